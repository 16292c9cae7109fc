/** Random companies of the reference, as every side sees them: files, the reference's dataset, ours, a provider. */
import fc from 'fast-check';
import { REPORTS, type ReportId } from '../../src/contract/catalogue.js';
import type { Method, UsageProvider } from '../../src/contract/provider.js';
import type { Query } from '../../src/contract/query.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { loadDataset } from '../reference/load.mjs';
import { randomDataset, randomQuery } from '../reference/random.mjs';
import { datasetOfFiles } from '../support/dataset.js';

export const randomFiles = (seed: number, people = 10, events = 200): Record<string, string> =>
  randomDataset(seed, { people, events });

/**
 * Few, asked much: making one takes longer than a hundred questions. Their clocks skip a date, a midnight and half an
 * hour, and strike eleven twice; `reference.node.test.ts` has forty others.
 */
export const SEEDS = [1, 4, 5, 8, 10] as const;
export const anySeed = fc.constantFrom(...SEEDS);
export const anyQuestion = fc.integer({ min: 0, max: 1_000_000 });

const made = new Map<number, ReturnType<typeof makeCompany>>();

/** The same seed is the same company, made once. */
export function randomCompany(seed: number): ReturnType<typeof makeCompany> {
  let company = made.get(seed);
  if (!company) made.set(seed, (company = makeCompany(randomFiles(seed))));
  return company;
}

async function makeCompany(files: Record<string, string>) {
  const reference = loadDataset(files);
  const dataset = await datasetOfFiles(files);
  return {
    files,
    reference,
    dataset,
    provider: memoryProvider(dataset),
    /** A question that has an answer; of one report, if it is named. */
    query(number: number, report?: ReportId): Query {
      for (let i = 0; ; i++) {
        const query = randomQuery(number + i * 7919, reference) as Query;
        if (!report || query.report === report) return query;
      }
    },
  };
}

export type Ask = (provider: UsageProvider) => Promise<object>;

/** Everything that a report can be asked. */
export function questionsOf(query: Query): [Method, Query | object][] {
  const { shape } = REPORTS[query.report as ReportId];
  const about: [Method, Query][] =
    shape === 'bars'
      ? [['bars', query], ['details', query]] // prettier-ignore
      : shape === 'metrics'
        ? [['bars', query], ['totals', query], ['team', withoutSort(query)]] // prettier-ignore
        : [
            ['overview', query],
            ['details', { ...withoutSort(query), list: 'coach' }],
            ['details', { ...withoutSort(query), list: 'idle' }],
            ['team', withoutSort(query)],
          ];
  return [...about, ['capabilities', query.timeZone ? { timeZone: query.timeZone } : {}], ['catalogue', {}]];
}

/** The columns of a list are not those of a bar. */
function withoutSort({ sort: _, ...query }: Query): Query {
  return query;
}

export const ask = (provider: UsageProvider, method: Method, query: object): Promise<object> =>
  (provider[method] as (query: object) => Promise<object>)(query);

/** What is left of an answer on the wire. */
export const overTheWire = <T>(answer: T): T => JSON.parse(JSON.stringify(answer)) as T;
