import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Capabilities, Figure, Metric, TotalsAnswer } from '../../../src/contract/answer.js';
import { REPORTS } from '../../../src/contract/catalogue.js';
import { UsageError, type ErrorCode } from '../../../src/contract/errors.js';
import type { UsageProvider } from '../../../src/contract/provider.js';
import type { Query } from '../../../src/contract/query.js';
import type { MetricsReport } from '../../../src/contract/report-entry.js';
import type { UsageBarCard } from '../../../src/elements/bar-card/usage-bar-card.js';
import { define } from '../../../src/elements/foundation/define.js';
import { UsageMetrics } from '../../../src/elements/metrics/usage-metrics.js';
import { setCsvWriter } from '../../../src/elements/saving/csv-writing.js';
import { UsageProviderElement } from '../../../src/embed/usage-provider.js';
import { memoryProvider } from '../../../src/providers/memory.js';
import { smallCompany } from '../../../src/sample/index.js';
import { isAccessible } from '../accessible.js';
import { linesOf, offered } from '../downloads.js';
import { appears, fakeProvider, later, textOf, type FakeProvider } from '../fake-provider.js';
import { all, one, read } from '../found.js';

define(UsageMetrics);
define(UsageProviderElement);

const JUNE = { start: '2026-06-01', end: '2026-06-30' };
const MAY = { start: '2026-05-02', end: '2026-05-31' };
const dash = (state: Figure['state']): Figure => ({ value: null, state });

/** Figures that do not fit each other: an element that adds up or divides is caught. */
function metric(report: MetricsReport, id: string, place: number): Metric {
  const measure = report.measures[id];
  const total = { value: measure.verb === 'ratio' && measure.share ? 0.25 : (place + 1) * 1000 };
  const averaged = report.averaged.includes(id);
  return {
    total,
    ...(averaged
      ? { average: { value: place + 0.5, numerator: 1, denominator: place === 9 ? 44 : 51 } }
      : {}),
    stream: measure.stream ?? report.stream,
    effective: JUNE,
    complete: true,
    lacks: [],
    narrowed: measure.persona ?? false,
  };
}

function totals(query: Query, change: (answer: TotalsAnswer) => void = () => undefined): TotalsAnswer {
  const report = REPORTS[query.report as 'nav-usage'] as MetricsReport;
  const metrics = Object.fromEntries(report.metrics.map((id, place) => [id, metric(report, id, place)]));
  if (query.compare)
    for (const one of Object.values(metrics))
      one.compared = {
        days: MAY,
        total: { value: 1 },
        change: { value: 0.125 },
        ...(one.average ? { average: { value: 1 }, averageChange: { value: -0.0625 } } : {}),
      };
  const answer: TotalsAnswer = {
    report: query.report,
    requested: JUNE,
    effective: JUNE,
    widened: false,
    timeZone: 'Europe/Berlin',
    weekStart: 1,
    dataThrough: { activity: { day: JUNE.end }, inmail: { day: JUNE.end }, seats: { day: JUNE.end } },
    filters: {
      groups: [...(query.groups ?? [])],
      people: [],
      persona: query.persona ?? null,
      membership: 'as-is',
    },
    n: 51,
    lacks: [],
    warnings: [],
    metrics,
    switchedOff: null,
  };
  change(answer);
  return answer;
}

const GROUPS = [
  ['sales', 'All sales', null],
  ['emea', 'EMEA', 'sales'],
  ['dach', 'DACH', 'emea'],
  ['amer', 'Americas', 'sales'],
  ['a', 'A', null],
  ['b', 'B', null],
  ['c', 'C', null],
].map(([id, name, parent]) => ({ id, name, parent })) as Capabilities['groups'];

const capabilities = (): Capabilities => ({
  name: null,
  access: true,
  timeZone: 'Europe/Berlin',
  weekStart: 1,
  dataThrough: {},
  dataFrom: {},
  earliest: '2024-06-30',
  latest: JUNE.end,
  reports: {},
  groups: GROUPS,
  groupsAsOf: null,
  personas: [{ id: 'cfo', name: 'Finance chiefs', own: false }],
  people: 60,
  rows: null,
});

const answering = (change?: (answer: TotalsAnswer, query: Query) => void): FakeProvider =>
  fakeProvider({ totals: (query) => totals(query, (answer) => change?.(answer, query)), capabilities });

const refusing = (code: ErrorCode): FakeProvider =>
  fakeProvider({
    totals: () => {
      throw new UsageError(code, 'x');
    },
    capabilities,
  });

async function put(
  provider: UsageProvider | null,
  given: Partial<Omit<UsageMetrics, 'provider'>> = {},
): Promise<UsageMetrics> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.setProperty('width', '900px');
  const element = document.createElement('usage-metrics');
  page.append(Object.assign(element, { report: 'nav-usage', provider }, given));
  return element;
}

/** With figures, and what can be done with them. */
async function shown(provider: UsageProvider, given?: Parameters<typeof put>[1]): Promise<UsageMetrics> {
  const element = await put(provider, given);
  await appears(element, '.tile .total-value, .side');
  await appears(element, '[data-explains]');
  return element;
}

const tile = (element: UsageMetrics, name: string) =>
  all(element, '.tile').find((one) => read(one).startsWith(name)) as HTMLElement;
const button = (element: UsageMetrics, name: string) =>
  all(element, 'button').find(
    (one) => (one.getAttribute('aria-label') ?? read(one)) === name,
  ) as HTMLButtonElement;
const column = (element: UsageMetrics, place: number) =>
  all(element, `tbody tr > :nth-child(${place})`).map(read);
const setTo = (select: HTMLSelectElement, value: string) => {
  select.value = value;
  select.dispatchEvent(new Event('change'));
};

describe('<usage-metrics>', () => {
  it('shows total, average, N and change of each metric as they are stated', async () => {
    const element = await shown(answering());
    expect(all(element, '.tile')).to.have.length(10);
    expect(read(tile(element, 'Active people'))).to.equal('Active people 1,000 Up 12.5%12.5%');
    expect(read(tile(element, 'Searches performed'))).to.equal(
      'Searches performed 3,000 Up 12.5%12.5% Average 2.5 N 51 Down 6.3%6.3%',
    );
    // Of a stock, over those who have a value.
    expect(read(tile(element, 'Accounts saved in total'))).to.contain('Average 9.5 N 44');
    expect(textOf(element)).to.contain('Jun 1 – 30, 2026 · vs May 2 – 31, 2026');
    expect(read(all(element, '.foot')[0])).to.equal(
      'Data through Jun 30, 2026Europe/BerlinN 51 active seat holders',
    );
    await isAccessible(element);
  });
  it('agrees with the small company', async () => {
    const provider = memoryProvider(smallCompany);
    const { metrics } = await provider.totals({ report: 'nav-usage' });
    const element = await shown(provider);
    const total = (name: string) => read(tile(element, name).querySelector('.total-value') as Element);
    expect(total('Searches performed')).to.equal(String(metrics.searches.total.value));
    expect(total('Profile views')).to.equal(String(metrics.profile_views.total.value));
  });
  it('follows the scope around it until it is told otherwise', async () => {
    const provider = answering();
    const page = await fixture<UsageProviderElement>(html`<usage-provider></usage-provider>`);
    Object.assign(page, { provider, scope: { period: 'last-90', filters: { groups: ['emea'] } } });
    const element = document.createElement('usage-metrics');
    element.report = 'nav-usage';
    page.append(element);
    await appears(element, '.tile .total-value');
    expect(provider.asked('totals').at(-1)).to.deep.equal({
      report: 'nav-usage',
      period: { preset: 'last-90' },
      groups: ['emea'],
      compare: 'previous-period',
    });
    element.period = 'last-7';
    await waitUntil(() => provider.asked('totals').length === 2);
    expect(provider.asked('totals')[1].period).to.deep.equal({ preset: 'last-7' });
  });
  it('says which days were counted where they were made longer, and what is incomplete or late', async () => {
    const element = await shown(
      answering((answer) => {
        answer.widened = true;
        answer.requested = { start: '2026-06-03', end: '2026-06-28' };
        for (const one of Object.values(answer.metrics)) one.complete = false;
        answer.warnings = [
          { code: 'stream-late', stream: 'activity' },
          { code: 'stream-late', stream: 'credits' },
        ];
      }),
    );
    expect(textOf(element)).to.contain('Jun 1 – 30, 2026 (whole weeks; asked for Jun 3 – 28, 2026)');
    expect(read(all(element, '.foot')[0])).to.contain('Incomplete: the data ends on Jun 30, 2026');
    expect(read(all(element, '.foot')[0])).to.contain('Activity data is late.');
    expect(read(all(element, '.foot')[0])).not.to.contain('Credits');
  });
  it('says the days of a metric where its own data ends elsewhere', async () => {
    const element = await shown(
      answering(({ metrics }) => {
        Object.assign(metrics.lists_created, { effective: { start: '2026-06-01', end: '2026-06-27' } });
        Object.assign(metrics.leads_saved_total, { effective: { start: '2026-06-01', end: '2026-06-29' } });
      }),
    );
    expect(read(tile(element, 'Lists created'))).to.contain('Counted days: Jun 1 – 27, 2026');
    expect(read(tile(element, 'Leads saved in total'))).to.contain('As of Jun 29, 2026');
    expect(read(tile(element, 'Messages sent'))).not.to.contain('Counted days');
  });
  it('says why there is a dash', async () => {
    const element = await shown(
      answering(({ metrics }) => {
        Object.assign(metrics.leads_saved_total, {
          total: dash('missing'),
          average: dash('missing'),
          lacks: ['snapshots'],
        });
        Object.assign(metrics.searches, { total: dash('missing') });
      }),
    );
    expect(read(tile(element, 'Leads saved in total'))).to.contain(
      '— This dataset has no snapshots (snapshots.csv).',
    );
    expect(read(tile(element, 'Searches performed'))).to.contain('— No data');
    await isAccessible(element);
  });
  it('says what a persona does not narrow', async () => {
    const element = await shown(answering(), { filters: { persona: 'cfo' } });
    expect(read(tile(element, 'Searches performed'))).to.contain('Not narrowed by the persona');
    expect(read(tile(element, 'Profile views'))).not.to.contain('Not narrowed');
  });
  it('says how many have linkedin.com switched off, and marks the three metrics', async () => {
    const element = await shown(answering((answer) => (answer.switchedOff = 3)));
    expect(read(all(element, '.foot')[0])).to.contain('3 people have linkedin.com activity switched off');
    expect(all(element, '.tile:has(.mark) .tile-name').map((one) => read(one).split(' †')[0])).to.deep.equal([
      'Days active',
      'Searches performed',
      'Profile views',
    ]);
  });
  it('explains a figure', async () => {
    const element = await shown(answering());
    button(element, 'About Searches performed').click();
    const panel = await appears(element, '#explain .explain');
    expect(read(panel)).to.contain('3,000');
    await isAccessible(element);
  });

  describe('InMails', () => {
    const inmails = (open: number) =>
      answering(({ metrics }) => {
        metrics.inmails_open.total = { value: open };
        metrics.inmail_acceptance_rate.total = { value: 0.2, numerator: 8, denominator: 40 };
        metrics.inmail_acceptance_rate_matured.total = { value: 0.3, numerator: 9, denominator: 30 };
        metrics.inmail_matured_share.total = { value: 0.75 };
      });
    it('stand together: sent, accepted so far, accepted of the settled ones', async () => {
      const element = await shown(inmails(9), { report: 'nav-effectiveness' });
      const parts = all(element, '.inmail-part').map(read);
      expect(parts[0]).to.contain('InMails sent 1,000');
      expect(parts[1]).to.contain('InMail acceptance rate 20% provisional');
      expect(parts[1]).to.contain('9 InMails are still open: the rate may rise.');
      expect(parts[2]).to.contain('Acceptance rate, matured only 30%');
      expect(parts[2]).to.contain('Matured share 75%');
      expect(all(element, '.tile')).to.have.length(3);
      await isAccessible(element);
    });
    it('are not held against settled days as long as some are open', async () => {
      const inOpen = async (open: number) => {
        const provider = answering(({ metrics }) => {
          metrics.inmails_open.total = { value: open };
          for (const metric of Object.values(metrics)) {
            const days = { start: '2026-05-02', end: '2026-05-31' };
            metric.compared = { days, total: { value: 8 }, change: { value: -1 } };
          }
        });
        const element = await shown(provider, { report: 'nav-effectiveness', compare: 'previous-period' });
        return all(element, '.inmail-part').map((part) => part.querySelectorAll('.change').length);
      };
      expect(await inOpen(9)).to.deep.equal([2, 0, 1]);
      expect(await inOpen(0)).to.deep.equal([2, 3, 3]);
    });
    it('are not provisional once none is open', async () => {
      const element = await shown(inmails(0), { report: 'nav-effectiveness' });
      expect(textOf(element)).not.to.contain('provisional');
    });
  });

  describe('bars', () => {
    it('of a metric come when they are asked for, and ask what the tile asks', async () => {
      const provider = answering();
      const element = await shown(provider, { period: 'last-90', filters: { groups: ['emea'] } });
      expect(all(element, 'usage-bar-card')).to.have.length(0);
      setTimeout(() => button(element, 'Show bars of Searches performed').click());
      const { detail } = await oneEvent(element, 'usagechange');
      expect(detail).to.deep.equal({ report: 'nav-usage', state: { v: 1, bars: ['searches'] } });
      const card = await appears<UsageBarCard>(element, 'usage-bar-card');
      await appears(card, '.stage.drawn');
      expect(card.measure).to.equal('searches');
      expect(provider.asked('bars')[0]).to.deep.include({
        report: 'nav-usage',
        period: { preset: 'last-90' },
        groups: ['emea'],
      });
      expect(button(element, 'Show bars of Searches performed').getAttribute('aria-expanded')).to.equal(
        'true',
      );
      button(element, 'Show bars of Searches performed').click();
      await waitUntil(() => all(element, 'usage-bar-card').length === 0);
    });
    it('keep what is chosen on them to themselves', async () => {
      const element = await shown(answering(), { state: { v: 1, bars: ['searches'] } });
      const card = await appears<UsageBarCard>(element, 'usage-bar-card');
      await appears(card, '.stage.drawn');
      let heard = 0;
      element.addEventListener('usagechange', () => heard++);
      card.renderRoot.querySelector<HTMLButtonElement>('[aria-pressed]')?.click();
      await card.updateComplete;
      expect([card.state.table, heard]).to.deep.equal([true, 0]);
    });
  });

  describe('gives a metric something of its own', () => {
    it('a period, by keys alone, marked, with a way back to the page', async () => {
      const provider = answering();
      const element = await shown(provider);
      await waitUntil(() => provider.asked('capabilities').length > 0);
      button(element, 'Period and filters of Searches performed').focus();
      await sendKeys({ press: 'Enter' });
      await appears(element, '.own-panel');
      await isAccessible(element);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await appears(element, '.presets');
      button(element, 'Last 7 days').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => element.state.own);
      expect(element.state).to.deep.equal({ v: 1, own: { searches: { period: 'last-7' } } });
      await waitUntil(() => read(tile(element, 'Searches performed')).includes('Last 7 days'));
      expect(provider.asked('totals').map(({ period }) => period)).to.deep.equal([
        { preset: 'last-30' },
        { preset: 'last-7' },
      ]);
      button(element, 'Searches performed: as the page again').click();
      await element.updateComplete;
      expect(element.state).to.deep.equal({ v: 1 });
      expect(read(tile(element, 'Searches performed'))).not.to.contain('Last 7 days');
      const settings = button(element, 'Period and filters of Searches performed');
      await waitUntil(() => settings.matches(':focus'), 'the focus is not lost');
    });
    it('a group and a persona, instead of the page’s', async () => {
      const provider = answering();
      const element = await shown(provider, { filters: { groups: ['amer'], people: ['p1'] } });
      await waitUntil(() => provider.asked('capabilities').length > 0);
      button(element, 'Period and filters of Leads saved').click();
      await waitUntil(() => all(element, '.own-panel select').length === 2);
      setTo(all(element, '.own-panel select')[0] as HTMLSelectElement, 'emea');
      await element.updateComplete;
      setTo(all(element, '.own-panel select')[1] as HTMLSelectElement, 'cfo');
      await waitUntil(() => provider.asked('totals').at(-1)?.persona);
      expect(provider.asked('totals').at(-1)).to.deep.include({
        groups: ['emea'],
        people: ['p1'],
        persona: 'cfo',
      });
      await waitUntil(() => read(tile(element, 'Leads saved')).includes('EMEA · Finance chiefs'));
    });
    it('and says on its tile what is the matter with it, while the others stand', async () => {
      const provider = answering((_answer, query) => {
        if (query.persona) throw new UsageError('unknown-persona', 'x');
      });
      const element = await shown(provider, { state: { v: 1, own: { searches: { persona: 'gone' } } } });
      await appears(element, '.tile-refused');
      expect(read(tile(element, 'Searches performed'))).to.contain(
        'The chosen persona does not exist any more.',
      );
      expect(read(tile(element, 'Profile views'))).to.contain('4,000');
      await isAccessible(element);
    });
  });

  describe('puts groups side by side', () => {
    const byGroup = () =>
      answering((answer, { groups }) => {
        if (groups?.includes('gone')) throw new UsageError('unknown-group', 'x');
        answer.metrics.searches.total = { value: groups?.[0] === 'dach' ? 7 : groups ? 30 : 31 };
      });
    it('each asked for by itself, beside the team, and says that they do not add up', async () => {
      const provider = byGroup();
      const element = await shown(provider, { groups: ['emea', 'dach'] });
      await waitUntil(() => column(element, 4)[2]?.startsWith('7'));
      expect(all(element, 'thead .column-name').map(read)).to.deep.equal(['Team', 'EMEA', 'DACH']);
      expect([2, 3, 4].map((place) => column(element, place)[2].split(' ')[0])).to.deep.equal([
        '31',
        '30',
        '7',
      ]);
      expect(textOf(element)).to.contain('Columns do not add up to the team');
      expect(provider.asked('totals').map(({ groups }) => groups)).to.have.deep.members([
        undefined,
        ['emea'],
        ['dach'],
      ]);
      await isAccessible(element);
    });
    it('with a stop of the tab key only where the table scrolls', async () => {
      const element = await shown(byGroup(), { groups: ['emea', 'dach'] });
      const stop = () => one(element, '.side').tabIndex;
      element.style.setProperty('width', '960px');
      await waitUntil(() => stop() === -1, 'all of it is seen');
      await isAccessible(element);
      element.style.setProperty('width', '320px');
      await waitUntil(() => stop() === 0, 'it scrolls');
      await isAccessible(element);
    });
    it('also in bars: of one metric on one scale', async () => {
      const element = await shown(
        answering((answer, { groups }) => {
          answer.metrics.searches.average = { value: groups?.[0] === 'dach' ? 2 : 4, denominator: 51 };
        }),
        { groups: ['emea', 'dach'] },
      );
      await waitUntil(() => all(element, '.multiple')[2]?.querySelectorAll('.multiple-bar').length === 3);
      const searches = all(element, '.multiple')[2];
      expect(read(searches)).to.contain('Team 4.0 EMEA 4.0 DACH 2.0');
      const [, emea, dach] = [...searches.querySelectorAll('.multiple-track span')].map(
        (bar) => bar.getBoundingClientRect().width,
      );
      expect(dach / emea).to.be.closeTo(0.5, 0.01);
    });
    it('and says in its column that one is gone, while the others stand', async () => {
      const element = await shown(byGroup(), { groups: ['gone', 'emea'] });
      await appears(element, '.refused');
      expect(read(all(element, '.refused')[0])).to.contain('A chosen group does not exist any more.');
      await waitUntil(() => read(all(element, 'tbody tr')[2]).includes('30'));
      await isAccessible(element);
      button(element, 'Do not compare gone').click();
      await waitUntil(() => all(element, '.refused').length === 0);
      expect(element.state.groups).to.deep.equal(['emea']);
    });
    it('as the viewer chooses them, up to six', async () => {
      const element = await shown(byGroup());
      await waitUntil(() => button(element, 'Compare groups'));
      button(element, 'Compare groups').click();
      await appears(element, '.chooser');
      const ticks = () => all(element, '.chooser input') as HTMLInputElement[];
      expect(all(element, '.chooser label').map(read)).to.deep.equal([
        'A',
        'All sales',
        'Americas',
        'EMEA',
        'DACH',
        'B',
        'C',
      ]);
      for (let place = 0; place < 6; place++) {
        ticks()[place].click();
        await element.updateComplete;
      }
      expect(element.state.groups).to.have.length(6);
      expect(ticks().map(({ disabled }) => disabled)).to.deep.equal([...Array(6).fill(false), true]);
      await appears(element, '.side');
      await isAccessible(element);
      button(element, 'Stop comparing').click();
      await appears(element, '.tiles');
    });
    it('and says that more than six are not shown', async () => {
      const element = await shown(byGroup(), { groups: ['a', 'b', 'c', 'emea', 'dach', 'amer', 'sales'] });
      expect(all(element, 'thead th')).to.have.length(8);
      expect(textOf(element)).to.contain('Only the first 6 groups are compared.');
    });
  });

  describe('saves what it shows as CSV', () => {
    before(() => setCsvWriter(() => import('../../../src/csv/index.js')));
    after(() => setCsvWriter(null));

    const save = (element: UsageMetrics) => all(element, '.export button')[0];

    it('a row a metric, not rounded, and says so until there is something new to say', async () => {
      const element = await shown(
        answering((answer) => {
          answer.metrics.searches.average!.value = 1 / 3;
          answer.switchedOff = 3;
        }),
      );
      const files = offered(element);
      expect(read(save(element))).to.equal('Download CSV');
      save(element).click();
      await waitUntil(() => textOf(element).includes('CSV saved: 10 rows'));
      expect(files.map(({ detail }) => detail)).to.deep.equal([
        { report: 'nav-usage', filename: 'nav-usage_2026-06-01_2026-06-30.csv', rows: 10 },
      ]);
      const lines = await linesOf(files[0]);
      expect(lines).to.have.length(11);
      expect(lines[0].replace('\ufeff', '')).to.equal(
        'metric,label,total,numerator,denominator,average,average_denominator,stream,start,end,complete,narrowed,lacks,n,switched_off,compared_start,compared_end,compared_total,compared_average,change,average_change',
      );
      expect(lines[3]).to.equal(
        `searches,Searches performed,3000,,,${1 / 3},51,activity,2026-06-01,2026-06-30,true,,,51,3,2026-05-02,2026-05-31,1,1,0.125,-0.0625`,
      );
      await isAccessible(element);
      element.period = 'last-7';
      await waitUntil(() => !textOf(element).includes('CSV saved'), 'the new figures are told');
    });
    it('each group side by side with rows of its own', async () => {
      const provider = answering((answer, { groups }) => {
        if (groups?.[0] === 'dach') answer.metrics.searches.total = { value: 7 };
      });
      const element = await shown(provider, { groups: ['emea', 'dach'] });
      await waitUntil(() => column(element, 4)[2]?.startsWith('7'));
      const files = offered(element);
      const asked = provider.asked('totals').length;
      expect(await element.export({ about: 'sidecar' })).to.equal(30);
      expect(provider.asked('totals').length, 'what is shown is not asked again').to.equal(asked);
      const lines = await linesOf(files[0]);
      expect(lines[0]).to.match(/group,group_name,metric,label,total,/);
      expect(lines[3]).to.match(/^,,searches,Searches performed,3000,/);
      expect(lines[23]).to.match(/^dach,DACH,searches,Searches performed,7,/);
      expect(files[1].detail.filename).to.equal('nav-usage_2026-06-01_2026-06-30.csv.json');
      const sidecar = JSON.parse(await files[1].file!.text()) as Record<string, Record<string, unknown>>;
      expect(sidecar.sideBySide).to.deep.equal(['emea', 'dach']);
      expect(sidecar.figures.searches).to.have.property('words').that.contains('Searches');
    });
    it('with the figures of a metric of its own, and whom they are about', async () => {
      const provider = answering((answer, { groups }) => {
        if (groups?.[0] === 'emea') answer.metrics.searches.total = { value: 4 };
      });
      const element = await shown(provider, {
        state: { v: 1, own: { searches: { groups: ['emea'] }, nothing: { groups: ['amer'] } } },
      });
      await waitUntil(() => read(tile(element, 'Searches performed')).includes(' 4 '));
      const files = offered(element);
      expect(await element.export({ about: 'preamble' })).to.equal(10);
      const lines = await linesOf(files[0]);
      const row = (id: string) => lines.find((line) => line.startsWith(`${id},`));
      expect(row('searches')).to.match(/^searches,Searches performed,4,.*""groups"":\[""emea""\]/);
      expect(row('profile_views')).to.match(/,"{""membership"":""as-is""}",/);
      expect(lines.filter((line) => line.includes('# on its own'))).to.deep.equal([
        '"# on its own: searches: 2026-06-01 to 2026-06-30, filters {""groups"":[""emea""],""membership"":""as-is""}"',
      ]);
    });
    it('InMails of their own all eight', async () => {
      const provider = answering((answer, { groups }) => {
        if (groups?.[0] === 'emea') answer.metrics.inmails_open.total = { value: 4 };
      });
      const element = await shown(provider, {
        report: 'nav-effectiveness',
        state: { v: 1, own: { inmails_sent: { groups: ['emea'] } } },
      });
      const files = offered(element);
      expect(await element.export()).to.equal(10);
      const lines = await linesOf(files[0]);
      expect(lines.filter((line) => line.includes('emea'))).to.have.length(8);
      expect(lines.find((line) => line.startsWith('inmails_open,'))).to.contain(',4,');
    });
    it('asks for what is not there yet; the same button cancels', async () => {
      const slow = later<TotalsAnswer>();
      const provider = answering();
      provider.replies.totals = (query) => (query.groups ? slow.promise : totals(query));
      const element = await shown(provider, { groups: ['emea'] });
      await waitUntil(() => save(element));
      const files = offered(element);
      save(element).click();
      const progress = await appears<HTMLProgressElement>(element, 'progress');
      expect(progress.position, 'nobody can say how far').to.equal(-1);
      expect(read(save(element))).to.equal('Cancel');
      save(element).click();
      await waitUntil(() => read(save(element)) === 'Download CSV');
      expect(provider.questions.at(-1)!.signal!.aborted).to.equal(true);
      expect(files).to.have.length(0);
    });
    it('asks again for what is dimmed, not beside figures of other days', async () => {
      const slow = later<TotalsAnswer>();
      const provider = answering();
      const element = await shown(provider);
      provider.replies.totals = () => slow.promise;
      element.period = 'last-7';
      await waitUntil(() => all(element, '.is-stale').length > 0);
      const files = offered(element);
      const saving = element.export();
      await waitUntil(() => provider.asked('totals').length === 3, 'once for the screen, once for the file');
      expect(provider.asked('totals')[2].period).to.deep.equal({ preset: 'last-7' });
      slow.give(totals({ report: 'nav-usage' }, (answer) => (answer.metrics.searches.total.value = 8)));
      expect(await saving).to.equal(10);
      expect((await linesOf(files[0]))[3]).to.match(/^searches,Searches performed,8,/);
    });
    it('says why not, where a group is refused', async () => {
      const provider = answering((_answer, { groups }) => {
        if (groups) throw new UsageError('unknown-group', 'x');
      });
      const element = await shown(provider, { groups: ['emea'] });
      const files = offered(element);
      expect(await element.export()).to.equal(null);
      await element.updateComplete;
      expect(read(all(element, '.export-failed')[0])).to.contain('does not exist any more');
      expect(files).to.have.length(0);
    });
    it('nothing without access, without figures, and without a writer', async () => {
      const refused = refusing('forbidden');
      const closed = await put(refused);
      await appears(closed, '.state-no-access');
      expect(save(closed)).to.equal(undefined);
      const asked = refused.asked('totals').length;
      expect(await closed.export()).to.equal(null);
      expect(refused.asked('totals').length).to.equal(asked);

      const element = await shown(answering());
      expect(save(element)).not.to.equal(undefined);
      setCsvWriter(null);
      await element.updateComplete;
      expect(save(element)).to.equal(undefined);
      expect(await element.export()).to.equal(null);
      setCsvWriter(() => import('../../../src/csv/index.js'));
    });
  });

  describe('takes a state back', () => {
    it('as it was', async () => {
      const state = { v: 1, own: { searches: { period: 'last-7' } }, bars: ['searches'] } as const;
      const element = await shown(answering(), { state: JSON.parse(JSON.stringify(state)) });
      expect(element.state).to.deep.equal(state);
      expect(read(tile(element, 'Searches performed'))).to.contain('Last 7 days');
    });
    it('of another version not, and says so', async () => {
      const element = await shown(answering(), { state: { v: 7, groups: ['emea'] } as never });
      expect(textOf(element)).to.contain('A kept view of these figures could not be read');
      expect(all(element, '.tile')).to.have.length(10);
    });
    it('without what does not fit', async () => {
      const element = await shown(answering(), {
        state: { v: 1, own: { searches: { period: 7, groups: 'emea' } }, bars: [1] } as never,
      });
      expect(element.state).to.deep.equal({ v: 1 });
    });
  });

  describe('one’s own linkedin.com activity', () => {
    it('is shown where the page says it, and its change is the page’s', async () => {
      const element = await shown(answering(), { self: 'p7', consent: { on: true } });
      expect(textOf(element)).to.contain('Your own linkedin.com activity is counted.');
      setTimeout(() => button(element, 'Change whether your linkedin.com activity is counted').click());
      const event = await oneEvent(element, 'usageconsent');
      expect([event.detail, event.cancelable]).to.deep.equal([{ person: 'p7', on: false }, true]);
      element.consent = { on: false };
      await element.updateComplete;
      expect(textOf(element)).to.contain('is not counted.');
      await isAccessible(element);
    });
    it('is not spoken of otherwise', async () => {
      expect(textOf(await shown(answering()))).not.to.contain('Your own');
    });
  });

  describe('says what is the matter', () => {
    it('while it waits, in the shape of the figures', async () => {
      const element = await put(fakeProvider({ totals: () => later().promise }));
      await waitUntil(() => all(element, '.tile .bone-total').length === 10);
      await isAccessible(element);
    });
    it('when it failed, and tries again', async () => {
      const provider = refusing('network');
      const element = await put(provider);
      await appears(element, '.state-failed');
      await isAccessible(element);
      provider.replies.totals = (query) => totals(query);
      button(element, 'Try again').click();
      await appears(element, '.tile .total-value');
    });
    it('when it failed later: the last figures stay', async () => {
      const provider = answering();
      const element = await shown(provider);
      provider.replies.totals = () => {
        throw new UsageError('timeout', 'x');
      };
      element.refresh();
      await appears(element, '.state-line');
      expect(read(tile(element, 'Searches performed'))).to.contain('3,000');
    });
    it('without access', async () => {
      const element = await put(refusing('forbidden'), { contact: 'https://example.com/ask' });
      await appears(element, '.state-no-access');
      expect(all(element, '.state a')[0].getAttribute('href')).to.equal('https://example.com/ask');
      await isAccessible(element);
    });
    it('where the data has no seats: no zeros', async () => {
      const element = await put(answering((answer) => (answer.lacks = ['seats'])));
      await appears(element, '.state-lacking');
      expect(textOf(element)).to.contain('seats (seats.csv)');
      await isAccessible(element);
    });
    it('where nobody did anything', async () => {
      const element = await put(
        answering((answer) => {
          answer.n = 0;
          for (const one of Object.values(answer.metrics))
            Object.assign(one, { total: { value: 0 }, compared: undefined });
        }),
        { filters: { groups: ['emea'] } },
      );
      await appears(element, '.state-empty');
      expect(textOf(element)).to.contain('under the chosen filters');
      await isAccessible(element);
    });
    it('for a report that is none of metrics', async () => {
      const element = await put(memoryProvider(smallCompany), { report: 'si-adoption' });
      await appears(element, '.state-failed');
      expect(textOf(element)).to.contain('This report cannot be shown in this form.');
    });
  });
});
