import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Figure, OverdueInvite, OverviewAnswer } from '../../../src/contract/answer.js';
import { UsageError } from '../../../src/contract/errors.js';
import { dayNumber } from '../../../src/contract/day.js';
import type { UsageProvider } from '../../../src/contract/provider.js';
import type { Query } from '../../../src/contract/query.js';
import { csvBlob } from '../../../src/csv/index.js';
import { define } from '../../../src/elements/foundation/define.js';
import type { UsageDownloadEvent } from '../../../src/elements/foundation/events.js';
import { stringsOf } from '../../../src/elements/foundation/strings.js';
import { SeatAllocation } from '../../../src/elements/overview/seat-allocation.js';
import { setCsvWriter } from '../../../src/elements/saving/csv-writing.js';
import { giveLanguages } from '../../../src/embed/languages.js';
import { memoryProvider } from '../../../src/providers/memory.js';
import { smallCompany } from '../../../src/sample/index.js';
import { screenshot } from '../../support/commands.js';
import { isAccessible } from '../accessible.js';
import { appears, fakeProvider, later, textOf } from '../fake-provider.js';
import { all, one, read } from '../found.js';

define(SeatAllocation);

const LATE: OverdueInvite[] = [
  invite('s1', { invited_at: null, last_invited_at: null, days_pending: null, name: 'Cy <b>Young</b>' }),
  invite('s2', { name: null }),
  invite('s3'),
];

function invite(seat: string, more: Partial<OverdueInvite> = {}): OverdueInvite {
  const last = '2026-05-27T22:30:00.000Z'; // May 28 in Berlin
  return {
    seat,
    person: `p-${seat}`,
    name: `Person ${seat}`,
    email: `${seat}@example.com`,
    invited_at: last,
    last_invited_at: last,
    days_pending: 33,
    ...more,
  };
}

const value = (number: number): Figure => ({ value: number });
const dash = (state: Figure['state']): Figure => ({ value: null, state });

/** 120 bought, 104 given, 96 taken. No element adds up: figures that do not fit each other are shown as they come. */
function overview(query: Query, more: Partial<OverviewAnswer> = {}): OverviewAnswer {
  const days = { start: '2026-06-01', end: '2026-06-30' };
  return {
    report: query.report,
    requested: days,
    effective: days,
    widened: false,
    timeZone: 'Europe/Berlin',
    weekStart: 1,
    dataThrough: { seats: { day: '2026-06-30' } },
    filters: { groups: [...(query.groups ?? [])], people: [], persona: null, membership: 'as-is' },
    n: 100,
    lacks: [],
    warnings: [],
    asOf: '2026-06-30',
    seats: {
      seats_purchased: value(1200),
      seats_assigned: value(1040),
      seats_activated: value(960),
      seats_available: value(161),
      seats_pending: value(81),
      assignment_rate: value(0.8667),
      activation_rate: value(0.92305),
    },
    advice: [
      { code: 'assign-seats', count: 160 },
      { code: 'resend-invites', count: 3 },
    ],
    overdue: LATE,
    coach: { asOf: null, lacks: [], people: 0, levels: {} as OverviewAnswer['coach']['levels'], actions: 0 },
    idle: { asOf: null, lacks: [], neverUsed: 0, idle: {}, currency: null, unitCostPer: null },
    ...more,
  };
}

const answering = (more: Partial<OverviewAnswer> = {}) =>
  fakeProvider({ overview: (query) => overview(query, more) });

async function put(
  provider: UsageProvider | null,
  given: Partial<Pick<SeatAllocation, 'resend' | 'filters' | 'contact'>> = {},
): Promise<SeatAllocation> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const card = document.createElement('seat-allocation');
  page.append(Object.assign(card, { provider }, given));
  return card;
}

async function shown(provider: UsageProvider, given?: Parameters<typeof put>[1]): Promise<SeatAllocation> {
  const card = await put(provider, given);
  await appears(card, '.funnel');
  return card;
}

const steps = (card: SeatAllocation) =>
  all(card, '.step').map((step) => [...step.querySelectorAll('dt, .step-figure')].map(read).join(': '));
const buttons = (card: SeatAllocation) => all(card, '.resend');

describe('<seat-allocation>', () => {
  it('shows seats as they are stated, and when', async () => {
    const card = await shown(answering());
    expect(steps(card)).to.deep.equal([
      'Purchased: 1,200',
      'Assigned: 1,040 161 available',
      'Activated: 960 81 pending',
    ]);
    expect(all(card, '.rate').map(read)).to.deep.equal([
      '92.3% Activation rate of assigned seats · target 100%',
      '86.7% Assignment rate of purchased seats',
    ]);
    expect(all(card, '.foot span').map(read)).to.deep.equal([
      'As of Jun 30, 2026',
      'Reporting-only and admin-only people take no seat',
      'Europe/Berlin',
    ]);
    await isAccessible(card);
  });
  it('asks for the overview under the filters', async () => {
    const provider = answering();
    await shown(provider, { filters: { groups: ['emea'] } });
    expect(provider.asked('overview')).to.deep.equal([
      { report: 'nav-overview', period: { preset: 'last-30' }, groups: ['emea'] },
    ]);
  });
  it('agrees with the small company', async () => {
    const provider = memoryProvider(smallCompany);
    const { seats } = await provider.overview({ report: 'nav-overview' });
    const card = await shown(provider);
    expect(steps(card)[1]).to.contain(`Assigned: ${seats.seats_assigned.value}`);
    expect(steps(card)[2]).to.contain(`Activated: ${seats.seats_activated.value}`);
  });
  it('gives advice that follows the figures', async () => {
    const card = await shown(answering());
    expect(all(card, '.advice li').map(read)).to.deep.equal([
      '160 seats are bought and belong to nobody. Assign them.',
      '3 invites have waited for more than 7 days. Send them again.',
    ]);
  });
  it('says that more seats are assigned than bought', async () => {
    const seats = {
      ...overview({ report: '' }).seats,
      seats_purchased: value(100),
      seats_assigned: value(108),
      seats_available: value(-8),
    };
    const card = await shown(
      answering({ seats, advice: [{ code: 'over-assigned', count: 8 }], overdue: [] }),
    );
    expect(steps(card)[1]).to.equal('Assigned: 108 -8 available');
    expect(read(one(card, '.advice'))).to.equal(
      '8 more seats are assigned than bought. Revoke some, or buy more.',
    );
    expect(all(card, '.over')).to.have.length(1);
    await isAccessible(card);
  });
  it('explains a figure by its parts', async () => {
    const card = await shown(answering());
    one(card, '[data-explains="assignment_rate"]').click();
    const panel = await appears(card, '#explain');
    await waitUntil(() => read(panel).includes('Assigned (1,040)'), 'numerator and denominator are said');
    expect(read(panel)).to.contain('Purchased (1,200)');
    expect(read(panel)).to.contain('Jun 30, 2026');
  });
  it('warns where the seats are late', async () => {
    const card = await shown(answering({ warnings: [{ code: 'stream-late', stream: 'seats', count: 3 }] }));
    expect(read(one(card, '.foot'))).to.contain('Seats data is 3 days late.');
  });
  it('says that there is nothing to do', async () => {
    const seats = { ...overview({ report: '' }).seats, activation_rate: value(1) };
    const card = await shown(answering({ seats, advice: [], overdue: [] }));
    expect(read(one(card, '.advice'))).to.equal('Every assigned seat is activated.');
    expect(all(card, '.invites')).to.have.length(0);
  });
  it('says that the contract is not known, and shows what is', async () => {
    const missing = dash('missing');
    const seats = {
      ...overview({ report: '' }).seats,
      seats_purchased: missing,
      seats_available: missing,
      assignment_rate: missing,
    };
    const card = await shown(answering({ seats, advice: [], overdue: [] }));
    expect(steps(card)).to.deep.equal([
      'Purchased: —No data',
      'Assigned: 1,040',
      'Activated: 960 81 pending',
    ]);
    expect(textOf(card)).to.contain('The contract is not in this data');
    await isAccessible(card);
  });
  it('says why the contract does not apply under filters', async () => {
    const not = dash('not-applicable');
    const seats = {
      ...overview({ report: '' }).seats,
      seats_purchased: not,
      seats_available: not,
      assignment_rate: not,
    };
    const card = await shown(answering({ seats, advice: [] }), { filters: { groups: ['emea'] } });
    expect(steps(card)[0]).to.equal(
      'Purchased: —Not applicable under filters: the contract is for the whole company',
    );
    await waitUntil(() => {
      one(card, '.step .dash').blur();
      one(card, '.step .dash').focus();
      return one(card, '.bubble');
    });
    expect(read(one(card, '.bubble'))).to.contain('Not applicable under filters');
  });

  describe('lists invites that wait', () => {
    it('with person, last invite and days, text as text', async () => {
      const card = await shown(answering());
      expect(
        all(card, '.rows tr').map((row) =>
          [...row.querySelectorAll('.first, .second')].map((line) => line.textContent),
        ),
      ).to.deep.equal([
        ['Cy <b>Young</b>', 's1@example.com', 'Never invited', ''],
        ['s2@example.com', '', '33 days', 'since May 28, 2026'],
        ['Person s3', 's3@example.com', '33 days', 'since May 28, 2026'],
      ]);
    });
    it('with the day that was counted from, where the last invite is still to come', async () => {
      const first = { invited_at: '2026-05-27T22:30:00.000Z', last_invited_at: '2026-07-04T09:00:00.000Z' };
      const card = await shown(answering({ overdue: [invite('s1', first)] }));
      expect(read(one(card, '.rows .since'))).to.equal('33 dayssince May 28, 2026');
    });
    it('however many there are, with few rows in the document', async () => {
      const overdue = Array.from({ length: 20_000 }, (_, i) => invite(`s${i}`));
      const card = await shown(answering({ overdue }));
      expect(all(card, 'tr').length).to.be.lessThan(60);
      one(card, '.region').focus();
      await sendKeys({ press: 'End' });
      await waitUntil(
        () => all(card, '.rows .first').some((line) => line.textContent === 'Person s19999'),
        'the last one is there',
      );
    });
    it('and saves them as CSV', async () => {
      setCsvWriter(async () => ({ csvBlob }));
      try {
        const card = await shown(answering());
        const event = await new Promise<UsageDownloadEvent>((resolve) => {
          card.addEventListener('usagedownload', (event) => {
            event.preventDefault();
            resolve(event);
          });
          one(card, '.export button').click();
        });
        expect(event.detail).to.include({ report: 'nav-overview', rows: 3 });
        const lines = (await event.file!.text()).split('\r\n');
        expect(lines[3]).to.equal(
          's3,p-s3,Person s3,s3@example.com,2026-05-27T22:30:00.000Z,2026-05-27T22:30:00.000Z,33',
        );
        await waitUntil(() => textOf(card).includes('CSV saved: 3 invites'), 'it is said');

        const again = oneEvent(card, 'usagedownload') as Promise<UsageDownloadEvent>;
        card.addEventListener('usagedownload', (event) => event.preventDefault());
        expect(await card.export({ labels: true })).to.equal(3);
        const [header] = (await (await again).file!.text()).split('\r\n');
        expect(header).to.match(/^\ufeff?Seat,Person,Name,/);
      } finally {
        setCsvWriter(null);
      }
    });
    for (const lang of ['en', 'de', 'fr', 'es', 'pt-BR', 'ja', 'ar'])
      it(`on 320 px with the whole day, in ${lang}`, async () => {
        giveLanguages();
        const overdue = ['2026-09-12', '2025-12-28'].map((day, place) =>
          invite(`s${place}`, { days_pending: dayNumber('2029-07-27') - dayNumber(day) }),
        );
        const card = await shown(answering({ overdue, asOf: '2029-07-27' }), {
          resend: async () => undefined,
        });
        card.parentElement!.style.setProperty('width', '320px');
        card.lang = lang;
        const texts = stringsOf(card)!;
        await texts.whenReady();
        const days = () => all(card, '.since .second');
        await waitUntil(() => texts.lang() === lang && days().length === 2);
        await waitUntil(() => read(one(card, '.invites-title')).startsWith('Waiting') === (lang === 'en'));
        // Engines differ in the digits of Arabic.
        await waitUntil(() => /2026|٢٠٢٦/.test(days()[0].textContent!));
        await waitUntil(() => one(card, '.rows tr').offsetHeight === 52, 'rows have room for two lines');
        for (const day of days()) {
          expect(day.scrollWidth, day.textContent!).to.be.at.most(day.clientWidth);
          const [line, row] = [day, day.closest('tr')!].map((part) => part.getBoundingClientRect());
          expect(line.bottom).to.be.at.most(row.bottom);
        }
        expect(all(card, '.rows tr').map(({ offsetHeight }) => offsetHeight)).to.deep.equal([52, 52]);
        const region = one(card, '.region');
        expect(region.scrollWidth, 'nothing sticks out').to.equal(region.clientWidth);
        region.scrollIntoView({ block: 'end' });
        await screenshot(`seat-allocation-narrow-${lang}`);
      });
    it('with a stop of the tab key only where they scroll', async () => {
      const card = await shown(answering());
      const stop = () => one(card, '.region').tabIndex;
      await waitUntil(() => stop() === -1, 'all of them are seen');
      card.style.setProperty('--usage-table-height', '100px');
      await waitUntil(() => stop() === 0, 'they scroll');
      await isAccessible(card);
      card.style.removeProperty('--usage-table-height');
      await waitUntil(() => stop() === -1, 'all of them are seen again');
    });
    it('without a button where the page cannot send them', async () => {
      expect(buttons(await shown(answering()))).to.have.length(0);
    });
  });

  describe('sends an invite again', () => {
    it('and says how far it is', async () => {
      const sent = later<void>();
      const asked: unknown[] = [];
      const card = await shown(answering(), {
        resend: (one, { signal }) => {
          asked.push([one.seat, one.email, signal.aborted]);
          return sent.promise;
        },
      });
      buttons(card)[2].focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => read(buttons(card)[2]) === 'Sending…');
      await sendKeys({ press: 'Enter' }); // on its way already
      expect(asked).to.deep.equal([['s3', 's3@example.com', false]]);
      await isAccessible(card);
      sent.give();
      await waitUntil(() => read(all(card, '.rows .action')[2]).startsWith('Sent'));
      expect(textOf(card)).to.contain('Invite to Person s3 sent');
      expect(read(buttons(card)[0])).to.equal('Resend');
    });
    it('or that it was not sent, and tries again', async () => {
      let fails = true;
      const card = await shown(answering(), {
        resend: async () => {
          if (fails) throw new Error('SMTP 550');
        },
      });
      buttons(card)[1].click();
      await waitUntil(() => read(all(card, '.rows .action')[1]) === 'Not sentTry again');
      expect(textOf(card)).not.to.contain('SMTP');
      await isAccessible(card);
      fails = false;
      buttons(card)[1].click();
      await waitUntil(() => read(all(card, '.rows .action')[1]).startsWith('Sent'));
    });
    it('only if the page does not do it itself', async () => {
      let asked = 0;
      const card = await shown(answering(), { resend: async () => void asked++ });
      card.addEventListener('usageresend', (event) => event.preventDefault());
      setTimeout(() => buttons(card)[0].click());
      const { detail } = await oneEvent(card, 'usageresend');
      expect(detail).to.deep.equal({ seat: 's1', person: 'p-s1' });
      await card.updateComplete;
      expect(asked).to.equal(0);
      expect(read(buttons(card)[0])).to.equal('Resend');
    });
    it('and gives up when it leaves the page', async () => {
      let signal: AbortSignal | undefined;
      const card = await shown(answering(), {
        resend: (_invite, options) => ((signal = options.signal), new Promise(() => {})),
      });
      buttons(card)[0].click();
      await waitUntil(() => signal);
      card.remove();
      expect(signal!.aborted).to.equal(true);
    });
  });

  describe('says what is the matter', () => {
    const failing = (code: ConstructorParameters<typeof UsageError>[0]) =>
      fakeProvider({
        overview: () => {
          throw new UsageError(code, 'x');
        },
      });
    it('while it waits', async () => {
      const card = await put(fakeProvider({ overview: () => later().promise }));
      await appears(card, '.bone');
      await isAccessible(card);
    });
    it('when it failed, and tries again', async () => {
      const provider = failing('network');
      const card = await put(provider);
      await appears(card, '.state-failed');
      await isAccessible(card);
      provider.replies.overview = (query) => overview(query);
      one(card, '.state-failed button').click();
      await appears(card, '.funnel');
    });
    it('when it failed later: the last figures stay', async () => {
      const provider = answering();
      const card = await shown(provider);
      provider.replies.overview = () => {
        throw new UsageError('timeout', 'x');
      };
      card.refresh();
      await appears(card, '.state-line');
      expect(steps(card)[0]).to.equal('Purchased: 1,200');
      await isAccessible(card);
    });
    it('without access', async () => {
      const card = await put(failing('forbidden'), { contact: 'https://example.com/ask' });
      await appears(card, '.state-no-access');
      await isAccessible(card);
    });
    it('where the data has no seats: no zeros', async () => {
      const card = await put(answering({ lacks: ['seats'], overdue: [], asOf: null }));
      await appears(card, '.state-lacking');
      expect(textOf(card)).to.contain('seats (seats.csv)');
      await isAccessible(card);
    });
    it('where no day is stated', async () => {
      const card = await put(answering({ asOf: null, overdue: [], advice: [] }));
      await appears(card, '.state-empty');
      await isAccessible(card);
    });
  });
});
