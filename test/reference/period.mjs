// Periods and buckets (rules 22-24, 39, 43).
import { fail } from './answer.mjs';
import * as days from './days.mjs';

const PRESETS = { 'last-7': 7, 'last-30': 30, 'last-90': 90, 'last-365': 365 };

/** -> { requested, widened, wasWidened }; throws for what cannot be asked (rule 23). */
export function periodOf(question) {
  const { query, through, bound, report, ds } = question;
  const requested = requestedOf(query.period, through.activity);
  if (requested.start > requested.end) {
    fail(
      'period-invalid',
      `Cannot read period "${requested.start}" to "${requested.end}": it ends before it starts`,
    );
  }
  if (bound !== null && requested.start < bound) {
    fail(
      'period-too-old',
      `Cannot answer from "${requested.start}" on: nothing before ${bound} can be asked`,
    );
  }
  const wide = report.startsWith('nav-') && days.daysIn(requested) > 30; // the requested days, before the clamp
  const widened = wide
    ? {
        start: days.firstOfWeek(requested.start, ds.config.weekStart),
        end: days.addDays(days.firstOfWeek(requested.end, ds.config.weekStart), 6),
      }
    : requested;
  const wasWidened = widened.start !== requested.start || widened.end !== requested.end;
  return { requested, widened, wasWidened };
}

function requestedOf(period, last) {
  if (period && 'preset' in period) {
    const length = Object.hasOwn(PRESETS, period.preset) ? PRESETS[period.preset] : undefined;
    if (length === undefined) fail('period-invalid', `Cannot read period "${period.preset}"`);
    if (last === null)
      fail('no-data-through', `Cannot place period "${period.preset}": there is no data-through day`); // rule 44h
    return { start: days.addDays(last, 1 - length), end: last };
  }
  for (const day of [period?.start, period?.end]) {
    if (!days.isDay(day)) fail('period-invalid', `Cannot read period "${day}"`);
  }
  return { start: period.start, end: period.end };
}

/** Rule 22: clamped to the stream's day; null when the requested start lies after it. */
export function effectiveOf(question, period, stream) {
  const last = question.through[stream];
  if (last === null || period.requested.start > last) return null;
  return { start: period.widened.start, end: days.earlier(period.widened.end, last) };
}

/** -> { stream: span | null } for all streams: the period's spans. */
export const spansOf = (question, period) =>
  Object.fromEntries(
    Object.keys(question.through).map((stream) => [stream, effectiveOf(question, period, stream)]),
  );

/** Rule 39: the compared spans by stream, or { none: why }. */
export function comparedSpansOf(question, period, leadingStream) {
  const { widened, wasWidened } = period;
  const length = days.daysIn(widened);
  const shift = (day) => {
    if (question.query.compare === 'previous-period') return days.addDays(day, -length);
    return wasWidened ? days.addDays(day, -364) : days.addYears(day, -1);
  };
  const start = shift(widened.start);
  if (effectiveOf(question, period, leadingStream) === null) return { none: 'no-days' };
  if (start < question.bound) return { none: 'before-two-year-bound' };
  const spans = {};
  for (const stream of Object.keys(question.through)) {
    const effective = effectiveOf(question, period, stream);
    const end = effective && days.addDays(start, days.daysIn(effective) - 1);
    spans[stream] = effective && { start, end: days.earlier(end, shift(widened.end)) };
  }
  return { spans };
}

/** Rule 24: the unit of the buckets; automatic by the effective days of the report's stream. */
export function unitOf(query, effective) {
  if (query.bucket && query.bucket !== 'auto') return query.bucket;
  if (!effective) return null;
  const length = days.daysIn(effective);
  return length <= 31 ? 'day' : length <= 182 ? 'week' : 'month';
}

/** Natural days, weeks or months that touch the span: [{ key, natural }], in order. */
export function naturalBuckets(span, unit, weekStart) {
  const buckets = [];
  if (!span) return buckets;
  if (unit === 'period') return [{ key: span.start, natural: span }];
  for (let day = span.start; day <= span.end;) {
    const natural = naturalOf(day, unit, weekStart);
    buckets.push({ key: natural.start, natural });
    day = days.addDays(natural.end, 1);
  }
  return buckets;
}

function naturalOf(day, unit, weekStart) {
  if (unit === 'month') return { start: days.firstOfMonth(day), end: days.lastOfMonth(day) };
  if (unit === 'week') {
    const start = days.firstOfWeek(day, weekStart);
    return { start, end: days.addDays(start, 6) };
  }
  return { start: day, end: day };
}

/** Rules 21, 24, 43: uncut on both sides, not on an assumed data-through day, not begun before the data. */
export function isComplete(question, stream, cutDays, natural) {
  const assumedDay = question.assumed[stream] && days.within(question.through[stream], cutDays);
  const begunBefore = question.from[stream] !== null && cutDays.start < question.from[stream];
  return cutDays.start === natural.start && cutDays.end === natural.end && !assumedDay && !begunBefore;
}

/** Rule 43: wholly before the first known day of the stream. */
export const isUnknown = (question, stream, cutDays) =>
  question.from[stream] !== null && cutDays.end < question.from[stream];
