/** Purchased, assigned, activated: a funnel of three bars, and the two rates that they are about. */
import { css } from 'lit';
import type { Figure, OverviewAnswer } from '../../contract/answer.js';
import { formatFigure, formatNumber, reasonOf } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { measureLabel, type Texts } from '../foundation/strings.js';
import { dashView } from '../parts/dash.js';

export interface SeatsView {
  texts: Texts;
  lang: string;
  answer: OverviewAnswer;
  /** The button that explains a figure. */
  explain: (measure: string, label: string) => unknown;
}

const NONE: Figure = { value: null, state: 'missing' };

export function ratesView(view: SeatsView) {
  const { texts, lang } = view;
  const target = ` · ${texts.seats.target(formatNumber(lang, 1, 'share'))}`;
  return html`<div class="rates">
    ${rateView(view, 'activation_rate', texts.seats.ofAssigned + target)}
    ${rateView(view, 'assignment_rate', texts.seats.ofPurchased)}
  </div>`;
}

function rateView(view: SeatsView, id: string, of: string) {
  const { texts, lang } = view;
  const figure = figureOf(view, id);
  const label = measureLabel(texts, id, 'nav-overview');
  return html`<div class="rate" part="rate">
    <p class="rate-value">
      ${figure.value === null ? dashView(whyNot(view, id)) : formatFigure(lang, figure, 'share')}
    </p>
    <p class="rate-label with-about">${label}${view.explain(id, label)}</p>
    <p class="rate-of">${of}</p>
  </div>`;
}

/** Each bar stands on the ghost of the one above: what lies between them is available, or pending. */
export function funnelView(view: SeatsView) {
  const { seats } = view.texts;
  const [purchased, assigned, activated] = ['seats_purchased', 'seats_assigned', 'seats_activated'].map(
    (id) => numberOf(view, id),
  );
  const longest = Math.max(purchased ?? 0, assigned ?? 0, activated ?? 0, 1);
  const available = numberOf(view, 'seats_available');
  const pending = numberOf(view, 'seats_pending');
  const share = (count: number | null) => ((count ?? 0) / longest) * 100;
  const over =
    purchased !== null && assigned !== null && assigned > purchased ? share(assigned) - share(purchased) : 0;
  const said = (count: number, say: (count: number, shown: string) => string) =>
    say(count, formatNumber(view.lang, count));
  return html`<dl class="funnel" part="funnel">
    ${stepView(view, 'seats_purchased', { fill: share(purchased) })}
    ${stepView(view, 'seats_assigned', {
      fill: share(assigned) - over,
      over,
      ghost: share(purchased),
      note: available === null ? '' : said(available, available < 0 ? seats.overAssigned : seats.available),
      between: 'seats_available',
      alarm: available !== null && available < 0,
    })}
    ${stepView(view, 'seats_activated', {
      fill: share(activated),
      ghost: share(assigned),
      note: pending === null ? '' : said(pending, seats.pending),
      between: 'seats_pending',
    })}
  </dl>`;
}

interface Step {
  /** Percent of the longest bar. */
  fill: number;
  ghost?: number;
  over?: number;
  /** What lies between this bar and the one above. */
  note?: string;
  /** The measure that the note says. */
  between?: string;
  alarm?: boolean;
}

function stepView(
  view: SeatsView,
  id: string,
  { fill, ghost = 0, over = 0, note = '', between = '', alarm = false }: Step,
) {
  const { texts, lang } = view;
  const figure = figureOf(view, id);
  const label = measureLabel(texts, id, 'nav-overview');
  const about = note ? view.explain(between, measureLabel(texts, between, 'nav-overview')) : nothing;
  return html`<div class="step">
    <dt><span class="with-about">${label}${view.explain(id, label)}</span></dt>
    <dd class="step-figure">
      <span class="step-value"
        >${figure.value === null ? dashView(whyNot(view, id)) : formatFigure(lang, figure, 'count')}</span
      >
      ${note ? html`<span class="with-about note ${alarm ? 'alarm' : ''}"><bdi>${note}</bdi>${about}</span>` : nothing}
    </dd>
    <dd class="bar" aria-hidden="true">
      ${ghost > 0 ? html`<span class="ghost" .style=${`inline-size: ${ghost}%`}></span>` : nothing}
      <span class="fill" .style=${`inline-size: ${fill}%`}></span>
      ${over > 0 ? html`<span class="over" .style=${`inset-inline-start: ${fill}%; inline-size: ${over}%`}></span>` : nothing}
    </dd>
  </div>`;
}

export function figureOf({ answer }: SeatsView, id: string): Figure {
  return Object.hasOwn(answer.seats, id) ? answer.seats[id] : NONE;
}

function numberOf(view: SeatsView, id: string): number | null {
  const { value } = figureOf(view, id);
  return typeof value === 'number' ? value : null;
}

/** Why a figure is a dash. Zero of nothing is not applicable too, and says of what there is nothing. */
function whyNot(view: SeatsView, id: string): string {
  const { texts, answer } = view;
  const figure = figureOf(view, id);
  if (figure.state !== 'not-applicable') return reasonOf(texts, figure);
  const { groups, people } = answer.filters;
  const ofContract = id === 'seats_purchased' || id === 'seats_available' || id === 'assignment_rate';
  if (ofContract && groups.length + people.length > 0) return texts.seats.notUnderFilters;
  return id === 'activation_rate' ? texts.seats.nobodyAssigned : texts.seats.noneBought;
}

export const figuresStyles = css`
  .rates {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 40px;
  }
  .rate p {
    margin: 0;
  }
  .rate-value {
    font-size: calc(var(--_size) * 2);
    font-weight: 600;
    letter-spacing: -0.01em;
    line-height: 36px;
  }
  .rate-label {
    font-size: calc(var(--_size) - 1px);
    font-weight: 500;
  }
  .rate-of {
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .funnel {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 12px;
    margin: 20px 0 0;
  }
  .step {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    gap: 4px 12px;
  }
  .step dt {
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
  }
  .step dd {
    margin: 0;
  }
  .step-figure {
    display: flex;
    align-items: baseline;
    gap: 8px;
    grid-column: 3;
    grid-row: 1;
  }
  .step-value {
    min-inline-size: 3ch;
    font-weight: 600;
  }
  .note {
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
  }
  .note.alarm {
    color: var(--_negative);
    font-weight: 500;
  }
  .bar {
    position: relative;
    grid-column: 2;
    grid-row: 1;
    block-size: 16px;
  }
  .bar span {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-radius: 4px;
  }
  .ghost {
    border: 1px dashed var(--_compared-rim);
    background: var(--_compared);
  }
  .fill {
    background: var(--_accent);
  }
  .over {
    border: 1px solid var(--_negative);
    background: repeating-linear-gradient(135deg, var(--_negative) 0 2px, transparent 2px 6px);
  }
  @container (max-width: 480px) {
    .rates {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      overflow-wrap: anywhere;
      gap: 12px;
    }
    .funnel {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .bar {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .step-figure {
      grid-column: 2;
      justify-content: end;
    }
    .step-value {
      flex: none;
      order: 1;
      min-inline-size: 0;
    }
  }
  @media print {
    .bar span {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .ghost {
      background: Canvas;
    }
    .fill {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .over {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: repeating-linear-gradient(135deg, CanvasText 0 2px, Canvas 2px 6px);
    }
  }
`;
