// node test/reference/slice.mjs FOLDER OUT FROM: the part of a dataset folder that the activity from the instant-text FROM on needs:
// its people, their seats and memberships, all groups. Cells are copied as they are.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instant } from './cells.mjs';
import { readCsv } from './csv.mjs';
import { readFolder } from './node.mjs';

const [folder, out, from] = process.argv.slice(2);
if (!from || instant(from) === undefined) {
  console.error('usage: node test/reference/slice.mjs FOLDER OUT 2023-05-01T00:00:00Z');
  process.exit(2);
}
const files = readFolder(folder);
const rowsOf = (file) => {
  const [header, ...rows] = readCsv(files[file]);
  return { names: header.cells, rows: rows.map(({ cells }) => cells) };
};
const write = (file, { names, rows }) => {
  const quote = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  writeFileSync(join(out, file), [names, ...rows].map((cells) => `${cells.map(quote).join(',')}\n`).join(''));
};

const { names, rows } = rowsOf('activity.csv');
const lately = rows.filter((cells) => instant(cells[names.indexOf('at')]) >= instant(from));
const needed = new Set(lately.map((cells) => cells[names.indexOf('person')]));

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'dataset.json'), files['dataset.json']);
write('activity.csv', { names, rows: lately });
for (const file of Object.keys(files).filter((name) => name.endsWith('.csv') && name !== 'activity.csv')) {
  const table = rowsOf(file);
  const person = table.names.indexOf(file === 'people.csv' ? 'id' : 'person');
  write(file, {
    ...table,
    rows: person < 0 ? table.rows : table.rows.filter((cells) => needed.has(cells[person])),
  });
}
