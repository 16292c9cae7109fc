/**
 * Every figure of a chart as a table: for screen readers always, for everybody at a button's press, and on paper.
 * Made by hand, not by a template: hundreds of cells that never change would be four times as many nodes.
 */
import { css } from 'lit';
import type { Bar } from '../../contract/answer.js';
import { formatDays } from '../foundation/format.js';
import { measureLabel, reportTitle } from '../foundation/strings.js';
import { bucketText, figureLine, isWhole, type BarVoice } from '../parts/bar-text.js';

export function tableTwin(voice: BarVoice, document: Document): HTMLTableElement {
  const { texts, lang, answer, measure, measures } = voice;
  const columns = measures.hover(measure);
  const compared = answer.compared?.bars ?? [];
  const make = (tag: string, text: string, scope?: string): HTMLElement => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (scope) element.setAttribute('scope', scope);
    return element;
  };
  const cell = (column: string, bar: Bar | null | undefined): HTMLElement => {
    const { value, reason } = figureLine(voice, column, bar?.values[column]);
    const element = make('td', value);
    if (reason) element.title = reason;
    return element;
  };
  const marked = (element: HTMLElement, complete: boolean): HTMLElement => {
    if (!complete) element.append(' ', make('small', texts.hands.incomplete));
    return element;
  };
  const row = (name: string, bar: Bar, earlier: Bar | null | undefined): HTMLElement => {
    const head = marked(make('th', name, 'row'), bar.complete);
    const element = document.createElement('tr');
    element.append(head, ...columns.map((column) => cell(column, bar)));
    if (compared.length)
      element.append(marked(cell(measure, earlier), !earlier || isWhole(earlier, measure)));
    return element;
  };

  const table = document.createElement('table');
  table.className = 'twin';
  const caption = table.createCaption();
  const range = answer.effective ? formatDays(lang, answer.effective) : '';
  caption.className = 'hidden-visually';
  caption.textContent = texts.hands.tableCaption(reportTitle(texts, answer.report), range);
  const labels = [texts.hands.days, ...columns.map((column) => measureLabel(texts, column, answer.report))];
  if (compared.length) labels.push(texts.hands.earlier);
  table
    .createTHead()
    .insertRow()
    .append(...labels.map((label) => make('th', label, 'col')));
  table
    .createTBody()
    .append(
      ...answer.bars.map((bar, index) => row(bucketText(lang, answer.bucket, bar), bar, compared[index])),
    );
  if (answer.total) table.createTFoot().append(row(texts.hands.total, answer.total, answer.compared?.total));
  return table;
}

export const twinStyles = css`
  .twin {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: calc(var(--_size) - 1px);
  }
  .hidden-visually .twin {
    table-layout: fixed;
  }
  .twin th,
  .twin td {
    padding: 4px 8px;
    border-block-end: 1px solid var(--_border);
    text-align: end;
    white-space: nowrap;
  }
  /* Whose figures they are is seen wherever the table is scrolled to. */
  .twin th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline-start: 0;
    background: var(--_surface);
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
  .twin :is(thead, tfoot) th:first-child {
    z-index: 2;
  }
  .twin thead th:not(:first-child) {
    min-inline-size: 104px;
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
  /* Figures first: the days take two lines, and a second column looks in from beyond the edge. */
  @container (max-width: 480px) {
    .twin th:first-child {
      inline-size: 40cqi;
      min-inline-size: 88px;
      max-inline-size: 40cqi;
      line-height: 16px;
      white-space: normal;
    }
    .twin thead th:not(:first-child) {
      min-inline-size: 72px;
    }
    .twin small {
      display: block;
    }
  }
`;
