/** A provider that answers by hand, says what it was asked, and misbehaves on request. */
import { nextFrame, waitUntil } from '@open-wc/testing';
import type { Bar, BarsAnswer, DetailsAnswer, Figures, Head } from '../../src/contract/answer.js';
import { REPORTS, TABS } from '../../src/contract/catalogue.js';
import type { Catalogue, ReportEntry } from '../../src/contract/report-entry.js';
import { dayNumber, dayText } from '../../src/contract/day.js';
import { UsageError } from '../../src/contract/errors.js';
import { PRESETS, type Days } from '../../src/contract/period.js';
import type { AskOptions, Method, UsageProvider } from '../../src/contract/provider.js';
import type { Query } from '../../src/contract/query.js';

export const THROUGH = '2026-06-30';

export interface Question {
  method: Method;
  query: Query;
  signal: AbortSignal | undefined;
}

type Reply = (query: Query, options: AskOptions) => unknown;

/** Every method answers from `replies`, which a test may change between two questions. */
export interface FakeProvider extends UsageProvider {
  readonly questions: Question[];
  replies: Partial<Record<Method, Reply>>;
  /** Questions of one method. */
  asked(method: Method): Query[];
}

export function fakeProvider(
  replies: FakeProvider['replies'] = {},
  reports: Catalogue = REPORTS,
): FakeProvider {
  const questions: Question[] = [];
  const standard: FakeProvider['replies'] = {
    catalogue: () => ({ tabs: TABS, reports }),
    bars: (query) => barsAnswer(query, reports),
    details: (query) => detailsAnswer(query),
  };
  const provider = { questions, replies: { ...standard, ...replies }, asked } as FakeProvider;
  function asked(method: Method): Query[] {
    return questions.filter((question) => question.method === method).map(({ query }) => query);
  }
  const ask =
    (method: Method) =>
    async (query: Query, options: AskOptions = {}) => {
      questions.push({ method, query, signal: options.signal });
      const reply = provider.replies[method];
      if (!reply) throw new UsageError('not-supported', `No reply to ${method}`);
      return reply(query, options);
    };
  const methods = ['capabilities', 'catalogue', 'bars', 'details', 'totals', 'overview', 'team'] as const;
  for (const method of methods) Object.assign(provider, { [method]: ask(method) });
  return provider;
}

/** A promise that a test fulfils by hand. */
export function later<T>(): {
  promise: Promise<T>;
  give: (value: T) => void;
  refuse: (error: unknown) => void;
} {
  let give!: (value: T) => void;
  let refuse!: (error: unknown) => void;
  const promise = new Promise<T>((resolve, reject) => ([give, refuse] = [resolve, reject]));
  return { promise, give, refuse };
}

function daysOf({ period = { preset: 'last-30' } }: Query): Days {
  if (!('preset' in period)) return { start: period.start, end: period.end };
  return { start: dayText(dayNumber(THROUGH) - PRESETS[period.preset] + 1), end: THROUGH };
}

function head(query: Query): Head {
  const days = daysOf(query);
  return {
    report: query.report,
    requested: days,
    effective: days,
    widened: false,
    timeZone: query.timeZone ?? 'Europe/Berlin',
    weekStart: 1,
    dataThrough: { activity: { day: THROUGH }, credits: { day: THROUGH }, alerts: { day: THROUGH } },
    filters: {
      groups: [...(query.groups ?? [])],
      people: [...(query.people ?? [])],
      persona: query.persona ?? null,
      membership: query.membership ?? 'as-is',
    },
    n: 7,
    lacks: [],
    warnings: [],
  } as Head;
}

/** The figure of the bar at `index`: 10, 20, 30, ... for the first measure, one less for each further one. */
function figures(measures: readonly string[], index: number): Figures {
  return Object.fromEntries(measures.map((id, place) => [id, { value: (index + 1) * 10 - place }]));
}

function measuresOf(entry: ReportEntry): readonly string[] {
  if (entry.shape === 'bars') return [...new Set([...entry.bar, ...entry.hover])];
  return entry.shape === 'metrics' ? entry.metrics : [];
}

/** One bar per day. The total is 12345: no element could have added it up. */
export function barsAnswer(query: Query, reports: Catalogue = REPORTS): BarsAnswer {
  const entry = reports[query.report];
  if (!entry) throw new UsageError('unknown-report', 'Unknown');
  const measures = measuresOf(entry);
  const { start, end } = daysOf(query);
  const first = dayNumber(start);
  const bars = Array.from({ length: dayNumber(end) - first + 1 }, (_, index): Bar => {
    const day = dayText(first + index);
    return { key: day, start: day, end: day, complete: true, values: figures(measures, index) };
  });
  const total: Bar = {
    key: start,
    start,
    end,
    complete: true,
    values: Object.fromEntries(measures.map((id) => [id, { value: 12345 }])),
  };
  const answer: BarsAnswer = { ...head(query), bucket: 'day', total, bars };
  if (!query.compare) return answer;
  const back = (day: string) => dayText(dayNumber(day) - bars.length);
  const earlier = (bar: Bar): Bar => ({
    ...bar,
    key: back(bar.key),
    start: back(bar.start),
    end: back(bar.end),
  });
  answer.compared = {
    mode: query.compare,
    days: { start: back(start), end: back(end) },
    total: earlier(total),
    bars: bars.map(earlier),
    change: Object.fromEntries(measures.map((id) => [id, { value: 0.125 }])),
  };
  return answer;
}

export function detailsAnswer(query: Query): DetailsAnswer {
  const rows = ['Ada', 'Bo', 'Cleo'].map((name, index) => ({
    id: `p${index}`,
    name,
    email: `${name.toLowerCase()}@example.com`,
    role: 'Seller',
    title: null,
    status: 'enabled',
    state: { title: 'missing' as const },
    total_interactions: index,
  }));
  return {
    ...head(query),
    days: daysOf(query),
    columns: ['total_interactions'],
    csvOnly: [],
    rows,
    count: rows.length,
    footer: { total_interactions: { value: 3 } },
  };
}

/** Waits until `selector` is there in the element's own tree, and gives it. */
export async function appears<E extends HTMLElement = HTMLElement>(
  host: HTMLElement & { renderRoot: ParentNode },
  selector: string,
): Promise<E> {
  await waitUntil(() => host.renderRoot.querySelector(selector), `${selector} appears`, { timeout: 5000 });
  await nextFrame();
  return host.renderRoot.querySelector<E>(selector) as E;
}

/** The element's text as it is read: without what is hidden from everybody. */
export function textOf(host: { renderRoot: ParentNode }): string {
  const text = (node: Node): string => {
    if (node instanceof HTMLElement && (node.hidden || node.matches('[popover]:not(:popover-open)')))
      return '';
    return node.nodeType === Node.TEXT_NODE
      ? (node.textContent ?? '')
      : [...node.childNodes].map(text).join(' ');
  };
  return text(host.renderRoot as unknown as Node)
    .replace(/\s+/g, ' ')
    .trim();
}
