/** The rows of the table, made and filled by hand (see `rows/row-pool.ts`): text nodes only, so that any text is just text. */
import type { DetailRow } from '../../contract/answer.js';
import { EM_DASH } from '../foundation/format.js';
import { cellText, whyBlank, type CellContext, type TableColumn } from './detail-table-columns.js';
import type { PooledRow } from './rows/row-pool.js';

export interface RowSource extends CellContext {
  readonly columns: readonly TableColumn[];
  readonly at: (place: number) => DetailRow;
}

/** Rows of the document before the first person: the header. */
const HEADER_ROWS = 1;

export function makeRow(document: Document, source: RowSource): PooledRow {
  const element = document.createElement('tr');
  const cells = source.columns.map((column) => makeCell(document, element, column, source));
  return {
    element,
    write(place) {
      const row = source.at(place);
      element.setAttribute('aria-rowindex', String(place + 1 + HEADER_ROWS));
      for (const cell of cells) cell(row);
    },
  };
}

type WriteCell = (row: DetailRow) => void;

function makeCell(
  document: Document,
  parent: HTMLElement,
  column: TableColumn,
  source: RowSource,
): WriteCell {
  const cell = document.createElement(column.kind === 'person' ? 'th' : 'td');
  cell.className = column.kind;
  parent.append(cell);
  if (column.kind === 'person') return makePerson(document, cell, column, source);
  if (column.kind !== 'figure') cell.classList.add('cut');
  const slot = new TextSlot(document, cell);
  return (row) => {
    const value = row[column.id] as string | number | null | undefined;
    if (column.kind === 'status') cell.dataset.status = String(value ?? '');
    if (!isLegible(value)) slot.blank(whyBlank(column, row.state?.[column.id], source));
    else slot.say(cellText(column, value, source));
  };
}

/** Name over e-mail, in one cell that names the row. */
function makePerson(
  document: Document,
  cell: HTMLElement,
  column: TableColumn,
  source: RowSource,
): WriteCell {
  (cell as HTMLTableCellElement).scope = 'row';
  const lines = (['name', 'email'] as const).map((id) => {
    const line = document.createElement('span');
    line.className = `${id} cut`;
    line.dir = 'auto'; // what is too long is cut at its end, whichever way the page goes
    cell.append(line);
    return { id, slot: new TextSlot(document, line) };
  });
  return (row) => {
    for (const { id, slot } of lines) {
      const text = row[id];
      if (!isLegible(text)) slot.blank(whyBlank({ ...column, id }, row.state?.[id], source));
      else slot.say(text);
    }
  };
}

/** Of many rows only the first are looked at before they are shown: what is no cell in the others is a dash. */
const isLegible = (value: unknown): value is string | number =>
  typeof value === 'string' || Number.isFinite(value);

/** A text, or a dash that says why. */
class TextSlot {
  readonly #text: Text;
  readonly #parent: HTMLElement;
  #dash: HTMLButtonElement | undefined;

  constructor(document: Document, parent: HTMLElement) {
    this.#parent = parent;
    this.#text = parent.appendChild(document.createTextNode(''));
  }

  say(text: string): void {
    if (this.#dash?.isConnected) this.#dash.remove();
    if (this.#text.data !== text) this.#text.data = text;
  }

  blank(why: string): void {
    this.#text.data = '';
    this.#dash ??= makeDash(this.#parent.ownerDocument);
    if (!this.#dash.isConnected) this.#parent.append(this.#dash);
    if (this.#dash.dataset.tip === why) return;
    this.#dash.dataset.tip = why;
    this.#dash.lastElementChild!.textContent = why;
  }
}

/** A button, because what can be focused must be something; not a tab stop, because there may be hundreds. */
function makeDash(document: Document): HTMLButtonElement {
  const dash = document.createElement('button');
  dash.type = 'button';
  dash.className = 'dash';
  dash.tabIndex = -1;
  const [sign, why] = [document.createElement('span'), document.createElement('span')];
  sign.textContent = EM_DASH;
  sign.setAttribute('aria-hidden', 'true');
  why.className = 'hidden-visually';
  dash.append(sign, why);
  return dash;
}
