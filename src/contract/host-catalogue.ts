/** Hosts add reports the way ours are written: as entries. What contradicts itself is refused when it is added. */
import { REPORTS } from './catalogue.js';
import type { BarReport, Catalogue, ReportEntry } from './report-entry.js';
import { UsageError } from './errors.js';
import type { Measure } from './measures.js';

/** Our reports and the host's. Throws `catalogue-invalid`; an id of ours cannot be taken. */
export function withHostReports(hostReports: Readonly<Record<string, ReportEntry>> = {}): Catalogue {
  for (const [id, entry] of Object.entries(hostReports)) {
    if (Object.hasOwn(REPORTS, id)) throw invalid(id, 'this id is taken');
    checkEntry(id, entry);
  }
  return { ...REPORTS, ...hostReports };
}

/** Of bars and metrics. Throws `catalogue-invalid`, and what it may where the entry is not even one. */
export function checkEntry(id: string, entry: ReportEntry): void {
  if (entry.shape === 'overview') throw invalid(id, 'only bars and metrics can be added');
  const known: Readonly<Record<string, Measure>> = entry.measures;
  const named =
    entry.shape === 'bars'
      ? [...entry.bar, ...entry.hover, ...entry.detail, ...entry.csvOnly]
      : [...entry.metrics, ...entry.averaged];
  for (const measure of Object.values(known))
    if (measure.verb === 'ratio') named.push(measure.numerator, measure.denominator);
  const missing = named.find((name) => !Object.hasOwn(known, name));
  if (missing !== undefined)
    throw invalid(id, `it names measure ${JSON.stringify(missing)} and does not define it`);
  const nested = Object.keys(known).find((name) =>
    partsOf(known[name]).some((part) => known[part].verb === 'ratio'),
  );
  if (nested !== undefined) throw invalid(id, `its ratio ${JSON.stringify(nested)} is made of a ratio`);
  if (entry.shape === 'bars') checkBars(id, entry);
}

const partsOf = (measure: Measure): string[] =>
  measure.verb === 'ratio' ? [measure.numerator, measure.denominator] : [];

/** Said of everybody together: of one person there is nothing to tell. */
const OF_EVERYBODY = new Set<Measure['verb']>(['enabled', 'active', 'latest']);
/** Instants and words have no height. */
const NOT_DRAWN = new Set<Measure['verb']>(['first', 'last', 'channels']);

function checkBars(id: string, { measures, bar, detail, csvOnly, order }: BarReport): void {
  if (bar.length === 0) throw invalid(id, 'it has no bar');
  const flat = bar.find((name) => NOT_DRAWN.has(measures[name].verb));
  if (flat !== undefined) throw invalid(id, `its bar ${JSON.stringify(flat)} is no number`);
  const columns = [...detail, ...csvOnly];
  const blank = columns.find((name) =>
    [name, ...partsOf(measures[name])].some((part) => OF_EVERYBODY.has(measures[part].verb)),
  );
  if (blank !== undefined)
    throw invalid(id, `its column ${JSON.stringify(blank)} is a figure of everybody, not of a person`);
  if (!columns.includes(order))
    throw invalid(id, `its order ${JSON.stringify(order)} is none of its columns`);
}

function invalid(id: string, why: string): UsageError {
  return new UsageError('catalogue-invalid', `Cannot add report ${JSON.stringify(id)}: ${why}`);
}

/** Throws `unknown-report`. */
export function entryOf(catalogue: Catalogue, report: string): ReportEntry {
  if (Object.hasOwn(catalogue, report)) return catalogue[report];
  throw new UsageError('unknown-report', `Cannot find report ${JSON.stringify(report)} in the catalogue`);
}
