import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { UsageBarCard } from '../../../src/elements/bar-card/usage-bar-card.js';
import { drawnCard, isDrawn, liveCharts, mountCard, part } from '../card-helpers.js';
import { fakeProvider } from '../fake-provider.js';

const chartIsThere = (card: UsageBarCard) => Boolean(part(card, '.drawn'));

describe('the chart of a card', () => {
  it('is made once, goes with its card and comes back with it', async () => {
    const card = await drawnCard();
    const home = card.parentElement!;
    const before = liveCharts();
    card.remove();
    await aTimeout(0);
    expect(liveCharts()).to.equal(before - 1);
    home.append(card);
    await waitUntil(() => liveCharts() === before);
    await isDrawn(card);
  });
  it('survives a move in the page without being rebuilt', async () => {
    const card = await drawnCard();
    const canvas = part<HTMLCanvasElement>(card, 'canvas');
    const before = liveCharts();
    for (let i = 0; i < 50; i++) card.parentElement!.append(card);
    await aTimeout(20);
    expect(liveCharts()).to.equal(before);
    expect(part(card, 'canvas') === canvas).to.equal(true);
  });
  it('is not left behind by 50 cards that come and go', async () => {
    await aTimeout(50);
    const before = liveCharts();
    const provider = fakeProvider();
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    for (let i = 0; i < 50; i++) {
      const card = document.createElement('usage-bar-card') as UsageBarCard;
      Object.assign(card, { report: 'si-adoption', period: 'last-7', provider });
      frame.append(card);
      await aTimeout(i % 5 === 0 ? 30 : 0);
      card.remove();
    }
    await aTimeout(50);
    expect(liveCharts()).to.equal(before);
  });
  it('is not built on a card that left while the answer was on its way', async () => {
    await aTimeout(50);
    const before = liveCharts();
    const provider = fakeProvider();
    const { bars } = provider.replies;
    provider.replies.bars = async (...question) => {
      await aTimeout(30);
      return bars!(...question);
    };
    const card = await mountCard(provider);
    await waitUntil(() => provider.asked('bars').length === 1);
    card.remove();
    await aTimeout(150);
    expect(liveCharts()).to.equal(before);
  });
  it('is as wide as its card, when that grows and when it shrinks', async () => {
    const card = await drawnCard();
    const width = () => part(card, 'canvas').getBoundingClientRect().width;
    const before = width();
    card.parentElement!.style.setProperty('width', '440px');
    await waitUntil(() => Math.round(width()) === Math.round(before) - 200, 'shrinks');
    card.parentElement!.style.setProperty('width', '640px');
    await waitUntil(() => Math.round(width()) === Math.round(before), 'grows');
  });
  it('waits until its card comes near the viewport', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div></div>
        <div></div>
      </div>`,
    );
    (page.firstElementChild as HTMLElement).style.setProperty('height', '3000px');
    const card = document.createElement('usage-bar-card') as UsageBarCard;
    Object.assign(card, { report: 'si-adoption', period: 'last-7', provider: fakeProvider() });
    page.append(card);
    await waitUntil(() => part(card, '.value'), 'its words are there');
    await waitUntil(() => part(card, '.twin'), 'its figures are there', { timeout: 3000 });
    expect(chartIsThere(card)).to.equal(false);
    card.scrollIntoView();
    await waitUntil(() => chartIsThere(card));
    scrollTo(0, 0);
  });
  it('gives way to the table where Chart.js refuses', async () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const card = await mountCard();
      await waitUntil(() => part(card, '.twin-frame')?.innerText.includes('Here are its figures'), 'table', {
        timeout: 5000,
      });
      await waitUntil(() => part(card, '.twin'), 'figures', { timeout: 5000 });
      expect(part(card, '.twin').getBoundingClientRect().height).to.be.above(50);
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });
  it('is drawn without IntersectionObserver and ResizeObserver', async () => {
    const { IntersectionObserver, ResizeObserver } = window;
    Object.assign(window, { IntersectionObserver: undefined, ResizeObserver: undefined });
    try {
      await drawnCard();
    } finally {
      Object.assign(window, { IntersectionObserver, ResizeObserver });
    }
  });
});
