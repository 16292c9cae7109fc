/** Every figure of a chart as a table: for screen readers always, for everybody at a button's press, and on paper. */
import { css } from 'lit';
import type { Bar } from '../contract/answer.js';
import { bucketText, figureLine, type BarVoice } from './bar-text.js';
import { formatDays } from './format.js';
import { html, nothing } from './html.js';
import { measureLabel, reportTitle } from './strings.js';

export function tableTwin(voice: BarVoice) {
  const { texts, lang, answer, measure, measures } = voice;
  const columns = measures.hover(measure);
  const compared = answer.compared?.bars ?? [];
  const cell = (column: string, bar: Bar | null | undefined) => {
    const { value, reason } = figureLine(voice, column, bar?.values[column]);
    return html`<td title=${reason || nothing}>${value}</td>`;
  };
  const row = (name: string, bar: Bar, earlier: Bar | null | undefined) =>
    html`<tr>
      <th scope="row">${name}${bar.complete ? nothing : html` <small>${texts.hands.incomplete}</small>`}</th>
      ${columns.map((column) => cell(column, bar))} ${compared.length ? cell(measure, earlier) : nothing}
    </tr>`;
  const range = answer.effective ? formatDays(lang, answer.effective) : '';
  return html`<table class="twin">
    <caption class="hidden-visually">${texts.hands.tableCaption(reportTitle(texts, answer.report), range)}</caption>
    <thead>
      <tr>
        <th scope="col">${texts.hands.days}</th>
        ${columns.map((column) => html`<th scope="col">${measureLabel(texts, column, answer.report)}</th>`)}
        ${compared.length ? html`<th scope="col">${texts.hands.earlier}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${answer.bars.map((bar, index) => row(bucketText(lang, answer.bucket, bar), bar, compared[index]))}
    </tbody>
    <tfoot>
      ${answer.total ? row(texts.hands.total, answer.total, answer.compared?.total) : nothing}
    </tfoot>
  </table>`;
}

export const twinStyles = css`
  .twin {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: calc(var(--_size) - 1px);
  }
  .twin th,
  .twin td {
    padding: 4px 8px;
    border-block-end: 1px solid var(--_border);
    text-align: end;
    white-space: nowrap;
  }
  .twin th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .twin thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    color: var(--_muted);
    font-weight: 500;
    line-height: 16px;
    vertical-align: bottom;
    white-space: normal;
  }
  .twin tbody th {
    font-weight: 400;
  }
  .twin tfoot :is(th, td) {
    position: sticky;
    inset-block-end: 0;
    border-block-end: 0;
    background: var(--_surface);
    font-weight: 600;
  }
  .twin small {
    color: var(--_warning);
    font-size: inherit;
  }
`;
