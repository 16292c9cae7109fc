/**
 * Explain this number, without words: how a figure is made, of which rows and days, under which filters, as of when.
 * Plain data from the catalogue and the answer, safe to be written as JSON: elements say it in the viewer's language,
 * a file of figures carries it beside them.
 */
import type { Figure, Figures, Head, State } from './answer.js';
import type { ReportEntry } from './report-entry.js';
import { parseDay, weekStartOf } from './day.js';
import {
  addingOf,
  formulaOf,
  isNarrowed,
  rowsOf,
  streamsOf,
  unitOfFormula,
  type Adding,
  type CountedRows,
  type Formula,
} from './formula.js';
import type { Unit } from './measures.js';
import type { Days } from './period.js';
import type { Stream } from './tables.js';

/** What is to be explained. What is left out is not said. */
export interface Subject {
  report: string;
  measure: string;
  entry?: ReportEntry;
  /** Undefined until there is an answer. */
  head?: Head;
  figure?: Figure;
  average?: Figure;
  /** The figure's own stream and days, where they differ from the report's (rule 22). */
  stream?: Stream;
  effective?: Days | null;
  /** Whether no day of it is missing; told from the head where it is left out. */
  complete?: boolean;
  /** What this figure lacks besides what the report lacks (rule 36). */
  lacks?: readonly string[];
  /** Null: there is no comparison. */
  compared?: Days | null;
  /** Other figures of the same answer: the numbers of the parts. */
  beside?: Figures;
}

/** Another figure of which this one is made. */
export interface Part {
  role: 'numerator' | 'denominator' | 'of' | 'less';
  measure: string;
  value: Figure['value'] | undefined;
  formula: Formula | undefined;
  rows: CountedRows | undefined;
}

export interface StreamFact {
  stream: Stream;
  /** Last day of its data; null where it is not known. */
  day: string | null;
  /** Nobody stated that day: it is the last one seen. */
  assumed: boolean;
  /** Days behind the latest stream; absent where it is in time (rule 42). */
  late?: number;
  /** First day of its data, where it lies after the first counted one (rule 43). */
  from?: string;
}

/** Why there is no value. */
export type Reason =
  | State
  | 'lacks'
  | 'after-data'
  | 'before-data'
  | 'zero-denominator'
  | 'part-missing'
  | 'whole-company'
  | 'no-contract'
  | 'no-unit-cost'
  | 'no-status'
  | 'nobody';

export interface Explanation {
  report: string;
  measure: string;
  unit: Unit;
  figure?: Figure;
  reason?: Reason;
  /** Absent for a measure that the catalogue does not know. */
  formula?: Formula;
  rows?: CountedRows;
  parts: Part[];
  adding?: Adding;
  /** Total over people; `own`: the sum of each person's own distinct count, `holders`: over those who have a value. */
  average?: { figure: Figure; how: 'total' | 'own' | 'holders' };
  /** Only days on which the person held an onboarded seat count (rule 3). */
  onlySeatDays: boolean;
  /** linkedin.com activity counts unless the person had switched it off (rule 11). */
  consent: boolean;
  /** As of one day, not over a period. */
  asOf?: string;
  days?: {
    requested: Days;
    effective: Days | null;
    /** Made longer to whole weeks, beginning on `weekStart`. */
    widened: boolean;
    /** The data ends before the period does. */
    cut: boolean;
    complete: boolean;
  };
  weekStart?: number;
  timeZone?: string;
  compared?: Days | null;
  streams: StreamFact[];
  filters?: Head['filters'];
  /** Whether the persona that was asked narrows this figure (rule 14). */
  narrowed?: boolean;
  /** People behind the figures. */
  n?: number | null;
  lacks: string[];
  /** Rows and decisions that were left out when the data was read. */
  refused?: number;
  ignoredDecisions?: number;
}

export function explanationOf(subject: Subject): Explanation {
  const { report, measure, entry, head, figure, average, compared } = subject;
  const formula = formulaOf(entry, measure);
  const effective = subject.effective === undefined ? head?.effective : subject.effective;
  const streams = streamsOf(formula, entry);
  const own = subject.stream ? [...new Set([subject.stream, ...streams])] : streams;
  const lacks = [...new Set([...(head?.lacks ?? []), ...(subject.lacks ?? [])])];
  const overview = entry?.shape === 'overview';
  const persona = head?.filters.persona ?? null;
  const warned = (code: string) => head?.warnings.find((warning) => warning.code === code)?.count;
  return {
    report,
    measure,
    unit: unitOfFormula(formula),
    ...(figure && { figure }),
    ...(figure?.value === null && { reason: reasonOf(subject, formula, lacks, own, effective) }),
    ...(formula && { formula, adding: addingOf(formula) }),
    ...(formula && entry && { rows: rowsOf(formula, entry) }),
    parts: formula && entry ? partsOf(formula, entry, subject) : [],
    ...(average && formula && { average: { figure: average, how: averagedHow(formula) } }),
    onlySeatDays:
      entry !== undefined && 'seats' in entry && entry.seats === true && countsRows(formula, entry),
    consent: formula !== undefined && 'consent' in formula && formula.consent === true,
    ...(overview && effective && { asOf: effective.end }),
    ...(!overview && head && { days: daysOf(head, effective ?? null, own, subject.complete) }),
    ...(head && { timeZone: head.timeZone, weekStart: head.weekStart, filters: head.filters, n: head.n }),
    ...(compared !== undefined && { compared }),
    streams: head ? own.map((stream) => streamFact(head, stream, effective)) : [],
    ...(persona !== null && entry && { narrowed: isNarrowed(formula, entry) }),
    lacks,
    ...(warned('rows-refused') && { refused: warned('rows-refused') }),
    ...(formula?.verb === 'cohort' &&
      warned('decisions-ignored') && { ignoredDecisions: warned('decisions-ignored') }),
  };
}

function partsOf(formula: Formula, entry: ReportEntry, { figure, beside }: Subject): Part[] {
  const part = (role: Part['role'], measure: string, value: Part['value']): Part => {
    const made = formulaOf(entry, measure);
    return {
      role,
      measure,
      value: value ?? beside?.[measure]?.value,
      formula: made,
      rows: made && rowsOf(made, entry),
    };
  };
  if (formula.verb === 'ratio')
    return [
      part('numerator', formula.numerator, figure?.numerator),
      part('denominator', formula.denominator, figure?.denominator),
    ];
  if (formula.verb === 'difference')
    return [part('of', formula.of, undefined), part('less', formula.less, undefined)];
  return [];
}

function averagedHow({ verb }: Formula): 'total' | 'own' | 'holders' {
  if (verb === 'latest') return 'holders';
  return verb === 'distinct' ? 'own' : 'total';
}

function countsRows(formula: Formula | undefined, entry: ReportEntry): boolean {
  if (!formula) return false;
  if (formula.verb === 'active' || rowsOf(formula, entry)) return true;
  return formula.verb === 'ratio' && countsRows(formulaOf(entry, formula.numerator), entry);
}

function daysOf(
  { requested, widened, weekStart, dataThrough }: Head,
  effective: Days | null,
  streams: readonly Stream[],
  complete: boolean | undefined,
): NonNullable<Explanation['days']> {
  const after = effective ? parseDay(effective.end) + 1 : NaN;
  const cut =
    effective !== null && (widened ? weekStartOf(after, weekStart) !== after : effective.end < requested.end);
  const unsure = streams.some((stream) => {
    const through = dataThrough[stream];
    return through?.assumed === true && through.day === effective?.end;
  });
  return {
    requested,
    effective,
    widened,
    cut,
    complete: complete ?? (effective !== null && !cut && !unsure),
  };
}

function streamFact(head: Head, stream: Stream, effective: Days | null | undefined): StreamFact {
  const through = head.dataThrough[stream];
  const from = head.dataFrom?.[stream];
  const late = head.warnings.find((warning) => warning.code === 'stream-late' && warning.stream === stream);
  return {
    stream,
    day: through?.day ?? null,
    assumed: through?.assumed === true,
    ...(late && { late: late.count ?? 0 }),
    ...(from !== undefined && effective && from > effective.start && { from }),
  };
}

/** The nearest one that is known, in the order in which a figure fails. */
function reasonOf(
  { head, figure, entry, beside }: Subject,
  formula: Formula | undefined,
  lacks: readonly string[],
  streams: readonly Stream[],
  effective: Days | null | undefined,
): Reason {
  const state = figure?.state ?? 'missing';
  if (state === 'concealed') return state;
  if (lacks.length > 0) return 'lacks';
  if (effective === null && entry?.shape !== 'overview') return 'after-data';
  if (effective && streams.some((stream) => (head?.dataFrom?.[stream] ?? '') > effective.end))
    return 'before-data';
  const contract = formula && restsOnContract(formula);
  if (contract && state === 'not-applicable' && isFiltered(head)) return 'whole-company';
  if (contract && state === 'missing') return 'no-contract';
  switch (formula?.verb) {
    case 'ratio':
      if (state === 'missing') return 'part-missing';
      return (figure?.denominator ?? beside?.[formula.denominator]?.value ?? 0) === 0
        ? 'zero-denominator'
        : state;
    case 'enabled':
      return state === 'missing' ? 'no-status' : state;
    case 'latest':
    case 'first':
    case 'last':
      return state === 'missing' ? 'nobody' : state;
    case 'idle':
      return formula.of === 'cost' ? 'no-unit-cost' : state;
    default:
      return state;
  }
}

function restsOnContract(formula: Formula): boolean {
  const names = ['numerator', 'denominator', 'of', 'less'].map(
    (key) => (formula as Record<string, unknown>)[key],
  );
  return formula.verb === 'purchased' || names.includes('seats_purchased');
}

function isFiltered(head: Head | undefined): boolean {
  return head !== undefined && head.filters.groups.length + head.filters.people.length > 0;
}
