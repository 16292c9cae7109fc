/** What a card says around its bars: the head, and what its figures rest on. */
import { expect } from '@open-wc/testing';
import { Chart } from 'chart.js';
import type { BarsAnswer } from '../../../src/contract/answer.js';
import type { UsageBarCard } from '../../../src/elements/bar-card/usage-bar-card.js';
import { memoryProvider } from '../../../src/providers/memory.js';
import { hostileCompany, smallCompany } from '../../../src/sample/index.js';
import { isAccessible } from '../accessible.js';
import { drawnCard, part, tabStop } from '../card-helpers.js';
import { appears, barsAnswer, fakeProvider } from '../fake-provider.js';

/** A card whose answer was changed by hand. */
const answering = (change: (answer: BarsAnswer) => Partial<BarsAnswer>, attributes?: Partial<UsageBarCard>) =>
  drawnCard(
    fakeProvider({
      bars: (query) => {
        const answer = barsAnswer(query);
        return { ...answer, ...change(answer) };
      },
    }),
    attributes,
  );

const said = (card: UsageBarCard, selector: string): string =>
  part(card, selector)
    .innerText.replace(/[\s\u2009]+/g, ' ')
    .trim();
const facts = (card: UsageBarCard): string[] =>
  [...card.renderRoot.querySelectorAll<HTMLElement>('.facts-line > span')].map(({ innerText }) =>
    innerText.replace(/[\s\u2009]+/g, ' ').trim(),
  );

describe('the head of a bar card', () => {
  it('says the measure over the counted days, and the compared days with their figure', async () => {
    const card = await drawnCard();
    expect(said(card, '.value')).to.equal('12,345');
    expect(said(card, '.of')).to.equal(
      'Total interactions · Jun 24 – 30, 2026 · vs Jun 17 – 23, 2026: 12,345',
    );
  });
  it('says of a distinct measure the union, which is less than its bars', async () => {
    const card = await drawnCard(memoryProvider(smallCompany) as never, {
      report: 'si-logins',
      period: 'last-30',
    });
    const bars = [...card.renderRoot.querySelectorAll('.twin tbody td:nth-child(2)')];
    const sum = bars.reduce((all, { textContent }) => all + Number(textContent), 0);
    expect(Number(said(card, '.value')))
      .to.be.above(0)
      .and.below(sum);
  });
  it('shows no change against a period of nothing, and says that it was nothing', async () => {
    const card = await answering(({ compared }) => ({
      compared: {
        ...compared!,
        total: { ...compared!.total!, values: { total_interactions: { value: 0 } } },
        change: { total_interactions: { value: null, state: 'not-applicable' } },
      },
    }));
    expect(card.renderRoot.querySelector('.change')).to.equal(null);
    expect(said(card, '.of')).to.contain('vs Jun 17 – 23, 2026: 0');
  });
  it('says why there is no comparison', async () => {
    const card = await answering(() => ({
      compared: { mode: 'previous-period', days: null, total: null, bars: [], change: {} },
    }));
    expect(said(card, '.of')).to.contain('No comparison: it would begin more than two years before');
  });
});

describe('the foot of a bar card', () => {
  it('names one day, the zone and the people', async () =>
    expect(facts(await drawnCard())).to.deep.equal([
      'Data through Jun 30, 2026',
      'Europe/Berlin',
      '7 people',
    ]));
  it('names each stream by its own day where they differ', async () => {
    const card = await answering(
      () => ({ dataThrough: { activity: { day: '2026-06-30' }, inmail: { day: '2026-06-27' } } }),
      { report: 'nav-effectiveness', measure: 'inmails_sent' },
    );
    expect(facts(card).slice(0, 2)).to.deep.equal([
      'InMail through Jun 27, 2026',
      'Activity through Jun 30, 2026',
    ]);
  });
  it('says that the end of the data is assumed, and where the data begins', async () => {
    const card = await answering(() => ({
      dataThrough: { activity: { day: '2026-06-30', assumed: true } },
      dataFrom: { activity: '2026-06-26' },
    }));
    expect(facts(card).slice(0, 2)).to.deep.equal([
      'Data through Jun 30, 2026 (assumed)',
      'Data from Jun 26, 2026',
    ]);
  });
  it('warns of its own late stream, and of no other', async () => {
    const card = await answering(() => ({
      warnings: [
        { code: 'stream-late', stream: 'activity', count: 4 },
        { code: 'stream-late', stream: 'credits', count: 9 },
      ],
    }));
    expect(said(card, '.warns')).to.equal('Activity data is 4 days late.');
    expect(said(card, '.foot')).not.to.contain('Credits');
    await isAccessible(card);
  });
  it('says what was asked for where whole weeks are counted', async () => {
    const card = await answering(() => ({
      widened: true,
      requested: { start: '2026-06-25', end: '2026-06-29' },
    }));
    expect(facts(card)).to.contain('Whole weeks; asked for Jun 25 – 29, 2026');
  });
  it('says what was asked for where the data ends before', async () => {
    const card = await answering(() => ({ requested: { start: '2026-06-24', end: '2026-07-05' } }));
    expect(facts(card)).to.contain('Asked for Jun 24 – Jul 5, 2026; the data ends before');
  });
  for (const [which, places, text] of [
    ['the first', [0], 'First bar incomplete: Jun 24, 2026'],
    ['the last', [6], 'Last bar incomplete: Jun 30, 2026'],
    ['both', [0, 6], 'First and last bar incomplete: Jun 24, 2026; Jun 30, 2026'],
    ['several', [0, 1, 6], '3 bars are incomplete'],
  ] as const)
    it(`says that ${which} of the bars cannot be compared with the others`, async () => {
      const card = await answering(({ bars }) => ({
        bars: bars.map((bar, index) => ({
          ...bar,
          complete: !(places as readonly number[]).includes(index),
        })),
      }));
      expect(facts(card)).to.contain(text);
    });
  it('hatches bars of a part of their bucket, and those behind them, and says so of both', async () => {
    const card = await answering(({ bars, compared }) => ({
      bars: bars.map((bar, index) => ({ ...bar, complete: index !== 6 })),
      compared: {
        ...compared!,
        bars: compared!.bars.map((bar, index) => ({ ...bar, complete: index !== 0 })),
      },
    }));
    const { datasets } = Chart.getChart(part<HTMLCanvasElement>(card, 'canvas'))!.data;
    const hatched = datasets.map(({ backgroundColor }) =>
      (backgroundColor as unknown[]).flatMap((colour, index) => (typeof colour === 'string' ? [] : [index])),
    );
    expect(hatched).to.deep.equal([[6], [0]]);
    expect(tabStop(card).getAttribute('aria-label')).to.contain('vs Jun 17, 2026 (Incomplete)');
    const marked = [...card.renderRoot.querySelectorAll('.twin tbody tr')].map((row) =>
      [...row.children].flatMap((cell, column) => (cell.querySelector('small') ? [column] : [])),
    );
    expect([marked[0], marked[1], marked[6]]).to.deep.equal([[5], [], [0]]);
  });
  it('says how many sessions are estimated, and that this is not the number of all users', async () => {
    const card = await answering(
      ({ total }) => ({
        total: { ...total!, values: { ...total!.values, estimated_share: { value: 0.125 } } },
      }),
      { report: 'si-logins' },
    );
    expect(facts(card)).to.contain('12.5% of sessions are estimated');
    expect(said(card, '.foot')).to.contain('this is not the number of all users');
  });
});

describe('a bar card of bad days', () => {
  it('says of two cut weeks that both are, and shows them in words in the table', async () => {
    const card = await drawnCard(memoryProvider(smallCompany) as never, {
      report: 'si-adoption',
      period: '2026-11-04..2026-11-26',
      bucket: 'week',
    });
    expect(facts(card).join()).to.match(/First and last bar incomplete: Nov 4 – 8, 2026; Nov 23 – 26, 2026/);
  });
  it('shows what hostile texts say, and does nothing that they ask for', async () => {
    const title = document.title;
    const card = await drawnCard(memoryProvider(hostileCompany) as never, { report: 'si-adoption' });
    expect(said(card, '.foot')).to.contain('Data through');
    expect(document.title).to.equal(title);
    await isAccessible(card);
  });
  it('names the table that a dataset lacks, and shows no zero', async () => {
    const lacking = {
      ...smallCompany,
      activity: smallCompany.activity!.filter(({ kind }) => kind !== 'credit'),
    };
    const { mountCard } = await import('../card-helpers.js');
    const card = await mountCard(memoryProvider(lacking) as never, { report: 'si-credits', period: null });
    const state = await appears(card, '.state-lacking');
    expect(state.innerText).to.contain('no credit ledger');
    expect(part(card, '.headline').hidden).to.equal(true);
    await isAccessible(card);
  });
});
