/** What a table of people is told by the page and by its viewer, and what it asks. */
import type { LitElement } from 'lit';
import type { DetailsAnswer } from '../contract/answer.js';
import type { ReportEntry } from '../contract/catalogue.js';
import { UsageError } from '../contract/errors.js';
import type { Query, Sort } from '../contract/query.js';
import type { UsageFilters } from './card-state.js';
import { readPeriod } from './period-text.js';
import type { ProviderHost } from './provider-source.js';

/** What a viewer has chosen on a table, as JSON: a page may keep it and give it back. */
export interface DetailTableState {
  v: 1;
  sort?: Sort;
  text?: string;
  rows?: 'active' | 'everyone';
  more?: boolean;
}

/** The element: what a page sets. */
export type TableHost = LitElement &
  ProviderHost & {
    report: string | null;
    period: string | null;
    bucket: Query['bucket'] | null;
    bar: string | null;
    list: string | null;
    rows: 'active' | 'everyone' | null;
    density: 'comfortable' | 'compact' | null;
    fill: boolean;
    timeZone: string | null;
    contact: string | null;
    filters: UsageFilters | undefined;
    state: DetailTableState;
  };

export type TableAnswer = DetailsAnswer & { entry: ReportEntry };

export function rowsOf({ state, rows }: TableHost): 'active' | 'everyone' {
  return state.rows ?? (rows === 'everyone' ? 'everyone' : 'active');
}

/**
 * All rows at once: nothing is cut, and sorting and searching need no further question. Throws `unknown-report`,
 * `period-invalid`.
 */
export function tableQuery(host: TableHost): Query {
  const { report, period, bucket, bar, list, timeZone, filters } = host;
  if (!report) throw new UsageError('unknown-report', 'Cannot ask: the element has no report attribute');
  const query: Query = { report, period: readPeriod(period), ...filters };
  if (bucket) query.bucket = bucket;
  if (bar) query.bar = bar;
  if (list) query.list = list;
  if (timeZone) query.timeZone = timeZone;
  if (rowsOf(host) === 'everyone' && !list) query.rows = 'everyone';
  return query;
}

/** How rows stand that nobody has sorted (rule 33). */
export function defaultSort(entry: ReportEntry): Sort | null {
  return entry.shape === 'bars' ? { by: entry.order, desc: true } : null;
}
