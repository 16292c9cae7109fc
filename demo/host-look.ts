/** How the page around the reports looks: plain, dark, or with the styling hooks that Salesforce sets. */
export type HostLook = 'plain' | 'salesforce' | 'dark';

export function wearHost(host: string | null): void {
  const page = document.documentElement;
  page.dataset.host = host === 'salesforce' || host === 'dark' ? host : 'plain';
  page.dataset.theme = host === 'dark' ? 'dark' : 'light';
}
