/** The headline: the bar's measure over all counted days, and its change against the compared ones. */
import { css } from 'lit';
import { formatDays } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { figureLine, sayFigure, type BarVoice } from '../parts/bar-text.js';
import { changeView } from '../parts/change-view.js';

export function headlineView(voice: BarVoice) {
  const { answer, measure, texts, lang, measures } = voice;
  const { label, value, reason } = figureLine(voice, measure, answer.total?.values[measure]);
  const change = answer.compared?.change[measure];
  return html`<p class="figure" part="figure">
      <span class="value" title=${reason || nothing}>${value}</span
      >${reason ? html`<span class="reason">${reason}</span>` : nothing}
      ${changeView(texts, lang, change, measures.unitOf(measure))}
    </p>
    <p class="of">${partsView([label, daysText(voice), comparedText(voice)].filter(Boolean))}</p>`;
}

/** A line breaks between its parts before it breaks within one. */
const partsView = (parts: readonly string[]) =>
  parts.map((part, index) => html`<span>${part}${index < parts.length - 1 ? ' ·' : ''}</span> `);

const daysText = ({ answer, lang }: BarVoice): string =>
  answer.effective ? formatDays(lang, answer.effective) : '';

/** The days that it is compared with and their figure, or why there are none. */
function comparedText(voice: BarVoice): string {
  const { answer, texts, lang, measure } = voice;
  if (!answer.compared) return '';
  const { days, total } = answer.compared;
  if (!days) return texts.warnings['no-comparison']();
  const figure = figureLine(voice, measure, total?.values[measure]);
  return texts.card.versusFigure(formatDays(lang, days), sayFigure(figure));
}

export const headStyles = css`
  .of > span {
    display: inline-block;
  }
`;
