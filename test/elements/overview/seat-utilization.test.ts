import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { UsageProvider } from '../../../src/contract/provider.js';
import { csvBlob } from '../../../src/csv/index.js';
import { define } from '../../../src/elements/foundation/define.js';
import type { UsageDownloadEvent } from '../../../src/elements/foundation/events.js';
import { SeatUtilization } from '../../../src/elements/overview/seat-utilization.js';
import { setCsvWriter } from '../../../src/elements/saving/csv-writing.js';
import { memoryProvider } from '../../../src/providers/memory.js';
import { smallCompany } from '../../../src/sample/index.js';
import { isAccessible } from '../accessible.js';
import { appears, fakeProvider, later, textOf } from '../fake-provider.js';
import { all, listed, one, read } from '../found.js';
import { answering, dash, IDLE, overviewAnswer, refusing } from './overview-answers.js';

define(SeatUtilization);

async function put(provider: UsageProvider, given: Partial<SeatUtilization> = {}): Promise<SeatUtilization> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const card = document.createElement('seat-utilization');
  page.append(Object.assign(card, { provider }, given));
  return card;
}

async function shown(provider: UsageProvider, given?: Partial<SeatUtilization>): Promise<SeatUtilization> {
  const card = await put(provider, given);
  await appears(card, 'tbody');
  return card;
}

const rows = (card: SeatUtilization) =>
  all(card, 'tbody tr').map((row) => [...row.children].map(read).filter(Boolean).join(' '));
const own = (card: SeatUtilization) => one<HTMLInputElement>(card, '.own input');

async function enter(card: SeatUtilization, days: string): Promise<void> {
  own(card).focus();
  own(card).select();
  await sendKeys({ type: days });
  await sendKeys({ press: 'Enter' });
  await card.updateComplete;
}

describe('<seat-utilization>', () => {
  it('shows never used first and apart, then the idle seats and what they cost', async () => {
    const card = await shown(answering());
    expect(read(one(card, '.figure'))).to.equal('3 people never used their seat');
    expect(read(one(card, '.of'))).to.equal('of 96 people with an activated seat');
    expect(rows(card)).to.deep.equal([
      '7 days 40 41 $3,279.59',
      '30 days 20 21 $1,679.79',
      '60 days 10 11 $879.89',
      '90 days 0 1 $79.99',
      'days',
    ]);
    expect(all(card, 'thead th:not([aria-hidden])').map(read)).to.deep.equal([
      'Idle for at least',
      'People',
      'Seats',
      'Cost per month',
    ]);
    expect(read(one(card, '.foot'))).to.contain('As of Jun 29, 2026');
    await isAccessible(card);
  });
  it('has as many columns for a screen reader in its head as in its rows', async () => {
    const card = await shown(answering());
    const said = all(card, 'tr').map(
      ({ children }) => [...children].filter((cell) => cell.ariaHidden !== 'true').length,
    );
    expect(said).to.deep.equal([4, 4, 4, 4, 4, 4]);
  });
  it('says what counts as evidence', async () => {
    const card = await shown(answering());
    expect(read(one(card, '.notes'))).to.match(/logins, searches, views, saves.*not only logins/);
  });
  it('agrees with the small company', async () => {
    const provider = memoryProvider(smallCompany);
    const { idle } = await provider.overview({ report: 'nav-overview' });
    const card = await shown(provider, { days: 17 });
    expect(rows(card)[0]).to.contain(`${idle.idle[7].people} ${idle.idle[7].seats}`);
    // Bo has been idle for 17 days, Kit's seats were activated 34 and 28 days before; Ada has been for 12.
    expect(rows(card)[4]).to.equal('days 2 3 $270');
  });
  it('says that the cost is not known, instead of a zero', async () => {
    const idle = Object.fromEntries(
      Object.entries(IDLE.idle).map(([days, row]) => [days, { ...row, cost: dash('missing') }]),
    );
    const card = await shown(answering({ idle: { ...IDLE, idle, unitCost: null, currency: null } }));
    expect(all(card, 'thead th:not([aria-hidden])')).to.have.length(3);
    expect(textOf(card)).to.contain('the cost of idle seats cannot be told');
  });
  it('says a cost whose currency is not given as a number', async () => {
    const card = await shown(answering({ idle: { ...IDLE, currency: null, unitCostPer: 'year' } }));
    expect(rows(card)[0]).to.equal('7 days 40 41 3,279.59');
    expect(all(card, 'thead th:not([aria-hidden])').map(read)[3]).to.equal('Cost per year');
  });
  it('explains a figure', async () => {
    const card = await shown(answering());
    one(card, '[data-explains="idle_cost"]').click();
    const panel = await appears(card, '#explain');
    await waitUntil(() => read(panel).includes('times the cost of one seat'), 'the formula is said');
  });

  describe('takes a number of days of the viewer’s own', () => {
    it('and tells seats, people and cost from the steps; never those of a newer seat', async () => {
      const card = await shown(answering());
      const told = oneEvent(card, 'usagechange');
      await enter(card, '45');
      expect(rows(card)[4]).to.equal('days 14 16 $1,279.84');
      expect((await told).detail).to.deep.equal({ report: 'nav-overview', state: { v: 1, days: 45 } });
      await isAccessible(card);
    });
    it('and lists exactly those people', async () => {
      const card = await shown(answering(), { days: 45 });
      const told = oneEvent(card, 'usageselect');
      all(card, 'tbody .people').at(-1)!.click();
      expect((await told).detail).to.include({ list: 'idle', measure: 'idle_people', idleDays: 45 });
      // Di has done nothing for 170 days, on a seat that is 44 days old.
      expect(await listed(card)).to.deep.equal(['Ada', 'Cleo']);
      expect(read(one(card, 'dialog h2'))).to.equal('Idle for at least 45 days, Jun 29, 2026');
    });
    it('from the page, until the viewer clears it', async () => {
      const card = await shown(answering(), { days: 80 });
      expect(rows(card)[4]).to.equal('days 10 11 $879.89');
      own(card).focus();
      own(card).select();
      await sendKeys({ press: 'Delete' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => rows(card)[4] === 'days', 'it is cleared');
      expect(card.state).to.deep.equal({ v: 1, days: null });
    });
    it('and says what is no number of days', async () => {
      const card = await shown(answering(), { days: 45 });
      await enter(card, '0');
      expect(read(one(card, '[role="alert"]'))).to.equal('Enter a whole number from 1 to 3,650.');
      expect(own(card).getAttribute('aria-invalid')).to.equal('true');
      expect(own(card).value).to.equal('0');
      await isAccessible(card);
      await enter(card, '45');
      expect(one(card, '[role="alert"]')).to.equal(null);
    });
    it('without the figures of the number before, while what is entered is none', async () => {
      const card = await shown(answering(), { days: 45 });
      expect(rows(card)[4]).to.equal('days 14 16 $1,279.84');
      await enter(card, '9999');
      expect(rows(card)[4]).to.equal('days Enter a whole number from 1 to 3,650.');
      const focused = () => (card.renderRoot as ShadowRoot).activeElement;
      expect(focused()).to.equal(own(card));
      own(card).select();
      await sendKeys({ type: '46' });
      await sendKeys({ press: 'Enter' });
      await card.updateComplete;
      expect(rows(card)[4]).to.equal('days 10 11 $879.89');
      expect(focused()).to.equal(own(card));
      await enter(card, '0');
      expect(one(card, '[role="alert"]').getClientRects()).to.have.length(1);
      await isAccessible(card);
      await enter(card, '45');
      expect(rows(card)[4]).to.equal('days 14 16 $1,279.84');
    });
    it('of at most four digits, which the field shows', async () => {
      const card = await shown(answering());
      await enter(card, '100000');
      expect(own(card).value).to.equal('1000');
      expect(own(card).scrollWidth).to.be.at.most(own(card).clientWidth);
    });
    it('and says one day as one', async () => {
      const card = await shown(answering(), { days: 1 });
      expect(read(one(card, '.own'))).to.equal('day');
      await enter(card, '2');
      expect(read(one(card, '.own'))).to.equal('days');
    });
    it('not from a source that does not say its steps', async () => {
      const card = await shown(answering({ idle: { ...IDLE, steps: undefined } }));
      expect(rows(card)).to.have.length(4);
    });
  });

  describe('opens people', () => {
    it('who never used their seat, by keyboard, and gives the focus back', async () => {
      const card = await shown(answering());
      const number = one(card, '.figure .people');
      number.focus();
      await sendKeys({ press: 'Enter' });
      expect(await listed(card)).to.deep.equal(['Ada', 'Bo']);
      expect(read(one(card, 'dialog h2'))).to.equal('Never used, Jun 29, 2026');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !one(card, 'dialog'), 'the popup is closed');
      expect((card.renderRoot as ShadowRoot).activeElement).to.equal(number);
    });
    it('unless the page does it itself', async () => {
      const card = await shown(answering());
      card.addEventListener('usageselect', (event) => event.preventDefault());
      one(card, 'tbody .people').click();
      await card.updateComplete;
      expect(one(card, 'dialog')).to.equal(null);
    });
    it('named by what they are', async () => {
      const card = await shown(answering());
      expect(one(card, 'tbody .people').getAttribute('aria-label')).to.equal(
        '40 people: idle for at least 7 days. Show who',
      );
    });
    it('where there is somebody', async () => {
      const card = await shown(answering());
      expect(all(card, 'tbody .people').map(read)).to.deep.equal(['40', '20', '10']);
    });
  });

  describe('saves CSV', () => {
    beforeEach(() => setCsvWriter(async () => ({ csvBlob })));
    afterEach(() => setCsvWriter(null));
    it('of everybody with an activated seat, under the page’s filters', async () => {
      const provider = answering();
      const card = await shown(provider, { filters: { groups: ['emea'] } });
      const event = await new Promise<UsageDownloadEvent>((resolve) => {
        card.addEventListener('usagedownload', (event) => {
          event.preventDefault();
          resolve(event);
        });
        one(card, '.export button').click();
      });
      expect(event.detail).to.deep.equal({
        report: 'nav-overview',
        filename: 'nav-overview_idle_2026-06-29_2026-06-29.csv',
        rows: 5,
      });
      expect((await event.file!.text()).split('\r\n')[3]).to.equal(
        'cleo,Cleo,cleo@example.com,Seller,Account Executive,enabled,2026-05-15,45,45,2',
      );
      expect(provider.asked('details')[0]).to.deep.include({ list: 'idle', groups: ['emea'] });
      await waitUntil(() => textOf(card).includes('CSV saved: 5 people'), 'it is said');
      card.filters = {};
      await waitUntil(() => !textOf(card).includes('CSV saved'), 'the new figures are told');
    });
    it('with labels where the page asks for them', async () => {
      const card = await shown(answering());
      const offered = oneEvent(card, 'usagedownload') as Promise<UsageDownloadEvent>;
      card.addEventListener('usagedownload', (event) => event.preventDefault());
      expect(await card.export({ labels: true })).to.equal(5);
      const [header] = (await (await offered).file!.text()).split('\r\n');
      expect(header).to.match(/^\ufeff?"ID",Name,Email,/);
    });
    it('only where there is something to save', async () => {
      const card = await put(answering({ idle: { ...IDLE, lacks: ['seats'], asOf: null } }));
      await appears(card, '.state-lacking');
      expect(one(card, '.export')).to.equal(null);
    });
  });

  describe('says what is the matter', () => {
    it('while it waits', async () => {
      const card = await put(fakeProvider({ overview: () => later().promise }));
      await appears(card, '.bone');
      await isAccessible(card);
    });
    it('when it failed, and tries again', async () => {
      const provider = refusing('timeout');
      const card = await put(provider);
      await appears(card, '.state-failed');
      provider.replies.overview = (query) => overviewAnswer(query);
      one(card, '.state-failed button').click();
      await appears(card, 'tbody');
    });
    it('without access', async () => {
      const card = await put(refusing('forbidden'));
      await appears(card, '.state-no-access');
      await isAccessible(card);
    });
    it('where the data has no activity: no zeros', async () => {
      const card = await put(
        answering({ idle: { ...IDLE, lacks: ['activity'], neverUsed: null, asOf: null } }),
      );
      await appears(card, '.state-lacking');
      expect(textOf(card)).to.contain('activity of this product');
    });
    it('where no seat is activated', async () => {
      const card = await put(answering({ idle: { ...IDLE, steps: [], neverUsed: 0 } }));
      await appears(card, '.state-empty');
    });
  });
});
