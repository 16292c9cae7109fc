/** Every element, and every state that it may be in: for tests of what all of them promise. */
import { fixture, html as page, nextFrame, waitUntil } from '@open-wc/testing';
import { UsageError } from '../../src/contract/errors.js';
import { METHODS, type UsageProvider } from '../../src/contract/provider.js';
import type { DatasetRecords } from '../../src/contract/records.js';
import { ELEMENTS } from '../../src/elements/define-all.js';
import { define, type ElementClass } from '../../src/elements/foundation/define.js';
import { giveCsvWriter } from '../../src/embed/csv-writer.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { emptyCompany, smallCompany } from '../../src/sample/index.js';
import { deep } from './deep.js';

/** What an element needs besides a provider. */
const GIVEN: Readonly<Record<string, object>> = {
  'usage-bar-card': { report: 'si-logins' },
  'usage-detail-table': { report: 'si-adoption' },
  'usage-metrics': { report: 'nav-usage' },
  'usage-entry': { explain: true, href: '#report' },
};

const refusing = (code: ConstructorParameters<typeof UsageError>[0], status: number): UsageProvider => {
  const refuse = async () => {
    throw new UsageError(code, 'A message for developers', { status, requestId: 'r-1' });
  };
  return Object.fromEntries(METHODS.map((method) => [method, refuse])) as unknown as UsageProvider;
};

/** Logins on the platform, and nothing else: every other report lacks its tables. */
const poorCompany: DatasetRecords = {
  name: 'Poor & Sons',
  timeZone: smallCompany.timeZone,
  people: smallCompany.people,
  activity: smallCompany.activity!.filter(({ product, kind }) => product === 'platform' && kind === 'login'),
};

const silent = Object.fromEntries(
  METHODS.map((method) => [method, () => new Promise(() => undefined)]),
) as unknown as UsageProvider;

export const STATES: Readonly<Record<string, () => UsageProvider>> = {
  waiting: () => silent,
  shown: () => memoryProvider(smallCompany),
  empty: () => memoryProvider(emptyCompany),
  lacking: () => memoryProvider(poorCompany),
  failed: () => refusing('server-error', 500),
  'no access': () => refusing('forbidden', 403),
};

export const TAGS: readonly string[] = ELEMENTS.map(({ tag }) => tag);

type Host = HTMLElement & { renderRoot: ParentNode; updateComplete: Promise<unknown> };

export interface Placing {
  /** px of the frame around it. */
  width?: number;
  theme?: 'light' | 'dark';
}

/** Put on the page in a state, once it has come to rest. */
export async function place(tag: string, state: string, { width = 960, theme }: Placing = {}): Promise<Host> {
  giveCsvWriter();
  for (const Class of ELEMENTS) define(Class as ElementClass);
  const frame = await fixture<HTMLElement>(page`<main></main>`);
  frame.style.setProperty('width', `${width}px`);
  if (theme === 'dark') {
    frame.style.setProperty('background', '#16181d');
    frame.style.setProperty('color-scheme', 'dark');
  }
  const host = document.createElement(tag) as Host;
  if (theme) host.setAttribute('theme', theme);
  Object.assign(host, { provider: STATES[state](), contact: 'mailto:admin@example.com' }, GIVEN[tag]);
  frame.append(host);
  await rests(host, state === 'waiting');
  return host;
}

/** Nothing is busy, and nothing has changed for a while. */
async function rests(host: Host, mayBeBusy: boolean): Promise<void> {
  let [before, still] = ['', 0];
  await waitUntil(
    () => {
      const all = [...deep(host.renderRoot)];
      const busy = !mayBeBusy && all.some((element) => element.getAttribute('aria-busy') === 'true');
      const now = all.map(({ localName, textContent }) => localName + textContent?.length).join();
      still = !busy && now === before ? still + 1 : 0;
      before = now;
      return still > 5;
    },
    'comes to rest',
    { timeout: 9000, interval: 40 },
  );
  await nextFrame();
}
