/** CSV as others write it, from the same rows and columns. */
import Papa from 'papaparse';
import type { DetailRow } from '../../src/contract/answer.js';

/** LIMIT: one join, quoted where it must be; no guard against formulas, no slices. */
export function limitCsv(columns: readonly string[], rows: readonly DetailRow[]): Blob {
  const cell = (value: unknown) => {
    if (value === null || value === undefined) return '';
    const text = String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => columns.map((id) => cell(row[id])).join(','));
  return new Blob([`${columns.join(',')}\r\n${lines.join('\r\n')}\r\n`], { type: 'text/csv' });
}

/** What is used nearly everywhere, with its own guard against formulas. */
export function papaparseCsv(columns: readonly string[], rows: readonly DetailRow[]): Blob {
  const text = Papa.unparse(rows as unknown[], { columns: [...columns], escapeFormulae: true });
  return new Blob([text], { type: 'text/csv' });
}
