/** What a test finds inside an element. */
import { appears } from './fake-provider.js';

interface Rendered {
  renderRoot: ParentNode;
}

export const all = <E extends HTMLElement = HTMLElement>({ renderRoot }: Rendered, selector: string): E[] => [
  ...renderRoot.querySelectorAll<E>(selector),
];

/** The first one; the test fails where it is used if there is none. */
export const one = <E extends HTMLElement = HTMLElement>({ renderRoot }: Rendered, selector: string): E =>
  renderRoot.querySelector<E>(selector) as E;

/** Its text as it reads on the screen. */
export const read = (node: Element | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Names of the people in the popup of a card. */
export async function listed(card: HTMLElement & Rendered): Promise<string[]> {
  const table = await appears<HTMLElement & Rendered>(card, 'usage-detail-table');
  await appears(table, '.rows tr');
  return all(table, '.rows .name').map(read);
}
