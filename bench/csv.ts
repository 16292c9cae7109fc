/**
 * A file of 100,000 people, 16 columns, as a Blob: ours with its guard against formulas and its pauses, against one
 * plain join, and against papaparse. The browser parts measure the same in a page.
 */
import assert from 'node:assert/strict';
import { detailsCsv } from '../src/csv/answer-tables.js';
import { csvBlob } from '../src/csv/csv-blob.js';
import { clocked, longestSlice, median, takeTurns } from './measure.js';
import { detailsOf } from './people.js';
import { Findings } from './results.js';
import { limitCsv, papaparseCsv } from './rivals/csv.js';

export async function csv(): Promise<Findings> {
  const found = new Findings('csv');
  const answer = detailsOf(100_000);
  const { columns } = detailsCsv(answer);
  const { rows } = answer;

  const same = await Promise.all([csvBlob(answer), limitCsv(columns, rows)]);
  const [ours, limit] = await Promise.all(same.map((blob) => blob.text()));
  assert.equal(ours, limit); // no name of theirs needs the guard

  const ms = await takeTurns(7, {
    ours: clocked(() => csvBlob(answer, { bom: true })),
    limit: clocked(() => limitCsv(columns, rows)),
    papaparse: clocked(() => papaparseCsv(columns, rows)),
  });
  const slices: number[] = [];
  for (let i = 0; i < 5; i++) slices.push(await longestSlice(() => csvBlob(answer)));

  const against = ({ ms: other }: { ms: number }, name: string, atMost?: number) => ({
    unit: 'ms',
    ours: ms.ours.ms,
    other,
    against: name,
    atMost,
  });
  found.compare('100,000 rows as CSV, Node', against(ms.limit, 'LIMIT', 1.3));
  found.compare('the same', against(ms.papaparse, 'papaparse'));
  found.note('longest slice of it', { unit: 'ms', ours: median(slices), atMost: 16 });
  return found;
}
