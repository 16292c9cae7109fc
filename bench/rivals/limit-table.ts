/** LIMIT: divs by hand; rows as given, one array of their numbers, keys kept, text nodes used again. */
import type { DetailRow, DetailsAnswer } from '../../src/contract/answer.js';
import { sortKey } from '../../src/contract/sort-key.js';
import { cellText, COLUMNS, ROW_HEIGHT, windowOf, type RivalTable } from './columns.js';
import { limitCsv } from './csv.js';

export function limitTable(parent: HTMLElement, { rows }: DetailsAnswer): RivalTable {
  const root = document.createElement('div');
  root.className = 'people';
  root.innerHTML = `<div class="head">${COLUMNS.map((id) => `<button data-id="${id}">${id}</button>`).join('')}</div><div class="body"><div class="space"></div></div>`;
  const body = root.querySelector<HTMLElement>('.body')!;
  root.querySelector<HTMLElement>('.space')!.style.height = `${rows.length * ROW_HEIGHT}px`;
  parent.append(root);

  const order = Uint32Array.from({ length: rows.length }, (_, i) => i);
  const pool: { element: HTMLElement; texts: Text[] }[] = [];
  const draw = () => {
    const [first, end] = windowOf(body, rows.length);
    while (pool.length < end - first) {
      const element = document.createElement('div');
      element.className = 'row';
      const texts = COLUMNS.map(() => {
        const cell = element.appendChild(document.createElement('div'));
        return cell.appendChild(document.createTextNode(''));
      });
      body.append(element);
      pool.push({ element, texts });
    }
    pool.forEach(({ element, texts }, i) => {
      const row: DetailRow | undefined = rows[order[first + i]];
      element.hidden = first + i >= end;
      if (element.hidden) return;
      element.style.top = `${(first + i) * ROW_HEIGHT}px`;
      COLUMNS.forEach((id, column) => (texts[column].data = cellText(id, row[id])));
    });
  };
  body.addEventListener('scroll', draw);
  draw();

  const keys = new Map<string, string[]>();
  const sort = (column: string, desc: boolean) => {
    if (typeof rows[0][column] === 'number') {
      const values = Float64Array.from(rows, (row) => Number(row[column]));
      order.sort((a, b) => values[a] - values[b]);
    } else {
      let known = keys.get(column);
      if (!known) keys.set(column, (known = rows.map((row) => sortKey(String(row[column] ?? '')))));
      const texts = known;
      order.sort((a, b) => (texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : 0));
    }
    if (desc) order.reverse();
    body.scrollTop = 0;
    draw();
  };
  return { root, sort, csv: () => limitCsv(COLUMNS, rows) };
}
