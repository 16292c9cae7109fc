/** What a viewer has chosen of the metrics, as JSON: a page may keep it and give it back. */
import { BUCKET_CHOICES } from '../../contract/bucket.js';
import {
  COMPARE_CHOICES,
  type PeriodChoice,
  type UsageFilters,
  type UsageScope,
} from '../foundation/choice.js';
import { isFields, isTexts, oneOf } from '../foundation/fields.js';

const asCompare = oneOf(COMPARE_CHOICES);
const asBucket = oneOf(BUCKET_CHOICES);

/** Of one metric, instead of the page's. What is left out follows the page. */
export interface OwnChoice {
  /** `last-30`, or `2026-01-01..2026-03-31`. */
  period?: string;
  compare?: PeriodChoice['compare'];
  /** Of its bars. */
  bucket?: PeriodChoice['bucket'];
  /** Ids; an empty list is everybody. */
  groups?: string[];
  /** An id; empty is none. */
  persona?: string;
}

export interface MetricsState {
  v: 1;
  /** By the id of the metric; of the InMails together by that of the first of them. */
  own?: Record<string, OwnChoice>;
  /** Metrics whose bars are shown. */
  bars?: string[];
  /** Ids of the groups that stand side by side. */
  groups?: string[];
}

/** Side by side, more would be read by nobody. */
export const MOST_GROUPS = 6;

/** Null for a state of another version, or of something else. What does not fit is left out. */
export function readMetricsState(given: unknown): MetricsState | null {
  if (!isFields(given) || given.v !== 1) return null;
  const state: MetricsState = { v: 1 };
  if (isFields(given.own)) {
    const own = Object.entries(given.own).flatMap(([id, choice]) => {
      const read = readOwn(choice);
      return read ? [[id, read] as const] : [];
    });
    if (own.length > 0) state.own = Object.fromEntries(own);
  }
  if (isTexts(given.bars) && given.bars.length > 0) state.bars = given.bars;
  if (isTexts(given.groups)) state.groups = given.groups;
  return state;
}

function readOwn(given: unknown): OwnChoice | null {
  if (!isFields(given)) return null;
  const own: OwnChoice = {};
  if (typeof given.period === 'string') own.period = given.period;
  const [compare, bucket] = [asCompare(given.compare), asBucket(given.bucket)];
  if (compare) own.compare = compare;
  if (bucket) own.bucket = bucket;
  if (isTexts(given.groups)) own.groups = given.groups;
  if (typeof given.persona === 'string') own.persona = given.persona;
  return isOwn(own) ? own : null;
}

/** Whether it differs from the page at all. */
export const isOwn = (own: OwnChoice): boolean => Object.values(own).some((value) => value !== undefined);

/** What a metric asks that has something of its own. */
export function withOwn(page: UsageScope, { period, compare, groups, persona }: OwnChoice): UsageScope {
  const filters: UsageFilters = { ...page.filters };
  if (groups) filters.groups = groups;
  if (persona) filters.persona = persona;
  else if (persona === '') delete filters.persona;
  return { ...page, period: period ?? page.period, compare: compare ?? page.compare, filters };
}

/** What the column of a group asks: the page's question, of that group (rule 37). Columns show no change. */
export function ofGroup(page: UsageScope, group: string): UsageScope {
  return { ...page, compare: 'none', filters: { ...page.filters, groups: [group] } };
}
