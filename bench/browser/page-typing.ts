/** A page that counts over 100,000 people in its own thread, with a filter bar and a table of everybody. */
import { memoryProvider } from '../../src/providers/memory.js';
import { sampleCompany } from '../../src/sample/company.js';
import type { Scene } from './scene.js';

declare const scene: Scene;

const count = Number(new URLSearchParams(location.search).get('people'));
const provider = memoryProvider(sampleCompany({ people: count, eventsPerPerson: 4 }));
const root = document.querySelector<HTMLElement>('#root')!;
root.style.display = 'block';

function add(tag: string, attributes: Record<string, string>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  root.append(Object.assign(element, { provider }));
  return element;
}

const bar = add('usage-filter-bar', {});
const table = add('usage-detail-table', { report: 'si-adoption', rows: 'everyone' });
const find = <E extends HTMLElement = HTMLElement>(host: HTMLElement, selector: string) =>
  host.shadowRoot!.querySelector<E>(selector);

const typing = {
  /** Resolves when everything stands there and the page is idle: the company has been invented, loaded and asked for. */
  async ready(): Promise<void> {
    await waitFor(() => find(bar, '[popovertarget=people]') && scene.rows().length >= 10);
    find(bar, '[popovertarget=people]')!.click();
    await waitFor(() => people().length > 0);
  },
  /** E-mail of somebody in the middle of those that are listed first. */
  someone: () => people()[25].querySelector('.about')!.textContent,
  inPeople: () => find<HTMLInputElement>(bar, '[role=combobox]')!.focus(),
  inTable: () => find<HTMLInputElement>(table, '[type=search]')!.focus(),
  typed: (where: 'people' | 'table') =>
    find<HTMLInputElement>(
      where === 'people' ? bar : table,
      where === 'people' ? '[role=combobox]' : '[type=search]',
    )!.value,
  /** Only that one is left. */
  found: (where: 'people' | 'table') =>
    scene.until(() => (where === 'people' ? people().length === 1 : scene.rows().length === 1), where),
  middle() {
    const { x, y, width, height } = find(table, '.region')!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  },
};

const people = () => [...bar.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];

/** A company of 100,000 takes its time. */
async function waitFor(is: () => unknown): Promise<void> {
  while (!is()) await new Promise((turn) => setTimeout(turn, 100));
}

export type Typing = typeof typing;
Object.assign(globalThis, { typing });
