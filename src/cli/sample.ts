/** `sample`: the invented company as the files of a dataset. */
import { createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../contract/errors.js';
import type { DatasetRecords } from '../contract/records.js';
import { datasetCsv } from '../csv/dataset-csv.js';
import { sampleActivity } from '../sample/activity.js';
import { sampleTables } from '../sample/company.js';
import type { SampleOptions } from '../sample/plan.js';
import { command } from './command.js';
import { write } from './io.js';
import { wholeNumber } from './mistake.js';

const PEOPLE = 120;
const ROWS_EACH = 500;
/** What a large company is kept to, unless more is asked for: a file of about 100 MB. */
const ROWS = 1_000_000;

export const sample = command({
  name: 'sample',
  summary: 'Writes an invented company as a dataset: all tables, all kinds of events.',
  options: {
    people: { type: 'string', value: 'N', about: `10 to 100000, default ${PEOPLE}` },
    seed: { type: 'string', value: 'S', about: 'another number, another company; default 1' },
    events: {
      type: 'string',
      value: 'N',
      about: `rows of activity, roughly; default ${ROWS_EACH} for each of the people, at most ${ROWS} in all`,
    },
    force: {
      type: 'boolean',
      about: 'also into a folder that holds files; those of the same names are replaced',
    },
  },
  more: 'The same options write the same files.',
  async run({ folder, values }, io) {
    const people = wholeNumber('people', values.people, 10, 100_000) ?? PEOPLE;
    const seed = wholeNumber('seed', values.seed, 0, 999_999_999) ?? 1;
    const events = wholeNumber('events', values.events, 1, 100_000_000) ?? Math.min(people * ROWS_EACH, ROWS);
    await makeReady(folder, values.force === true);
    const { files, rows } = await writeCompany(folder, { people, seed, eventsPerPerson: events / people });
    await write(
      io.stdout,
      `Wrote ${files} files to ${folder}: ${people} people, ${rows} rows of activity.\n`,
    );
    return 0;
  },
});

async function makeReady(folder: string, force: boolean): Promise<void> {
  const refuse = (why: string, cause?: unknown) =>
    new UsageError('dataset-unreadable', `Cannot write to folder ${JSON.stringify(folder)}: ${why}`, {
      cause,
    });
  let names: string[];
  try {
    await mkdir(folder, { recursive: true });
    names = await readdir(folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw refuse(code === 'EEXIST' || code === 'ENOTDIR' ? 'there is a file of that name' : message, error);
  }
  if (names.length > 0 && !force) throw refuse('it is not empty (--force writes all the same)');
}

async function writeCompany(
  folder: string,
  options: SampleOptions,
): Promise<{ files: number; rows: number }> {
  let rows = 0;
  const activity = {
    *[Symbol.iterator]() {
      for (const row of sampleActivity(options)) {
        rows++;
        yield row;
      }
    },
  };
  // Rows are made when they are written: a million of them are never held at once.
  const files = datasetCsv({ ...sampleTables(options), activity } as unknown as DatasetRecords);
  for (const [name, chunks] of files) {
    try {
      await pipeline(Readable.from(chunks), createWriteStream(join(folder, name)));
    } catch (cause) {
      throw new UsageError(
        'dataset-unreadable',
        `Cannot write ${join(folder, name)}: ${(cause as Error).message}`,
        { cause },
      );
    }
  }
  return { files: files.size, rows };
}
