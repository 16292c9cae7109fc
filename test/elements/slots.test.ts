/** What a page puts in the place of a state: its own words stand there, ours do not. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { UsageError } from '../../src/contract/errors.js';
import type { UsageProvider } from '../../src/contract/provider.js';
import { UsageBarCard } from '../../src/elements/bar-card/usage-bar-card.js';
import { UsageDetailTable } from '../../src/elements/detail-table/usage-detail-table.js';
import { define } from '../../src/elements/foundation/define.js';
import { UsageMetrics } from '../../src/elements/metrics/usage-metrics.js';
import { CoachLevels } from '../../src/elements/overview/coach-levels.js';
import { SeatAllocation } from '../../src/elements/overview/seat-allocation.js';
import { SeatUtilization } from '../../src/elements/overview/seat-utilization.js';
import { UsageReport } from '../../src/elements/page/usage-report.js';
import { memoryProvider } from '../../src/providers/memory.js';

const ELEMENTS = [
  [UsageBarCard, { report: 'si-adoption' }],
  [UsageDetailTable, { report: 'si-adoption' }],
  [UsageMetrics, { report: 'nav-usage' }],
  [CoachLevels, {}],
  [SeatAllocation, {}],
  [SeatUtilization, {}],
] as const;

const always = (answer: () => Promise<never>): UsageProvider =>
  new Proxy({} as UsageProvider, {
    get: (_, method) => (typeof method === 'string' && method !== 'then' ? answer : undefined),
    has: () => true,
  });
const refusing = (code: 'server-error' | 'forbidden') =>
  always(() => Promise.reject(new UsageError(code, 'Refused by the test')));

const STATES: readonly [slot: string, provider: () => UsageProvider][] = [
  ['loading', () => always(() => new Promise(() => undefined))],
  ['error', () => refusing('server-error')],
  ['no-access', () => refusing('forbidden')],
  ['empty', () => memoryProvider({ timeZone: 'UTC', people: [], activity: [] } as never)],
];

async function fills(tag: string, given: object, provider: UsageProvider, slot: string): Promise<void> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const element = Object.assign(document.createElement(tag), given, { provider });
  const words = document.createElement('p');
  words.slot = slot;
  words.textContent = 'In our own words';
  element.append(words);
  page.append(element);
  await waitUntil(() => words.assignedSlot && words.checkVisibility(), 'its place is there');
  expect(words.getBoundingClientRect().height).to.be.greaterThan(0);
  expect(words.assignedSlot!.assignedNodes()).to.deep.equal([words]);
}

describe('the slots', () => {
  for (const [Element, given] of ELEMENTS) {
    define(Element);
    for (const [slot, provider] of STATES)
      it(`${slot} of <${Element.tag}>`, () => fills(Element.tag, given, provider(), slot));
  }
  define(UsageReport);
  for (const [slot, provider] of STATES.slice(0, 3))
    it(`${slot} of <usage-report>`, () => fills(UsageReport.tag, {}, provider(), slot));
});
