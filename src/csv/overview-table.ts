/** The overview as tables: its figures, and whose invite waits. */
import type { Figure, OverviewAnswer } from '../contract/answer.js';
import { COACH_LEVELS } from '../contract/catalogue.js';
import { putFigure, type CsvTable, type OpenRow } from './csv-table.js';
import type { CsvRow } from './write.js';

const FIGURE_COLUMNS = [
  'part',
  'figure',
  'value',
  'numerator',
  'denominator',
  'currency',
  'per',
  'as_of',
  'lacks',
] as const;

interface Part {
  part: 'seats' | 'coach' | 'idle';
  as_of: string | null;
  lacks: string;
  currency?: string | null;
  per?: string | null;
}

/** One row a figure: of the seats, of the coach levels (people on each), of the idle seats by days. */
export function overviewCsv({ seats, asOf, lacks, coach, idle }: OverviewAnswer): CsvTable {
  const rows: OpenRow[] = [];
  const add = (part: Part, figure: string, value: Figure) => {
    const row: OpenRow = { ...part, figure, numerator: value.numerator, denominator: value.denominator };
    putFigure(row, 'value', value);
    rows.push(row);
  };
  const part = (name: Part['part'], of: { asOf: string | null; lacks: readonly string[] }): Part => ({
    part: name,
    as_of: of.asOf,
    lacks: of.lacks.join(';'),
  });
  const ofSeats = part('seats', { asOf, lacks });
  for (const [id, figure] of Object.entries(seats)) add(ofSeats, id, figure);
  const ofCoach = part('coach', coach);
  add(ofCoach, 'people', countOf(coach.people));
  for (const level of COACH_LEVELS) add(ofCoach, level, coach.levels[level] ?? countOf(null));
  const ofIdle = part('idle', idle);
  add(ofIdle, 'never_used', countOf(idle.neverUsed));
  for (const [days, { people, seats: idleSeats, cost }] of Object.entries(idle.idle)) {
    add(ofIdle, `idle_people_${days}`, countOf(people));
    add(ofIdle, `idle_seats_${days}`, countOf(idleSeats));
    add({ ...ofIdle, currency: idle.currency, per: idle.unitCostPer }, `idle_cost_${days}`, cost);
  }
  return { columns: FIGURE_COLUMNS, rows, count: rows.length, stated: ['value'] };
}

const INVITE_COLUMNS = [
  'seat',
  'person',
  'name',
  'email',
  'invited_at',
  'last_invited_at',
  'days_pending',
] as const;

/** One row a seat whose invite waits for more than a week, in the answer's order; never invited: no days. */
export function invitesCsv({ overdue }: OverviewAnswer): CsvTable {
  const stated = INVITE_COLUMNS.slice(2);
  const rows = overdue.map((invite): CsvRow => ({
    ...invite,
    state: Object.fromEntries(stated.filter((id) => invite[id] === null).map((id) => [id, 'missing'])),
  }));
  return { columns: INVITE_COLUMNS, rows, count: rows.length, stated };
}

function countOf(value: number | null): Figure {
  return value === null ? { value, state: 'missing' } : { value };
}
