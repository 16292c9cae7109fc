import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import type { BarsAnswer } from '../../../src/contract/answer.js';
import { UsageError } from '../../../src/contract/errors.js';
import { registerTexts } from '../../../src/elements/foundation/strings.js';
import { emulate, screenshot } from '../../support/commands.js';
import { isAccessible } from '../accessible.js';
import { drawnCard, isDrawn, mountCard, part } from '../card-helpers.js';
import { appears, barsAnswer, fakeProvider, later, textOf } from '../fake-provider.js';

const refuse =
  (code: ConstructorParameters<typeof UsageError>[0], options = {}) =>
  () => {
    throw new UsageError(code, 'A message for developers', options);
  };

describe('<usage-bar-card>', () => {
  describe('shown', () => {
    it('says title, figure, measure, change and what it rests on', async () => {
      const card = await drawnCard();
      const text = textOf(card);
      expect(text).to.contain('Adoption');
      expect(part(card, '[part=figure]').innerText).to.contain('12,345');
      expect(text).to.contain('Total interactions · Jun 24 – 30, 2026 · vs Jun 17 – 23, 2026: 12,345');
      expect(text).to.contain('Up 12.5%');
      expect(part(card, '[part=foot]').innerText.replace(/\s+/g, ' ').trim()).to.equal(
        'Data through Jun 30, 2026 Europe/Berlin 7 people',
      );
    });
    it('takes the headline figure from the answer and adds nothing up', async () => {
      const card = await drawnCard(
        fakeProvider({
          bars: (query) => ({
            ...barsAnswer(query),
            total: { ...barsAnswer(query).total!, values: { total_interactions: { value: 7 } } },
          }),
        }),
      );
      expect(part(card, '.value').innerText).to.equal('7');
    });
    it('has every bar’s figures in a table, in the tree from the start and on screen at a button’s press', async () => {
      const card = await drawnCard();
      const rows = [...card.renderRoot.querySelectorAll('.twin tbody tr')].map((row) =>
        [...row.children].map(({ textContent }) => textContent),
      );
      expect(rows).to.have.length(7);
      expect(rows[0]).to.deep.equal(['Jun 24, 2026', '10', '9', '8', '7', '10']);
      expect(part(card, '.twin tfoot').textContent).to.contain('12,345');
      part(card, '[aria-pressed]').click();
      await card.updateComplete;
      expect(part(card, '.twin-frame').getBoundingClientRect().width).to.be.above(100);
      expect(part(card, '.plot').inert).to.equal(true);
      await isAccessible(card);
    });
    it('is accessible', async () => isAccessible(await drawnCard()));
    it('tells a missing figure from a zero', async () => {
      const card = await drawnCard(
        fakeProvider({
          bars: (query) => {
            const answer = barsAnswer(query);
            answer.bars[0].values.total_interactions = { value: 0 };
            answer.bars[1].values.total_interactions = { value: null, state: 'missing' };
            return answer;
          },
        }),
      );
      const cells = [...card.renderRoot.querySelectorAll<HTMLElement>('.twin tbody td:nth-child(2)')];
      expect(cells.slice(0, 2).map(({ textContent, title }) => [textContent, title])).to.deep.equal([
        ['0', ''],
        ['—', 'No data'],
      ]);
    });
    it('shows another measure of the report without asking again', async () => {
      const provider = fakeProvider();
      const card = await drawnCard(provider, { report: 'si-logins' });
      const select = part<HTMLSelectElement>(card, 'select');
      expect([...select.options].map(({ text }) => text)).to.deep.equal([
        'Users logged in',
        'Total sessions',
      ]);
      select.value = 'total_sessions';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await card.updateComplete;
      expect(part(card, '.of').innerText).to.contain('Total sessions');
      expect(provider.asked('bars')).to.have.length(1);
      expect(card.state).to.deep.equal({ v: 1, measure: 'total_sessions' });
    });
    it('shows a host’s own report, by a readable name until it is told a better one', async () => {
      const reports = {
        'demo-calls': {
          shape: 'bars',
          tab: 'host',
          product: 'dialler',
          stream: 'activity',
          needs: [],
          measures: { calls_made: { verb: 'sum', of: 'rows' } },
          bar: ['calls_made'],
          hover: [],
          detail: ['calls_made'],
          csvOnly: [],
          active: { where: {} },
          order: 'calls_made',
        },
      } as const;
      const card = await drawnCard(fakeProvider({}, reports), { report: 'demo-calls' });
      expect(part(card, '.title').innerText).to.equal('Demo calls');
      expect(part(card, '.of').innerText).to.contain('Calls made');
      registerTexts('en', { reports: { 'demo-calls': 'Telephone calls' } });
      await card.updateComplete;
      expect(part(card, '.title').innerText).to.equal('Telephone calls');
    });
    it('asks what its attributes and filters say', async () => {
      const provider = fakeProvider();
      const filters = Object.freeze({ groups: Object.freeze(['g1']), persona: 'x' });
      await drawnCard(provider, {
        period: '2026-01-01..2026-01-07',
        bucket: 'day',
        compare: 'previous-year',
        timeZone: 'UTC',
        filters,
      });
      expect(provider.asked('bars')).to.deep.equal([
        {
          report: 'si-adoption',
          period: { start: '2026-01-01', end: '2026-01-07' },
          bucket: 'day',
          compare: 'previous-year',
          timeZone: 'UTC',
          groups: ['g1'],
          persona: 'x',
        },
      ]);
    });
    it('takes filters from a proxy, as Lightning hands them over', async () => {
      const provider = fakeProvider();
      const proxy = new Proxy({ groups: new Proxy(['g1'], {}) }, { set: () => false });
      await drawnCard(provider, { filters: proxy });
      expect(provider.asked('bars')[0].groups).to.deep.equal(['g1']);
    });
  });

  describe('waiting', () => {
    it('shows nothing new for 150 ms, then a skeleton of the same height', async () => {
      const { promise, give } = later<BarsAnswer>();
      const card = await mountCard(fakeProvider({ bars: () => promise }));
      await appears(card, '.headline');
      expect(Boolean(part(card, '.bone'))).to.equal(false);
      await appears(card, '.bones');
      expect(part(card, '.body').getAttribute('aria-busy')).to.equal('true');
      await isAccessible(card);
      const { height } = card.getBoundingClientRect();
      give(barsAnswer({ report: 'si-adoption', period: { preset: 'last-7' }, compare: 'previous-period' }));
      await isDrawn(card);
      expect(card.getBoundingClientRect().height).to.equal(height);
    });
  });

  describe('stale', () => {
    it('keeps the picture, dimmed, and keeps it beside a failure that can be retried', async () => {
      const provider = fakeProvider();
      const card = await drawnCard(provider);
      const { promise, refuse: fail } = later<BarsAnswer>();
      provider.replies.bars = () => promise;
      card.period = 'last-30';
      await waitUntil(() => part(card, '.is-stale'));
      expect(part(card, '.value').innerText).to.equal('12,345');
      fail(new UsageError('timeout', 'Too slow', { requestId: 'r-77' }));
      const line = await appears(card, '.state-line');
      expect(line.innerText).to.contain(
        'The answer took too long. These figures are from before. Request r-77',
      );
      expect(Boolean(part(card, 'canvas'))).to.equal(true);
      await isAccessible(card);
      provider.replies.bars = (query) => barsAnswer(query);
      line.querySelector('button')!.click();
      await waitUntil(() => !part(card, '.state-line'));
      expect(card.renderRoot.querySelectorAll('.twin tbody tr').length).to.be.oneOf([0, 30]);
    });
  });

  describe('failed', () => {
    it('says so by code, never in the developer’s words, with the request id and a way to retry', async () => {
      const provider = fakeProvider({ bars: refuse('server-error', { status: 500, requestId: 'r-42' }) });
      const card = await mountCard(provider);
      const state = await appears(card, '.state-failed');
      expect(state.innerText).to.contain('Something went wrong at the source of this report.');
      expect(state.innerText).to.contain('Request r-42');
      expect(textOf(card)).not.to.contain('developers');
      expect(part(card, '[role=status]').innerText).to.contain('Something went wrong');
      await isAccessible(card);
      provider.replies.bars = (query) => barsAnswer(query);
      state.querySelector('button')!.click();
      await isDrawn(card);
    });
    it('offers no retry where it cannot help', async () => {
      const card = await mountCard(fakeProvider({ bars: refuse('unknown-group') }));
      const state = await appears(card, '.state-failed');
      expect(Boolean(state.querySelector('button'))).to.equal(false);
    });
    it('says it of a code that is newer than itself', async () => {
      const card = await mountCard(fakeProvider({ bars: refuse('toString' as never) }));
      expect((await appears(card, '.state-failed')).innerText).to.contain('This report could not be loaded.');
    });
    it('says it of an unknown report', async () => {
      const card = await mountCard(fakeProvider(), { report: 'si-nothing' });
      expect((await appears(card, '.state-failed')).innerText).to.contain('This report does not exist here.');
    });
    it('says it of an overview, which has no bars', async () => {
      const card = await mountCard(
        fakeProvider({ bars: (query) => barsAnswer({ ...query, report: 'si-adoption' }) }),
        { report: 'nav-overview' },
      );
      expect((await appears(card, '.state-failed')).innerText).to.contain('cannot be shown in this form');
    });
    it('says it of a period that cannot be read, and asks nothing', async () => {
      const provider = fakeProvider();
      const card = await mountCard(provider, { period: 'yesterday' });
      expect((await appears(card, '.state-failed')).innerText).to.contain('This period is not known');
      expect(provider.questions).to.have.length(0);
    });
    it('says it without a provider', async () => {
      const card = await mountCard(undefined, { provider: null });
      expect((await appears(card, '.state-failed')).innerText).to.contain('not connected to any data');
      await isAccessible(card);
    });
    it('says it without a provider, and nothing else stands in the place of figures', async () => {
      const card = await mountCard(undefined, { provider: null });
      await appears(card, '.state-failed');
      await aTimeout(250); // a skeleton would be due by then
      expect([...card.renderRoot.querySelectorAll('.bone')]).to.have.length(0);
      expect(part(card, '.headline').hidden).to.equal(true);
    });
    for (const code of ['period-too-old', 'period-invalid'] as const) {
      it(`offers the page’s period again where the card’s own is refused with ${code}`, async () => {
        const provider = fakeProvider();
        const { bars } = provider.replies;
        provider.replies.bars = (query, options) =>
          'preset' in query.period! ? bars!(query, options) : refuse(code)();
        const state = { v: 1 as const, period: '2001-01-01..2001-02-01', measure: 'days_active' };
        const card = await mountCard(provider, { state });
        const button = (await appears(card, '.state-failed')).querySelector('button')!;
        expect(button.innerText).to.equal('Back to the page’s period');
        await isAccessible(card);
        button.click();
        await isDrawn(card);
        expect(provider.asked('bars').at(-1)!.period).to.deep.equal({ preset: 'last-7' });
        expect(card.state).to.deep.equal({ v: 1, measure: 'days_active' });
      });
      it(`and the usual one where its page gave it one that is refused with ${code}`, async () => {
        const provider = fakeProvider();
        const { bars } = provider.replies;
        provider.replies.bars = (query, options) =>
          'preset' in query.period! ? bars!(query, options) : refuse(code)();
        const card = await mountCard(provider, { period: '2001-01-01..2001-02-01' });
        const button = (await appears(card, '.state-failed')).querySelector('button')!;
        expect(button.innerText).to.equal('Show the last 30 days');
        button.click();
        await isDrawn(card);
        expect(provider.asked('bars').at(-1)!.period).to.deep.equal({ preset: 'last-30' });
      });
    }
    it('offers the page’s period beside the last good picture, too', async () => {
      const provider = fakeProvider();
      const card = await drawnCard(provider);
      card.state = { v: 1, period: 'last-99' };
      const line = await appears(card, '.state-line');
      expect(line.querySelector('button')!.innerText).to.equal('Back to the page’s period');
      line.querySelector('button')!.click();
      await waitUntil(() => !part(card, '.state-line'));
    });
    it('recognises the error of another copy of the library', async () => {
      const foreign = Object.assign(new Error('No'), {
        name: 'UsageError',
        code: 'network',
        retryable: true,
      });
      const card = await mountCard(fakeProvider({ bars: () => Promise.reject(foreign) }));
      expect((await appears(card, '.state-failed')).innerText).to.contain(
        'There is no connection to the data.',
      );
    });
  });

  describe('no access', () => {
    it('is explained, with the host’s contact', async () => {
      const card = await mountCard(fakeProvider({ bars: refuse('forbidden') }), {
        contact: 'mailto:admin@example.com',
      });
      const state = await appears(card, '.state-no-access');
      expect(state.innerText).to.contain('Usage reports are for administrators');
      expect(state.querySelector('a')!.href).to.equal('mailto:admin@example.com');
      await isAccessible(card);
    });
    it('links to no script', async () => {
      const card = await mountCard(fakeProvider({ bars: refuse('forbidden') }), {
        contact: 'javascript:alert(1)',
      });
      expect(Boolean((await appears(card, '.state-no-access')).querySelector('a'))).to.equal(false);
    });
  });

  describe('empty', () => {
    const none = (query: Parameters<typeof barsAnswer>[0]) => {
      const answer = barsAnswer({ ...query, compare: undefined });
      return { ...answer, n: 0 };
    };
    it('says so, and offers a longer period', async () => {
      const provider = fakeProvider({ bars: none });
      const card = await mountCard(provider);
      const state = await appears(card, '.state-empty');
      expect(state.innerText).to.contain('Nothing happened in these days.');
      await isAccessible(card);
      state.querySelector('button')!.click();
      await waitUntil(() => provider.asked('bars').length === 2);
      expect(provider.asked('bars')[1].period).to.deep.equal({ preset: 'last-365' });
    });
    const offers = async (given: object, more: Partial<BarsAnswer> = {}) => {
      const card = await mountCard(fakeProvider({ bars: (query) => ({ ...none(query), ...more }) }), given);
      const button = (await appears(card, '.state-empty')).querySelector('button');
      return button?.innerText;
    };
    for (const [what, given, more] of [
      ['is shown', { period: 'last-365' }],
      ['is as long as what is shown', { period: '2024-07-01..2025-06-30' }],
      ['begins where the data does', { period: 'last-90' }, { dataFrom: { activity: '2026-05-01' } }],
      ['would say of no day either', {}, { dataThrough: {} }],
    ] as [string, object, Partial<BarsAnswer>?][])
      it(`offers no longer period where the longest ${what}`, async () => {
        expect(await offers(given, more)).to.equal(undefined);
      });
    it('offers a longer period where the data began before, or ends before what is shown', async () => {
      const longer = 'Show the last 365 days';
      const dataFrom = { activity: '2026-05-01' };
      expect(await offers({ period: 'last-30' }, { dataFrom })).to.equal(longer);
      const late = { effective: null, bars: [], dataThrough: { activity: { day: '2026-06-01' } } };
      expect(await offers({ period: 'last-7' }, { ...late, dataFrom })).to.equal(longer);
    });
    it('names the filters', async () => {
      const card = await mountCard(fakeProvider({ bars: none }), { filters: { groups: ['g'] } });
      expect((await appears(card, '.state-empty')).innerText).to.contain('under the chosen filters');
    });
    it('says what the data lacks, and shows no zero', async () => {
      const card = await mountCard(
        fakeProvider({
          bars: (query) => ({ ...barsAnswer(query), lacks: ['credits'], total: null, bars: [] }),
        }),
        { report: 'si-credits' },
      );
      expect((await appears(card, '.state-lacking')).innerText).to.contain(
        'This dataset has no credit ledger.',
      );
      expect(textOf(card)).not.to.match(/\b0\b/);
      await isAccessible(card);
    });
    it('is not said where there was something before', async () => {
      await drawnCard(fakeProvider({ bars: (query) => ({ ...barsAnswer(query), n: 0 }) }));
    });
  });

  describe('language', () => {
    it('changes at run time, of one card alone', async () => {
      registerTexts('de', {
        measures: { total_interactions: 'Interaktionen' },
        presets: { 'last-7': 'Letzte 7 Tage' },
      });
      const [one, other] = [await drawnCard(), await drawnCard()];
      one.lang = 'de';
      await one.updateComplete;
      await aTimeout(50);
      expect(textOf(one)).to.contain('Interaktionen');
      expect(textOf(one)).to.contain('Letzte 7 Tage');
      expect(part(one, '.value').innerText).to.equal('12.345');
      expect(textOf(other)).to.contain('Total interactions');
    });
    it('comes from what is around the card', async () => {
      const card = await mountCard();
      card.parentElement!.lang = 'de-AT';
      card.requestUpdate();
      await isDrawn(card);
      expect(part(card, '[part=foot]').innerText).to.contain('30. Juni 2026');
    });
  });

  describe('colours', () => {
    it('follow a theme that changes somewhere around', async () => {
      const card = await drawnCard();
      const pixel = () => {
        const canvas = part<HTMLCanvasElement>(card, 'canvas');
        const { data, width, height } = canvas
          .getContext('2d')!
          .getImageData(0, 0, canvas.width, canvas.height);
        const seen = new Map<string, number>();
        for (let i = 0; i < width * height * 4; i += 4)
          if (data[i + 3] === 255)
            seen.set([...data.slice(i, i + 3)].join(), (seen.get([...data.slice(i, i + 3)].join()) ?? 0) + 1);
        return [...seen].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
      };
      expect(pixel()).to.include('64,89,217');
      card.parentElement!.style.setProperty('color-scheme', 'dark');
      await waitUntil(() => pixel().includes('134,152,255'), 'the bars are redrawn');
      card.parentElement!.style.setProperty('--usage-color-accent', 'rgb(1, 2, 3)');
      await waitUntil(() => pixel().includes('1,2,3'), 'the bars are redrawn');
    });
    it('change off screen without a newer picture being lost', async () => {
      const card = await drawnCard();
      card.parentElement!.style.setProperty('margin-block-start', '6000px');
      await aTimeout(50);
      card.dir = 'rtl';
      card.requestUpdate();
      await card.updateComplete;
      card.parentElement!.style.setProperty('color-scheme', 'dark');
      await aTimeout(300);
      card.scrollIntoView();
      const { options } = Chart.getChart(part<HTMLCanvasElement>(card, 'canvas'))!;
      await waitUntil(() => options.scales!.x!.reverse, 'the bars run from right to left');
      expect(options.layout!.padding).to.include({ left: 16 });
      scrollTo(0, 0);
    });
    it('are the system’s where colours are forced', async function () {
      if (!(await emulate({ features: { 'forced-colors': 'active' } }))) this.skip();
      const card = await drawnCard();
      await screenshot('bar-card-forced');
      await isAccessible(card);
      await emulate({});
    });
    it('pass in the dark', async () => {
      const card = await drawnCard();
      card.setAttribute('theme', 'dark');
      await aTimeout(50);
      await isAccessible(card);
      await screenshot('bar-card-dark');
    });
  });
});
