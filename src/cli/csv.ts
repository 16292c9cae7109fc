/** `csv`: a report as the file that the page would save. */
import { UsageError } from '../contract/errors.js';
import type { Method, UsageProvider } from '../contract/provider.js';
import { csvTable, tableChunks, type CsvAnswer } from '../csv/answer-tables.js';
import { exportPreamble } from '../csv/sidecar.js';
import { command } from './command.js';
import { openFolder } from './folder.js';
import { write } from './io.js';
import { Mistake } from './mistake.js';
import { ask, askedOf, methodFor, readMethod, readQuestions, type Asked } from './questions.js';

const TABLES: readonly Method[] = ['bars', 'details', 'totals', 'team'];

export const csv = command({
  name: 'csv',
  summary: 'Prints the answer to a query as CSV: people, bars, metrics or the team.',
  options: {
    query: { type: 'string', value: 'FILE', about: 'JSON: one query; - is standard input' },
    method: {
      type: 'string',
      value: 'NAME',
      about: `${TABLES.join(', ')};\ndefault: details (people) of a report of bars, totals of metrics`,
    },
    viewer: {
      type: 'string',
      value: 'ID',
      about: 'id of the person who asks: decides which personas are offered',
    },
    states: { type: 'boolean', about: 'columns that say why a cell is blank' },
    preamble: { type: 'boolean', about: 'lines before the header (#): period, zone, filters' },
    bom: { type: 'boolean', about: 'a mark at the start by which Excel knows UTF-8' },
  },
  more: `Cells that a spreadsheet would take for a formula begin with an apostrophe.`,
  async run({ folder, values: { query: source, method: given, viewer, states, preamble, bom } }, io) {
    const fallback = readMethod(given);
    if (fallback && !TABLES.includes(fallback))
      throw new Mistake(`Cannot write ${fallback} as CSV: one of ${TABLES.join(', ')}`);
    const { list } = await readQuestions(source, io);
    if (list.length !== 1) throw new Mistake(`Cannot write ${list.length} queries as one CSV`);
    const asked = askedOf(list[0]);
    const { provider } = await openFolder(folder);
    const method = await tableFor({ ...asked, method: asked.method ?? fallback }, provider);
    const answer = (await ask(provider, method, asked.query, viewer)) as CsvAnswer;
    const options = { states, bom, preamble: preamble ? exportPreamble(answer) : [] };
    for (const chunk of tableChunks(csvTable(answer), options)) await write(io.stdout, chunk);
    return 0;
  },
});

/** Of people where there are any: what the download button of the page saves. */
async function tableFor(asked: Asked, provider: UsageProvider): Promise<Method> {
  const method = asked.method ?? (await methodFor(asked, provider));
  if (!asked.method && method === 'bars') return 'details';
  if (!asked.method && method === 'overview' && asked.query.list !== undefined) return 'details';
  if (TABLES.includes(method)) return method;
  throw new UsageError(
    'not-supported',
    `Cannot write ${method} of ${JSON.stringify(asked.query.report ?? null)} as CSV: choose a list ("idle" or "coach"), or --method team`,
  );
}
