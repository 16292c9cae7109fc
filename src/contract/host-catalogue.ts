/** Hosts add reports the way ours are written: as entries. What contradicts itself is refused when it is added. */
import { REPORTS, type Catalogue, type ReportEntry } from './catalogue.js';
import { UsageError } from './errors.js';

/** Our reports and the host's. Throws `catalogue-invalid`; an id of ours cannot be taken. */
export function withHostReports(hostReports: Readonly<Record<string, ReportEntry>> = {}): Catalogue {
  for (const [id, entry] of Object.entries(hostReports)) {
    if (Object.hasOwn(REPORTS, id)) throw invalid(id, 'this id is taken');
    checkEntry(id, entry);
  }
  return { ...REPORTS, ...hostReports };
}

function checkEntry(id: string, entry: ReportEntry): void {
  if (entry.shape === 'overview') throw invalid(id, 'only bars and metrics can be added');
  const known = entry.measures;
  const named =
    entry.shape === 'bars'
      ? [...entry.bar, ...entry.hover, ...entry.detail, ...entry.csvOnly]
      : [...entry.metrics, ...entry.averaged];
  for (const measure of Object.values(known))
    if (measure.verb === 'ratio') named.push(measure.numerator, measure.denominator);
  const missing = named.find((name) => !Object.hasOwn(known, name));
  if (missing !== undefined)
    throw invalid(id, `it names measure ${JSON.stringify(missing)} and does not define it`);
  if (entry.shape === 'metrics') return;
  if (entry.bar.length === 0) throw invalid(id, 'it has no bar');
  const columns = [...entry.detail, ...entry.csvOnly];
  if (!columns.includes(entry.order))
    throw invalid(id, `its order ${JSON.stringify(entry.order)} is none of its columns`);
}

function invalid(id: string, why: string): UsageError {
  return new UsageError('catalogue-invalid', `Cannot add report ${JSON.stringify(id)}: ${why}`);
}

/** Throws `unknown-report`. */
export function entryOf(catalogue: Catalogue, report: string): ReportEntry {
  if (Object.hasOwn(catalogue, report)) return catalogue[report];
  throw new UsageError('unknown-report', `Cannot find report ${JSON.stringify(report)} in the catalogue`);
}
