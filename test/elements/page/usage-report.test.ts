import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Capabilities } from '../../../src/contract/answer.js';
import { REPORTS, TABS } from '../../../src/contract/catalogue.js';
import { UsageError } from '../../../src/contract/errors.js';
import type { UsageProvider } from '../../../src/contract/provider.js';
import type { Query } from '../../../src/contract/query.js';
import type { Catalogue, ReportEntry } from '../../../src/contract/report-entry.js';
import type { UsageBarCard } from '../../../src/elements/bar-card/usage-bar-card.js';
import { define } from '../../../src/elements/foundation/define.js';
import { UsageChangeEvent, type UsageErrorEvent } from '../../../src/elements/foundation/events.js';
import type { UsageMetrics } from '../../../src/elements/metrics/usage-metrics.js';
import type { ReportPageState } from '../../../src/elements/page/page-state.js';
import { UsageReport } from '../../../src/elements/page/usage-report.js';
import { setCsvWriter } from '../../../src/elements/saving/csv-writing.js';
import { UsageProviderElement } from '../../../src/embed/usage-provider.js';
import { memoryProvider } from '../../../src/providers/memory.js';
import { smallCompany } from '../../../src/sample/index.js';
import { isAccessible } from '../accessible.js';
import {
  appears,
  barsAnswer,
  fakeProvider,
  later,
  textOf,
  THROUGH,
  type FakeProvider,
} from '../fake-provider.js';

define(UsageReport);
define(UsageProviderElement);

const allReports = Object.fromEntries(Object.keys(REPORTS).map((report) => [report, { lacks: [] }]));

function capabilities(more: Partial<Capabilities> = {}): Capabilities {
  return {
    name: 'Small',
    access: true,
    timeZone: 'Europe/Berlin',
    weekStart: 1,
    dataThrough: { activity: { day: THROUGH }, credits: { day: THROUGH } },
    dataFrom: {},
    earliest: '2024-06-30',
    latest: THROUGH,
    reports: allReports,
    groups: [{ id: 'emea', name: 'EMEA', parent: null }],
    groupsAsOf: THROUGH,
    personas: [],
    people: 7,
    rows: null,
    ...more,
  };
}

const source = (more: FakeProvider['replies'] = {}, reports?: Catalogue): FakeProvider =>
  fakeProvider({ capabilities: () => capabilities(), ...more }, reports);

async function put(provider: UsageProvider, given: Partial<UsageReport> = {}): Promise<UsageReport> {
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  frame.style.setProperty('width', '960px');
  const page = document.createElement('usage-report');
  frame.append(Object.assign(page, { provider }, given));
  return page;
}

async function shown(provider: UsageProvider = source(), given?: Partial<UsageReport>): Promise<UsageReport> {
  const page = await put(provider, given);
  await appears(page, '[role=tabpanel] > *');
  return page;
}

const tabs = (page: UsageReport) => [...page.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
const labels = (page: UsageReport) => tabs(page).map((tab) => tab.innerText.trim());
const openTab = (page: UsageReport) =>
  page.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')!.innerText.trim();
const cards = (page: UsageReport) => [...page.renderRoot.querySelectorAll<UsageBarCard>('usage-bar-card')];
const card = (page: UsageReport, report: string) => cards(page).find((one) => one.report === report)!;
const reports = (page: UsageReport) => cards(page).map(({ report }) => report);
const clickTab = (page: UsageReport, label: string) =>
  tabs(page)
    .find((tab) => tab.innerText.trim() === label)!
    .click();
const read = (page: UsageReport) => textOf(page);

async function hasCards(page: UsageReport, ...wanted: string[]): Promise<void> {
  await waitUntil(() => reports(page).join() === wanted.join(), `${wanted.join(' and ')} are there`, {
    timeout: 5000,
  });
}

/** As a control of the page, or a card, tells that its viewer chose something. */
function choose(from: HTMLElement, detail: Partial<UsageChangeEvent['detail']>): void {
  from.dispatchEvent(new UsageChangeEvent({ report: '', state: { v: 1 }, ...detail }));
}

const hostReport = { ...REPORTS['si-credits'], tab: 'host' } as ReportEntry;

describe('<usage-report>', () => {
  describe('tabs', () => {
    it('come from the catalogue; one without reports is left out', async () => {
      const page = await shown();
      expect(labels(page)).to.deep.equal([
        'User Metrics',
        'Product Metrics',
        'Overview',
        'Usage',
        'Effectiveness',
      ]);
      await hasCards(page, 'platform-logins', 'si-logins', 'si-adoption');
      expect(page.renderRoot.querySelectorAll('[role=tabpanel]').length).to.equal(1);
    });
    it("include the host's, and those that only its reports name", async () => {
      const own = { ...REPORTS, calls: hostReport, dials: { ...hostReport, tab: 'phone' } };
      const page = await shown(source({}, own));
      expect(labels(page)).to.include.members(['CRM/MAP Metrics', 'Phone']);
      clickTab(page, 'CRM/MAP Metrics');
      await hasCards(page, 'calls');
    });
    it('are chosen and ordered by the attribute', async () => {
      const page = await shown(source(), { tabs: 'product-metrics, user-metrics' });
      expect(labels(page)).to.deep.equal(['Product Metrics', 'User Metrics']);
      await hasCards(page, 'si-credits', 'si-alerts');
    });
    it("hold reports of the page's choice; one that is not there says so beside the others", async () => {
      const page = await shown(source(), { tabs: [{ id: 'mine', reports: ['si-alerts', 'nope'] }] });
      await hasCards(page, 'si-alerts');
      expect(read(page)).to.contain('Nope').and.to.contain('This report does not exist here.');
    });
    it('say that they are empty where the page asked for them', async () => {
      const page = await shown(source(), { tabs: 'host' });
      expect(read(page)).to.contain('This tab has no report here.');
    });
    it('ask nothing for reports that were not opened', async () => {
      const provider = source();
      const page = await shown(provider);
      await waitUntil(() => provider.asked('bars').length === 3);
      expect(provider.asked('bars').map(({ report }) => report)).to.not.include('si-credits');
      clickTab(page, 'Product Metrics');
      await waitUntil(() => provider.asked('bars').some(({ report }) => report === 'si-credits'));
    });
    it('are walked by arrows, Home and End, and opened by Enter', async () => {
      const page = await shown();
      tabs(page)[0].focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(page.renderRoot).to.have.nested.property('activeElement.innerText', 'Product Metrics');
      expect(openTab(page)).to.equal('User Metrics');
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'Enter' });
      await page.updateComplete;
      expect(openTab(page)).to.equal('Product Metrics');
      expect(tabs(page).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1, -1, -1]);
    });
    it('go the other way from right to left', async () => {
      const page = await put(source());
      page.dir = 'rtl';
      await appears(page, '[role=tab]');
      tabs(page)[0].focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(page.renderRoot).to.have.nested.property('activeElement.innerText', 'Product Metrics');
    });
    it('open on the one that the page names', async () => {
      const page = await shown(source(), { tab: 'product-metrics' });
      expect(openTab(page)).to.equal('Product Metrics');
    });
  });

  describe('the scope', () => {
    it('is followed by every card, and kept from the page around', async () => {
      const provider = source();
      const around = await fixture<UsageProviderElement>(
        html`<usage-provider .provider=${provider}
          ><usage-report period="last-7"></usage-report
        ></usage-provider>`,
      );
      const page = around.querySelector('usage-report')!;
      await appears(page, 'usage-bar-card');
      await waitUntil(() => provider.asked('bars').length === 3);
      expect(provider.asked('bars').map(({ period }) => period)).to.deep.equal(
        Array(3).fill({ preset: 'last-7' }),
      );
      choose(page.renderRoot.querySelector('.choices')!.firstElementChild as HTMLElement, {
        scope: { period: 'last-90', filters: { groups: ['emea'] } },
      });
      await waitUntil(() => provider.asked('bars').length === 6);
      for (const { period, groups } of provider.asked('bars').slice(3)) {
        expect(period).to.deep.equal({ preset: 'last-90' });
        expect(groups).to.deep.equal(['emea']);
      }
      expect(around.scope).to.deep.equal({});
    });
    it('gives way to what a card was given of its own, until it goes back', async () => {
      const provider = source();
      const page = await shown(provider);
      await waitUntil(() => provider.asked('bars').length === 3);
      const own = card(page, 'si-logins');
      own.state = { v: 1, period: 'last-365' };
      choose(own, { report: 'si-logins', state: { ...own.state } });
      await waitUntil(() => provider.asked('bars').length === 4);
      page.state = { ...page.state, scope: { period: 'last-7' } };
      await waitUntil(() => provider.asked('bars').length === 6);
      expect(
        provider
          .asked('bars')
          .slice(3)
          .map(({ report, period }) => [report, (period as { preset: string }).preset]),
      ).to.have.deep.members([
        ['si-logins', 'last-365'],
        ['platform-logins', 'last-7'],
        ['si-adoption', 'last-7'],
      ]);
      page.state = { v: 1, scope: { period: 'last-7' } };
      await waitUntil(() => provider.asked('bars').length === 7);
      expect(provider.asked('bars')[6].period).to.deep.equal({ preset: 'last-7' });
    });
  });

  describe('state', () => {
    it('is told as a whole by one usagechange, whatever changed inside', async () => {
      const page = await shown();
      const told: ReportPageState[] = [];
      page.addEventListener('usagechange', ({ detail }) =>
        told.push(detail.state as unknown as ReportPageState),
      );
      choose(card(page, 'si-logins'), { state: { v: 1, measure: 'total_sessions' } });
      clickTab(page, 'Product Metrics');
      choose(page.renderRoot.querySelector('.choices')!.firstElementChild as HTMLElement, {
        scope: { period: 'last-90' },
      });
      const cards = { 'si-logins': { v: 1, measure: 'total_sessions' } };
      expect(told).to.deep.equal([
        { v: 1, cards },
        { v: 1, cards, tab: 'product-metrics' },
        { v: 1, cards, tab: 'product-metrics', scope: { period: 'last-90' } },
      ]);
    });
    it('restores tab, period and cards', async () => {
      const provider = source();
      const page = await shown(provider, {
        state: {
          v: 1,
          tab: 'product-metrics',
          scope: { period: 'last-90' },
          cards: { 'si-alerts': { v: 1, period: 'last-7' } },
        },
      });
      await hasCards(page, 'si-credits', 'si-alerts');
      await waitUntil(() => provider.asked('bars').length === 2);
      expect(
        provider.asked('bars').map(({ period }) => (period as { preset: string }).preset),
      ).to.have.members(['last-90', 'last-7']);
      expect(openTab(page)).to.equal('Product Metrics');
    });
    it('keeps what was chosen on a tab that is not open', async () => {
      const page = await shown();
      const own = card(page, 'si-logins');
      own.state = { v: 1, measure: 'total_sessions' };
      choose(own, { state: { ...own.state } });
      clickTab(page, 'Product Metrics');
      await hasCards(page, 'si-credits', 'si-alerts');
      clickTab(page, 'User Metrics');
      await hasCards(page, 'platform-logins', 'si-logins', 'si-adoption');
      expect(card(page, 'si-logins').state).to.deep.equal({ v: 1, measure: 'total_sessions' });
    });
    for (const foreign of [{ v: 2, tab: 'usage' }, 'usage', 7, { tab: 'usage' }])
      it(`of another kind, ${JSON.stringify(foreign)}, is told and not read`, async () => {
        const page = await shown(source(), { state: foreign as never });
        expect(read(page)).to.contain('made by another version');
        expect(page.state).to.deep.equal({ v: 1 });
        expect(openTab(page)).to.equal('User Metrics');
      });
    it('of which a part cannot be read keeps the rest', async () => {
      const state = { v: 1, tab: 'product-metrics', scope: { period: 'yesterday' } } as ReportPageState;
      const page = await shown(source(), { state });
      expect(read(page)).to.contain('could not be read and was left out');
      expect(page.state).to.deep.equal({ v: 1, tab: 'product-metrics', scope: {} });
    });
    it('with a tab that is gone opens the first one, and says so', async () => {
      const page = await shown(source(), { state: { v: 1, tab: 'gone' } });
      expect(read(page)).to.contain('There is no tab “gone” here');
      expect(openTab(page)).to.equal('User Metrics');
      clickTab(page, 'Product Metrics');
      await page.updateComplete;
      expect(read(page)).to.not.contain('gone');
    });
  });

  describe('where something is wrong', () => {
    it('an entry of an unknown shape, or with an unknown measure, says so in its place', async () => {
      const wrong = {
        'si-credits': REPORTS['si-credits'],
        pie: { ...hostReport, tab: 'product-metrics', shape: 'pie' },
        odd: { ...hostReport, tab: 'product-metrics', bar: ['nope'] },
        none: { tab: 'product-metrics' },
      } as unknown as Catalogue;
      const page = await shown(source({}, wrong));
      await hasCards(page, 'si-credits');
      expect(read(page).match(/This report is set up wrongly\./g)?.length).to.equal(3);
      await isAccessible(page);
    });
    it('a report that the source does not answer says so; the others are shown', async () => {
      const page = await shown(
        source({
          bars: (query) => {
            if (query.report === 'si-logins') throw new UsageError('not-supported', 'no');
            return barsAnswer(query);
          },
        }),
      );
      await waitUntil(() => textOf(card(page, 'si-logins')).includes('cannot answer this'));
      await waitUntil(() => textOf(card(page, 'si-adoption')).includes('12,345'));
    });
    it('a viewer without access sees where to ask, and nothing is asked', async () => {
      const provider = source({ capabilities: () => capabilities({ access: false }) });
      const page = await put(provider, { contact: 'mailto:admin@example.com' });
      const link = await appears<HTMLAnchorElement>(page, '.state a');
      expect(link.href).to.equal('mailto:admin@example.com');
      expect(read(page)).to.contain('No access');
      expect(tabs(page)).to.deep.equal([]);
      expect(provider.asked('bars')).to.deep.equal([]);
      await isAccessible(page);
    });
    it('a refusal by the server is the same', async () => {
      const page = await put(
        source({
          capabilities: () => {
            throw new UsageError('forbidden', 'no', { status: 403 });
          },
        }),
      );
      await appears(page, '.state-no-access');
    });
    it('a source that does not say what it can is shown all the same', async () => {
      const page = await shown(fakeProvider());
      await hasCards(page, 'platform-logins', 'si-logins', 'si-adoption');
    });
    it('a catalogue that cannot be read can be asked for again', async () => {
      let fails = true;
      const page = await put(
        source({
          catalogue: () => {
            if (fails) throw new UsageError('network', 'down');
            return { tabs: TABS, reports: REPORTS };
          },
        }),
      );
      const retry = await appears(page, '.state-failed button');
      await isAccessible(page);
      fails = false;
      retry.click();
      await hasCards(page, 'platform-logins', 'si-logins', 'si-adoption');
    });
    it('a catalogue without reports says that there is none', async () => {
      const page = await put(source({}, {}));
      await appears(page, '.state-empty');
      expect(read(page)).to.contain('No report is set up here.');
    });
  });

  it('shows grey shapes while it waits, and what the page puts in their place', async () => {
    const answer = later<unknown>();
    const page = await put(source({ catalogue: () => answer.promise }));
    await appears(page, '.bone-tabs');
    expect(page.renderRoot.querySelector('slot[name=loading]')).to.exist;
    answer.give({ tabs: TABS, reports: REPORTS });
    await appears(page, '[role=tab]');
    expect(page.renderRoot.querySelector('.bone-tabs')).to.equal(null);
  });
  it('says how fresh the data is: one day for all', async () => {
    const page = await shown();
    expect(read(page)).to.contain('Data through Jun 30, 2026').and.to.contain('Europe/Berlin');
  });
  it('says the day of each stream where they differ, and warns of a late one', async () => {
    const dataThrough = {
      activity: { day: '2026-06-30' },
      inmail: { day: '2026-06-30' },
      credits: { day: '2026-06-20' },
    };
    const page = await shown(source({ capabilities: () => capabilities({ dataThrough }) }));
    expect(read(page))
      .to.contain('Activity, InMail through Jun 30, 2026')
      .and.to.contain('Credits through Jun 20, 2026')
      .and.to.contain('Credits data is late.');
  });
  it('warns of a stream that lies further behind today than its source expects', async () => {
    const one = { ...smallCompany, dataThrough: undefined };
    const noon = (days: number) => {
      const now = () => Date.parse(`${THROUGH}T12:00Z`) + days * 86_400_000;
      return memoryProvider(one, { expectedLagDays: 2, now });
    };
    const through = (await memoryProvider(one).capabilities!()).latest!;
    const behind = (Date.parse(through) - Date.parse(THROUGH)) / 86_400_000;
    const onTime = await shown(noon(behind + 2));
    await waitUntil(() => read(onTime).includes('America/New York'));
    expect(read(onTime)).not.to.contain('data is late');
    const late = await shown(noon(behind + 3));
    await waitUntil(() => read(late).includes('Activity data is late.'));
  });
  describe('export()', () => {
    const team = (query: Query) => {
      const { timeZone, dataThrough, effective, requested, lacks, warnings, report } = barsAnswer(query);
      const head = { timeZone, dataThrough, effective, requested, lacks, warnings, report };
      return { ...head, columns: ['id', 'name'], rows: [{ id: 'p1', name: 'Ada' }] };
    };
    before(() => setCsvWriter(() => import('../../../src/csv/index.js')));
    after(() => setCsvWriter(null));

    const saved = (page: UsageReport) => {
      const names: string[] = [];
      page.addEventListener('usagedownload', (event) => {
        event.preventDefault();
        names.push(event.detail.filename);
      });
      return names;
    };
    it('saves the team under the page’s period and filters', async () => {
      const provider = source({ team });
      const page = await shown(provider, {
        state: { v: 1, scope: { period: 'last-7', filters: { groups: ['emea'] } } },
      });
      await appears(page, 'usage-team-export');
      const names = saved(page);
      expect(await page.export()).to.equal(1);
      expect(names.length).to.equal(1);
      const { period, groups } = provider.asked('team')[0];
      expect([period, groups]).to.deep.equal([{ preset: 'last-7' }, ['emea']]);
    });
    it('saves what a card of the open tab shows, and nothing of another tab', async () => {
      const page = await shown(source(), { period: 'last-7' });
      await hasCards(page, 'platform-logins', 'si-logins', 'si-adoption');
      await waitUntil(() => textOf(card(page, 'si-adoption')).includes('12,345'));
      const names = saved(page);
      expect(await page.export({ report: 'si-adoption' })).to.equal(7);
      expect(names[0]).to.match(/^si-adoption/);
      expect(await page.export({ report: 'si-credits' })).to.equal(null);
    });
    it('saves the metrics and the coach levels, too', async () => {
      const page = await shown(memoryProvider(smallCompany), { tab: 'usage' });
      await appears(page, 'usage-metrics');
      const names = saved(page);
      expect(await page.export({ report: 'nav-usage', states: true })).to.equal(10);
      clickTab(page, 'Overview');
      await appears(page, 'coach-levels');
      expect(await page.export({ report: 'nav-overview/coach-levels' })).to.equal(5);
      expect(names.map((name) => name.split('_20')[0])).to.deep.equal([
        'nav-usage',
        'nav-overview_coach-levels',
      ]);
    });
  });
  it('puts its cards one below the title among the headings', async () => {
    const page = await shown(source(), { headingLevel: 1, heading: 'How we sell' });
    await hasCards(page, 'platform-logins', 'si-logins', 'si-adoption');
    await page.updateComplete;
    expect(page.renderRoot.querySelector('[aria-level="1"]')).to.have.property('innerText', 'How we sell');
    expect(card(page, 'si-logins').headingLevel).to.equal(2);
  });
  describe('one’s own linkedin.com activity', () => {
    const metrics = (page: UsageReport) => page.renderRoot.querySelector<UsageMetrics>('usage-metrics')!;

    it('is shown by the metrics, also when it changes, and they tell the page who wants to', async () => {
      const page = await shown(memoryProvider(smallCompany), {
        tab: 'usage',
        self: 'ada',
        consent: { on: true },
      });
      const line = await appears(await appears<UsageMetrics>(page, 'usage-metrics'), '.consent');
      expect(line.textContent).to.contain('is counted');
      const told = oneEvent(page, 'usageconsent');
      line.querySelector('button')!.click();
      expect((await told).detail).to.deep.equal({ person: 'ada', on: false });
      page.consent = { on: false };
      await waitUntil(() => textOf(metrics(page)).includes('is not counted'));
      page.consent = undefined;
      await waitUntil(() => !textOf(metrics(page)).includes('linkedin.com activity is'));
    });
    it('is whose the attribute says', async () => {
      const page = await shown(memoryProvider(smallCompany), { tab: 'usage' });
      await appears(page, 'usage-metrics');
      page.setAttribute('self', 'bo');
      await waitUntil(() => metrics(page).self === 'bo');
      expect(metrics(page).consent).to.equal(undefined);
    });
  });
  it('lets events of its cards through to the page', async () => {
    const page = await put(
      source({
        bars: () => {
          throw new UsageError('server-error', 'down');
        },
      }),
    );
    const { detail } = (await oneEvent(page, 'usageerror')) as UsageErrorEvent;
    expect(detail.code).to.equal('server-error');
  });
  it('is accessible', async () => {
    const page = await shown();
    await waitUntil(() => cards(page).every((one) => one.renderRoot.querySelector('.twin')), undefined, {
      timeout: 10_000,
    });
    await isAccessible(page);
  });
});
