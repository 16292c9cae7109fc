/** What an element asks: what its viewer chose, else what the page gave it, else what the scope around it says. */
import type { Query } from '../../contract/query.js';
import type { PeriodChoice, UsageFilters, UsageScope } from '../foundation/choice.js';
import { readPeriod } from '../foundation/period-text.js';

/** Of the element: its attributes and properties. */
export interface Asking {
  period?: string | null;
  compare?: PeriodChoice['compare'] | null;
  timeZone?: string | null;
  filters?: UsageFilters | undefined;
}

export function askedBy(own: UsageScope, element: Asking, scope: UsageScope | null): UsageScope {
  return {
    period: own.period || element.period || scope?.period,
    compare: own.compare || element.compare || scope?.compare,
    timeZone: own.timeZone || element.timeZone || scope?.timeZone,
    filters: own.filters ?? element.filters ?? scope?.filters,
  };
}

/** Throws `period-invalid`. */
export function queryFor(report: string, asked: UsageScope): Query {
  const { period, compare, timeZone, filters } = asked;
  const query: Query = { report, period: readPeriod(period), ...filters };
  if (compare && compare !== 'none') query.compare = compare;
  if (timeZone) query.timeZone = timeZone;
  return query;
}
