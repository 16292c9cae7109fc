/** Answers as a provider gives them, invented in the page: the same for every rival. Nothing here is measured. */
import type { Bar, BarsAnswer, Figures } from '../../src/contract/answer.js';
import type { UsageProvider } from '../../src/contract/provider.js';

const DAY_MS = 86_400_000;
const HOVER = ['total_interactions', 'unique_accounts', 'unique_accounts_hot', 'days_active'];
const MILLIS = { day: DAY_MS, week: 7 * DAY_MS };

/** So many bars and as many compared ones, up to 30 June 2026 or near it. */
export function barsAnswer(count: number, bucket: 'day' | 'week'): BarsAnswer {
  const length = MILLIS[bucket];
  const first = Date.UTC(2026, 5, 29) - (count - 1) * length; // a Monday
  const bars = barsFrom(first, count, length);
  const before = barsFrom(first - count * length, count, length);
  const days = { start: dayText(first), end: dayText(first + count * length - DAY_MS) };
  const total = { key: days.start, ...days, complete: true, values: figuresOf(12_345) };
  return {
    report: 'si-adoption',
    requested: days,
    effective: days,
    widened: false,
    timeZone: 'Europe/Vienna',
    weekStart: 1,
    dataThrough: { activity: { day: days.end } },
    filters: { groups: [], people: [], persona: null, membership: 'as-is' },
    n: 420,
    lacks: [],
    warnings: [],
    bucket,
    total,
    bars,
    compared: {
      mode: 'previous-period',
      days: { start: before[0].start, end: before[count - 1].end },
      total,
      bars: before,
      change: Object.fromEntries(HOVER.map((id) => [id, { value: 0.07 }])) as Figures,
    },
  };
}

function barsFrom(first: number, count: number, length: number): Bar[] {
  return Array.from({ length: count }, (_, i) => {
    const start = dayText(first + i * length);
    const end = dayText(first + (i + 1) * length - DAY_MS);
    return {
      key: start,
      start,
      end,
      complete: true,
      values: figuresOf(800 + ((first / DAY_MS + i * 613) % 997)),
    };
  });
}

const figuresOf = (base: number): Figures =>
  Object.fromEntries(HOVER.map((id, i) => [id, { value: Math.round(base / (i + 1)) }]));

const dayText = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Answers what it was given, at once, whatever is asked. */
export function fixedProvider(answers: {
  [M in keyof UsageProvider]?: () => Promise<unknown>;
}): UsageProvider {
  return answers as unknown as UsageProvider;
}
