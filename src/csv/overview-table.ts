/** The overview as tables: its figures, the people on each coach level, and whose invite waits. */
import type { CoachSummary, Figure, OverviewAnswer } from '../contract/answer.js';
import { COACH_LEVELS } from '../contract/catalogue.js';
import { putFigure, type CsvBeside, type CsvTable, type OpenRow } from './csv-table.js';
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

const LEVEL_COLUMNS = ['people', 'share', 'denominator', 'as_of', 'lacks'] as const;

/**
 * One row a coach level: the people on it, and their share of all who are counted (`denominator`). Groups beside it have
 * rows of their own, behind those of the answer, whose `group` is blank.
 */
export function coachLevelsCsv(
  { coach }: OverviewAnswer,
  { groups = [], name }: Pick<CsvBeside, 'groups' | 'name'> = {},
): CsvTable {
  const rows = levelRows(coach, name);
  for (const { id, name: called, answer } of groups) {
    if (!('coach' in answer)) continue;
    for (const row of levelRows(answer.coach, name)) rows.push({ ...row, group: id, group_name: called });
  }
  return {
    columns: [
      ...(groups.length > 0 ? ['group', 'group_name'] : []),
      'level',
      ...(name ? ['label'] : []),
      ...LEVEL_COLUMNS,
    ],
    rows,
    count: rows.length,
    stated: ['people', 'share'],
  };
}

function levelRows({ levels, people, asOf, lacks }: CoachSummary, name: CsvBeside['name']): OpenRow[] {
  return COACH_LEVELS.map((level) => {
    const figure = levels[level] ?? countOf(null);
    const row: OpenRow = {
      level,
      label: name?.(level),
      denominator: people,
      as_of: asOf,
      lacks: lacks.join(';'),
    };
    putFigure(row, 'people', figure);
    putFigure(row, 'share', shareOf(figure, people));
    return row;
  });
}

/** 0 of 0 is not applicable (rule 36). */
function shareOf({ value }: Figure, people: number | null): Figure {
  if (typeof value !== 'number' || people === null) return { value: null, state: 'missing' };
  return people === 0 ? { value: null, state: 'not-applicable' } : { value: value / people };
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
