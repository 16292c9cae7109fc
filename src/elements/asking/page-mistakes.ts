/**
 * Mistakes of who made the page: said once on the console, with the attribute and what is allowed there, or with what a
 * provider should not have thrown. What viewers choose and what is wrong with the data is no business of the console's.
 */
import { BUCKET_CHOICES, type BucketChoice } from '../../contract/bucket.js';
import type { UsageError } from '../../contract/errors.js';
import { COMPARISONS, PRESETS } from '../../contract/period.js';
import type { UsageProvider } from '../../contract/provider.js';
import type { Catalogue, ReportEntry } from '../../contract/report-entry.js';
import { saysOf } from '../foundation/element-error.js';
import { readPeriod } from '../foundation/period-text.js';
import { catalogueOf } from './catalogue-entry.js';

export type Shape = ReportEntry['shape'];

/** An element as far as a page may set it wrongly. */
interface Given extends HTMLElement {
  source?: string | null;
  report?: string | null;
  list?: string | null;
  period?: string | null;
  bucket?: string | null;
  compare?: string | null;
  measure?: string | null;
  timeZone?: string | null;
  state?: object;
}

/** What its viewer has chosen, as far as it may stand in the place of an attribute. */
const chosenOf = ({ state }: Given): { [K in 'period' | 'bucket' | 'compare' | 'timeZone']?: string } =>
  state ?? {};

const told = new Set<string>();

/** Once for each kind of element, however many of them a page has. */
function warn(host: HTMLElement, cause: string, text: string, ...more: unknown[]): void {
  const key = `${host.localName} ${cause}`;
  if (told.has(key)) return;
  told.add(key);
  console.warn(`<${host.localName}>: ${text}`, ...more);
}

/** The viewer reads that the source failed; who wrote the provider finds here what it threw, with its stack. */
export function warnOfProvider(host: HTMLElement, thrown: unknown): void {
  warn(host, 'provider', 'its provider threw what is no UsageError.', thrown);
}

/** Of a `<usage-provider>` that has been waited for. */
export function warnOfNothingGiven(host: HTMLElement): void {
  const text = 'what is inside waits for data: set its property provider, or its attribute src or sample.';
  warn(host, 'nothing given', text);
}

/** Of a question that was refused. `shapes`: of the reports that the element can show. */
export function warnOfRefusal(
  host: Given,
  error: UsageError,
  provider: UsageProvider | null,
  shapes: readonly Shape[],
): void {
  const { code } = error;
  const { report } = host;
  if (code === 'no-provider') return warnOfSource(host);
  if (code === 'bad-answer')
    return warn(
      host,
      'answer',
      `${error.message}. The cases of crm-usage-widgets/testing say what a provider gets wrong.`,
    );
  if (code === 'period-invalid') return warnOfPeriod(host, chosenOf(host).period);
  if (code === 'query-invalid') return warnOfWords(host);
  if (code === 'unknown-zone') return warnOfZone(host);
  const what = report === undefined ? undefined : mistaken(host, error);
  if (!what || !provider) return;
  void fitting(provider, shapes).then((ids) => warn(host, what[0], `${what[1]}. Allowed: ${ids}.`));
}

/** What is wrong with `report`: the cause, and a sentence. */
function mistaken({ report, list }: Given, error: UsageError): [cause: string, text: string] | undefined {
  const says = saysOf(error);
  const named = `report="${report}"`;
  if (says === 'noReport') return [says, 'report is not given'];
  if (says === 'otherShape')
    return [says, `${named} cannot be shown by it${list === null ? ' without a list (coach or idle)' : ''}`];
  return error.code === 'unknown-report' ? [error.code, `${named} is not known`] : undefined;
}

function warnOfSource(host: Given): void {
  const named = host.source
    ? `source="${host.source}" names no element that gives a provider`
    : 'no provider';
  warn(
    host,
    'no provider',
    `${named}; set its property provider, put it inside a <usage-provider>, or name one by its id in source.`,
  );
}

/** Of the attribute only: what a viewer has chosen, or came with an address, is none of the page's mistakes. */
export function warnOfPeriod(host: Given, chosen: string | undefined): void {
  const { period } = host;
  if (!period || chosen || isPeriod(period)) return;
  warn(
    host,
    'period',
    `period="${period}" is no period. Allowed: ${Object.keys(PRESETS).join(', ')}, or days such as 2026-01-01..2026-03-31, the first not after the last.`,
  );
}

/** Words that one list has: what a viewer has chosen came from that list. */
function warnOfWords(host: Given): void {
  const { bucket, compare } = host;
  const chosen = chosenOf(host);
  if (bucket && !chosen.bucket && !BUCKET_CHOICES.includes(bucket as BucketChoice))
    warn(host, 'bucket', `bucket="${bucket}" is not known. Allowed: ${BUCKET_CHOICES.join(', ')}.`);
  if (compare && !chosen.compare && ![...COMPARISONS, 'none'].includes(compare))
    warn(host, 'compare', `compare="${compare}" is not known. Allowed: ${COMPARISONS.join(', ')}, none.`);
}

function warnOfZone(host: Given): void {
  const { timeZone } = host;
  if (!timeZone || chosenOf(host).timeZone) return;
  warn(
    host,
    'time zone',
    `time-zone="${timeZone}" is not known. Allowed: names of the IANA list, such as Europe/Paris.`,
  );
}

/** `choices`: what its report has bars of. */
export function warnOfMeasure(host: Given, choices: readonly string[]): void {
  const { report, measure } = host;
  const text = `measure="${measure}" is none that ${report} has bars of. Allowed: ${choices.join(', ')}.`;
  warn(host, 'measure', text);
}

function isPeriod(text: string): boolean {
  try {
    const period = readPeriod(text);
    return 'preset' in period || period.start <= period.end;
  } catch {
    return false;
  }
}

/** Ids of reports that the element can show, as far as the catalogue can be had. */
async function fitting(provider: UsageProvider, shapes: readonly Shape[]): Promise<string> {
  const reports = await catalogueOf(provider).then(
    (catalogue) => catalogue.reports,
    () => ({}) as Catalogue,
  );
  const ids = Object.keys(reports).filter((id) => shapes.includes(reports[id].shape));
  return ids.join(', ') || 'the id of a report';
}
