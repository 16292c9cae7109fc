/**
 * A million rows of CSV from a file: how long until the first question is answered, for how long at most the event loop
 * stood still, and what memory it took. Against papaparse alone, which only splits the same text and throws it away.
 */
import { createReadStream } from 'node:fs';
import { mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { csvFilesProvider } from '../src/providers/csv-files.js';
import { activityCsv, DATASET, inventEvents, peopleCsv } from './events.js';
import { clocked, longestSlice, median, takeTurns } from './measure.js';
import { Findings } from './results.js';

const ROWS = 1_000_000;

export async function load(): Promise<Findings> {
  const found = new Findings('load');
  const folder = await mkdtemp(join(tmpdir(), 'usage-bench-'));
  try {
    await writeDataset(folder);
    const activity = join(folder, 'activity.csv');
    const { size } = await stat(activity);

    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    await read(folder);
    const peak = process.resourceUsage().maxRSS * 1024 - before;

    const ms = await takeTurns(
      3,
      {
        ours: clocked(() => read(folder)),
        papaparse: clocked(async () => splitOnly(await readFile(activity, 'utf8'))),
      },
      0,
    );
    const slices: number[] = [];
    for (let i = 0; i < 3; i++) slices.push(await longestSlice(() => read(folder)));

    const rate = (time: number) => size / time / 1000;
    found.compare('1,000,000 rows of CSV, read and counted', {
      unit: 'ms',
      ours: ms.ours.ms,
      other: ms.papaparse.ms,
      against: 'papaparse, only splitting',
    });
    found.note(`the same, ${(size / 1e6).toFixed(0)} MB`, { unit: 'MB/s', ours: rate(ms.ours.ms) });
    found.note('longest slice of it', { unit: 'ms', ours: median(slices), atMost: 200 });
    found.note('memory at its peak', { unit: 'MB', ours: peak / 1e6 });
    return found;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** In chunks, so that no array of a million rows weighs on it. */
function splitOnly(text: string): void {
  const nothing = () => {};
  Papa.parse<string[]>(text, { chunk: nothing, complete: nothing, worker: false });
}

/** From nothing to the first answer. */
async function read(folder: string): Promise<void> {
  const files = await Promise.all(
    ['dataset.json', 'people.csv', 'activity.csv'].map(async (name) => ({
      name,
      size: (await stat(join(folder, name))).size,
      stream: () => createReadStream(join(folder, name)),
    })),
  );
  const { rows } = await csvFilesProvider(files).capabilities();
  if (rows?.accepted !== ROWS + 800) throw new Error(`Only ${rows?.accepted} rows were read`);
}

async function writeDataset(folder: string): Promise<void> {
  await writeFile(join(folder, 'dataset.json'), JSON.stringify(DATASET));
  await writeFile(join(folder, 'people.csv'), peopleCsv());
  const file = await open(join(folder, 'activity.csv'), 'w');
  for (const piece of activityCsv(inventEvents(ROWS))) await file.write(piece);
  await file.close();
}
