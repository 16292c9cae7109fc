/** The team's CSV: one row per person, those who never finished onboarding included (rule 29). */
import type { TeamAnswer } from '../contract/answer.js';
import { REPORTS, TEAM_COLUMNS, type MetricsReport } from '../contract/catalogue.js';
import { instantText } from '../contract/instant.js';
import type { DaySpan } from '../contract/period.js';
import { compareCodePoints, sortKey } from '../contract/sort-key.js';
import { DECIMAL_SCALE } from './cells.js';
import { coachResults } from './coach.js';
import type { Seat, Snapshot } from './dataset.js';
import { ratioCell } from './figures.js';
import { lastActivityRow } from './idle.js';
import { byColumn, type CellOf } from './people-order.js';
import { personCell, personContains, personRow, setCell } from './person-cells.js';
import type { Question } from './question.js';
import { narrowingOf } from './selection.js';
import { latestSnapshot, stockOf } from './stocks.js';
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

export function teamOf(question: Question): TeamAnswer {
  const { view, filter } = question;
  const { people } = view.dataset;
  const days = question.period('activity').days;
  const lacks = view.dataset.seats ? [] : ['seats'];
  const columns = [...TEAM_COLUMNS];
  if (!days || lacks.length > 0) return { ...question.head(null, lacks), columns, rows: [] };
  const seats = seatsInPeriod(question, days);
  const key = question.query.text ? sortKey(question.query.text) : '';
  const listed = [...seats.keys()].filter(
    (person) =>
      filter.touches(person, days.start, days.end) && (key === '' || personContains(people, person, key)),
  );
  const cells = new Map([...seatCells(seats), ...activityCells(question, days)]);
  const { by, desc = false } = question.query.sort ?? { by: 'name' };
  byColumn(people, listed, by, cells.get(by) ?? personCell(people, by), desc);
  const rows = listed.map((person) => {
    const row = personRow(people, person);
    for (const [column, cellOf] of cells) setCell(row, column, cellOf(person));
    return row;
  });
  return { ...question.head(rows.length, lacks), columns, rows };
}

function seatCells(seats: ReadonlyMap<number, Seat>): [string, CellOf][] {
  const cell = (instantOf: (seat: Seat) => number): CellOf => {
    return (person) => {
      const instant = instantOf(seats.get(person)!);
      return Number.isNaN(instant) ? null : instantText(instant);
    };
  };
  return [
    ['invited_at', cell((seat) => seat.invitedAt)],
    ['activated_at', cell((seat) => seat.activatedAt)],
    ['onboarded_at', cell((seat) => seat.onboardedAt)],
  ];
}

/** By person the seat whose dates are told: of P, and of those invited by the end and not revoked before the start. */
function seatsInPeriod({ view }: Question, { start, end }: DaySpan): Map<number, Seat> {
  const ended = (seat: Seat) => !Number.isNaN(seat.revokedAt) && view.dayOf(seat.revokedAt) < start;
  const later = (a: Seat, b: Seat) =>
    (Number.isNaN(a.invitedAt) ? -Infinity : a.invitedAt) -
      (Number.isNaN(b.invitedAt) ? -Infinity : b.invitedAt) || compareCodePoints(a.id, b.id);
  const best = new Map<number, Seat>();
  const listed = new Set<number>();
  for (const seat of view.dataset.seats ?? []) {
    if (!isMemberSeat(seat)) continue;
    const invited = Number.isNaN(seat.invitedAt) || view.dayOf(seat.invitedAt) <= end;
    if ((invited && !ended(seat)) || view.seatDays.touches(seat.person, start, end)) listed.add(seat.person);
    const known = best.get(seat.person);
    const preferred =
      known && ended(known) !== ended(seat) ? ended(known) : known ? later(seat, known) > 0 : true;
    if (preferred) best.set(seat.person, seat);
  }
  return new Map([...best].filter(([person]) => listed.has(person)));
}

/** Blank, never 0, for those who were not onboarded in the period. */
function activityCells(question: Question, days: DaySpan): [string, CellOf][] {
  const { view } = question;
  const cells = new Map<string, CellOf>();
  const last = lastActivityRow(question, days.end);
  cells.set('last_activity', (person) =>
    last.has(person) ? instantText(view.rows.at[last.get(person)!]) : null,
  );
  for (const [id, entry] of METRICS) cells.set(id, metricCell(question, entry, id));
  const coach = coachResults(question);
  cells.set('coach_level', (person) => coach?.get(person)?.level ?? null);
  const span = question.period('seats').days;
  const hasPart = (snapshot: Snapshot) => SSI_PARTS.some((part) => !Number.isNaN(snapshot[part]));
  const ssi = lastAsked((person) =>
    span && countsOn(question, person, span) ? latestSnapshot(view, person, span.end, hasPart) : undefined,
  );
  const score = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? null : value / DECIMAL_SCALE;
  cells.set('ssi_total', (person) => {
    const snapshot = ssi(person);
    return snapshot ? score(SSI_PARTS.reduce((sum, part) => sum + snapshot[part], 0)) : null;
  });
  for (const part of SSI_PARTS) cells.set(part, (person) => score(ssi(person)?.[part]));
  const held = lastAsked((person) => view.seatDays.touches(person, days.start, days.end));
  return [...cells].map(([column, cellOf]) => [column, (person) => (held(person) ? cellOf(person) : null)]);
}

/** A row is filled cell by cell: what its cells share is asked once. */
function lastAsked<T>(ask: (person: number) => T): (person: number) => T {
  let known: { person: number; answer: T } | undefined;
  return (person) => {
    if (known?.person !== person) known = { person, answer: ask(person) };
    return known.answer;
  };
}

/** Whose state on the last day is told: the people of a stock's total, so that a column adds up to the screen. */
function countsOn({ view, filter }: Question, person: number, { start, end }: DaySpan): boolean {
  return view.seatDays.touches(person, start, end) && filter.covers(person, end);
}

/** A metric of one person; blank where its table is missing. */
function metricCell(question: Question, entry: MetricsReport, id: string): CellOf {
  const measure = entry.measures[id];
  if (question.lacksOf(measure, entry).length > 0) return () => null;
  const stream = question.streamOf(measure, entry);
  const span = question.period(stream).days;
  if (!span || !question.isKnown(stream, span)) return () => null;
  if (measure.verb === 'ratio') {
    const [numerator, denominator] = [measure.numerator, measure.denominator].map((part) =>
      metricCell(question, entry, part),
    );
    return (person) => ratioCell(numerator(person), denominator(person));
  }
  if (measure.verb === 'latest') {
    return (person) => {
      const value = countsOn(question, person, span)
        ? stockOf(question.view, measure.of, person, span.end)
        : NaN;
      return Number.isNaN(value) ? null : value;
    };
  }
  if (!isRowMeasure(measure)) return () => null;
  const rows = question.selection.rows(narrowingOf(measure), span);
  const values = countPeople(countingOf(measure, rows, entry.product), question.view.peopleCount);
  return (person) => values[person];
}
