/** A query resolved against a dataset: which report, which days, which people. Every report starts from one. */
import type { Head, Warning } from '../contract/answer.js';
import type { ReportEntry } from '../contract/report-entry.js';
import { dayText } from '../contract/day.js';
import type { Measure } from '../contract/measures.js';
import {
  comparedSpan,
  DEFAULT_PRESET,
  effectivePeriod,
  requestedSpan,
  spanText,
  type DaySpan,
  type EffectivePeriod,
} from '../contract/period.js';
import type { Query } from '../contract/query.js';
import { STREAMS, type Stream } from '../contract/tables.js';
import type { Work } from '../contract/work.js';
import { filterOf, type Filter } from './filter.js';
import { measureLacks } from './lacks.js';
import { Selection } from './selection.js';
import { fromTexts, lateStreams, throughTexts, type Today } from './through.js';
import type { View } from './view.js';

/** Throws what `requestedSpan` and `filterOf` throw. */
export function* questionOf(
  view: View,
  entry: ReportEntry,
  query: Query,
  { viewer, today }: { viewer?: string; today?: Today },
): Work<Question> {
  const through = view.throughDay('activity');
  const requested = requestedSpan(query.period ?? { preset: DEFAULT_PRESET }, through);
  return new Question(view, entry, query, requested, yield* filterOf(view, query, viewer), today);
}

export class Question {
  readonly selection: Selection;
  readonly #periods = new Map<Stream, EffectivePeriod>();

  constructor(
    readonly view: View,
    readonly entry: ReportEntry,
    readonly query: Query,
    readonly requested: DaySpan,
    readonly filter: Filter,
    readonly today: Today | undefined,
  ) {
    this.selection = new Selection(view, entry, filter);
  }

  /** The same question about some of the people that the filters let through. */
  among(people: Uint32Array): Question {
    const { view, entry, query, requested, today } = this;
    const mask = new Uint8Array(view.peopleCount);
    for (const person of people) mask[person] = 1;
    return new Question(view, entry, query, requested, this.filter.within(mask), today);
  }

  /** The days that count for a stream (rule 22). */
  period(stream: Stream = this.entry.stream): EffectivePeriod {
    let period = this.#periods.get(stream);
    if (!period) {
      const { wholeWeeks = false } = this.entry;
      const { weekStart } = this.view.dataset.settings;
      period = effectivePeriod(this.requested, {
        wholeWeeks,
        weekStart,
        through: this.view.throughDay(stream),
      });
      this.#periods.set(stream, period);
    }
    return period;
  }

  streamOf(measure: Measure, entry = this.entry): Stream {
    return measure.stream ?? entry.stream;
  }

  lacksOf(measure?: Measure, entry = this.entry): string[] {
    return measureLacks(this.view.dataset, entry, measure);
  }

  /** False of a span that lies before the first day a stream knows (rule 43): missing, not zero. */
  isKnown(stream: Stream, span: DaySpan): boolean {
    return span.end >= (this.view.from[stream] ?? -Infinity);
  }

  /** The compared days of a stream (rule 39); null where there is no comparison, undefined where none was asked. */
  compared(stream: Stream = this.entry.stream): DaySpan | null | undefined {
    if (this.query.compare === undefined) return undefined;
    const through = this.view.throughDay('activity');
    return through === undefined ? null : comparedSpan(this.period(stream), this.query.compare, through);
  }

  bucketBounds(stream: Stream = this.entry.stream) {
    const through = this.view.through[stream];
    return {
      weekStart: this.view.dataset.settings.weekStart,
      assumedThrough: through?.assumed ? through.day : undefined,
      dataFrom: this.view.from[stream],
    };
  }

  head(n: number | null, lacks: string[]): Head {
    const { query, view } = this;
    const period = this.period();
    return {
      report: query.report,
      requested: spanText(this.requested),
      effective: period.days && spanText(period.days),
      widened: period.widened,
      timeZone: view.zone,
      weekStart: view.dataset.settings.weekStart,
      dataThrough: throughTexts(view.through),
      ...(Object.keys(view.from).length > 0 ? { dataFrom: fromTexts(view.from) } : {}),
      filters: {
        groups: [...(query.groups ?? [])],
        people: [...(query.people ?? [])],
        persona: query.persona ?? null,
        membership: query.membership ?? 'as-is',
      },
      n,
      lacks,
      warnings: this.#warnings(),
    };
  }

  #warnings(): Warning[] {
    const { entry, view, query } = this;
    const warnings: Warning[] = lateStreams(view.through, this.today);
    for (const stream of STREAMS) {
      if (view.through[stream]?.assumed && stream === entry.stream)
        warnings.push({ code: 'data-through-assumed', stream });
    }
    if (!this.period().days) warnings.push({ code: 'period-after-data', stream: entry.stream });
    if (this.compared() === null) warnings.push({ code: 'no-comparison' });
    if (query.persona !== undefined) {
      const measures = entry.shape === 'overview' ? {} : entry.measures;
      const plain = Object.keys(measures).filter((id) => !measures[id].persona);
      if (plain.length > 0 || entry.shape === 'overview')
        warnings.push({ code: 'not-narrowed', measures: plain });
    }
    const { files, stopped } = view.dataset.report;
    const refused = files.reduce((sum, file) => sum + file.refused, 0);
    if (refused > 0) warnings.push({ code: 'rows-refused', count: refused });
    if (stopped.length > 0) warnings.push({ code: 'files-refused', count: stopped.length });
    return warnings;
  }
}

export const daysText = (span: DaySpan | null) =>
  span ? { start: dayText(span.start), end: dayText(span.end) } : null;
