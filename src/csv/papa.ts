/** The one place that knows papaparse. It splits whole rows into cells; all around that is done before. */
import Papa from 'papaparse';

/**
 * Rows of cells. The text is whole rows with `\n` between them and none behind the last, every quote in it closed
 * (`whole-rows.ts` sees to both). An empty line is one empty cell.
 *
 * Intentionally not `Papa.parse`: it takes a U+FEFF away from the start of every chunk, and its streams and workers are
 * not needed (a worker hangs under a strict Content-Security-Policy).
 */
export function cellsOf(text: string, delimiter: string): string[][] {
  if (text === '') return [['']];
  return new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, false).data as string[][];
}
