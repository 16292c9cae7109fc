/** Light or dark, direction and width, as attributes of the page. */
export function wear({ theme, dir, width }: { theme: string; dir: string; width: string }): void {
  const page = document.documentElement;
  page.dataset.theme = theme === 'dark' ? 'dark' : 'light';
  page.dir = dir === 'rtl' ? 'rtl' : 'ltr';
  page.dataset.width = width === 'narrow' ? 'narrow' : 'full';
}
