/** What is said beside a page's period: its days, whole weeks, compared days, and where the data ends and begins. */
import type { Capabilities } from '../../contract/answer.js';
import { dayNumber } from '../../contract/day.js';
import { isUsageError } from '../../contract/errors.js';
import {
  comparedSpan,
  effectivePeriod,
  requestedSpan,
  spanText,
  type Days,
  type DaySpan,
} from '../../contract/period.js';
import type { PeriodChoice } from '../foundation/choice.js';
import { formatDay, formatDays } from '../foundation/format.js';
import { errorText } from '../foundation/states.js';
import type { Texts } from '../foundation/strings.js';

export interface PeriodAsked extends Pick<PeriodChoice, 'period' | 'compare'> {
  /** The page's reports count whole weeks. */
  wholeWeeks: boolean;
}

/** The asked days; null where they cannot be placed: no data yet, or a period out of bounds. */
export function daysAsked({ period }: PeriodAsked, capabilities: Capabilities | undefined): Days | null {
  if (!('preset' in period)) return period;
  try {
    return spanText(requestedSpan(period, throughOf(capabilities)));
  } catch {
    return null;
  }
}

/** In order of weight; a period that is refused says why instead. */
export function periodFacts(
  texts: Texts,
  lang: string,
  asked: PeriodAsked,
  capabilities: Capabilities,
): string[] {
  const through = throughOf(capabilities);
  try {
    const span = requestedSpan(asked.period, through);
    const facts =
      through === undefined ? [] : countedFacts(texts, lang, asked, { ...capabilities, span, through });
    const own = 'preset' in asked.period ? [formatDays(lang, spanText(span))] : [];
    return [...own, ...facts, ...dataFacts(texts, lang, span, capabilities)];
  } catch (error) {
    if (!isUsageError(error)) throw error;
    return [errorText(texts, error), ...dataFacts(texts, lang, null, capabilities)];
  }
}

function countedFacts(
  { card, warnings }: Texts,
  lang: string,
  { compare, wholeWeeks }: PeriodAsked,
  { span, through, weekStart }: { span: DaySpan; through: number; weekStart: number },
): string[] {
  const counted = effectivePeriod(span, { wholeWeeks, weekStart, through });
  if (!counted.days) return [warnings['period-after-data']()];
  const facts = counted.widened ? [card.widened(formatDays(lang, spanText(counted.days)))] : [];
  if (compare === 'none') return facts;
  const compared = comparedSpan(counted, compare, through);
  return [
    ...facts,
    compared ? card.versus(formatDays(lang, spanText(compared))) : warnings['no-comparison'](),
  ];
}

function dataFacts({ card, period }: Texts, lang: string, span: DaySpan | null, capabilities: Capabilities) {
  const { dataThrough, dataFrom } = capabilities;
  const facts: string[] = [];
  const from = dataFrom.activity;
  if (from && span && span.start < dayNumber(from)) facts.push(period.since(formatDay(lang, from)));
  const { day, assumed } = dataThrough.activity ?? {};
  if (day) facts.push((assumed ? card.throughAssumed : card.through)(formatDay(lang, day)));
  return facts;
}

function throughOf(capabilities: Capabilities | undefined): number | undefined {
  const day = capabilities?.dataThrough.activity?.day;
  return day ? dayNumber(day) : undefined;
}
