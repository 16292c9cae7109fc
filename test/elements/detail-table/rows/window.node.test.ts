import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  heightOf,
  MOST_ROWS,
  scaleOf,
  scrollTopOf,
  TALLEST,
  windowOf,
} from '../../../../src/elements/detail-table/rows/window.js';

const view = fc.record({
  count: fc.oneof(fc.nat(200), fc.nat(2_000_000)),
  rowHeight: fc.constantFrom(28, 36),
  viewport: fc.integer({ min: 72, max: 2400 }),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
});
const at = ({ place, ...rest }: { count: number; rowHeight: number; viewport: number; place: number }) => ({
  ...rest,
  scrollTop: place * Math.max(0, heightOf(rest) - rest.viewport),
});

describe('windowOf()', () => {
  it('covers all that is seen with at most 100 rows, at every place of any number of rows', () => {
    fc.assert(
      fc.property(view, (given) => {
        const seen = at(given);
        const { first, end, above, below } = windowOf(seen);
        const rowsEnd = above + (end - first) * seen.rowHeight;
        assert.ok(first >= 0 && end <= seen.count && end - first <= MOST_ROWS);
        assert.ok(above > -0.01 && below > -0.01, `${above} above, ${below} below`);
        assert.ok(Math.abs(above + below + (end - first) * seen.rowHeight - heightOf(seen)) < 0.01);
        if (heightOf(seen) < seen.viewport) return assert.equal(end - first, seen.count);
        assert.ok(above <= seen.scrollTop + 0.01, 'no blank above');
        assert.ok(rowsEnd >= seen.scrollTop + seen.viewport - 0.01, 'no blank below');
      }),
    );
  });
  it('reaches the last of a million rows below every browser’s cap', () => {
    const million = { count: 1_000_000, rowHeight: 36, viewport: 600 };
    assert.equal(heightOf(million), TALLEST);
    const { end, below } = windowOf({ ...million, scrollTop: TALLEST - 600 });
    assert.equal(end, 1_000_000);
    assert.equal(below, 0);
  });
  it('moves a pixel of rows for a pixel of scroll bar below the cap', () => {
    assert.equal(scaleOf({ count: 100_000, rowHeight: 36, viewport: 600 }), 1);
  });
  it('stands for blank space left by overscrolling as for the nearest row', () => {
    const few = { count: 1000, rowHeight: 36, viewport: 360 };
    assert.equal(windowOf({ ...few, scrollTop: -50 }).first, 0);
    assert.equal(windowOf({ ...few, scrollTop: 1e6 }).end, 1000);
  });
  it('has nothing to show of nothing', () => {
    assert.deepEqual(windowOf({ count: 0, rowHeight: 36, viewport: 300, scrollTop: 0 }), {
      first: 0,
      end: 0,
      above: 0,
      below: 0,
    });
  });
});

describe('scrollTopOf()', () => {
  it('brings a row to the top', () => {
    fc.assert(
      fc.property(view, (given) => {
        const seen = at(given);
        const last = Math.max(0, seen.count - Math.ceil(seen.viewport / seen.rowHeight));
        const row = Math.floor(given.place * last);
        const { first, end, above } = windowOf({ ...seen, scrollTop: scrollTopOf(row, seen) });
        if (seen.count === 0 || heightOf(seen) < seen.viewport) return;
        assert.ok(row >= first - 1 && row < end, `${row} not in ${first}..${end}`);
        const off = above + (row - first) * seen.rowHeight - scrollTopOf(row, seen);
        assert.ok(Math.abs(off) < (scaleOf(seen) === 1 ? 0.01 : seen.rowHeight + 0.01));
      }),
    );
  });
});
