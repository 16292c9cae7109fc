import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cellsOf } from '../../src/csv/papa.js';
import { lineEnds, RowCutter } from '../../src/csv/whole-rows.js';
import { readCsv } from '../reference/csv.mjs';

interface Row {
  line: number;
  cells?: string[];
  broken?: true;
}

/** Rows with their lines, from text that comes in pieces. */
function rowsOf(...pieces: string[]): Row[] {
  const cutter = new RowCutter(',');
  const rows: Row[] = [];
  let line = 1;
  for (const { text, broken } of [...pieces.flatMap((piece) => cutter.cut(piece)), ...cutter.cut('', true)]) {
    if (broken !== undefined) rows.push({ line, broken: true });
    else
      for (const cells of cellsOf(text, ',')) {
        if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells });
        line += 1 + cells.reduce((sum, cell) => sum + lineEnds(cell), 0);
      }
    line += broken ?? 0;
  }
  return rows;
}

describe('RowCutter', () => {
  it('takes \\n, \\r\\n and \\r in one file as line ends', () =>
    assert.deepEqual(rowsOf('a,1\nb,2\r\nc,3\rd,4'), [
      { line: 1, cells: ['a', '1'] },
      { line: 2, cells: ['b', '2'] },
      { line: 3, cells: ['c', '3'] },
      { line: 4, cells: ['d', '4'] },
    ]));

  it('keeps line ends inside quotes as they are, and counts them', () =>
    assert.deepEqual(rowsOf('"a\r\nb",1\r\n"c\rd\ne",2\r\nf,3'), [
      { line: 1, cells: ['a\r\nb', '1'] },
      { line: 3, cells: ['c\rd\ne', '2'] },
      { line: 6, cells: ['f', '3'] },
    ]));

  it('counts empty lines', () =>
    assert.deepEqual(rowsOf('\n\na,1\r\n\r\nb,2\n\n'), [
      { line: 3, cells: ['a', '1'] },
      { line: 5, cells: ['b', '2'] },
    ]));

  it('does not take a \\r\\n that two pieces share for two line ends', () =>
    assert.deepEqual(
      rowsOf('a,1\r', '\nb,2').map(({ line }) => line),
      [1, 2],
    ));

  it('does not take doubled quotes that two pieces share for a closing one', () =>
    assert.deepEqual(rowsOf('"a"', '"b",1'), [{ line: 1, cells: ['a"b', '1'] }]));

  it('sets a row apart whose quote closes in the middle of a cell', () =>
    assert.deepEqual(rowsOf('a,1\n"b"c,2\nd,3'), [
      { line: 1, cells: ['a', '1'] },
      { line: 2, broken: true },
      { line: 3, cells: ['d', '3'] },
    ]));

  it('sets apart what an open quote swallows, and keeps the rows before', () =>
    assert.deepEqual(rowsOf('a,1\n"b,2\nc,3\nd,4\n'), [
      { line: 1, cells: ['a', '1'] },
      { line: 2, broken: true },
    ]));

  it('does not hold a row that never ends', () => {
    const cutter = new RowCutter(',');
    cutter.cut('a,1\n"');
    for (let i = 0; i < 100; i++) assert.deepEqual(cutter.cut('b,2\n'.repeat(10_000)), []);
    const [broken, ...rest] = cutter.cut('"\nc,3\n', true);
    assert.equal(broken.broken, 1_000_001);
    assert.ok(broken.text.length <= 100);
    assert.deepEqual(rest, [{ text: 'c,3' }]);
  });

  it('reads any text in any pieces as the reference reader does', () => {
    const token = fc.constantFrom(
      'a',
      'bc',
      '"',
      '"',
      '""',
      ',',
      ',',
      '\n',
      '\r',
      '\r\n',
      ' ',
      '"x"',
      '"a,b"',
      '",',
    );
    const pieces = fc.array(fc.string({ unit: token, maxLength: 12 }), { maxLength: 6 });
    const expected = (text: string): Row[] =>
      (readCsv(text) as { line: number; cells: string[]; broken?: string }[])
        .map(({ line, cells, broken }): Row => (broken ? { line, broken: true } : { line, cells }))
        .filter(({ cells }) => !cells || cells.length > 1 || cells[0] !== '');
    fc.assert(
      fc.property(pieces, (texts) => assert.deepEqual(rowsOf(...texts), expected(texts.join('')))),
      { numRuns: 5000 },
    );
  });
});
