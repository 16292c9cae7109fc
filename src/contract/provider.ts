/** The one interface between the elements and any source of answers. */
import type {
  BarId,
  BarsAnswer,
  Capabilities,
  CatalogueAnswer,
  DetailsAnswer,
  OverviewAnswer,
  Row,
  TeamAnswer,
  TotalsAnswer,
} from './answer.js';
import type { ReportId } from './catalogue.js';
import type { Query } from './query.js';

export interface AskOptions {
  /** Ends the work; the promise then rejects with an `AbortError`. */
  signal?: AbortSignal;
  /** Person id of who asks: decides which personas are offered. A server takes it from the token, never from the query. */
  viewer?: string;
}

/** A query whose report is known when it is written, so that its answer has exactly that report's fields. */
type Asked<R extends string> = Query & { report: R };
type BarsOf<R extends string> = R extends ReportId ? BarsAnswer<BarId<R>> : BarsAnswer;
type DetailsOf<R extends string> = R extends ReportId ? DetailsAnswer<Row<R>> : DetailsAnswer;

/**
 * Same question, same answer, whoever is asked: same order, no rounding, `null` with a reason for what is not there.
 * Every method throws `UsageError` only (and the `AbortError` of its signal). `bars` and `details` serve reports of
 * shape `bars`; `bars` and `totals` those of shape `metrics`; `overview` and `details` (with `list`) the overview;
 * anything else is `not-supported`.
 */
export interface UsageProvider {
  capabilities(query?: { timeZone?: string }, options?: AskOptions): Promise<Capabilities>;
  catalogue(query?: object, options?: AskOptions): Promise<CatalogueAnswer>;
  /** Figures per bucket and for the whole period. */
  bars<R extends string>(query: Asked<R>, options?: AskOptions): Promise<BarsOf<R>>;
  /** People behind a bar or a period. */
  details<R extends string>(query: Asked<R>, options?: AskOptions): Promise<DetailsOf<R>>;
  /** Total and average of the metrics of a `metrics` report. */
  totals(query: Query, options?: AskOptions): Promise<TotalsAnswer>;
  /** Seats, coach levels, idle seats. */
  overview(query: Query, options?: AskOptions): Promise<OverviewAnswer>;
  /** One row per person: the team's CSV. */
  team(query: Query, options?: AskOptions): Promise<TeamAnswer>;
}

export const METHODS = [
  'capabilities',
  'catalogue',
  'bars',
  'details',
  'totals',
  'overview',
  'team',
] as const;
export type Method = (typeof METHODS)[number];
