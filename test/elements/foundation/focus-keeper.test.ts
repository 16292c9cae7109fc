import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { UsageError } from '../../../src/contract/errors.js';
import type { UsageProvider } from '../../../src/contract/provider.js';
import { UsageBarCard } from '../../../src/elements/bar-card/usage-bar-card.js';
import { UsageDetailTable } from '../../../src/elements/detail-table/usage-detail-table.js';
import { define } from '../../../src/elements/foundation/define.js';
import type { UsageElement } from '../../../src/elements/foundation/usage-element.js';
import { UsageFilterBar } from '../../../src/elements/filters/usage-filter-bar.js';
import { UsagePeriodPicker } from '../../../src/elements/filters/usage-period-picker.js';
import { UsageMetrics } from '../../../src/elements/metrics/usage-metrics.js';
import { CoachLevels } from '../../../src/elements/overview/coach-levels.js';
import { SeatAllocation } from '../../../src/elements/overview/seat-allocation.js';
import { SeatUtilization } from '../../../src/elements/overview/seat-utilization.js';
import { UsageEntry } from '../../../src/elements/page/usage-entry.js';
import { UsageReport } from '../../../src/elements/page/usage-report.js';
import { peopleProvider } from '../detail-table/detail-table-people.js';
import { capabilities } from '../filters/control-helpers.js';
import { appears, barsAnswer, fakeProvider, later } from '../fake-provider.js';
import { one, read } from '../found.js';
import { overviewAnswer } from '../overview/overview-answers.js';

const CLASSES = [
  UsageBarCard,
  UsageDetailTable,
  UsageMetrics,
  CoachLevels,
  SeatAllocation,
  SeatUtilization,
  UsageEntry,
  UsageReport,
  UsageFilterBar,
  UsagePeriodPicker,
];
for (const Class of CLASSES) define(Class);

async function put<E extends UsageElement>(
  tag: string,
  provider: UsageProvider,
  given: object = {},
): Promise<E> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag) as unknown as E;
  page.append(Object.assign(element, { provider }, given));
  return element;
}

const focused = (element: UsageElement) => (element.renderRoot as ShadowRoot).activeElement as HTMLElement;

async function press(element: UsageElement, selector: string): Promise<HTMLElement> {
  const button = await appears(element, selector);
  button.focus();
  await sendKeys({ press: 'Enter' });
  return button;
}

async function focusedIs(element: UsageElement, selector: string): Promise<void> {
  await waitUntil(() => focused(element)?.matches(selector), `${selector} has the focus`);
}

const down = () => {
  throw new UsageError('network', 'down');
};

/** Refuses the first question of each kind; `answer` is that to the later ones. */
function failing() {
  const answer = later<unknown>();
  const replyTo = () => {
    let asked = 0;
    return () => (asked++ === 0 ? down() : answer.promise);
  };
  const methods = ['bars', 'details', 'totals', 'overview', 'capabilities'] as const;
  const provider = fakeProvider(Object.fromEntries(methods.map((method) => [method, replyTo()])));
  return { provider, answer };
}

const RETRYING: [tag: string, report: string | null, rest: string][] = [
  ['usage-bar-card', 'si-adoption', '.title'],
  ['usage-detail-table', 'si-adoption', '.title'],
  ['usage-metrics', 'nav-usage', '.title'],
  ['coach-levels', null, '.title'],
  ['seat-allocation', null, '.title'],
  ['seat-utilization', null, '.title'],
  ['usage-entry', null, '.title'],
  ['usage-filter-bar', null, 'div, section'],
  ['usage-period-picker', null, 'div, section'],
];

describe('the focus', () => {
  for (const [tag, report, rest] of RETRYING)
    it(`stays in <${tag}> while it tries again, and is on the button again if that comes again`, async () => {
      const { provider, answer } = failing();
      const element = await put(tag, provider, report ? { report } : {});
      const before = await press(element, '.retry');
      await waitUntil(() => !before.isConnected, 'it is asked again');
      await focusedIs(element, rest);
      await aTimeout(200); // the skeleton, too
      await focusedIs(element, rest);
      answer.refuse(new UsageError('network', 'still down'));
      await focusedIs(element, '.retry');
    });
  it('stays on the title once there are figures, and the title cannot be focused any more', async () => {
    const { provider, answer } = failing();
    const card = await put<UsageBarCard>('usage-bar-card', provider, { report: 'si-adoption' });
    await press(card, '.retry');
    await focusedIs(card, '.title');
    answer.give(barsAnswer({ report: 'si-adoption' }));
    await appears(card, '.value');
    await focusedIs(card, '.title');
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => !one(card, '.title').hasAttribute('tabindex'), 'the title is as it was');
  });
  it('is not taken from where the viewer has gone meanwhile', async () => {
    const { provider, answer } = failing();
    const card = await put<UsageBarCard>('usage-bar-card', provider, { report: 'si-adoption' });
    await press(card, '.retry');
    await focusedIs(card, '.title');
    const elsewhere = one(card, '[aria-pressed]');
    elsewhere.focus();
    answer.refuse(new UsageError('network', 'still down'));
    await appears(card, '.retry');
    await aTimeout(50);
    expect(focused(card)).to.equal(elsewhere);
  });
  it('stays in a page of reports that tries again', async () => {
    const provider = fakeProvider({
      capabilities: () => capabilities(),
      overview: (query) => overviewAnswer(query),
    });
    const { catalogue } = provider.replies;
    provider.replies.catalogue = down;
    const page = await put<UsageReport>('usage-report', provider);
    await appears(page, '.retry');
    const answer = later<unknown>();
    provider.replies.catalogue = () => answer.promise;
    await press(page, '.retry');
    await focusedIs(page, '#title');
    answer.give(await catalogue!({ report: '' }, {}));
    await appears(page, '[role="tab"]');
    await focusedIs(page, '#title');
  });
  it('stays in an empty card that shows a longer period', async () => {
    const provider = fakeProvider({ bars: (query) => ({ ...barsAnswer(query), compared: undefined, n: 0 }) });
    const card = await put<UsageBarCard>('usage-bar-card', provider, { report: 'si-adoption' });
    await press(card, '.state-empty button');
    await waitUntil(() => provider.asked('bars').length === 2);
    await focusedIs(card, '.title');
  });
  it('goes to the search field when a search that found nobody is cleared', async () => {
    const table = await put<UsageDetailTable>('usage-detail-table', peopleProvider(), {
      report: 'si-adoption',
      state: { v: 1, text: 'nobody of that name' },
    });
    await press(table, '.state-empty button');
    await focusedIs(table, 'input[type="search"]');
    await appears(table, '.rows tr');
  });
  it('goes to the first of the surfaces that a press has brought', async () => {
    const surfaces = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((surface) => ({
      surface,
      interactions: 1,
      share: 1 / 7,
    }));
    const table = await put<UsageDetailTable>('usage-detail-table', peopleProvider(undefined, { surfaces }), {
      report: 'si-adoption',
    });
    await press(table, '.surfaces .link');
    await focusedIs(table, '.surface');
    expect(read(focused(table).querySelector('.surface-name')!)).to.equal('e');
  });
});
