/** What may be chosen of a question, by a page or its viewer. Plain data: a page may keep it and give it back. */
import type { BucketChoice } from '../../contract/bucket.js';
import { COMPARISONS, type Period } from '../../contract/period.js';

export const COMPARE_CHOICES = [...COMPARISONS, 'none'] as const;

export interface PeriodChoice {
  period: Period;
  bucket: BucketChoice;
  compare: (typeof COMPARE_CHOICES)[number];
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
