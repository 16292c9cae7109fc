/** What may be chosen of a question, by a page or its viewer. Plain data: a page may keep it and give it back. */
import type { Compare, Period } from '../contract/period.js';

export interface PeriodChoice {
  period: Period;
  bucket: 'auto' | 'day' | 'week' | 'month' | 'period';
  compare: Compare | 'none';
}

/** Whom the figures are about. Ids of the provider; what is left out does not filter. */
export interface UsageFilters {
  groups?: readonly string[];
  people?: readonly string[];
  persona?: string;
  membership?: 'as-is' | 'as-was';
}

/** What all elements of a page ask alike. What is left out is not said. */
export interface UsageScope {
  /** `last-30`, or `2026-01-01..2026-03-31`. */
  period?: string;
  compare?: PeriodChoice['compare'];
  /** IANA name. */
  timeZone?: string;
  filters?: UsageFilters;
}
