/** What is asked by a card: its attributes, unless the viewer has chosen otherwise. */
import type { Period } from '../contract/period.js';
import type { Query } from '../contract/query.js';
import { UsageError } from '../contract/errors.js';
import type { PeriodChoice } from './period-picker.js';
import { readPeriod } from './period-text.js';

/** Whom the figures are about. Ids of the provider; what is left out does not filter. */
export interface UsageFilters {
  groups?: readonly string[];
  people?: readonly string[];
  persona?: string;
  membership?: 'as-is' | 'as-was';
}

/** What a viewer has chosen on a card, as JSON: a page may keep it and give it back. */
export interface BarCardState {
  v: 1;
  period?: string;
  bucket?: PeriodChoice['bucket'];
  compare?: PeriodChoice['compare'];
  measure?: string;
  table?: boolean;
}

export interface CardAttributes {
  report: string | null;
  period: string | null;
  bucket: PeriodChoice['bucket'] | null;
  compare: PeriodChoice['compare'] | null;
  timeZone: string | null;
}

/** What the controls show; where the period cannot be read, they show the default one beside the failure. */
export function choiceOf(attributes: CardAttributes, own: BarCardState): PeriodChoice {
  try {
    return readChoice(attributes, own);
  } catch {
    return readChoice({ ...attributes, period: null }, { ...own, period: undefined });
  }
}

function readChoice(attributes: CardAttributes, own: BarCardState): PeriodChoice {
  return {
    period: readPeriod(own.period ?? attributes.period),
    bucket: own.bucket ?? (attributes.bucket || 'auto'),
    compare: own.compare ?? (attributes.compare || 'previous-period'),
  };
}

/** Throws `unknown-report`, `period-invalid`. */
export function queryOf(attributes: CardAttributes, own: BarCardState, filters: UsageFilters = {}): Query {
  const { report, timeZone } = attributes;
  if (!report) throw new UsageError('unknown-report', 'Cannot ask: the element has no report attribute');
  const { period, bucket, compare } = readChoice(attributes, own);
  const query: Query & { period: Period } = { report, period, bucket, ...filters };
  if (compare !== 'none') query.compare = compare;
  if (timeZone) query.timeZone = timeZone;
  return query;
}
