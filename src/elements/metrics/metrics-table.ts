/** Groups side by side: a row for each metric, a column for the team and for each group, each a question of its own. */
import { css } from 'lit';
import type { UsageError } from '../../contract/errors.js';
import { formatFigure, formatNumber, reasonOf } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { errorText } from '../foundation/states.js';
import { joined, reportTitle, textOf } from '../foundation/strings.js';
import { dashView } from '../parts/dash.js';
import {
  isProvisional,
  metricOf,
  unitOfMetric,
  type MetricsAnswer,
  type MetricsVoice,
} from './metrics-model.js';
import { nameView } from './metrics-tile.js';

export interface Column {
  /** Id of the group; empty for the team. */
  id: string;
  name: string;
  /** Undefined while it is waited for, and where it failed. */
  answer: MetricsAnswer | undefined;
  error: UsageError | undefined;
  /** An older answer, while a new one is on its way. */
  stale: boolean;
  retry?: () => void;
  remove?: () => void;
}

export function tableView(voice: MetricsVoice, columns: readonly Column[]) {
  const { texts, answer } = voice;
  const { metrics } = answer.entry;
  const title = texts.metrics.table(reportTitle(texts, answer.report));
  return html`<div class="side shaded" role="region" tabindex="0" aria-label=${title}>
    <table>
      <thead>
        <tr>
          <th class="corner" scope="col">${texts.metrics.metric}</th>
          ${columns.map((column) => headView(voice, column))}
        </tr>
      </thead>
      <tbody>
        ${metrics.map(
          (id, row) =>
            html`<tr>
              <th scope="row">${nameView(voice, id)}</th>
              ${columns.map((column) => cellView(voice, column, id, row === 0 ? metrics.length : 0))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function headView({ texts, lang }: MetricsVoice, { name, answer, remove }: Column) {
  const n = answer?.n;
  return html`<th scope="col">
    <span class="column-name"
      ><span dir="auto">${name}</span>${
        remove
          ? html`<button
              class="quiet"
              type="button"
              aria-label=${texts.metrics.removeGroup(name)}
              @click=${remove}
            >
              ${icon('close')}
            </button>`
          : nothing
      }</span
    >
    <span class="column-n">${typeof n === 'number' ? texts.metrics.over(formatNumber(lang, n)) : ' '}</span>
  </th>`;
}

/** `rows`: in the first row, how many there are; a column without an answer says why over all of them. */
function cellView(voice: MetricsVoice, column: Column, id: string, rows: number) {
  const { answer, error, stale } = column;
  if (!answer && error) return rows > 0 ? refusedView(voice, column, error, rows) : nothing;
  if (!answer) return html`<td><div class="bone" aria-hidden="true"></div></td>`;
  const own = { ...voice, answer };
  return html`<td class=${stale ? 'is-stale' : ''}>${figureView(own, id, column.id)}</td>`;
}

function figureView(voice: MetricsVoice, id: string, column: string) {
  const { texts, lang, answer } = voice;
  const { total, average, lacks } = metricOf(answer, id);
  const unit = unitOfMetric(answer, id);
  const why =
    lacks.length > 0
      ? texts.states.lacking(
          joined(
            texts.joins.list,
            lacks.map((lack) => textOf(texts.lacks, lack)),
          ),
        )
      : reasonOf(texts, total);
  const provisional = isProvisional(answer, id);
  return html`<div class="cell-figure ${provisional ? 'provisional' : ''}">
      ${
        total.value === null
          ? dashView(why)
          : html`<span class="total-value">${formatFigure(lang, total, unit, answer.timeZone)}</span>`
      }${voice.explain(voice, id, `cell-${column}-${id}`)}
    </div>
    ${
      provisional
        ? html`<div class="cell-more"><span class="badge">${texts.metrics.provisional}</span></div>`
        : nothing
    }
    ${average && average.value !== null ? averageView(voice, average.value, average.denominator) : nothing}`;
}

/** Of a stock, over those who have a value: their number is said where it is another one than the column's. */
function averageView(
  { texts, lang, answer }: MetricsVoice,
  value: number | string,
  n: number | null | undefined,
) {
  const other = typeof n === 'number' && n !== answer.n;
  return html`<div class="cell-more">
    ${texts.metrics.average}
    ${formatFigure(lang, { value }, 'average')}${
      other ? html` · ${texts.metrics.over(formatNumber(lang, n))}` : nothing
    }
  </div>`;
}

function refusedView(
  { texts }: MetricsVoice,
  { name, retry, remove }: Column,
  error: UsageError,
  rows: number,
) {
  return html`<td class="refused" rowspan=${rows}>
    <div>
      ${icon('alert', 'large')}
      <p>${errorText(texts, error)}</p>
      ${
        error.retryable && retry
          ? html`<button class="button" type="button" @click=${retry}>${texts.states.retry}</button>`
          : nothing
      }
      ${
        !error.retryable && remove
          ? html`<button class="button" type="button" @click=${remove}>
              ${texts.metrics.removeGroup(name)}
            </button>`
          : nothing
      }
    </div>
  </td>`;
}

export const metricsTableStyles = css`
  .side {
    margin-inline: -20px;
    overflow: auto;
    border-block: 1px solid var(--_border);
  }
  .side table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  .side th,
  .side td {
    padding: 6px 12px;
    border-block-end: 1px solid var(--_grid);
    text-align: end;
    vertical-align: top;
  }
  .side tbody tr:last-child > * {
    border-block-end: 0;
  }
  .side thead th {
    min-inline-size: 112px;
    border-block-end-color: var(--_border);
    background: var(--_raised);
    font-size: calc(var(--_size) - 1px);
    font-weight: 600;
    vertical-align: bottom;
  }
  .side th.corner,
  .side th[scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 0;
    padding-inline: 20px 12px;
    text-align: start;
  }
  .side th[scope='row'] {
    padding-block: 10px;
    background: var(--_surface);
    font-weight: 500;
  }
  .column-name {
    display: flex;
    align-items: center;
    justify-content: end;
    min-block-size: 28px;
  }
  .column-n,
  .cell-more {
    display: block;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    font-weight: 400;
    line-height: 16px;
    white-space: nowrap;
  }
  .cell-figure {
    display: flex;
    align-items: center;
    justify-content: end;
    min-block-size: 28px;
    font-weight: 600;
    white-space: nowrap;
  }
  .cell-more,
  .column-n {
    padding-inline-end: 28px;
  }
  .side thead th:nth-child(n + 2) .column-name > :last-child:not(.quiet) {
    padding-inline-end: 28px;
  }
  @media (hover: hover) {
    .side td .cell-figure > .quiet {
      opacity: 0;
    }
    .side td:hover .cell-figure > .quiet,
    .side td .cell-figure > .quiet:focus-visible,
    .side td .cell-figure > .quiet[aria-expanded='true'] {
      opacity: 1;
    }
  }
  .side td .bone {
    inline-size: 48px;
    block-size: 16px;
    margin-block: 6px;
    margin-inline: auto 28px;
  }
  .refused {
    background: var(--_raised);
  }
  .side .refused {
    text-align: center;
    vertical-align: middle;
  }
  .refused div {
    display: grid;
    justify-items: center;
    gap: 8px;
    max-inline-size: 176px;
    margin-inline: auto;
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
  }
  .refused p {
    margin: 0;
  }
  @container (max-width: 480px) {
    .side {
      margin-inline: -12px;
    }
    .side th.corner,
    .side th[scope='row'] {
      max-inline-size: 128px;
      padding-inline-start: 12px;
    }
  }
`;
