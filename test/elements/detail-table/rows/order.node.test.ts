/** Rule 33, against the independent reference. */
import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import fc from 'fast-check';
import type { DetailRow } from '../../../../src/contract/answer.js';
import { atOnce } from '../../../../src/contract/work.js';
import { hitsOf, pick } from '../../../../src/elements/detail-table/rows/filter.js';
import { orderOf } from '../../../../src/elements/detail-table/rows/order.js';
import { RowIndex } from '../../../../src/elements/detail-table/rows/row-index.js';
import { inSlices } from '../../../../src/elements/detail-table/rows/slices.js';
import * as reference from '../../../reference/order.mjs';

// Few letters, so that keys collide; marks, case and surrogates, so that they are told apart as rule 33 says.
const letter = fc.constantFrom(
  'a',
  'A',
  'á',
  'a\u0301',
  'b',
  'ß',
  'İ',
  'Σ',
  '\uff41',
  '\ue000',
  '😀',
  '\u{1d51e}',
  ' ',
  '=',
  '\0',
  '٣',
);
const word = fc.oneof(
  fc.string({ unit: letter, maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const blank = <T>(cell: fc.Arbitrary<T>) => fc.option(cell, { nil: null, freq: 4 });
const rowsOf = (maxLength: number) =>
  fc.uniqueArray(
    fc.record({
      id: fc.oneof(
        fc.string({ unit: letter, maxLength: 4 }),
        fc.nat(999).map((n) => `p${n}`),
      ),
      name: blank(word),
      email: blank(word),
      role: blank(fc.constantFrom('Seller', 'seller', 'Verkäufer')),
      title: blank(word),
      status: fc.constant('enabled'),
      seen: blank(
        fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((at) => at.toISOString()),
      ),
      seen_or_said: blank(
        fc.constantFrom('2026-01-02T03:04:05.678Z', '2026-01-02T03:04:05Z', '2025-12-31', 'never'),
      ),
      figure: blank(
        fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
      ),
    }),
    { selector: (row) => row.id, maxLength },
  );
const sort = fc.record({
  by: fc.constantFrom('name', 'email', 'role', 'title', 'status', 'figure', 'seen', 'seen_or_said', 'id'),
  desc: fc.boolean(),
});
const ids = (rows: readonly DetailRow[], order: Uint32Array) => Array.from(order, (row) => rows[row].id);

describe('orderOf()', () => {
  it('stands as the reference sorts, missing last in both directions', () => {
    fc.assert(
      fc.property(rowsOf(80), sort, (rows, by) => {
        const order = atOnce(orderOf(new RowIndex(rows), by));
        assert.deepEqual(
          ids(rows, order),
          reference.sortRows([...rows], by).map(({ id }: DetailRow) => id),
        );
      }),
    );
  });
  it('orders the few rows that share a cell by name, then by id, without the names of all', () => {
    const share = fc.array(fc.record({ at: fc.nat(399), like: fc.nat(399) }), {
      minLength: 3,
      maxLength: 12,
    });
    const names = fc.array(blank(word), { minLength: 400, maxLength: 400 });
    fc.assert(
      fc.property(share, names, fc.boolean(), (shares, names, desc) => {
        const seen = (i: number) => new Date(1.7e12 + ((i * 7919) % 400) * 1001).toISOString();
        const rows = names.map((name, i) => ({ id: `p${i}`, name, email: null, seen: seen(i) }));
        for (const { at, like } of shares) rows[at].seen = seen(like);
        const index = new RowIndex(rows as unknown as DetailRow[]);
        const column = mock.method(index, 'column');
        const order = atOnce(orderOf(index, { by: 'seen', desc }));
        assert.deepEqual(
          Array.from(order, (row) => rows[row].id),
          reference.sortRows([...rows], { by: 'seen', desc }).map(({ id }: DetailRow) => id),
        );
        assert.equal(
          column.mock.calls.some(({ arguments: [id] }) => id === 'name'),
          false,
        );
      }),
      { numRuns: 30 },
    );
  });
  it('sorts by one column after another as it would by each alone', () => {
    fc.assert(
      fc.property(rowsOf(40), fc.array(sort, { minLength: 2, maxLength: 4 }), (rows, sorts) => {
        const index = new RowIndex(rows);
        for (const by of sorts)
          assert.deepEqual(atOnce(orderOf(index, by)), atOnce(orderOf(new RowIndex(rows), by)));
      }),
    );
  });
  it('leaves the provider’s order where nothing is asked', () => {
    const rows = [{ id: 'b' }, { id: 'a' }] as DetailRow[];
    assert.deepEqual([...atOnce(orderOf(new RowIndex(rows), null))], [0, 1]);
  });
  it('sorts thousands of people without a name by id', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => ({
      id: `p${(i * 7919) % 5000}`,
      name: null,
    })) as DetailRow[];
    assert.deepEqual(
      ids(rows, atOnce(orderOf(new RowIndex(rows), { by: 'name' }))),
      rows.map(({ id }) => id).sort(),
    );
  });
  it('puts a column that no row has in order of names', () => {
    const rows = [
      { id: '1', name: 'b' },
      { id: '2', name: 'a' },
    ] as DetailRow[];
    assert.deepEqual([...atOnce(orderOf(new RowIndex(rows), { by: 'nothing', desc: true }))], [1, 0]);
  });
});

describe('hitsOf()', () => {
  it('finds what the reference finds', () => {
    fc.assert(
      fc.property(rowsOf(40), fc.string({ unit: letter, maxLength: 3 }), (rows, text) => {
        const index = new RowIndex(rows);
        const order = atOnce(orderOf(index, null));
        const expected = rows.filter((row) => reference.containsText(row, text)).map(({ id }) => id);
        assert.deepEqual(ids(rows, pick(order, atOnce(hitsOf(index, text)))), expected);
      }),
    );
  });
  it('finds a name without its marks and case', () => {
    const rows = [
      { id: '1', name: 'ZOË' },
      { id: '2', name: 'Zo' },
    ] as DetailRow[];
    assert.deepEqual(atOnce(hitsOf(new RowIndex(rows), 'zoe')), Uint8Array.of(1, 0));
  });
});

describe('inSlices()', () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => ({
    id: `p${i}`,
    name: `Name ${(i * 7919) % 30_000}`,
  })) as DetailRow[];
  it('comes to what atOnce() comes to', async () => {
    const sliced = await inSlices(orderOf(new RowIndex(rows), { by: 'name' }));
    assert.deepEqual(sliced, atOnce(orderOf(new RowIndex(rows), { by: 'name' })));
  });
  it('ends when it is aborted, and a later sort of the same rows is whole', async () => {
    const index = new RowIndex(rows);
    const stop = new AbortController();
    const work = inSlices(endless(), stop.signal);
    stop.abort();
    await assert.rejects(work, { name: 'AbortError' });
    atOnce(orderOf(index, { by: 'name' }));
    function* endless(): Generator<void, never, void> {
      const half = orderOf(index, { by: 'name' });
      half.next();
      for (;;) yield;
    }
  });
});
