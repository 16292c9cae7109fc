/** What the sums stand on: order in time, sets of days, ids met before - each beside the plainest way to say it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DaySets } from '../../src/reports/day-sets.js';
import { Dictionary } from '../../src/reports/dictionary.js';
import { resolveParents, withDescendants } from '../../src/reports/group-tree.js';
import { growingCodes } from '../../src/reports/growing.js';
import { RowIds } from '../../src/reports/row-ids.js';
import { firstRowFrom, type Rows } from '../../src/reports/rows.js';
import { orderByTime } from '../../src/reports/time-order.js';

const noPause = async () => {};

describe('orderByTime()', () => {
  const instants = fc.array(
    fc.oneof(
      fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }),
      fc.integer({ min: 1_772_000_000_000, max: 1_772_000_000_010 }),
    ),
    { maxLength: 60 },
  );
  it('is the order of a plain sort, ties by what they are told', () =>
    fc.assert(
      fc.asyncProperty(instants, async (at) => {
        const tie = (a: number, b: number) => b - a; // the later row first
        const expected = at.map((_, i) => i).sort((a, b) => at[a] - at[b] || tie(a, b));
        const order = await orderByTime(Float64Array.from(at), tie, noPause);
        assert.deepEqual(order ? [...order] : at.map((_, i) => i), expected);
      }),
      { numRuns: 300 },
    ));
  it('is null where rows stand in it already', async () =>
    assert.equal(await orderByTime(Float64Array.of(1, 2, 2, 5), (a, b) => a - b, noPause), null));
  it('pauses between slices of work', async () => {
    let pauses = 0;
    await orderByTime(
      Float64Array.of(5e12, 1),
      () => 0,
      async () => void pauses++,
    );
    assert.ok(pauses > 2);
  });
});

describe('DaySets', () => {
  const day = fc.integer({ min: 0, max: 20 });
  const end = fc.oneof(day, fc.constantFrom(-Infinity, Infinity));
  const intervals = fc.array(fc.record({ person: fc.integer({ min: 0, max: 2 }), from: end, to: end }));
  it('covers the days of any of its intervals, and none where from lies after to', () =>
    fc.assert(
      fc.property(intervals, day, fc.integer({ min: 0, max: 2 }), (list, on, person) =>
        assert.equal(
          new DaySets(list).covers(person, on),
          list.some((one) => one.person === person && one.from <= on && on <= one.to),
        ),
      ),
    ));
  it('touches a span where it covers one of its days', () =>
    fc.assert(
      fc.property(intervals, day, day, fc.integer({ min: 0, max: 2 }), (list, start, more, person) => {
        const sets = new DaySets(list);
        const days = Array.from({ length: more + 1 }, (_, i) => start + i);
        assert.equal(
          sets.touches(person, start, start + more),
          days.some((on) => sets.covers(person, on)),
        );
      }),
    ));
  it('says for a whole span what it says day by day', () =>
    fc.assert(
      fc.property(intervals, day, day, (list, start, more) => {
        const sets = new DaySets(list);
        const overview = sets.overview(3, start, start + more);
        for (let person = 0; person < 3; person++) {
          const covered = Array.from({ length: more + 1 }, (_, i) => sets.covers(person, start + i));
          if (overview[person] === 0) assert.ok(!covered.includes(true));
          if (overview[person] === 1) assert.ok(!covered.includes(false));
        }
      }),
    ));
});

describe('RowIds', () => {
  it('tells a new id, an identical repeat and a differing one', () => {
    const ids = new RowIds();
    assert.deepEqual(
      [['1', 'a'], ['1', 'a'], ['1', 'b'], ['2', 'b'], ['1', 'a']].map((cells) => ids.meet(cells[0], cells)),
      ['new', 'identical', 'differing', 'new', 'identical'],
    ); // prettier-ignore
  });
  it('does not take a text for the same when it moves from one cell to the next', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (a, b) => {
        const ids = new RowIds();
        ids.meet('1', ['1', a + b, '']);
        assert.equal(ids.meet('1', ['1', '', a + b]), 'differing');
      }),
    ));
  it('finds any other cell differing', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1 }),
        fc.nat(),
        fc.string({ minLength: 1 }),
        (cells, at, more) => {
          const ids = new RowIds();
          ids.meet('1', cells);
          const other = cells.with(at % cells.length, cells[at % cells.length] + more);
          assert.equal(ids.meet('1', other), 'differing');
          assert.equal(ids.meet('1', [...cells]), 'identical');
        },
      ),
    ));
});

describe('firstRowFrom()', () => {
  it('is where the first row on or after a day stands', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: -1, max: 11 }), (days, day) => {
        const sorted = days.sort((a, b) => a - b);
        const rows = { length: sorted.length, day: Int32Array.from(sorted) } as Rows;
        const expected = sorted.findIndex((one) => one >= day);
        assert.equal(firstRowFrom(rows, day), expected < 0 ? sorted.length : expected);
      }),
    ));
});

describe('Dictionary and Growing', () => {
  it('give each text one code, the blank one 0', () => {
    const words = new Dictionary();
    assert.deepEqual(
      ['a', '', 'b', 'a', '__proto__'].map((text) => words.code(text)),
      [1, 0, 2, 1, 3],
    );
    assert.deepEqual(
      [words.texts, words.find('b'), words.find('c')],
      [['', 'a', 'b', '__proto__'], 2, undefined],
    );
  });
  it('keep thousands of numbers in their order', () => {
    const codes = growingCodes();
    for (let i = 0; i < 5000; i++) codes.push(i * 2);
    assert.deepEqual(
      [codes.length, codes.get(4999), codes.done().length, codes.done()[1024]],
      [5000, 9998, 5000, 2048],
    );
  });
});

describe('resolveParents()', () => {
  const edges = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 8 })), {
    selector: ([id]) => id,
  });
  it('never leaves a circle, and refuses as many rows as it takes parents away', () =>
    fc.assert(
      fc.property(edges, (list) => {
        let refused = 0;
        const rows = list.map(([id, parent]) => ({
          cells: [`${id}`, '', `${parent}`],
          refuse: () => void refused++,
        }));
        const groups = resolveParents(rows);
        assert.equal([...groups.values()].filter(({ parent }) => parent === '').length, refused);
        for (const { id } of groups.values()) {
          const above = new Set<string>();
          for (let at = id; at !== ''; at = groups.get(at)!.parent) {
            assert.ok(!above.has(at), `${at} is above itself`);
            above.add(at);
          }
          for (const one of above) assert.ok(withDescendants(groups, [one]).has(id));
        }
      }),
    ));
});
