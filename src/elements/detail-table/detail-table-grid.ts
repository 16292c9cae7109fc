/** The table around the rows: its columns, sticky head and foot. The rows themselves come from the scroller. */
import type { Figures } from '../../contract/answer.js';
import type { Sort } from '../../contract/query.js';
import { EM_DASH } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { dashView } from '../parts/dash.js';
import { footerText, whyBlank, type CellContext, type TableColumn } from './detail-table-columns.js';

export interface TableParts extends CellContext {
  label: string;
  columns: readonly TableColumn[];
  /** By which column the rows stand. */
  sort: Sort | null;
  /** Rows listed. */
  count: number;
  /** People behind the last row, in words. */
  total: string;
  footer: Figures | undefined;
  /** False while the figures of the last row are those of other people. */
  footerCurrent: boolean;
  /** Why there are no figures; empty where there are. */
  footerFailed: string;
  onSort: (column: TableColumn, desc: boolean) => void;
  onScroll: () => void;
  onKeydown: (event: KeyboardEvent) => void;
}

export function tableView(parts: TableParts) {
  const { columns, count, label } = parts;
  const widthOf = ({ kind, width }: TableColumn) => (kind === 'person' ? 'var(--_person)' : `${width}px`);
  return html`<div
      class="region"
      part="region"
      role="region"
      tabindex="0"
      aria-label=${label}
      @scroll=${parts.onScroll}
      @keydown=${parts.onKeydown}
    >
      <table
        aria-label=${label}
        aria-rowcount=${count + 2}
        .style=${`min-inline-size: calc(${columns.map(widthOf).join(' + ')})`}
      >
        <colgroup>
          ${columns.map((column) => html`<col .style=${`inline-size: ${widthOf(column)}`} />`)}
        </colgroup>
        <thead>
          <tr aria-rowindex="1">
            ${columns.map((column, index) => headerView(parts, column, index))}
          </tr>
        </thead>
        <tbody class="space" aria-hidden="true">
          <tr class="above">
            <td></td>
          </tr>
        </tbody>
        <tbody class="rows"></tbody>
        <tbody class="space" aria-hidden="true">
          <tr class="below">
            <td></td>
          </tr>
        </tbody>
        <tfoot class=${parts.footerCurrent ? '' : 'is-stale'}>
          <tr aria-rowindex=${count + 2}>
            ${columns.map((column) => footerView(parts, column))}
          </tr>
        </tfoot>
      </table>
    </div>
    <div class="edge" aria-hidden="true"></div>`;
}

/** Figures begin with the greatest, words with the first; pressed again, it turns round. */
function headerView({ sort, onSort }: TableParts, column: TableColumn, index: number) {
  const sorted = sort?.by === column.id ? (sort.desc ? 'descending' : 'ascending') : 'none';
  const desc = sorted === 'none' ? column.kind === 'figure' : sorted === 'ascending';
  return html`<th scope="col" class=${column.kind} aria-sort=${sorted} data-label=${column.label}>
    <button
      class="sort"
      type="button"
      data-tip=${column.about || nothing}
      aria-describedby=${column.about ? `about-${index}` : nothing}
      @click=${() => onSort(column, desc)}
    >
      <span class="label">${column.label}</span><span class="arrow" aria-hidden="true"></span>
    </button>
    ${column.about ? html`<span id="about-${index}" hidden>${column.about}</span>` : nothing}
  </th>`;
}

function footerView(parts: TableParts, column: TableColumn) {
  const { texts, total, footer } = parts;
  if (column.kind === 'person')
    return html`<th scope="row" class="person">${texts.table.total}<span class="kind">${total}</span></th>`;
  const failed = parts.footerFailed && column.kind !== 'text' && column.kind !== 'status';
  if (failed) return html`<td class=${column.kind}>${dashView(parts.footerFailed)}</td>`;
  const figure = footer && Object.hasOwn(footer, column.id) ? footer[column.id] : undefined;
  if (column.kind === 'text' || column.kind === 'status' || !figure)
    return html`<td class=${column.kind === 'figure' ? 'figure' : ''}></td>`;
  const text = footerText(column, figure, parts);
  if (text === EM_DASH)
    return html`<td class=${column.kind === 'figure' ? 'figure' : ''}>
      ${dashView(whyBlank(column, figure.state, parts))}
    </td>`;
  const { footer: kind } = column;
  const note =
    kind === 'adds'
      ? nothing
      : html`<span class="kind" data-tip=${texts.table.footersAbout[kind]}
          >${texts.table.footers[kind]}</span
        >`;
  return html`<td class=${column.kind}><span>${text}</span>${note}</td>`;
}
