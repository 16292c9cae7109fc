/** Answers computed here, from records in memory: in a page, in Node, in a test. */
import { TABS, type ReportEntry } from '../contract/catalogue.js';
import { withHostReports } from '../contract/host-catalogue.js';
import type { UsageProvider } from '../contract/provider.js';
import { readQuery } from '../contract/query.js';
import { datasetConfigOf, type RecordSource } from '../contract/records.js';
import { nextTurn } from '../csv/breath.js';
import { Answers, type AnswersOptions } from '../reports/answers.js';
import type { Dataset } from '../reports/dataset.js';
import { datasetOf } from '../reports/from-records.js';

export interface MemoryProviderOptions extends AnswersOptions {
  /** Reports of the host, beside ours. Throws `catalogue-invalid`. */
  reports?: Readonly<Record<string, ReportEntry>>;
  /** Tabs in their order; default: those of the two reference reports. */
  tabs?: readonly string[];
}

/**
 * A provider over typed rows, or over a dataset that was read from files.
 *
 * Rows that break a rule are left out and counted (`capabilities().rows`); the work of loading happens at the first
 * question, and a failed load is tried again at the next. Throws `dataset-unreadable` for a config that is none, and
 * `unknown-zone`.
 */
export function memoryProvider(
  source: RecordSource | Dataset | PromiseLike<Dataset>,
  options: MemoryProviderOptions = {},
): UsageProvider {
  const catalogue = withHostReports(options.reports);
  let loading: Promise<Answers> | undefined;
  const answers = () => {
    loading ??= load(source).then((dataset) => new Answers(dataset, catalogue, options));
    loading.catch(() => (loading = undefined));
    return loading;
  };
  const ask = async <Q, A>(
    query: Q,
    signal: AbortSignal | undefined,
    answer: (answers: Answers, query: Q) => A,
  ): Promise<A> => {
    signal?.throwIfAborted();
    const ready = await answers();
    signal?.throwIfAborted();
    return answer(ready, query);
  };
  return {
    capabilities: (query = {}, { signal, viewer } = {}) =>
      ask(query, signal, (ready) => ready.capabilities(query, viewer)),
    catalogue: async (_query, { signal } = {}) => {
      signal?.throwIfAborted();
      return { tabs: options.tabs ?? TABS, reports: catalogue };
    },
    bars: (query, { signal, viewer } = {}) =>
      ask(query, signal, (ready) => ready.bars(readQuery(query), viewer)) as never,
    details: (query, { signal, viewer } = {}) =>
      ask(query, signal, (ready) => ready.details(readQuery(query), viewer)) as never,
    totals: (query, { signal, viewer } = {}) =>
      ask(query, signal, (ready) => ready.totals(readQuery(query), viewer)),
    overview: (query, { signal, viewer } = {}) =>
      ask(query, signal, (ready) => ready.overview(readQuery(query), viewer)),
    team: (query, { signal, viewer } = {}) =>
      ask(query, signal, (ready) => ready.team(readQuery(query), viewer)),
  };
}

async function load(source: RecordSource | Dataset | PromiseLike<Dataset>): Promise<Dataset> {
  const given = await source;
  return 'events' in given ? given : datasetOf(given, datasetConfigOf(given), nextTurn);
}
