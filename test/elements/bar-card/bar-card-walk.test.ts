import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Bar, Figure } from '../../../src/contract/answer.js';
import type { UsageBarCard } from '../../../src/elements/bar-card/usage-bar-card.js';
import type { UsageSelectEvent } from '../../../src/elements/foundation/events.js';
import { isAccessible } from '../accessible.js';
import { drawnCard, part, placeOf, tabStop, tipOf } from '../card-helpers.js';
import { barsAnswer, fakeProvider } from '../fake-provider.js';

const nameOf = (card: UsageBarCard) => tabStop(card).getAttribute('aria-label');
const focused = (card: UsageBarCard) => (card.renderRoot as ShadowRoot).activeElement;
const dialogOf = (card: UsageBarCard) => part<HTMLDialogElement>(card, 'dialog');

const mapValues = (values: Bar['values'], change: (value: Figure) => Figure) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value)]));

/** A pointer somewhere over the page would hover what comes under it. */
beforeEach(() => sendMouse({ type: 'move', position: [790, 590] }));

describe('the bars, by pointer', () => {
  it('say their figures on hover, the bar’s measure first', async () => {
    const card = await drawnCard();
    await sendMouse({ type: 'move', position: placeOf(card, 2) });
    await waitUntil(() => tipOf(card));
    expect(tipOf(card)).to.equal(
      'Jun 26, 2026 Total interactions 30 Unique accounts interacted with 29 Unique accounts (Hot New, Hot) 28 Total days active 27 vs Jun 19, 2026 30 Click for people',
    );
    await isAccessible(card);
  });
  it('open a popup that says in its head how much of the bar is estimated, and what that means', async () => {
    const provider = fakeProvider({
      bars: (query) => {
        const answer = barsAnswer(query);
        answer.bars[4].values.estimated_share = { value: 0.752, numerator: 752, denominator: 1000 };
        return answer;
      },
    });
    const card = await drawnCard(provider, { report: 'si-logins' });
    await sendMouse({ type: 'click', position: placeOf(card, 4) });
    await waitUntil(() => dialogOf(card)?.open && part(card, '.details-lead'));
    expect(part(card, '.details-lead').innerText).to.equal(
      '75.2% of sessions are estimated. Sessions are estimated from page activity where there is no login; this is not the number of all users.',
    );
  });
  it('follow the pointer along their columns', async () => {
    const card = await drawnCard();
    for (const index of [0, 3, 6]) {
      await sendMouse({ type: 'move', position: placeOf(card, index) });
      await waitUntil(() => tipOf(card).includes(`Total interactions ${(index + 1) * 10}`), `bar ${index}`);
    }
  });
  it('let the pointer reach the tooltip, and lose it when it leaves both', async () => {
    const card = await drawnCard();
    await sendMouse({ type: 'move', position: placeOf(card, 2) });
    await waitUntil(() => tipOf(card));
    const { left, top } = part(card, '.tip').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 20, Math.round(top) + 20] });
    await aTimeout(300);
    expect(tipOf(card)).not.to.equal('');
    await sendMouse({ type: 'move', position: [790, 590] });
    await waitUntil(() => !tipOf(card));
  });
  it('that are drawn anew under a resting pointer say their new figures', async () => {
    let more = 0;
    const provider = fakeProvider({
      bars: (query) => {
        const answer = barsAnswer(query);
        const raised = ({ value }: Figure) => ({ value: Number(value) + more });
        const bars = answer.bars.map((bar) => ({ ...bar, values: mapValues(bar.values, raised) }));
        return { ...answer, bars };
      },
    });
    const card = await drawnCard(provider);
    await sendMouse({ type: 'move', position: placeOf(card, 2) });
    await waitUntil(() => tipOf(card).includes('Total interactions 30'));
    more = 5;
    card.refresh();
    await waitUntil(() => tipOf(card).includes('Total interactions 35'), 'the figures that are drawn now');
    more = 7;
    await sendKeys({ press: 'Escape' });
    card.refresh();
    await waitUntil(() => nameOf(card)!.includes('17'), 'the first bar, drawn anew');
    expect(tipOf(card), 'dismissed before').to.equal('');
  });
  it('take their tooltip along when the page is scrolled, and lose it with the pointer', async () => {
    const card = await drawnCard();
    card.parentElement!.style.setProperty('margin-block-start', '200px'); // room for the tooltip above
    const tall = Object.assign(document.createElement('div'), { style: 'height: 200vh' });
    document.body.append(tall);
    try {
      await sendMouse({ type: 'move', position: placeOf(card, 2) });
      await waitUntil(() => tipOf(card).includes('Total interactions 30'));
      const distance = () =>
        part(card, '.plot').getBoundingClientRect().top - part(card, '.tip').getBoundingClientRect().top;
      const before = distance();
      for (const to of [10, 20]) {
        scrollTo(0, to);
        await new Promise((done) => addEventListener('scroll', done, { once: true }));
        expect(tipOf(card)).to.contain('Total interactions 30');
        expect(distance()).to.be.closeTo(before, 1);
      }
      scrollTo(0, part(card, '.plot').getBoundingClientRect().bottom + 30);
      await waitUntil(() => !tipOf(card), 'the plot has left the pointer');
    } finally {
      scrollTo(0, 0);
      tall.remove();
    }
  });
  it('lose their tooltip with Esc, wherever the focus is', async () => {
    const card = await drawnCard();
    await sendMouse({ type: 'move', position: placeOf(card, 2) });
    await waitUntil(() => tipOf(card));
    await sendKeys({ press: 'Escape' });
    expect(tipOf(card)).to.equal('');
  });
  it('open the people behind them, and get the focus back', async () => {
    const provider = fakeProvider();
    const card = await drawnCard(provider, { filters: { groups: ['g1'] }, timeZone: 'UTC' });
    await sendMouse({ type: 'click', position: placeOf(card, 4) });
    await waitUntil(
      () => dialogOf(card)?.open && dialogOf(card).querySelector('usage-detail-table'),
      'table',
      { timeout: 8000 },
    );
    expect(dialogOf(card).querySelector('h2')!.innerText).to.equal('Adoption: Jun 28, 2026');
    await waitUntil(() => provider.asked('details').length > 0);
    const { period, bar, bucket, groups, timeZone } = provider.asked('details')[0];
    expect({ period, bar, bucket, groups, timeZone }).to.deep.equal({
      period: { start: '2026-06-24', end: '2026-06-30' },
      bar: '2026-06-28',
      bucket: 'day',
      groups: ['g1'],
      timeZone: 'UTC',
    });
    await isAccessible(card);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialogOf(card));
    expect(focused(card) === tabStop(card)).to.equal(true);
    expect(nameOf(card)).to.match(/^Jun 28, 2026/);
  });
  it('can be opened by the page instead', async () => {
    const card = await drawnCard();
    const details: unknown[] = [];
    card.parentElement!.addEventListener('usageselect', (event) => {
      event.preventDefault();
      details.push(JSON.parse(JSON.stringify((event as UsageSelectEvent).detail)));
    });
    await sendMouse({ type: 'click', position: placeOf(card, 1) });
    await aTimeout(50);
    expect(details).to.deep.equal([
      {
        report: 'si-adoption',
        bar: '2026-06-25',
        days: { start: '2026-06-25', end: '2026-06-25' },
        measure: 'total_interactions',
      },
    ]);
    expect(Boolean(dialogOf(card))).to.equal(false);
  });
  it('of a report without people behind them open nothing', async () => {
    const card = await drawnCard(undefined, { report: 'nav-usage', measure: 'searches' });
    await sendMouse({ type: 'move', position: placeOf(card, 1) });
    await waitUntil(() => tipOf(card));
    expect(tipOf(card)).to.contain('Searches performed');
    await sendMouse({ type: 'click', position: placeOf(card, 1) });
    await aTimeout(50);
    expect(Boolean(dialogOf(card))).to.equal(false);
  });
});

describe('the bars, by keys', () => {
  it('are one stop of the tab key', async () => {
    const card = await drawnCard();
    const stops = [...card.renderRoot.querySelectorAll<HTMLElement>('.stage *')].filter(
      (element) => element.tabIndex >= 0 && !element.closest('[hidden]'),
    );
    expect(stops).to.have.length(1);
  });
  it('are walked with arrows, Home and End, each by its name', async () => {
    const card = await drawnCard();
    tabStop(card).focus();
    expect(nameOf(card)).to.equal(
      'Jun 24, 2026: Total interactions 10, Unique accounts interacted with 9, Unique accounts (Hot New, Hot) 8, Total days active 7, vs Jun 17, 2026 10',
    );
    const visited: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home', 'ArrowLeft']) {
      await sendKeys({ press: key });
      expect(focused(card) === tabStop(card)).to.equal(true);
      visited.push(nameOf(card)!.slice(4, 6));
    }
    expect(visited).to.deep.equal(['25', '26', '25', '30', '30', '24', '24']);
  });
  it('say the same on focus as on hover, and Esc takes it away', async () => {
    const card = await drawnCard();
    tabStop(card).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(tipOf(card)).to.match(/^Jun 25, 2026 Total interactions 20/);
    await sendKeys({ press: 'Escape' });
    expect(tipOf(card)).to.equal('');
    expect(focused(card) === tabStop(card)).to.equal(true);
  });
  it('say their figures where the page had to scroll to them, and as long as it scrolls', async () => {
    const card = await drawnCard();
    const { parentElement: frame } = card;
    frame!.style.setProperty('padding-block', '420px 200vh');
    try {
      const before = [...card.renderRoot.querySelectorAll<HTMLElement>('.controls button')].at(-1)!;
      before.focus({ preventScroll: true });
      scrollTo(0, 0);
      await aTimeout(50);
      const scrolled = new Promise((done) => addEventListener('scroll', done, { once: true }));
      await sendKeys({ press: 'Tab' });
      await Promise.race([scrolled, aTimeout(1000)]); // not every engine has to
      await aTimeout(100);
      expect(focused(card) === tabStop(card)).to.equal(true);
      expect(tipOf(card)).to.match(/^Jun 24, 2026 Total interactions 10/);
      const top = () => part(card, '.tip').getBoundingClientRect().top;
      const [at, from] = [scrollY, top()];
      scrollTo(0, at + 20);
      await waitUntil(() => Math.abs(from - top() - 20) < 1, 'it goes along');
      await sendKeys({ press: 'Escape' });
      scrollTo(0, at);
      await aTimeout(100);
      expect(tipOf(card), 'dismissed before').to.equal('');
    } finally {
      scrollTo(0, 0);
    }
  });
  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ])
    it(`are opened with ${name}, and have the focus again after Esc`, async () => {
      const card = await drawnCard();
      tabStop(card).focus();
      await sendKeys({ press: 'End' });
      await sendKeys({ press: key });
      await waitUntil(() => dialogOf(card)?.open);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialogOf(card));
      expect(focused(card) === tabStop(card)).to.equal(true);
      expect(nameOf(card)).to.match(/^Jun 30, 2026/);
    });
  it('run from right to left where the language does', async () => {
    const card = await drawnCard();
    card.dir = 'rtl';
    card.requestUpdate();
    await card.updateComplete;
    await aTimeout(100);
    tabStop(card).focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(nameOf(card)).to.match(/^Jun 25, 2026/);
  });
  it('of the table are scrolled, not walked', async () => {
    const card = await drawnCard();
    part(card, '[aria-pressed]').click();
    await card.updateComplete;
    tabStop(card).focus();
    expect(focused(card) === tabStop(card)).to.equal(false);
  });
});

describe('the popup', () => {
  it('says that its table could not be loaded, and a foreign element cannot take its place', async () => {
    customElements.define('rival-usage-detail-table', class extends HTMLElement {});
    const { define } = await import('../../../src/elements/foundation/define.js');
    const { UsageBarCard: Card } = await import('../../../src/elements/bar-card/usage-bar-card.js');
    define(Card, { prefix: 'rival' });
    const card = document.createElement('rival-usage-bar-card') as UsageBarCard;
    Object.assign(card, { report: 'si-adoption', period: 'last-7', provider: fakeProvider() });
    document.body.append(card);
    await waitUntil(() => part(card, '.walk button:not([hidden])'));
    tabStop(card).click();
    await waitUntil(() => dialogOf(card)?.querySelector('rival-usage-detail-table-own'), 'table', {
      timeout: 8000,
    });
    card.remove();
  });
  it('goes when its card goes', async () => {
    const card = await drawnCard();
    tabStop(card).click();
    await waitUntil(() => dialogOf(card)?.open);
    const home = card.parentElement!;
    card.remove();
    await aTimeout(0);
    home.append(card);
    await card.updateComplete;
    expect(Boolean(dialogOf(card))).to.equal(false);
  });
});
