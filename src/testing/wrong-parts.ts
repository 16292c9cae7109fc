/** How a provider is made wrong: its questions or its answers are changed on their way. */
import type { Bar, BarsAnswer, DetailsAnswer, Figure, Figures, TotalsAnswer } from '../contract/answer.js';
import { REPORTS } from '../contract/catalogue.js';
import type { ReportEntry } from '../contract/report-entry.js';
import type { Measure } from '../contract/measures.js';
import { METHODS, type AskOptions, type Method, type UsageProvider } from '../contract/provider.js';
import type { Query } from '../contract/query.js';

/** Takes a right provider and gives back a wrong one. */
export type Wrong = (right: UsageProvider) => UsageProvider;

type Ask = (query: Query, options?: AskOptions) => Promise<unknown>;

/** Replaces methods; `change` gets the right method of the same name. */
export function changing(
  right: UsageProvider,
  methods: readonly Method[],
  change: (ask: Ask, method: Method) => Ask,
): UsageProvider {
  const changed = methods.map((method) => [
    method,
    change((query, options) => (right[method] as Ask)(query, options), method),
  ]);
  return { ...right, ...Object.fromEntries(changed) };
}

const ASKING = METHODS.filter((method) => method !== 'capabilities' && method !== 'catalogue');

/** Asks another question; the answer's head and filters still repeat the one that was asked. */
export function misreading(right: UsageProvider, read: (query: Query) => Query): UsageProvider {
  return changing(right, ASKING, (ask) => async (query, options) => {
    const answer = (await ask(read(query), options)) as BarsAnswer;
    const { groups = [], people = [], persona = null, membership = 'as-is' } = query;
    const filters = { groups: [...groups], people: [...people], persona, membership };
    const requested = query.period && 'start' in query.period ? query.period : answer.requested;
    return { ...answer, filters, requested };
  });
}

/** Answers rightly and then says something else; the answer is its own to change. */
export function misspeaking<A>(
  right: UsageProvider,
  methods: readonly Method[],
  speak: (answer: A, query: Query) => void,
): UsageProvider {
  return changing(right, methods, (ask) => async (query, options) => {
    const answer = structuredClone(await ask(query, options)) as A;
    speak(answer, query);
    return answer;
  });
}

/** Changes every set of figures of bars, details and totals: `figures` of a whole, `parts` it is made of, if any. */
export function misfiguring(
  right: UsageProvider,
  change: (figures: Figures, entry: ReportEntry | undefined, parts: readonly Bar[]) => void,
): UsageProvider {
  const bars = misspeaking<BarsAnswer>(right, ['bars'], ({ report, total, bars }) => {
    for (const { values } of bars) change(values, entryOf(report), []);
    if (total) change(total.values, entryOf(report), bars);
  });
  const details = misspeaking<DetailsAnswer>(bars, ['details'], ({ report, footer }) =>
    change(footer, entryOf(report), []),
  );
  return misspeaking<TotalsAnswer>(details, ['totals'], ({ report, metrics }) => {
    for (const [id, { total }] of Object.entries(metrics)) change({ [id]: total }, entryOf(report), []);
  });
}

export const entryOf = (report: string): ReportEntry | undefined =>
  (REPORTS as Record<string, ReportEntry>)[report];

export function measureOf(entry: ReportEntry | undefined, id: string): Measure | undefined {
  return entry && entry.shape !== 'overview' ? entry.measures[id] : undefined;
}

export const valuesOf = (bars: readonly Bar[], id: string): number[] =>
  bars.map(({ values }) => values[id]?.value).filter((value) => typeof value === 'number');

export const plus = (a: number, b: number): number => a + b;

/** Anything in an answer that looks like a figure. */
export function eachFigure(value: unknown, change: (figure: Figure) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('value' in value && (value.value === null || typeof value.value !== 'object')) change(value as Figure);
  for (const part of Object.values(value)) eachFigure(part, change);
}
