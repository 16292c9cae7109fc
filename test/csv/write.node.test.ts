import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { guarded, unguarded } from '../../src/csv/guard.js';
import { csvChunks, type CsvCell, type CsvOptions } from '../../src/csv/write.js';

/** The text of rows that are given as lists of cells. */
function written(rows: readonly (readonly CsvCell[])[], options?: CsvOptions): string {
  const columns = (rows[0] ?? ['']).map((_, i) => `c${i}`);
  const records = rows.map((row) => Object.fromEntries(row.map((cell, i) => [`c${i}`, cell])));
  return [...csvChunks(columns, records, options)].join('');
}
const lines = (rows: readonly (readonly CsvCell[])[], options?: CsvOptions) =>
  written(rows, options).split('\r\n').slice(1, -1);

describe('csvChunks()', () => {
  it('ends every row with CRLF and begins with the ids', () =>
    assert.equal([...csvChunks(['id', 'n'], [{ id: 'p1', n: 2 }])].join(''), 'id,n\r\np1,2\r\n'));

  it('quotes commas, quotes and line ends, and nothing else', () =>
    assert.deepEqual(lines([['a,b', 'a"b', 'a b', ' a; ']]), ['"a,b","a""b",a b, a; ']));

  it('keeps numbers numbers: zero, negative, large and small', () =>
    assert.deepEqual(lines([[0, -0, -5, 0.1, 1e21, NaN, Infinity]]), ['0,0,-5,0.1,1e+21,,']));

  it('leaves missing cells blank, also those of another shape', () =>
    assert.deepEqual(lines([[null, undefined, '', true, false]]), [',,,true,false']));

  it('does not let a lone blank cell become an empty line', () =>
    assert.deepEqual(lines([[null], ['a']]), ['""', 'a']));

  it('puts one apostrophe before what a spreadsheet would run', () => {
    const live = ['=1+1', '+1', '-1', '@a', '\tx', '\0x', '＝1', '＋1', '－1', '＠a'];
    assert.deepEqual(
      lines(live.map((text) => [text])),
      live.map((text) => `'${text}`),
    );
    assert.equal(written([['\r\n=1']]), `c0\r\n"'\r\n=1"\r\n`);
    assert.deepEqual(lines([['a=1', ' =1', "'a", '−1']]), ["a=1, =1,'a,−1"]);
  });

  it('guards labels, too', () =>
    assert.deepEqual([...csvChunks(['n'], [], { label: () => '=n' })].join(''), "'=n\r\n"));

  it('keeps Excel from taking a first label ID for another format', () =>
    assert.equal(
      [...csvChunks(['id', 'n'], [], { label: (id) => id.toUpperCase() })].join(''),
      '"ID",N\r\n',
    ));

  it('adds BOM, preamble and states on request', () => {
    const row = { id: 'p1', n: null, state: { n: 'not-applicable' } } as const;
    const text = [
      ...csvChunks(['id', 'n', 'm'], [row], { bom: true, preamble: ['# a, b'], states: true }),
    ].join('');
    assert.equal(text, '\ufeff"# a, b"\r\nid,n,m,n_state,m_state\r\np1,,,not-applicable,\r\n');
    assert.equal([...csvChunks(['id', 'n'], [], { states: ['n'] })].join(''), 'id,n,n_state\r\n');
  });

  it('takes rows one by one, as they are needed', () => {
    let taken = 0;
    function* rows() {
      for (;;) yield { a: 'x'.repeat(999), n: taken++ };
    }
    const chunks = csvChunks(['a'], rows());
    chunks.next();
    assert.ok(taken < 80);
    chunks.next();
    assert.ok(taken < 160);
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '\0',
        '"',
        ',',
        ';',
        "'",
        '＝',
        '\u2028',
        'a',
        '\ufeff',
      ),
    }),
    fc.constantFrom('__proto__', '<script>alert(1)</script>', "='x'!A1", '\u202eabc', '👩‍👩‍👧', 'x'.repeat(300)),
  );
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(
      fc.array(fc.oneof(hostile, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), {
        minLength: width,
        maxLength: width,
      }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  );
  const parsed = (text: string) =>
    Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' }).data.slice(1, -1);

  it('is read back by papaparse as the same cells, whatever stands in them', () =>
    fc.assert(
      fc.property(table, (rows) => {
        const cells = parsed(written(rows)).map((row) => row.map(unguarded));
        assert.deepEqual(
          cells,
          rows.map((row) => row.map((cell) => (cell === 0 ? '0' : String(cell)))),
        );
      }),
      { numRuns: 1000 },
    ));

  it('leaves no live formula in any text cell', () =>
    fc.assert(
      fc.property(table, (rows) => {
        const cells = parsed(written(rows)).flat();
        const texts = cells.filter((_, i) => typeof rows.flat()[i] === 'string');
        for (const cell of texts) assert.doesNotMatch(cell, /^[=+\-@\t\r\n\0＝＋－＠]/);
      }),
    ));
});

describe('unguarded()', () => {
  it('takes back what guarded() did, and nothing else', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', 'a', '-', '\n') }), (text) => {
        assert.equal(unguarded(guarded(text)), text);
      }),
    ));
  it('leaves other apostrophes alone', () => assert.equal(unguarded("'tis"), "'tis"));
});
