/** One cell read by its column's type (rules 19, 26, 30, 31, 44 g). Nothing is trimmed, folded or guessed. */
import { parseDay } from '../contract/day.js';
import { parseInstant } from '../contract/instant.js';
import type { RefusalCode } from '../contract/refusals.js';
import type { CellType, TableColumn } from '../contract/tables.js';

const WHOLE = /^\d{1,16}$/;
const DECIMAL = /^-?\d{1,11}(\.\d{1,4})?$/;
/** Credits and scores are added as integers of 1/10,000, so that no sum drifts. */
export const DECIMAL_SCALE = 10_000;

/** A number for days, instants, quantities, decimals (in 1/10,000) and counts; NaN where the text is none. */
export function readNumber(type: CellType, text: string): number {
  switch (type) {
    case 'instant':
      return parseInstant(text);
    case 'day':
      return parseDay(text);
    case 'quantity':
    case 'stock': {
      const value = WHOLE.test(text) ? Number(text) : NaN;
      return Number.isSafeInteger(value) && value >= (type === 'quantity' ? 1 : 0) ? value : NaN;
    }
    case 'credits':
      return readDecimal(text);
    case 'score': {
      const value = readDecimal(text);
      return value >= 0 && value <= 25 * DECIMAL_SCALE ? value : NaN;
    }
    default:
      return 0;
  }
}

function readDecimal(text: string): number {
  if (!DECIMAL.test(text)) return NaN;
  const point = text.indexOf('.');
  if (point < 0) return Number(text) * DECIMAL_SCALE || 0;
  const digits = text.slice(0, point) + text.slice(point + 1).padEnd(4, '0');
  return Number(digits) || 0; // "-0.0" is 0
}

const REFUSED: Partial<Record<CellType, RefusalCode>> = {
  instant: 'not-an-instant',
  day: 'not-a-day',
  quantity: 'not-a-quantity',
  stock: 'not-a-count',
  credits: 'not-a-decimal',
  score: 'not-a-score',
};

/** Why a cell cannot be taken, or null. A blank cell is judged by `required` alone. */
export function problemOf(column: TableColumn, text: string): RefusalCode | null {
  if (text === '') return column.required ? 'required-blank' : null;
  if (column.type === 'choice') return column.choices!.includes(text) ? null : 'not-a-choice';
  if (column.type === 'flag') return text === 'true' || text === 'false' ? null : 'not-a-flag';
  const refused = REFUSED[column.type];
  return refused && Number.isNaN(readNumber(column.type, text)) ? refused : null;
}
