/** What to do about the seats: sentences that follow the figures. */
import { formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { figureOf, type SeatsView } from './seat-allocation-figures.js';

export function adviceView(view: SeatsView) {
  const { texts, lang, answer } = view;
  const { advice } = texts.seats;
  const known = answer.advice.filter(({ code }) => Object.hasOwn(advice, code));
  const { state } = figureOf(view, 'seats_purchased');
  const done = known.length === 0 && figureOf(view, 'activation_rate').value === 1;
  if (known.length === 0 && !done && state !== 'missing') return nothing;
  return html`<ul class="advice" part="advice" role="list">
    ${known.map(({ code, count }) => html`<li class=${code}>${icon(code === 'over-assigned' ? 'alert' : 'info')}<span dir="auto">${advice[code](count, formatNumber(lang, count))}</span></li>`)}
    ${done ? html`<li class="done">${icon('check')}<span>${texts.seats.allActivated}</span></li>` : nothing}
    ${state === 'missing' ? html`<li>${icon('table')}<span>${texts.seats.noContract}</span></li>` : nothing}
  </ul>`;
}
