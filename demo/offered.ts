/** Cards of reports that the page's source does not have are taken away; sections without cards too. */
export function keepOffered(reports: readonly string[]): void {
  for (const card of document.querySelectorAll('usage-bar-card')) {
    if (reports.includes(card.report ?? '')) continue;
    const section = card.closest('section')!;
    card.closest('.slot')!.remove();
    if (section.querySelector('.slot')) continue;
    document.querySelector(`a[href="#${section.id}"]`)?.parentElement?.remove();
    section.remove();
  }
}
