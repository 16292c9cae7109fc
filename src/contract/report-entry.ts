/** The shape of a report in the catalogue, ours or a host's: what is counted, shown, listed and needed. */
import type { Measure, Need, Unit, Where } from './measures.js';
import type { Stream } from './tables.js';

/** Columns that tell who a row is about, in every detail. */
export const PERSON_COLUMNS = ['name', 'email', 'role', 'title', 'status'] as const;
export type PersonColumn = (typeof PERSON_COLUMNS)[number];

interface Report {
  /** Key of a tab; where it stands among the reports of that tab is the order of the catalogue. */
  readonly tab: string;
  readonly product: string;
  /** The stream by which the period is clamped, unless a measure names another (rule 22). */
  readonly stream: Stream;
  /** A period of more than 30 days is widened to whole weeks. */
  readonly wholeWeeks?: true;
  /** Only people and days with an onboarded seat count (rules 2, 3). */
  readonly seats?: true;
  readonly needs: readonly Need[];
}

/** A card of bars with a table of people behind each bar. */
export interface BarReport extends Report {
  readonly shape: 'bars';
  readonly measures: Readonly<Record<string, Measure>>;
  /** What the bars show; the first one unless the viewer chooses another. */
  readonly bar: readonly string[];
  /** Figures said of a bar, in order. */
  readonly hover: readonly string[];
  /** Columns after the person's. */
  readonly detail: readonly string[];
  readonly csvOnly: readonly string[];
  /** A person with such a row stands in the detail (rule 5). */
  readonly active: { readonly from?: 'rows' | 'sessions'; readonly where: Where };
  /** The column by which a detail is ordered, greatest first, until the viewer sorts. */
  readonly order: string;
  /** Rows that are listed by surface at the head of the detail. */
  readonly surfaces?: Where;
  /** A note the card always carries: key of a text. */
  readonly note?: string;
}

/** Figures of the team: a total, and an average over the active people where it makes sense. */
export interface MetricsReport extends Report {
  readonly shape: 'metrics';
  readonly measures: Readonly<Record<string, Measure>>;
  /** Shown metrics, in order. */
  readonly metrics: readonly string[];
  /** Those that are a total and an average; the others are one figure. */
  readonly averaged: readonly string[];
  /** What makes a person active on a day. */
  readonly active: { readonly from?: 'rows'; readonly where: Where; readonly stream: Stream };
}

/** Seats, coach levels and idle seats: their sums have an entry point of their own, `overview`. */
export interface OverviewReport extends Report {
  readonly shape: 'overview';
  /** What some of its figures need besides: purchases, coach levels, idle seats. */
  readonly partNeeds: readonly Need[];
  readonly figures: Readonly<Record<string, { readonly unit: Unit }>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

export type ReportEntry = BarReport | MetricsReport | OverviewReport;

/** Everything a provider can be asked for: report id -> entry. */
export type Catalogue = Readonly<Record<string, ReportEntry>>;
