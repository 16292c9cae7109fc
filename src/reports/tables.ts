/** From judged cells to the tables of a dataset. */
import { parseDay } from '../contract/day.js';
import { TABLES, type TableName } from '../contract/tables.js';
import { readNumber } from './cells.js';
import type { Dataset, Persona, Scoped, Seat, Snapshot } from './dataset.js';

type CellsOf = (table: TableName) => readonly (readonly string[])[] | undefined;
type Tables = Pick<
  Dataset,
  | 'people'
  | 'memberships'
  | 'statuses'
  | 'seats'
  | 'personas'
  | 'targetOf'
  | 'consents'
  | 'subscriptions'
  | 'snapshots'
>;

const openStart = (text: string) => (text === '' ? -Infinity : parseDay(text));
const openEnd = (text: string) => (text === '' ? Infinity : parseDay(text));
const instant = (text: string) => (text === '' ? NaN : readNumber('instant', text));
const words = (text: string) => text.split(';').filter((word) => word !== '');

export function buildTables(cellsOf: CellsOf, indexOf: ReadonlyMap<string, number>): Tables {
  const person = (id: string) => indexOf.get(id)!;
  const scoped = (rows: readonly (readonly string[])[] = []): Scoped[] =>
    rows.map(([id, word, from, to]) => ({
      person: person(id),
      word,
      from: openStart(from),
      to: openEnd(to),
    }));
  const people = cellsOf('people') ?? [];
  const column = (index: number) => people.map((cells) => cells[index]);
  const consents = cellsOf('consents');
  return {
    people: {
      id: column(0),
      name: column(1),
      email: column(2),
      title: column(3),
      role: column(4),
      status: column(5),
      registered: people.map((cells) => cells[6] !== 'false'),
      indexOf,
    },
    statuses:
      cellsOf('statuses')?.map(([id, status, from]) => ({
        person: person(id),
        status,
        from: parseDay(from),
      })) ?? null,
    memberships: (cellsOf('memberships') ?? []).map(([group, id, from, to]) => ({
      group,
      person: person(id),
      from: openStart(from),
      to: openEnd(to),
    })),
    seats: cellsOf('seats')?.map((cells) => seatOf(cells, person(cells[1]))) ?? null,
    targetOf: new Map(
      (cellsOf('targets') ?? []).map(([id, fn, seniority, geography]) => [
        id,
        { function: fn, seniority, geography },
      ]),
    ),
    personas: (cellsOf('personas') ?? []).map(personaOf),
    consents: consents ? scoped(consents) : null,
    subscriptions: scoped(cellsOf('alert_subscriptions')),
    snapshots: snapshotsOf(cellsOf('snapshots'), person),
  };
}

function seatOf([id, , type, ...instants]: readonly string[], person: number): Seat {
  const [invitedAt, lastInvitedAt, activatedAt, onboardedAt, revokedAt] = instants.map(instant);
  return { id, person, type, invitedAt, lastInvitedAt, activatedAt, onboardedAt, revokedAt };
}

function personaOf([id, name, owner, fn, seniority, geography]: readonly string[]): Persona {
  return { id, name, owner, function: words(fn), seniority: words(seniority), geography: words(geography) };
}

function snapshotsOf(
  rows: readonly (readonly string[])[] | undefined,
  person: (id: string) => number,
): Snapshot[] | null {
  if (!rows) return null;
  const columns = Object.entries(TABLES.snapshots.columns).slice(2);
  const snapshots = rows.map((cells) => {
    const values = columns.map(([name, { type }], i) => [
      name,
      cells[i + 2] === '' ? NaN : readNumber(type, cells[i + 2]),
    ]);
    return { person: person(cells[0]), date: parseDay(cells[1]), ...Object.fromEntries(values) } as Snapshot;
  });
  return snapshots.sort((a, b) => a.person - b.person || a.date - b.date);
}
