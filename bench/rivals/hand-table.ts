/** HAND: TanStack Table for sorting, its rows in a window by hand, papaparse for the file. */
import { createTable, getCoreRowModel, getSortedRowModel, type ColumnDef } from '@tanstack/table-core';
import type { DetailRow, DetailsAnswer } from '../../src/contract/answer.js';
import { cellText, COLUMNS, ROW_HEIGHT, windowOf, type RivalTable } from './columns.js';
import { papaparseCsv } from './csv.js';

const TEXTS = new Set(['name', 'role', 'title', 'status']);

export function handTable(parent: HTMLElement, { rows }: DetailsAnswer): RivalTable {
  const root = document.createElement('div');
  root.className = 'people';
  root.innerHTML = `<div class="head"></div><div class="body"><div class="space"></div></div>`;
  const [head, body, space] = [...root.querySelectorAll<HTMLElement>('div')];
  parent.append(root);

  const columns = COLUMNS.map((id): ColumnDef<DetailRow> => ({
    id,
    accessorFn: (row) => row[id],
    sortingFn: TEXTS.has(id) ? 'text' : 'basic',
  }));
  const table = createTable<DetailRow>({
    data: rows,
    columns,
    state: { columnPinning: { left: [], right: [] } },
    onStateChange: () => {},
    renderFallbackValue: null,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
  table.setOptions((options) => ({ ...options, state: { ...table.initialState, ...options.state } }));

  const shown: HTMLElement[] = [];
  const draw = () => {
    const model = table.getRowModel().rows;
    space.style.height = `${model.length * ROW_HEIGHT}px`;
    const [first, end] = windowOf(body, model.length);
    for (const row of shown.splice(0)) row.remove();
    for (let place = first; place < end; place++) {
      const element = document.createElement('div');
      element.className = 'row';
      element.style.top = `${place * ROW_HEIGHT}px`;
      for (const cell of model[place].getVisibleCells()) {
        const text = document.createElement('div');
        text.textContent = cellText(cell.column.id, cell.getValue());
        element.append(text);
      }
      shown.push(element);
    }
    body.append(...shown);
  };
  body.addEventListener('scroll', draw);
  const sort = (id: string, desc: boolean) => {
    table.setOptions((options) => ({ ...options, state: { ...options.state, sorting: [{ id, desc }] } }));
    body.scrollTop = 0;
    draw();
  };
  for (const id of COLUMNS) {
    const button = document.createElement('button');
    button.textContent = id;
    button.dataset.id = id;
    head.append(button);
  }
  draw();
  return { root, sort, csv: () => papaparseCsv(COLUMNS, rows) };
}
