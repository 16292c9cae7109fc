/** What is asked by a card: its attributes and the scope around it, unless the viewer has chosen otherwise. */
import { DEFAULT_PRESET } from '../../contract/period.js';
import type { Query } from '../../contract/query.js';
import { askedBy, queryFor, type Asking } from '../asking/asking.js';
import { given } from '../asking/catalogue-entry.js';
import type { PeriodChoice, UsageScope } from '../foundation/choice.js';
import { readPeriod } from '../foundation/period-text.js';

/** What a viewer has chosen on a card, as JSON: a page may keep it and give it back. */
export interface BarCardState {
  v: 1;
  period?: string;
  bucket?: PeriodChoice['bucket'];
  compare?: PeriodChoice['compare'];
  measure?: string;
  table?: boolean;
}

/** The element: what a page sets, and what its viewer has chosen. */
export interface CardAsking extends Asking {
  report: string | null;
  bucket: PeriodChoice['bucket'] | null;
  state: BarCardState;
}

/** What the controls show; where the period cannot be read, they show the default one beside the failure. */
export function choiceOf(card: CardAsking, scope: UsageScope | null): PeriodChoice {
  const asked = choose(card, scope);
  const bucket = card.state.bucket ?? (card.bucket || 'auto');
  try {
    return { ...asked, bucket, period: readPeriod(asked.period) };
  } catch {
    return { ...asked, bucket, period: readPeriod(null) };
  }
}

/** Chosen on the card, and another than it would show as the page. */
export function hasOwnPeriod({ state, period }: CardAsking, scope: UsageScope | null): boolean {
  return Boolean(scope && state.period && state.period !== (period || scope.period || DEFAULT_PRESET));
}

/** Throws `unknown-report`, `period-invalid`. */
export function queryOf(card: CardAsking, scope: UsageScope | null): Query {
  return { ...queryFor(given(card.report), choose(card, scope)), bucket: choiceOf(card, scope).bucket };
}

/** A card compares unless somebody says that it shall not. */
function choose(card: CardAsking, scope: UsageScope | null) {
  const { period, compare } = card.state;
  const asked = askedBy({ period, compare }, card, scope);
  return { ...asked, compare: asked.compare ?? ('previous-period' as const) };
}
