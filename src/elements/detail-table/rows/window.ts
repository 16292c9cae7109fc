/**
 * Which rows of many stand in the document. Pure arithmetic: heights in px in, a range of rows out.
 * Browsers cap how tall an element can be (Firefox at 17.5 million px: 486,000 rows). Beyond `TALLEST` the scroll bar
 * stands for a longer way than its own: every pixel of it moves a little more than one pixel of rows, and its end is
 * still the last row.
 */

/** px that every browser can scroll, with room for a zoomed page. */
export const TALLEST = 8_000_000;

/** Rows kept ready above and below, so that a fast wheel does not run into blank space. */
const AHEAD = 6;
/** Whatever the height of the region: more rows at a time would make scrolling slow. */
export const MOST_ROWS = 100;

export interface View {
  count: number;
  rowHeight: number;
  /** Height of what is seen of the rows: the region without header and footer. */
  viewport: number;
  scrollTop: number;
}

export interface RowWindow {
  /** Rows [first, end) stand in the document. */
  first: number;
  end: number;
  /** Blank px above and below them. */
  above: number;
  below: number;
}

/** px of all rows, as the browser sees them. */
export function heightOf({ count, rowHeight }: Pick<View, 'count' | 'rowHeight'>): number {
  return Math.min(count * rowHeight, TALLEST);
}

/** px of rows for a px of scroll bar; 1 below the cap. */
export function scaleOf({ count, rowHeight, viewport }: Omit<View, 'scrollTop'>): number {
  const real = count * rowHeight - viewport;
  const shown = heightOf({ count, rowHeight }) - viewport;
  return shown > 0 && real > shown ? real / shown : 1;
}

export function windowOf(view: View): RowWindow {
  const { count, rowHeight, viewport } = view;
  const height = heightOf(view);
  const scrollTop = Math.max(0, Math.min(view.scrollTop, height - viewport));
  const top = scrollTop * scaleOf(view); // of the first seen px, among all rows
  const firstSeen = Math.min(Math.floor(top / rowHeight), count);
  const endSeen = Math.min(Math.ceil((top + viewport) / rowHeight), firstSeen + MOST_ROWS, count);
  const ahead = Math.min(AHEAD, Math.max(0, Math.floor((MOST_ROWS - endSeen + firstSeen) / 2)));
  // Where row 0 would begin. Beyond the cap that is above the content, and rows that would stand there must not.
  const zero = scrollTop - top;
  const first = Math.min(firstSeen, Math.max(firstSeen - ahead, Math.ceil(-zero / rowHeight), 0));
  const end = Math.max(endSeen, Math.min(endSeen + ahead, Math.floor((height - zero) / rowHeight), count));
  const rows = (end - first) * rowHeight;
  // At both ends beyond the cap a part of a row is lacking for an exact place: nobody sees it, and nothing is cut.
  const above = Math.max(0, Math.min(zero + first * rowHeight, height - rows));
  return { first, end, above, below: height - rows - above };
}

/** Rows that are put on paper: about a hundred pages. More are for the CSV, and the page says so. */
export const PRINTED_ROWS = 5000;

/** Paper has no scroll bar. */
export function printedWindow({ count }: Pick<View, 'count'>): RowWindow {
  return { first: 0, end: Math.min(count, PRINTED_ROWS), above: 0, below: 0 };
}

/** Where to scroll so that row `row` is the first one seen. */
export function scrollTopOf(row: number, view: Omit<View, 'scrollTop'>): number {
  return (row * view.rowHeight) / scaleOf(view);
}
