/** The headline: the bar's measure over all counted days, and its change against the compared ones. */
import type { Figure } from '../contract/answer.js';
import { figureLine, type BarVoice } from './bar-text.js';
import { formatChange, formatDays, formatPoints } from './format.js';
import { html, nothing } from './html.js';

export function headlineView(voice: BarVoice) {
  const { answer, measure } = voice;
  const { label, value, reason } = figureLine(voice, measure, answer.total?.values[measure]);
  return html`<p class="figure" part="figure">
      <span class="value" title=${reason || nothing}>${value}</span
      >${reason ? html`<span class="reason">${reason}</span>` : nothing}
      ${changeView(voice, answer.compared?.change[measure])}
    </p>
    <p class="of">${label}${comparedText(voice)}</p>`;
}

function comparedText({ answer, texts, lang }: BarVoice): string {
  if (!answer.compared) return '';
  const { days } = answer.compared;
  return ` · ${days ? texts.card.versus(formatDays(lang, days)) : texts.warnings['no-comparison']()}`;
}

/** Neither good nor bad: fewer credits used may be either. */
function changeView({ texts, lang, measures, measure }: BarVoice, change: Figure | undefined) {
  if (typeof change?.value !== 'number') return nothing;
  const { value } = change;
  const share = measures.unitOf(measure) === 'share';
  const text = share
    ? texts.card.points(formatPoints(lang, Math.abs(value)))
    : formatChange(lang, Math.abs(value));
  const way = value > 0 ? 'up' : value < 0 ? 'down' : 'same';
  const said =
    way === 'up' ? texts.card.up(text) : way === 'down' ? texts.card.down(text) : texts.card.unchanged;
  return html`<span class="change ${way}"
    ><span class="hidden-visually">${said}</span><span aria-hidden="true">${text}</span></span
  >`;
}
