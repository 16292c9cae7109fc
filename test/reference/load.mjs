// Files -> records. Bad rows are named, never guessed; the good ones are kept (rules 30, 31, 44).
import { readCsv } from './csv.mjs';
import { TABLES } from './tables.mjs';
import { isZone } from './zone.mjs';

/**
 * files: { 'dataset.json': text, 'people.csv': text, ... }
 * -> { tables, has, config, refused: [{ file, line, column, why }], counts: { file: { accepted, duplicates, replaced, refused } } }
 * A blank cell is null. `has[table]` = the file is there and was not refused as a whole.
 */
export function loadDataset(files) {
  const dataset = { tables: {}, has: {}, config: readConfig(files['dataset.json']), refused: [], counts: {} };
  for (const table of Object.keys(TABLES)) {
    loadTable(dataset, table, files[`${table}.csv`]);
    if (table === 'groups') setParents(dataset);
  }
  return dataset;
}

function readConfig(text) {
  const given = text === undefined ? {} : JSON.parse(text.replace(/^\uFEFF/, ''));
  const timeZone = given.timeZone ?? 'UTC';
  if (!isZone(timeZone))
    throw Object.assign(new Error(`Cannot read time zone "${timeZone}"`), { code: 'unknown-zone' });
  return {
    name: given.name ?? null,
    timeZone,
    weekStart: given.weekStart ?? 1,
    idleGapMinutes: given.idleGapMinutes ?? 30,
    estimatedSurfaces: given.estimatedSurfaces ?? null, // null: every surface but platform and linkedin (rule 7)
    dataThrough: given.dataThrough ?? {},
    dataFrom: given.dataFrom ?? {},
    seatsPurchased: given.seatsPurchased ?? [],
    coachActions: given.coachActions ?? null,
  };
}

function loadTable(dataset, table, text) {
  const file = `${table}.csv`;
  const count = { accepted: 0, duplicates: 0, replaced: 0, refused: 0 };
  const refuse = (line, column, why) => {
    dataset.refused.push({ file, line, column, why });
    count.refused++;
  };
  dataset.tables[table] = [];
  dataset.has[table] = false;
  if (text === undefined) return;
  dataset.counts[file] = count;

  const [header, ...lines] = readCsv(text);
  const names = header?.cells ?? [];
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (header?.broken) return refuse(1, null, header.broken);
  if (repeated !== undefined) return refuse(1, repeated, 'repeated column: the file is refused');
  const lost = TABLES[table].required.find((name) => !names.includes(name));
  if (lost) return refuse(1, lost, 'missing column: the file is refused');
  dataset.has[table] = true;

  const kept = new Map(); // key -> { row, known }
  for (const { line, cells, broken } of lines) {
    const bad = (column, why) => refuse(line, column, why);
    if (broken) {
      bad(null, broken);
      continue;
    }
    if (cells.length !== names.length) {
      bad(null, `${cells.length} cells, the header has ${names.length}`);
      continue;
    }
    const row = readRow(dataset, table, names, cells, bad);
    if (!row) continue;

    const key = JSON.stringify(TABLES[table].key.map((column) => row[column]));
    const known = JSON.stringify(
      Object.keys(TABLES[table].columns).map((column) => cells[names.indexOf(column)] ?? ''),
    );
    const before = kept.get(key);
    if (before?.known === known)
      count.duplicates++; // rule 44a
    else if (before && TABLES[table].repeats === 'first')
      bad(TABLES[table].key[0], 'taken by an earlier, different row');
    else {
      if (before) count.replaced++;
      else count.accepted++;
      kept.set(key, { row: { ...row, line }, known });
    }
  }
  dataset.tables[table] = [...kept.values()].map(({ row }) => row);
}

/** One row, or nothing and a word to `bad` on its first fault. */
function readRow(dataset, table, names, cells, bad) {
  const { columns, blank = {}, required, requiredForKind = {} } = TABLES[table];
  const row = {};
  for (const [column, read] of Object.entries(columns)) {
    const cell = cells[names.indexOf(column)] ?? '';
    if (cell === '' && required.includes(column)) return bad(column, 'blank');
    row[column] = cell === '' ? (blank[column] ?? null) : read(cell);
    if (row[column] === undefined) return bad(column, `cannot be read: "${cell}"`);
  }
  for (const column of requiredForKind[row.kind] ?? []) {
    if (row[column] === null) return bad(column, `blank in a row of kind ${row.kind}`);
  }
  if (row.from && row.to && row.from > row.to) return bad('from', 'lies after "to"');
  if ('person' in row && !dataset.tables.people.some(({ id }) => id === row.person)) {
    return bad('person', `not in people.csv: "${row.person}"`); // rule 31
  }
  if ('group' in row && !dataset.tables.groups.some(({ id }) => id === row.group)) {
    return bad('group', `not in groups.csv: "${row.group}"`); // NOTES
  }
  return row;
}

/** Rules 16 and 44c: edges in the order of the file; the row that closes a cycle is the bad one; the group stays, without parent. */
function setParents(dataset) {
  const groups = dataset.tables.groups;
  const wanted = groups.map(({ parent }) => parent);
  for (const group of groups) group.parent = null;
  groups.forEach((group, index) => {
    const parent = groups.find(({ id }) => id === wanted[index]);
    let why = null;
    if (wanted[index] === null) return;
    if (!parent) why = `unknown parent "${wanted[index]}"`;
    for (let above = parent; above; above = groups.find(({ id }) => id === above.parent)) {
      if (above === group) why = `"${wanted[index]}" lies below this group: a cycle`;
    }
    if (!why) group.parent = parent.id;
    else {
      dataset.refused.push({ file: 'groups.csv', line: group.line, column: 'parent', why });
      dataset.counts['groups.csv'].refused++;
    }
  });
}
