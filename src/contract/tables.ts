/**
 * The dataset's tables as data (section 6, rules 30, 31, 44): which columns there are, what each cell may hold, which
 * must be filled. Reading CSV, taking typed rows, templates, documents and the SQL tables all follow from it.
 */

/**
 * What a cell may hold. Text is kept as it came: not trimmed, not folded.
 * - `id` an exact, case-sensitive identifier; `text` anything
 * - `day` a civil day `YYYY-MM-DD`; `instant` RFC 3339 with `Z` or an offset
 * - `flag` `true` or `false`; `choice` one of a closed list; `open` a list whose unknown words are kept
 * - `quantity` an integer >= 1; `credits` a decimal of at most 4 places; `stock` an integer >= 0; `score` 0..25, at most 4 places
 * - `list` words split at `;`
 */
export type CellType =
  | 'id'
  | 'text'
  | 'day'
  | 'instant'
  | 'flag'
  | 'choice'
  | 'open'
  | 'quantity'
  | 'credits'
  | 'stock'
  | 'score'
  | 'list';

export interface TableColumn {
  readonly type: CellType;
  readonly required?: true;
  readonly choices?: readonly string[];
}

export interface TableSpec {
  readonly columns: Readonly<Record<string, TableColumn>>;
  /** Columns that name a row. The first row of an `id` wins; of a composite key the later one (rule 30). */
  readonly key: readonly string[];
}

const id = { type: 'id', required: true } as const;
const person = { type: 'id', required: true } as const;
const text = { type: 'text' } as const;
const open = { type: 'open' } as const;
const day = { type: 'day' } as const;
const instant = { type: 'instant' } as const;
const stock = { type: 'stock' } as const;
const score = { type: 'score' } as const;
const list = { type: 'list' } as const;

export const STATUSES = ['enabled', 'disabled', 'invited', 'removed'] as const;
export const SEAT_TYPES = ['member', 'member_admin', 'reporting_only', 'admin_only'] as const;
export const PRODUCTS = ['platform', 'sales-intelligence', 'sales-navigator'] as const;

export const TABLES = {
  people: {
    key: ['id'],
    columns: {
      id,
      name: text,
      email: text,
      title: text,
      role: text,
      status: { type: 'choice', choices: STATUSES },
      registered: { type: 'flag' },
      manager: text,
    },
  },
  statuses: {
    key: ['person', 'from'],
    columns: {
      person,
      status: { type: 'choice', choices: STATUSES, required: true },
      from: { ...day, required: true },
    },
  },
  groups: { key: ['id'], columns: { id, name: text, parent: { type: 'id' } } },
  memberships: { key: [], columns: { group: id, person, from: day, to: day } },
  seats: {
    key: ['id'],
    columns: {
      id,
      person,
      type: { type: 'choice', choices: SEAT_TYPES, required: true },
      invited_at: instant,
      last_invited_at: instant,
      activated_at: instant,
      onboarded_at: instant,
      revoked_at: instant,
    },
  },
  activity: {
    key: ['id'],
    columns: {
      id,
      at: { ...instant, required: true },
      person,
      product: { ...open, required: true },
      kind: { ...open, required: true },
      surface: open,
      account: { type: 'id' },
      temperature: open,
      target: { type: 'id' },
      ref: { type: 'id' },
      channel: open,
      object: { type: 'choice', choices: ['company', 'person'] },
      action: { type: 'choice', choices: ['unlock', 'export', 'refund', 'adjust'] },
      quantity: { type: 'quantity' },
      credits: { type: 'credits' },
      decision: { type: 'choice', choices: ['yes', 'maybe', 'no'] },
    },
  },
  targets: { key: ['id'], columns: { id, function: text, seniority: text, geography: text } },
  personas: {
    key: ['id'],
    columns: { id, name: text, owner: { type: 'id' }, function: list, seniority: list, geography: list },
  },
  consents: { key: [], columns: { person, scope: { ...open, required: true }, from: day, to: day } },
  alert_subscriptions: {
    key: [],
    columns: { person, channel: { ...open, required: true }, from: day, to: day },
  },
  snapshots: {
    key: ['person', 'date'],
    columns: {
      person,
      date: { ...day, required: true },
      ssi_brand: score,
      ssi_people: score,
      ssi_insights: score,
      ssi_relationships: score,
      connections: stock,
      leads_saved: stock,
      accounts_saved: stock,
    },
  },
} as const satisfies Record<string, TableSpec>;

export type TableName = keyof typeof TABLES;
/** In the order in which they are read: a table stands after those that its rows point to. */
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
/** Without these two there is nothing to report on. */
export const NEEDED_TABLES: readonly TableName[] = ['people', 'activity'];

/** Further cells that rows of one kind must fill (rules 26, 44 g). */
export const REQUIRED_BY_KIND: Readonly<Record<string, readonly string[]>> = {
  credit: ['object', 'action', 'credits'],
  inmail_decided: ['ref', 'decision'],
};

type CellValue<C extends TableColumn> = C['type'] extends 'flag'
  ? boolean
  : C['type'] extends 'quantity' | 'credits' | 'stock' | 'score'
    ? number
    : C['type'] extends 'instant'
      ? string | Date
      : C['type'] extends 'list'
        ? string | readonly string[]
        : C extends { choices: readonly (infer Choice)[] }
          ? Choice
          : string;

type RequiredColumns<Columns> = {
  [N in keyof Columns]: Columns[N] extends { required: true } ? N : never;
}[keyof Columns];

/** A typed row of a table, as `memoryProvider` takes it. A blank cell is left out, undefined or null. */
export type RecordOf<T extends TableName, Columns = (typeof TABLES)[T]['columns']> = {
  [N in RequiredColumns<Columns>]: Columns[N] extends TableColumn ? CellValue<Columns[N]> : never;
} & {
  [N in Exclude<keyof Columns, RequiredColumns<Columns>>]?:
    (Columns[N] extends TableColumn ? CellValue<Columns[N]> : never) | null;
};

/** Streams of data; each has its own data-through day (rule 21). */
export const STREAMS = ['activity', 'credits', 'alerts', 'inmail', 'seats', 'groups'] as const;
export type Stream = (typeof STREAMS)[number];

/** Rule 42: days that a stream is behind the latest one; 0 where it is one at most, which is not late. */
export const daysLate = (day: number, latest: number): number => (latest - day > 1 ? latest - day : 0);

/** The stream to which rows of a kind belong. */
export function streamOfKind(kind: string): Stream {
  if (kind === 'credit') return 'credits';
  if (kind.startsWith('alert_')) return 'alerts';
  if (kind.startsWith('inmail_')) return 'inmail';
  return 'activity';
}
