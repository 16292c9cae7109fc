/** What a table of people is told by the page and by its viewer, and what it asks. */
import type { LitElement } from 'lit';
import type { DetailsAnswer } from '../../contract/answer.js';
import type { Query, Sort } from '../../contract/query.js';
import type { ReportEntry } from '../../contract/report-entry.js';
import { askedBy, queryFor } from '../asking/asking.js';
import { given } from '../asking/catalogue-entry.js';
import type { ProviderHost } from '../asking/provider-source.js';
import type { UsageFilters, UsageScope } from '../foundation/choice.js';
import type { RowCondition } from './detail-table-where.js';

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
    where: RowCondition | undefined;
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
export function tableQuery(host: TableHost, scope: UsageScope | null): Query {
  const { report, bucket, bar, list } = host;
  const query = queryFor(given(report), { ...askedBy({}, host, scope), compare: 'none' });
  if (bucket) query.bucket = bucket;
  if (bar) query.bar = bar;
  if (list) query.list = list;
  if (rowsOf(host) === 'everyone' && !list) query.rows = 'everyone';
  return query;
}

/** Only an overview has lists of its own; where none is named, people stand behind bars. */
export const shapesOf = ({ list }: TableHost): readonly ('bars' | 'overview')[] => [
  list ? 'overview' : 'bars',
];

/** How rows stand that nobody has sorted (rule 33). */
export function defaultSort(entry: ReportEntry): Sort | null {
  return entry.shape === 'bars' ? { by: entry.order, desc: true } : null;
}
