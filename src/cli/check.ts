/** `check`: what became of every row, file by file, and what the reports will miss. */
import type { Capabilities } from '../contract/answer.js';
import { REPORTS } from '../contract/catalogue.js';
import { isUsageError } from '../contract/errors.js';
import { refusalText, type FileTally } from '../contract/refusals.js';
import { atOnce } from '../contract/work.js';
import { faultText, FILE_NOTES, type DatasetReport } from '../csv/faults.js';
import { readInto } from '../csv/read-into.js';
import type { StreamedFile } from '../csv/sources.js';
import { talliedName, tellingRefusals } from '../csv/told-rows.js';
import { Answers } from '../reports/answers.js';
import { columns, command } from './command.js';
import { counted } from './counted.js';
import { EveryRefusal } from './every-refusal.js';
import { filesOf } from './folder.js';
import { write } from './io.js';
import { mapAdvice } from './map-advice.js';

/** Null `says`: there is nothing to ask, because a needed table is missing. */
interface Checked extends DatasetReport {
  says: Pick<Capabilities, 'name' | 'timeZone' | 'dataThrough' | 'reports'> | null;
  /** What keeps the folder from being read at all: a wrong `dataset.json`, say. */
  error: { code: string; message: string } | null;
}

export const check = command({
  name: 'check',
  summary: 'Says what is wrong with the files: every refused row, and what became of the others.',
  options: { json: { type: 'boolean', about: 'the same as JSON' } },
  more: 'Exit code 1 when a row or a file was refused, or a needed table is missing.',
  async run({ folder, values: { json } }, io) {
    const files = await filesOf(folder);
    const checked = await checkFiles(files);
    if (json) await write(io.stdout, `${JSON.stringify(checked, null, 2)}\n`);
    else
      for (const line of linesOf(checked, await mapAdvice(checked, files)))
        await write(io.stdout, `${line}\n`);
    return isGood(checked) ? 0 : 1;
  },
});

async function checkFiles(files: readonly StreamedFile[]): Promise<Checked> {
  try {
    const { intake, report } = await readInto(files, (config) => new EveryRefusal(config));
    if (report.missing.length > 0) return { ...report, says: null, error: null };
    const answers = new Answers(await intake.finish(), REPORTS);
    const { name, timeZone, dataThrough, reports } = atOnce(answers.capabilities());
    // Some rows are found wrong only when all are there.
    const { refusals } = intake.report;
    return { ...report, refusals, says: { name, timeZone, dataThrough, reports }, error: null };
  } catch (error) {
    if (!isUsageError(error)) throw error;
    const { code, message } = error;
    return {
      files: [],
      refusals: [],
      faults: [],
      notes: [],
      missing: [],
      says: null,
      error: { code, message },
    };
  }
}

function isGood({ files, faults, missing, error }: Checked): boolean {
  return !error && faults.length === 0 && missing.length === 0 && files.every(({ refused }) => refused === 0);
}

function* linesOf(checked: Checked, advice: readonly string[]): Generator<string> {
  const { files, faults, notes, missing, says, error } = checked;
  const refusals = tellingRefusals(checked);
  if (error) return yield error.message;
  if (files.length > 0) yield columns(files.map((file) => [talliedName(file), tallyText(file)]));
  if (faults.length > 0)
    yield* [
      '\nFiles that were not read, or not to their end:',
      ...faults.map((fault) => `  ${faultText(fault)}`),
    ];
  if (missing.length > 0)
    yield `\nMissing: ${missing.map((table) => `${table}.csv`).join(' and ')}. Without ${missing.length > 1 ? 'them' : 'it'} there is nothing to report on.`;
  yield* advice;
  if (notes.length > 0)
    yield* ['\nGood to know:', ...notes.map(({ file, code }) => `  ${file} ${FILE_NOTES[code]}`)];
  if (refusals.length > 0) yield '\nRefused rows:';
  for (const refusal of refusals) yield `  ${refusalText(refusal)}`;
  if (says) yield* reportLines(says);
  const refused = files.reduce((sum, file) => sum + file.refused, 0);
  const wrong = faults.length + missing.length;
  yield `\n${isGood(checked) ? 'Nothing was refused.' : `${counted(refused, 'row')} refused, ${counted(wrong, 'file')} not usable.`}`;
}

function tallyText({ accepted, duplicates, refused }: FileTally): string {
  const rows = counted(accepted + duplicates + refused, 'row');
  return `${rows}: ${accepted} accepted, ${duplicates} repeated, ${refused} refused`;
}

function* reportLines({ timeZone, dataThrough, reports }: NonNullable<Checked['says']>): Generator<string> {
  yield `\nReports (days of ${timeZone}):`;
  yield columns(
    Object.entries(reports).map(([id, { lacks }]) => {
      const through = dataThrough[REPORTS[id as keyof typeof REPORTS].stream];
      const days = through
        ? `data through ${through.day}${through.assumed ? ' (assumed: the last day seen)' : ''}`
        : 'no data';
      return [id, lacks.length > 0 ? `lacks ${lacks.join(', ')}` : days];
    }),
  );
}
