import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { UsageError } from '../../../src/contract/errors.js';
import { UsageBarCard } from '../../../src/elements/bar-card/usage-bar-card.js';
import { whenIdle } from '../../../src/elements/charts/chart-queue.js';
import { UsageDetailTable } from '../../../src/elements/detail-table/usage-detail-table.js';
import { UsagePeriodPicker } from '../../../src/elements/filters/usage-period-picker.js';
import { UsageMetrics } from '../../../src/elements/metrics/usage-metrics.js';
import { UsageReport } from '../../../src/elements/page/usage-report.js';
import { memoryProvider } from '../../../src/providers/memory.js';
import { smallCompany } from '../../../src/sample/index.js';
import { isDrawn, part } from '../card-helpers.js';
import { capabilities } from '../filters/control-helpers.js';
import { appears, barsAnswer, fakeProvider } from '../fake-provider.js';
import { one, read } from '../found.js';

const source = memoryProvider(smallCompany);

/** What the console is told of a kind of element that no other test has: it is told once. */
let told: string[] = [];
const { warn } = console;
let kinds = 0;

beforeEach(() => {
  told = [];
  console.warn = (text: string) => told.push(text);
});
afterEach(() => {
  console.warn = warn;
});

type Class = { new (): HTMLElement & { renderRoot: ParentNode }; tag: string };

function kindOf(Class: Class): string {
  const tag = `test-mistaken-${++kinds}`;
  customElements.define(tag, class extends Class {});
  return tag;
}

async function put(tag: string, given: object = {}) {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag) as HTMLElement & { renderRoot: ParentNode };
  page.append(Object.assign(element, { provider: source }, given));
  return element;
}

async function failed(tag: string, given: object): Promise<string> {
  const element = await put(tag, given);
  await appears(element, '.state-failed');
  return read(one(element, '.state-sentence'));
}

const PERIODS =
  'Allowed: last-7, last-30, last-90, last-365, or days such as 2026-01-01..2026-03-31, the first not after the last.';

const ASKED_WRONGLY = 'This report was asked for in a way that its source does not understand.';

const MISTAKES: [what: string, Class: Class, given: object, sentence: string, told: RegExp | string][] = [
  [
    'no source',
    UsageBarCard,
    { report: 'si-adoption', provider: null },
    'This report is not connected to any data.',
    'no provider; set its property provider, put it inside a <usage-provider>, or name one by its id in source.',
  ],
  [
    'a source that is not there',
    UsageMetrics,
    { report: 'nav-usage', provider: null, source: 'nowhere' },
    'This report is not connected to any data.',
    /^source="nowhere" names no element that gives a provider; /,
  ],
  [
    'a report that there is not',
    UsageBarCard,
    { report: 'si-adaption' },
    'This report does not exist here.',
    /^report="si-adaption" is not known\. Allowed: platform-logins, si-logins,.* nav-usage, nav-effectiveness\.$/,
  ],
  [
    'no report',
    UsageBarCard,
    {},
    'No report has been chosen for this place.',
    /^report is not given\. Allowed: platform-logins, /,
  ],
  [
    'no report',
    UsageMetrics,
    {},
    'No report has been chosen for this place.',
    'report is not given. Allowed: nav-usage, nav-effectiveness.',
  ],
  [
    'an overview',
    UsageBarCard,
    { report: 'nav-overview' },
    'This report cannot be shown in this form.',
    /^report="nav-overview" cannot be shown by it\. Allowed: platform-logins, /,
  ],
  [
    'an overview without a list',
    UsageDetailTable,
    { report: 'nav-overview' },
    'This report cannot be shown in this form.',
    /^report="nav-overview" cannot be shown by it without a list \(coach or idle\)\. Allowed: platform-logins, /,
  ],
  [
    'bars',
    UsageMetrics,
    { report: 'si-adoption' },
    'This report cannot be shown in this form.',
    'report="si-adoption" cannot be shown by it. Allowed: nav-usage, nav-effectiveness.',
  ],
  [
    'a period that is none',
    UsageBarCard,
    { report: 'si-adoption', period: 'last-99' },
    'This period is not known.',
    `period="last-99" is no period. ${PERIODS}`,
  ],
  [
    'days in the wrong order',
    UsageDetailTable,
    { report: 'si-adoption', period: '2026-03-31..2026-01-01' },
    'These days are no period: the first must not lie after the last.',
    `period="2026-03-31..2026-01-01" is no period. ${PERIODS}`,
  ],
  [
    'a length of bars that is none',
    UsageBarCard,
    { report: 'si-adoption', bucket: 'year' },
    ASKED_WRONGLY,
    'bucket="year" is not known. Allowed: auto, day, week, month, period.',
  ],
  [
    'a comparison that is none',
    UsageBarCard,
    { report: 'si-adoption', compare: 'last-year' },
    ASKED_WRONGLY,
    'compare="last-year" is not known. Allowed: previous-period, previous-year, none.',
  ],
  [
    'a time zone that is none',
    UsageMetrics,
    { report: 'nav-usage', timeZone: 'Mars/Base' },
    'This time zone is not known.',
    'time-zone="Mars/Base" is not known. Allowed: names of the IANA list, such as Europe/Paris.',
  ],
];

describe('mistakes of who made the page', () => {
  for (const [what, Class, given, sentence, said] of MISTAKES)
    it(`are said to the viewer as it fits, and once on the console: <${Class.tag}> of ${what}`, async () => {
      const tag = kindOf(Class);
      expect(await failed(tag, given)).to.equal(sentence);
      await waitUntil(() => told.length > 0, 'the console is told');
      const [text] = told;
      expect(text.startsWith(`<${tag}>: `)).to.equal(true);
      expect(text.slice(tag.length + 4)).to.match(typeof said === 'string' ? exactly(said) : said);
      await failed(tag, given);
      await aTimeout(50);
      expect(told).to.have.length(1);
    });
  for (const [what, Class] of [
    ['controls', UsagePeriodPicker],
    ['page', UsageReport],
  ] as const)
    it(`are said of the period of the ${what}, too`, async () => {
      const tag = kindOf(Class);
      await put(tag, { period: 'last-99', provider: fakeProvider({ capabilities: () => capabilities() }) });
      await waitUntil(() => told.length > 0);
      expect(told).to.deep.equal([`<${tag}>: period="last-99" is no period. ${PERIODS}`]);
    });
  it('are also what a provider throws that is no UsageError: the viewer reads a sentence, the console has it whole', async () => {
    const tag = kindOf(UsageBarCard);
    const thrown = new TypeError('rows.map is not a function');
    const more: unknown[] = [];
    console.warn = (text: string, ...rest: unknown[]) => (told.push(text), more.push(...rest));
    const provider = fakeProvider({
      bars: () => {
        throw thrown;
      },
    });
    for (let i = 0; i < 2; i++)
      expect(await failed(tag, { report: 'si-adoption', provider })).to.equal(
        'Something went wrong at the source of this report.',
      );
    await waitUntil(() => told.length > 0);
    await aTimeout(50);
    expect(told).to.deep.equal([`<${tag}>: its provider threw what is no UsageError.`]);
    expect(more[0]).to.equal(thrown);
  });
  it('are answers that are none, with what says what is wrong with them', async () => {
    const tag = kindOf(UsageBarCard);
    const provider = fakeProvider({ bars: (query) => ({ ...barsAnswer(query), bars: null as never }) });
    for (let i = 0; i < 2; i++)
      expect(await failed(tag, { report: 'si-adoption', provider })).to.equal(
        'The source of this report sent something that is no answer.',
      );
    await waitUntil(() => told.length > 0);
    await aTimeout(50);
    expect(told).to.deep.equal([
      `<${tag}>: Cannot show what came back for bars. The cases of crm-usage-widgets/testing say what a provider gets wrong.`,
    ]);
  });
  it('are a measure that its report has no bars of: its usual one is shown, the page and the console are told once', async () => {
    const tag = kindOf(UsageBarCard);
    const provider = fakeProvider();
    const codes: string[] = [];
    const card = (await put(tag, { report: 'si-logins', provider })) as UsageBarCard;
    card.addEventListener('usageerror', ({ detail }) => codes.push(detail.code));
    await isDrawn(card);
    for (const measure of ['total_logins', 'total_sessions', 'total_logins', 'total_logins']) {
      card.measure = measure;
      await card.updateComplete;
      const shown = measure === 'total_sessions' ? 'Total sessions' : 'Users logged in';
      expect(read(part(card, '.of'))).to.contain(shown);
      await waitUntil(() => codes.length > 0);
      await idle();
    }
    expect(codes).to.deep.equal(['unknown-measure', 'unknown-measure'], 'each time that it is set so');
    expect(told).to.deep.equal([
      `<${tag}>: measure="total_logins" is none that si-logins has bars of. Allowed: users_logged_in, total_sessions.`,
    ]);
    expect(provider.asked('bars'), 'nothing is asked for it').to.have.length(1);
  });
  it('are not a measure that fits the report which is set next, nor one that a viewer once chose', async () => {
    const tag = kindOf(UsageBarCard);
    const state = { v: 1 as const, measure: 'gone' };
    const card = (await put(tag, { report: 'si-logins', state, provider: fakeProvider() })) as UsageBarCard;
    const codes: string[] = [];
    card.addEventListener('usageerror', ({ detail }) => codes.push(detail.code));
    await isDrawn(card);
    expect(read(part(card, '.of'))).to.contain('Users logged in');
    card.state = { v: 1 };
    card.measure = 'total_interactions';
    await card.updateComplete;
    card.report = 'si-adoption';
    await waitUntil(() => card.renderRoot.querySelector('.of')?.textContent?.includes('Total interactions'));
    await idle();
    expect([...codes, ...told]).to.deep.equal([]);
  });
  it('are not what a viewer has chosen, nor what is wrong with the data', async () => {
    const tag = kindOf(UsageBarCard);
    const report = 'si-adoption';
    const refusing = (code: ConstructorParameters<typeof UsageError>[0]) =>
      fakeProvider({
        bars: () => {
          throw new UsageError(code, 'no');
        },
      });
    expect(await failed(tag, { report, state: { v: 1, period: 'last-99' } })).to.equal(
      'This period is not known.',
    );
    await failed(tag, { report, filters: { groups: ['nobody'] } });
    await failed(tag, { report, period: '2001-01-01..2001-02-01' });
    for (const code of ['server-error', 'network', 'dataset-unreadable'] as const)
      await failed(tag, { report, provider: refusing(code) });
    await aTimeout(50);
    expect(told).to.deep.equal([]);
  });
});

/** Whatever waits until the page is idle has been done, and what it loads has come. */
async function idle(): Promise<void> {
  await new Promise<void>(whenIdle);
  await aTimeout(50);
}

const exactly = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
