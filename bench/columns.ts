/**
 * A million adoption events: 24 monthly bars with all ten adoption measures, the figures of the whole period and the
 * number of people - the answer of `Answers.bars` - against crossfilter2 and against a loop over objects.
 *
 * Measured is the answer alone, asked again each time: nothing is kept between questions but the columns themselves.
 * Not measured, for nobody: reading, ours by zone (the local day of every event), crossfilter's dimension and groups.
 */
import assert from 'node:assert/strict';
import { REPORTS } from '../src/contract/catalogue.js';
import { withHostReports } from '../src/contract/host-catalogue.js';
import type { BarsAnswer } from '../src/contract/answer.js';
import { atOnce } from '../src/contract/work.js';
import { readDataset } from '../src/csv/read-dataset.js';
import { Answers } from '../src/reports/answers.js';
import type { Dataset } from '../src/reports/dataset.js';
import { activityCsv, DATASET, inventEvents, peopleCsv, PERIOD } from './events.js';
import { bytesInUse, clocked, takeTurns, timed } from './measure.js';
import { Findings } from './results.js';
import {
  crossfilterAdoption,
  MEASURES,
  plainAdoption,
  recordsOf,
  tunedCrossfilterAdoption,
  type Adoption,
} from './rivals/adoption.js';

const EVENTS = 1_000_000;
const REPORT = 'all-adoption-measures';
const query = { report: REPORT, period: PERIOD, bucket: 'month' } as const;

export async function columns(): Promise<Findings> {
  const found = new Findings('columns');
  const events = inventEvents(EVENTS);
  const pieces = Array.from(activityCsv(events), (piece) => Buffer.from(piece));

  const before = bytesInUse();
  let dataset!: Dataset;
  const loadTime = await timed(async () => (dataset = await read(pieces)));
  const heap = bytesInUse() - before;
  assert.equal(dataset.events.length, EVENTS);

  const adoption = { ...REPORTS['si-adoption'], hover: MEASURES, tab: 'host' };
  const answers = new Answers(dataset, withHostReports({ [REPORT]: adoption }));
  atOnce(answers.capabilities()); // gives every event its day in the dataset's zone
  const withDays = bytesInUse() - before;

  const records = recordsOf(events);
  const crossfiltered = crossfilterAdoption(records);
  const tuned = tunedCrossfilterAdoption(records);
  const theirs = crossfiltered();
  assert.deepEqual(tuned(), theirs);
  assert.deepEqual(ours(atOnce(answers.bars(query))), theirs);
  assert.deepEqual(plainAdoption(records), theirs);

  const ms = await takeTurns(9, {
    ours: clocked(() => atOnce(answers.bars(query)), 2),
    crossfilter: clocked(crossfiltered),
    tuned: clocked(tuned),
    plain: clocked(() => plainAdoption(records)),
    month: clocked(() => atOnce(answers.details({ ...query, bar: '2026-03-01' })), 4),
    all: clocked(() => atOnce(answers.details(query))),
  });
  const against = (name: string, other: { ms: number }, atMost?: number) => ({
    unit: 'ms',
    ours: ms.ours.ms,
    other: other.ms,
    against: name,
    atMost,
  });
  found.compare('24 monthly bars, 10 measures', against('crossfilter2', ms.crossfilter, 1 / 5));
  found.compare('the same', against('crossfilter2 + typed arrays', ms.tuned));
  found.compare('the same', against('loop over objects', ms.plain));
  const load = { unit: 'ms', other: loadTime, against: 'load' };
  found.compare("one month's people", { ...load, ours: ms.month.ms, atMost: 1 / 20 });
  found.compare('people of all 24 months', { ...load, ours: ms.all.ms });
  const columnBytes = Object.values(dataset.events).reduce<number>(
    (sum, column) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0),
    Int32Array.BYTES_PER_ELEMENT * EVENTS, // the days, which the zone's view holds
  );
  found.note('columns and days, counted', { unit: 'B/event', ours: columnBytes / EVENTS, atMost: 60 });
  found.note('all that the page then holds', { unit: 'B/event', ours: withDays / EVENTS, atMost: 60 });
  found.note('of it before a zone is asked', { unit: 'B/event', ours: heap / EVENTS });
  return found;
}

async function read(pieces: readonly Buffer[]): Promise<Dataset> {
  const file = (name: string, chunks: readonly Buffer[]) => ({
    name,
    size: chunks.reduce((sum, { length }) => sum + length, 0),
    stream: async function* () {
      yield* chunks;
    },
  });
  const { intake } = await readDataset(
    [
      file('dataset.json', [Buffer.from(JSON.stringify(DATASET))]),
      file('people.csv', [Buffer.from(peopleCsv())]),
      file('activity.csv', pieces),
    ].map((one) => ({ ...one, stream: () => one.stream() })),
  );
  return intake.finish();
}

function ours({ bars, total, n }: BarsAnswer): Adoption {
  const figures = ({ values }: (typeof bars)[number]) =>
    MEASURES.map((id) => {
      const { value } = values[id];
      return typeof value === 'string' ? Date.parse(value) : (value as number);
    });
  return { months: bars.map(figures), total: figures(total!), people: n! };
}
