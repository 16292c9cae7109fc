/** The team's CSV: one row per person, those who never finished onboarding included (rule 29). */
import type { TeamAnswer } from '../contract/answer.js';
import { REPORTS, TEAM_COLUMNS } from '../contract/catalogue.js';
import type { MetricsReport } from '../contract/report-entry.js';
import type { DaySpan } from '../contract/period.js';
import { compareCodePoints } from '../contract/sort-key.js';
import { inBlocks, type Work } from '../contract/work.js';
import { DECIMAL_SCALE } from './cells.js';
import { coachResults } from './coach.js';
import type { Seat, Snapshot } from './dataset.js';
import { ratioCell } from './figures.js';
import { lastActivityRow, NO_ROW } from './idle.js';
import { hitsOf } from './people-keys.js';
import { byColumn, listed } from './people-order.js';
import { personColumn, rowsOf, type PeopleColumn } from './person-cells.js';
import type { Question } from './question.js';
import { narrowingOf } from './selection.js';
import { latestSnapshots, stocksOn } from './stocks.js';
import { countingOf, isRowMeasure } from './counting.js';
import { countPeople } from './people-counts.js';
import { isMemberSeat } from './view.js';

const SSI_PARTS = ['ssi_brand', 'ssi_people', 'ssi_insights', 'ssi_relationships'] as const;
const METRICS: readonly (readonly [string, MetricsReport])[] = [
  REPORTS['nav-usage'],
  REPORTS['nav-effectiveness'],
].flatMap((entry: MetricsReport) =>
  entry.metrics
    .filter((id) => (TEAM_COLUMNS as readonly string[]).includes(id))
    .map((id) => [id, entry] as const),
);

export function* teamOf(question: Question): Work<TeamAnswer> {
  const { view, filter, query } = question;
  const { people } = view.dataset;
  const days = question.period('activity').days;
  const lacks = view.dataset.seats ? [] : ['seats'];
  const columns = [...TEAM_COLUMNS];
  if (!days || lacks.length > 0) return { ...question.head(null, lacks), columns, rows: [] };
  const seats = yield* seatsInPeriod(question, days);
  const hits = yield* hitsOf(people, query.text);
  const list = yield* listed(
    people,
    (person) =>
      seats[person] !== undefined &&
      filter.touches(person, days.start, days.end) &&
      (hits === null || hits[person] === 1),
  );
  const cells = new Map([...seatColumns(seats), ...(yield* activityColumns(question, days))]);
  const sort = query.sort ?? { by: 'name' };
  const sorted = yield* byColumn(people, list, sort, cells.get(sort.by) ?? personColumn(people, sort.by));
  return {
    ...question.head(list.length, lacks),
    columns,
    rows: yield* rowsOf(people, sorted, cells),
  };
}

function seatColumns(seats: readonly (Seat | undefined)[]): [string, PeopleColumn][] {
  const column = (instantOf: (seat: Seat) => number): PeopleColumn => ({
    cellOf: (person) => {
      const instant = instantOf(seats[person]!);
      return Number.isNaN(instant) ? null : instant;
    },
    isInstant: true,
  });
  return [
    ['invited_at', column((seat) => seat.invitedAt)],
    ['activated_at', column((seat) => seat.activatedAt)],
    ['onboarded_at', column((seat) => seat.onboardedAt)],
  ];
}

/** By person the seat whose dates are told: of P, and of those invited by the end and not revoked before the start. */
function* seatsInPeriod({ view }: Question, { start, end }: DaySpan): Work<(Seat | undefined)[]> {
  const ended = (seat: Seat) => !Number.isNaN(seat.revokedAt) && view.dayOf(seat.revokedAt) < start;
  const later = (a: Seat, b: Seat) =>
    (Number.isNaN(a.invitedAt) ? -Infinity : a.invitedAt) -
      (Number.isNaN(b.invitedAt) ? -Infinity : b.invitedAt) || compareCodePoints(a.id, b.id);
  const best = new Array<Seat | undefined>(view.peopleCount).fill(undefined);
  const inPeriod = view.seatDays.overview(view.peopleCount, start, end);
  const seats = view.dataset.seats ?? [];
  yield* inBlocks(seats.length, (from, to) => {
    for (const seat of seats.slice(from, to)) {
      if (!isMemberSeat(seat)) continue;
      const { person } = seat;
      const invited = Number.isNaN(seat.invitedAt) || view.dayOf(seat.invitedAt) <= end;
      if (invited && !ended(seat)) inPeriod[person] = 1;
      const known = best[person];
      const preferred =
        known && ended(known) !== ended(seat) ? ended(known) : known ? later(seat, known) > 0 : true;
      if (preferred) best[person] = seat;
    }
  });
  return best.map((seat, person) => (inPeriod[person] === 0 ? undefined : seat));
}

/** Blank, never 0, for those who were not onboarded in the period. */
function* activityColumns(question: Question, days: DaySpan): Work<[string, PeopleColumn][]> {
  const { view } = question;
  const columns: [string, PeopleColumn][] = [];
  const last = yield* lastActivityRow(question, days.end);
  columns.push([
    'last_activity',
    { cellOf: (person) => (last[person] === NO_ROW ? null : view.rows.at[last[person]]), isInstant: true },
  ]);
  for (const [id, entry] of METRICS) {
    columns.push([id, yield* metricColumn(question, entry, id)]);
    yield;
  }
  const coach = yield* coachResults(question);
  columns.push(['coach_level', { cellOf: (person) => coach?.get(person)?.level ?? null }]);
  columns.push(...ssiColumns(question));
  yield;
  const held = view.seatDays.overview(view.peopleCount, days.start, days.end);
  return columns.map(([id, { cellOf, isInstant }]) => [
    id,
    { cellOf: (person) => (held[person] === 0 ? null : cellOf(person)), isInstant },
  ]);
}

function ssiColumns(question: Question): [string, PeopleColumn][] {
  const span = question.period('seats').days;
  const counted = span && countedOn(question, span);
  const hasPart = (snapshot: Snapshot) => SSI_PARTS.some((part) => !Number.isNaN(snapshot[part]));
  const latest = span && latestSnapshots(question.view, span.end, hasPart);
  const column = (scoreOf: (snapshot: Snapshot) => number): PeopleColumn => ({
    cellOf: (person) => {
      const snapshot = counted?.[person] ? latest![person] : undefined;
      const score = snapshot ? scoreOf(snapshot) : NaN;
      return Number.isNaN(score) ? null : score / DECIMAL_SCALE;
    },
  });
  return [
    ['ssi_total', column((snapshot) => SSI_PARTS.reduce((sum, part) => sum + snapshot[part], 0))],
    ...SSI_PARTS.map((part): [string, PeopleColumn] => [part, column((snapshot) => snapshot[part])]),
  ];
}

/** By person 1 = the state on the last day is told: the people of a stock's total, so that a column adds up to the screen. */
function countedOn({ view, filter }: Question, { start, end }: DaySpan): Uint8Array {
  const counted = view.seatDays.overview(view.peopleCount, start, end);
  return counted.map((held, person) => (held > 0 && filter.covers(person, end) ? 1 : 0));
}

/** A metric of each person; blank where its table is missing. */
function* metricColumn(question: Question, entry: MetricsReport, id: string): Work<PeopleColumn> {
  const measure = entry.measures[id];
  const none: PeopleColumn = { cellOf: () => null };
  if (question.lacksOf(measure, entry).length > 0) return none;
  const stream = question.streamOf(measure, entry);
  const span = question.period(stream).days;
  if (!span || !question.isKnown(stream, span)) return none;
  if (measure.verb === 'ratio') {
    const numerator = yield* metricColumn(question, entry, measure.numerator);
    const denominator = yield* metricColumn(question, entry, measure.denominator);
    return { cellOf: (person) => ratioCell(numerator.cellOf(person), denominator.cellOf(person)) };
  }
  if (measure.verb === 'latest') {
    const counted = countedOn(question, span);
    const values = stocksOn(question.view, measure.of, span.end);
    return { cellOf: (person) => (counted[person] && !Number.isNaN(values[person]) ? values[person] : null) };
  }
  if (!isRowMeasure(measure)) return none;
  const rows = yield* question.selection.rows(narrowingOf(measure), span);
  const values = countPeople(countingOf(measure, rows, entry.product), question.view.peopleCount);
  return { cellOf: (person) => values[person] };
}
