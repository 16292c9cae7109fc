/** What the tests of the bar card share. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import { UsageBarCard } from '../../src/elements/bar-card/usage-bar-card.js';
import { define } from '../../src/elements/foundation/define.js';
import { fakeProvider, type FakeProvider } from './fake-provider.js';

define(UsageBarCard);

/** Charts alive on the page: Chart.js keeps them. */
export const liveCharts = (): number => Object.keys(Chart.instances).length;

export async function mountCard(
  provider: FakeProvider = fakeProvider(),
  attributes: Partial<UsageBarCard> = {},
  page?: Element,
): Promise<UsageBarCard> {
  const card = document.createElement('usage-bar-card') as UsageBarCard;
  Object.assign(card, { report: 'si-adoption', period: 'last-7', provider, ...attributes });
  const frame = await fixture<HTMLElement>(html`<div></div>`, { parentNode: page });
  frame.style.setProperty('width', '640px');
  frame.append(card);
  return card;
}

/** With bars drawn, a tab stop, and the table behind them. */
export async function drawnCard(
  provider?: FakeProvider,
  attributes?: Partial<UsageBarCard>,
  page?: Element,
): Promise<UsageBarCard> {
  const card = await mountCard(provider, attributes, page);
  await isDrawn(card);
  return card;
}

export const part = <E extends HTMLElement = HTMLElement>(card: UsageBarCard, selector: string): E =>
  card.renderRoot.querySelector<E>(selector) as E;

export async function isDrawn(card: UsageBarCard): Promise<void> {
  await waitUntil(
    () => part(card, '.walk button:not([hidden])') && part(card, '.twin'),
    'the bars are drawn',
    { timeout: 5000 },
  );
}

/** The stop of the tab key among the bars. */
export const tabStop = (card: UsageBarCard): HTMLElement => part(card, '.walk button:not([hidden])');

export const tipOf = (card: UsageBarCard): string => {
  const tip = part(card, '.tip');
  return tip.matches(':popover-open') ? tip.innerText.replace(/\s+/g, ' ').trim() : '';
};

/** Middle of a bar's column, in pixels of the window. */
export function placeOf(card: UsageBarCard, index: number, count = 7): [number, number] {
  const plot = part(card, '.plot').getBoundingClientRect();
  const { left, right } = Chart.getChart(part<HTMLCanvasElement>(card, 'canvas'))!.chartArea;
  return [
    Math.round(plot.left + left + ((right - left) * (index + 0.5)) / count),
    Math.round(plot.top + plot.height / 2),
  ];
}
