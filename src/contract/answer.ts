/**
 * What comes back. Types only; `answer-schema.ts` checks answers at the doors. A `null` always has a reason beside it
 * (`state`), so that zero, missing and not applicable are never mixed up (section 1).
 */
import type { BuiltInReports, CoachLevel, ReportId } from './catalogue.js';
import type { Catalogue, PersonColumn } from './report-entry.js';
import type { Measure } from './measures.js';
import type { BucketUnit } from './bucket.js';
import type { Compare, Days } from './period.js';
import type { Stream } from './tables.js';

/** Why there is no value. A measured zero is the value 0 and has no state. */
export type State = 'missing' | 'not-applicable' | 'concealed';

export interface Figure {
  /** A number, an instant (UTC text) or words; a rate is 0..1, unrounded. */
  value: number | string | null;
  /** Present exactly where `value` is null. */
  state?: State;
  /** Of ratios and averages: value = numerator / denominator. */
  numerator?: number | null;
  denominator?: number | null;
}

export type Figures<Id extends string = string> = Record<Id, Figure>;

export interface Warning {
  /** Key of a text. */
  code:
    | 'stream-late' // a stream is more than a day behind the latest (rule 42)
    | 'data-through-assumed'
    | 'rows-refused'
    | 'files-refused' // not read, or not to their end
    | 'decisions-ignored' // decisions before the sending, after data-through or of an unknown InMail (rules 10, 44 e)
    | 'period-after-data'
    | 'no-comparison'
    | 'not-narrowed' // the persona leaves some figures as they are (rule 14)
    | 'not-additive'; // groups side by side do not add up (rule 37)
  stream?: Stream;
  /** How many rows, files, days or ids it is about. */
  count?: number;
  /** Ids of the measures it is about. */
  measures?: string[];
}

export interface DataThrough {
  day: string;
  /** Nobody stated it: it is the last day seen, and its bucket is incomplete. */
  assumed?: true;
}

/** What every answer says about itself. */
export interface Head {
  report: string;
  requested: Days;
  /** The days that are counted; null where the request starts after the data ends. */
  effective: Days | null;
  /** True where whole weeks made the period longer. */
  widened: boolean;
  timeZone: string;
  /** 1 = Monday ... 7 = Sunday. */
  weekStart: number;
  dataThrough: Partial<Record<Stream, DataThrough>>;
  dataFrom?: Partial<Record<Stream, string>>;
  filters: { groups: string[]; people: string[]; persona: string | null; membership: 'as-is' | 'as-was' };
  /** People behind the figures: for `bars` and `details` those with a counted row in the period, for metrics the active ones. */
  n: number | null;
  /** What the dataset would need and has not (rule 36); where it is not empty, there are no numbers. */
  lacks: string[];
  warnings: Warning[];
}

export interface Bar<Id extends string = string> extends Days {
  /** The natural first day of the bucket, also where the bar is cut. */
  key: string;
  complete: boolean;
  values: Figures<Id>;
}

/** The same part of an earlier period (rule 39). Bars compare by position. */
export interface Compared<Id extends string = string> {
  mode: Compare;
  /** Null where there is no comparison: it would begin before the two-year bound. */
  days: Days | null;
  total: Bar<Id> | null;
  bars: Bar<Id>[];
  /** Of the totals: relative, of shares and rates in points (0.1 = ten points). */
  change: Figures<Id>;
}

export interface BarsAnswer<Id extends string = string> extends Head {
  bucket: BucketUnit;
  /** The whole counted period as one bucket: what the head of a card says. Null without counted days. */
  total: Bar<Id> | null;
  bars: Bar<Id>[];
  compared?: Compared<Id>;
}

/** A row of a detail: one person. Cells by column id; the reason of every null cell stands in `state`. */
export interface DetailRow {
  id: string;
  name: string | null;
  email: string | null;
  role: string | null;
  title: string | null;
  status: string | null;
  state?: Record<string, State>;
  [column: string]: string | number | null | undefined | Record<string, State>;
}

export interface SurfaceShare {
  /** Null: the rows say none. */
  surface: string | null;
  /** Present where the surface is null. */
  state?: State;
  interactions: number;
  /** 0..1 of all interactions; null where there is none. */
  share: number | null;
}

export interface DetailsAnswer<Row = DetailRow> extends Head {
  /** The days that the rows count: the bar's, or all of the effective period. */
  days: Days | null;
  /** Columns for the screen, and those that only the CSV has. */
  columns: string[];
  csvOnly: string[];
  rows: Row[];
  /** Rows under filters and text, of which a page may show fewer. */
  count: number;
  /** Over all rows, not of the page (rule 35). */
  footer: Figures;
  /** Interactions by surface, greatest first; only of reports that have it. */
  surfaces?: SurfaceShare[];
  page?: { index: number; size: number };
}

export interface Metric {
  total: Figure;
  /** Absent where an average says nothing. */
  average?: Figure;
  /** By the metric's own stream (rule 22). */
  stream: Stream;
  effective: Days | null;
  /** False where data-through cut the period. */
  complete: boolean;
  lacks: string[];
  /** Whether the persona, if one was asked, narrows it. */
  narrowed: boolean;
  compared?: { days: Days | null; total: Figure; average?: Figure; change: Figure; averageChange?: Figure };
}

export interface TotalsAnswer extends Head {
  metrics: Record<string, Metric>;
  /** People whose linkedin.com activity is switched off; null where the dataset has no consents. */
  switchedOff: number | null;
}

export interface OverdueInvite {
  seat: string;
  person: string;
  name: string | null;
  email: string | null;
  invited_at: string | null;
  last_invited_at: string | null;
  /** Days since the last invite; null: never invited. */
  days_pending: number | null;
}

export interface CoachSummary {
  asOf: string | null;
  lacks: string[];
  /** People counted; the levels add up to it. */
  people: number | null;
  levels: Record<CoachLevel, Figure>;
  /** Number of suggested actions. */
  actions: number;
}

/** Seats that are idle for exactly so many days; a person counts where the seat stands that is idle longest. */
export interface IdleStep {
  days: number;
  people: number;
  seats: number;
}

export interface IdleSummary {
  /** The earlier of the seats and the activity data-through days (rule 40). */
  asOf: string | null;
  lacks: string[];
  /** People with a seat that was never used. */
  neverUsed: number | null;
  /** People with a seat idle for so many days, or never used; key: days. */
  idle: Record<string, { people: number | null; seats: number | null; cost: Figure }>;
  /**
   * Everybody with an activated seat, from the fewest days to the most: `idleFor` tells any other number of days from it.
   * Absent where a source does not say.
   */
  steps?: IdleStep[];
  /** Of one seat, in `currency`; null or absent: not known. */
  unitCost?: number | null;
  currency: string | null;
  unitCostPer: 'month' | 'year' | null;
}

export type Advice = { code: 'assign-seats' | 'resend-invites' | 'over-assigned'; count: number };

export interface OverviewAnswer extends Head {
  /** The day that the seats are stated for. */
  asOf: string | null;
  seats: Figures;
  advice: Advice[];
  /** Pending for more than 7 days since the last invite, longest first, never invited ones before them. */
  overdue: OverdueInvite[];
  coach: CoachSummary;
  idle: IdleSummary;
}

export interface TeamAnswer extends Head {
  columns: string[];
  rows: DetailRow[];
}

export interface GroupInfo {
  id: string;
  name: string | null;
  parent: string | null;
}

/** What may be asked here, and for which days. */
export interface Capabilities {
  name: string | null;
  /** False: this viewer may not see reports, nothing else is said. */
  access: boolean;
  timeZone: string;
  weekStart: number;
  dataThrough: Partial<Record<Stream, DataThrough>>;
  /** Streams that are late (rule 42), from a source that knows how far they may lie behind today; else left out. */
  late?: Stream[];
  dataFrom: Partial<Record<Stream, string>>;
  /** First and last day a period may begin on; null without data. */
  earliest: string | null;
  latest: string | null;
  /** What each report of the catalogue lacks, wholly or for some of its figures; an empty list: all there. */
  reports: Record<string, { lacks: string[] }>;
  groups: GroupInfo[];
  groupsAsOf: string | null;
  /** Default personas and the viewer's own. */
  personas: { id: string; name: string | null; own: boolean }[];
  people: number;
  /** Rows accepted, repeated and refused when the data was read; null where the source does not say. */
  rows: { accepted: number; duplicates: number; refused: number } | null;
}

export interface CatalogueAnswer {
  tabs: readonly string[];
  reports: Catalogue;
}

type ReportOf<R extends ReportId> = BuiltInReports[R];
type MeasuresOf<R extends ReportId> = ReportOf<R> extends { measures: infer M } ? M : never;
type ListOf<R extends ReportId, K extends string> =
  ReportOf<R> extends { [P in K]: readonly (infer C)[] } ? C & string : never;
type CellOf<M> = M extends Measure
  ? M['verb'] extends 'first' | 'last' | 'channels'
    ? string
    : number
  : never;

/** Columns of a built-in report's detail, csv-only ones included. */
export type ColumnId<R extends ReportId> = ListOf<R, 'detail'> | ListOf<R, 'csvOnly'>;
/** Figures said of a built-in report's bar. */
export type BarId<R extends ReportId> = ListOf<R, 'hover'> | ListOf<R, 'metrics'>;

/** The typed row of a built-in report: `Row<'si-adoption'>['unique_accounts']` is `number | null`. */
export type Row<R extends ReportId> = { id: string; state?: Record<string, State> } & Record<
  PersonColumn,
  string | null
> & {
    [C in ColumnId<R>]: C extends keyof MeasuresOf<R> ? CellOf<MeasuresOf<R>[C]> | null : never;
  };
