/** What a viewer has chosen on the reporting page, as JSON: a page may keep it and give it back. */
import { COMPARE_CHOICES, type UsageFilters, type UsageScope } from '../foundation/choice.js';
import { isFields, isTexts, oneOf } from '../foundation/fields.js';
import { readPeriod } from '../foundation/period-text.js';
import { copy } from '../foundation/plain.js';

export interface ReportPageState {
  v: 1;
  /** Id of the open tab. */
  tab?: string;
  /** Period, comparison, zone and filters of the whole page. */
  scope?: UsageScope;
  /** What single cards were given of their own, by the id of their report; of the overview `nav-overview/coach-levels`. */
  cards?: Record<string, Record<string, unknown>>;
}

/** `foreign`: of another version, nothing of it was read; `broken`: some of it is not what it should be. */
export interface ReadState {
  state: ReportPageState;
  fault: 'foreign' | 'broken' | null;
}

/** False for what is no data at all. */
function plain(given: unknown): unknown {
  try {
    return copy(given);
  } catch {
    return false;
  }
}

/** A copy. Never throws: a link may be old, cut off, or another page's. */
export function readState(given: unknown): ReadState {
  const input = plain(given);
  if (input === null || input === undefined) return { state: { v: 1 }, fault: null };
  if (!isFields(input) || input.v !== 1) return { state: { v: 1 }, fault: 'foreign' };
  const state: ReportPageState = { v: 1 };
  let sound = true;
  const take = <T>(value: unknown, read: (value: unknown) => T | undefined): T | undefined => {
    const taken = value === undefined || value === null ? undefined : read(value);
    if (value !== undefined && value !== null && taken === undefined) sound = false;
    return taken;
  };
  const tab = take(input.tab, asText);
  const scope = take(input.scope, asFields);
  const cards = take(input.cards, asFields);
  if (tab) state.tab = tab;
  if (scope) {
    state.scope = kept<UsageScope>({
      period: take(scope.period, asPeriod),
      compare: take(scope.compare, oneOf(COMPARE_CHOICES)),
      timeZone: take(scope.timeZone, asText),
      filters: take(scope.filters, (filters) => {
        const given = asFields(filters);
        return (
          given &&
          kept<UsageFilters>({
            groups: take(given.groups, asTexts),
            people: take(given.people, asTexts),
            persona: take(given.persona, asText),
            membership: take(given.membership, oneOf(['as-is', 'as-was'] as const)),
          })
        );
      }),
    });
  }
  if (cards) {
    const known = Object.entries(cards).map(([id, card]) => [id, take(card, asFields)] as const);
    state.cards = Object.fromEntries(known.filter(([, card]) => card !== undefined)) as typeof state.cards;
  }
  return { state, fault: sound ? null : 'broken' };
}

const asFields = (value: unknown) => (isFields(value) ? value : undefined);
const asText = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
const asTexts = (value: unknown) => (isTexts(value) ? value : undefined);

function asPeriod(value: unknown): string | undefined {
  if (!asText(value)) return undefined;
  try {
    readPeriod(value as string);
    return value as string;
  } catch {
    return undefined;
  }
}

/** Without keys that say nothing. */
function kept<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
