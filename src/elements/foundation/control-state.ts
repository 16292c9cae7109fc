/** What a viewer has chosen on the controls of a page, as JSON: a page may keep it and give it back. */
import type { PeriodChoice, UsageFilters } from './choice.js';

export interface PeriodPickerState {
  v: 1;
  /** `last-30`, or `2026-01-01..2026-03-31`. */
  period?: string;
  compare?: PeriodChoice['compare'];
}

export interface FilterBarState {
  v: 1;
  filters?: UsageFilters;
}
