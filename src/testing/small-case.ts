/** What the cases share: the small company, its reports, its days, and a method by its name. */
import { REPORTS } from '../contract/catalogue.js';
import type { BarReport, MetricsReport, ReportEntry } from '../contract/report-entry.js';
import type { AskOptions, Method, UsageProvider } from '../contract/provider.js';
import type { Query } from '../contract/query.js';
import { smallCompany } from '../sample/small-company.js';
import type { ConformanceCase } from './conformance-case.js';

/** A case over the small company as it is. */
export const small = (
  name: string,
  rules: readonly number[],
  run: ConformanceCase['run'],
): ConformanceCase => ({ name, rules, holds: smallCompany, run });

const entries = Object.entries(REPORTS) as [string, ReportEntry][];
export const barReports = entries.filter((entry): entry is [string, BarReport] => entry[1].shape === 'bars');
export const metricsReports = entries.filter(
  (entry): entry is [string, MetricsReport] => entry[1].shape === 'metrics',
);

/** What the small company knows best: the 30 days before its data-through day. */
export const november = { start: '2026-11-01', end: '2026-11-30' };
/** Begins and ends within a week and a month, and begins before the first known day of the credits. */
export const autumn = { start: '2026-09-03', end: '2026-11-30' };

/** A method by its name. Rejects also where the provider throws at once. */
export async function ask(
  provider: UsageProvider,
  method: Method,
  query?: object,
  options: AskOptions = {},
): Promise<unknown> {
  return (provider[method] as (query: unknown, options: AskOptions) => Promise<unknown>)(query, options);
}

/** Through and through, as some hosts hand their objects over: a question is not the provider's to change. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** One good question for each method and report: everything a provider is good for. */
export const goodQuestions = frozen<readonly { method: Method; query: Query | { timeZone?: string } }[]>([
  { method: 'capabilities', query: {} },
  { method: 'catalogue', query: {} },
  ...barReports.flatMap(([report]) => [
    { method: 'bars' as const, query: { report, period: autumn } },
    { method: 'bars' as const, query: { report, period: november, compare: 'previous-period' as const } },
    { method: 'details' as const, query: { report, period: november } },
    { method: 'details' as const, query: { report, period: autumn, rows: 'everyone' as const } },
  ]),
  ...metricsReports.flatMap(([report]) => [
    { method: 'bars' as const, query: { report, period: autumn } },
    { method: 'totals' as const, query: { report, period: november, compare: 'previous-period' as const } },
    { method: 'totals' as const, query: { report, period: autumn, groups: ['amer'] } },
  ]),
  { method: 'overview', query: { report: 'nav-overview' } },
  { method: 'overview', query: { report: 'nav-overview', groups: ['emea'] } },
  { method: 'details', query: { report: 'nav-overview', list: 'coach' } },
  { method: 'details', query: { report: 'nav-overview', list: 'idle' } },
  { method: 'team', query: { report: 'nav-usage', period: november } },
]);

export const textOf = (method: Method, query: unknown): string => `${method} ${JSON.stringify(query)}`;
