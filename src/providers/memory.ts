/** Answers computed here, from records in memory: in a page, in Node, in a test. */
import { TABS } from '../contract/catalogue.js';
import { isAbort, isUsageError, UsageError } from '../contract/errors.js';
import type { ReportEntry } from '../contract/report-entry.js';
import { withHostReports } from '../contract/host-catalogue.js';
import type { AskOptions, Method, UsageProvider } from '../contract/provider.js';
import type { Query } from '../contract/query.js';
import { datasetConfigOf, type RecordSource } from '../contract/records.js';
import type { RowsReport } from '../contract/refusals.js';
import { Turns } from '../contract/turns.js';
import type { Work } from '../contract/work.js';
import { nextTurn } from '../csv/breath.js';
import { Answers, type AnswersOptions } from '../reports/answers.js';
import type { Dataset } from '../reports/dataset.js';
import { datasetOf } from '../reports/from-records.js';
import { abortErrorOf, within } from './deadline.js';
import { readQuestion } from './question.js';

export interface MemoryProviderOptions extends AnswersOptions {
  /** Reports of the host, beside ours. Throws `catalogue-invalid`. */
  reports?: Readonly<Record<string, ReportEntry>>;
  /** Tabs in their order; default: those of the two reference reports. */
  tabs?: readonly string[];
  /** How the rows were taken: which were refused, and why. Called once, before the first answer. */
  onReport?(report: RowsReport): void;
}

/** One for all providers of a page, and so for all their questions: they share its thread. */
const turns = new Turns(nextTurn);

/**
 * A provider over typed rows, or over a dataset that was read from files.
 *
 * Answers are worked out in slices of about 10 ms, so that a page stays alive; a question whose signal is aborted ends
 * with its slice.
 *
 * Rows that break a rule are left out, counted (`capabilities().rows`) and named (`onReport`); the work of loading
 * happens at the first question, and a failed load is tried again at the next. Throws `dataset-unreadable` for a config
 * or tables that are none, and for rows that fail as they are walked; `unknown-zone`.
 */
export function memoryProvider(
  source: RecordSource | Dataset | PromiseLike<Dataset>,
  options: MemoryProviderOptions = {},
): UsageProvider {
  const { tabs = TABS } = options;
  const catalogue = withHostReports(options.reports);
  let loading: Promise<Answers> | undefined;
  const answers = () => {
    loading ??= load(source, options).then((dataset) => new Answers(dataset, catalogue, options));
    loading.catch(() => (loading = undefined));
    return loading;
  };
  const ask = <A>(
    method: Method,
    input: object,
    { signal }: AskOptions,
    answer: (answers: Answers, query: Partial<Query>, signal: AbortSignal) => A | Promise<A>,
  ): Promise<A> =>
    within(Infinity, signal, `answer ${method}`, async (time) => {
      const query = readQuestion(method, input);
      const ready = await answers();
      if (time.signal.aborted) throw abortErrorOf(time.signal);
      return answer(ready, query, time.signal);
    });
  const asked = <M extends 'bars' | 'details' | 'totals' | 'overview' | 'team'>(method: M) =>
    ((query: object, options: AskOptions = {}) =>
      ask(method, query, options, (ready, query, signal) => {
        const work: Work<unknown> = ready[method](query as Query, options.viewer);
        return turns.do(work, signal);
      })) as UsageProvider[M];
  return {
    capabilities: (query = {}, options = {}) =>
      ask('capabilities', query, options, (ready, query, signal) =>
        turns.do(ready.capabilities(query, options.viewer), signal),
      ),
    catalogue: (query = {}, options = {}) =>
      ask('catalogue', query, options, () => ({ tabs, reports: catalogue })),
    bars: asked('bars'),
    details: asked('details'),
    totals: asked('totals'),
    overview: asked('overview'),
    team: asked('team'),
  };
}

async function load(
  source: RecordSource | Dataset | PromiseLike<Dataset>,
  options: MemoryProviderOptions,
): Promise<Dataset> {
  const given = await source;
  if (isDataset(given)) return given;
  const config = datasetConfigOf(given);
  const dataset = await datasetOf(given, config, nextTurn).catch((error: unknown) => {
    if (isUsageError(error) || isAbort(error)) throw error;
    throw new UsageError('dataset-unreadable', 'Cannot read the rows to their end', { cause: error });
  });
  options.onReport?.(dataset.report);
  return dataset;
}

const isDataset = (given: RecordSource | Dataset): given is Dataset =>
  typeof given === 'object' && given !== null && 'events' in given;
