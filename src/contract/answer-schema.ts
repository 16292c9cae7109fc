/**
 * Answers checked at the doors: HTTP back, a frame's port. Forgiving - unknown keys are dropped or passed - but a
 * figure is a finite number, a text or null. Rows are checked in one plain loop: a schema per cell would cost more than
 * the transfer (100,000 rows: 140 ms against 20).
 */
import * as z from 'zod/mini';
import './zod-setup.js';
import type {
  BarsAnswer,
  Capabilities,
  CatalogueAnswer,
  DetailsAnswer,
  OverviewAnswer,
  State,
  TeamAnswer,
  TotalsAnswer,
} from './answer.js';
import { BUCKET_UNITS } from './bucket.js';
import { UsageError } from './errors.js';
import { COMPARISONS } from './period.js';
import type { Method } from './provider.js';
import { mistakeOf } from './schema-words.js';
import { STREAMS } from './tables.js';

const text = z.string();
const nullableText = z.nullable(text);
const count = z.nullable(z.number());
const STATES: ReadonlySet<State> = new Set(['missing', 'not-applicable', 'concealed']);
const state = z.enum([...STATES] as [State, ...State[]]);
const days = z.object({ start: text, end: text });
const dataThrough = z.partialRecord(
  z.enum(STREAMS),
  z.object({ day: text, assumed: z.optional(z.literal(true)) }),
);
const dataFrom = z.partialRecord(z.enum(STREAMS), text);

const figure = z.object({
  value: z.nullable(z.union([z.number(), text])),
  state: z.optional(state),
  numerator: z.optional(count),
  denominator: z.optional(count),
});
const figures = z.record(text, figure);

const head = {
  report: text,
  requested: days,
  effective: z.nullable(days),
  widened: z.boolean(),
  timeZone: text,
  weekStart: z.number(),
  dataThrough,
  dataFrom: z.optional(dataFrom),
  filters: z.object({
    groups: z.array(text),
    people: z.array(text),
    persona: nullableText,
    membership: z.enum(['as-is', 'as-was']),
  }),
  n: count,
  lacks: z.array(text),
  warnings: z.array(z.looseObject({ code: text })),
};

const bar = z.object({ key: text, start: text, end: text, complete: z.boolean(), values: figures });
const rows = z.array(z.looseObject({ id: text, state: z.optional(z.record(text, state)) }));

const schemas = {
  capabilities: z.object({
    name: nullableText,
    access: z.boolean(),
    timeZone: text,
    weekStart: z.number(),
    dataThrough,
    late: z.optional(z.array(z.enum(STREAMS))),
    dataFrom,
    earliest: nullableText,
    latest: nullableText,
    reports: z.record(text, z.object({ lacks: z.array(text) })),
    groups: z.array(z.object({ id: text, name: nullableText, parent: nullableText })),
    groupsAsOf: nullableText,
    personas: z.array(z.object({ id: text, name: nullableText, own: z.boolean() })),
    people: z.number(),
    rows: z.nullable(z.object({ accepted: z.number(), duplicates: z.number(), refused: z.number() })),
  }),
  catalogue: z.object({
    tabs: z.array(text),
    reports: z.record(text, z.looseObject({ shape: z.enum(['bars', 'metrics', 'overview']), tab: text })),
  }),
  bars: z.object({
    ...head,
    bucket: z.enum(BUCKET_UNITS),
    total: z.nullable(bar),
    bars: z.array(bar),
    compared: z.optional(
      z.object({
        mode: z.enum(COMPARISONS),
        days: z.nullable(days),
        total: z.nullable(bar),
        bars: z.array(bar),
        change: figures,
      }),
    ),
  }),
  details: z.object({
    ...head,
    days: z.nullable(days),
    columns: z.array(text),
    csvOnly: z.array(text),
    rows: z.array(z.any()),
    count: z.number(),
    footer: figures,
    surfaces: z.optional(
      z.array(
        z.object({ surface: nullableText, state: z.optional(state), interactions: z.number(), share: count }),
      ),
    ),
    page: z.optional(z.object({ index: z.number(), size: z.number() })),
  }),
  totals: z.object({
    ...head,
    metrics: z.record(
      text,
      z.object({
        total: figure,
        average: z.optional(figure),
        stream: z.enum(STREAMS),
        effective: z.nullable(days),
        complete: z.boolean(),
        lacks: z.array(text),
        narrowed: z.boolean(),
        compared: z.optional(
          z.object({
            days: z.nullable(days),
            total: figure,
            average: z.optional(figure),
            change: figure,
            averageChange: z.optional(figure),
          }),
        ),
      }),
    ),
    switchedOff: count,
  }),
  overview: z.object({
    ...head,
    asOf: nullableText,
    seats: figures,
    advice: z.array(
      z.object({ code: z.enum(['assign-seats', 'resend-invites', 'over-assigned']), count: z.number() }),
    ),
    overdue: z.array(
      z.object({
        seat: text,
        person: text,
        name: nullableText,
        email: nullableText,
        invited_at: nullableText,
        last_invited_at: nullableText,
        days_pending: count,
      }),
    ),
    coach: z.object({
      asOf: nullableText,
      lacks: z.array(text),
      people: count,
      levels: figures,
      actions: z.number(),
    }),
    idle: z.object({
      asOf: nullableText,
      lacks: z.array(text),
      neverUsed: count,
      idle: z.record(text, z.object({ people: count, seats: count, cost: figure })),
      steps: z.optional(z.array(z.object({ days: z.number(), people: z.number(), seats: z.number() }))),
      unitCost: z.optional(count),
      currency: nullableText,
      unitCostPer: z.nullable(z.enum(['month', 'year'])),
    }),
  }),
  team: z.object({ ...head, columns: z.array(text), rows }),
};

/** By method: what `readAnswer` gives. */
export interface Answers {
  capabilities: Capabilities;
  catalogue: CatalogueAnswer;
  bars: BarsAnswer;
  details: DetailsAnswer;
  totals: TotalsAnswer;
  overview: OverviewAnswer;
  team: TeamAnswer;
}

/** Throws `bad-answer`; says where, never with the answer's own text. */
export function readAnswer<M extends Method>(method: M, input: unknown): Answers[M] {
  const result = z.safeParse(schemas[method] as z.ZodMiniType, input);
  if (!result.success) {
    const { at, why } = mistakeOf(result.error.issues);
    throw badAnswer(method, at, why);
  }
  const answer = result.data as { rows?: unknown; count?: number };
  if (Array.isArray(answer.rows)) checkRows(method, answer.rows);
  return answer as Answers[M];
}

function checkRows(method: Method, list: readonly unknown[]): void {
  const seen = new Set<string>();
  for (let i = 0; i < list.length; i++) {
    const row = list[i] as Record<string, unknown> | null;
    if (typeof row !== 'object' || row === null || typeof row.id !== 'string')
      throw badAnswer(method, `rows.${i}`);
    if (seen.has(row.id)) throw badAnswer(method, `rows.${i}.id (twice)`);
    seen.add(row.id);
    for (const column in row) {
      if (!Object.hasOwn(row, column)) continue; // old libraries add to every object of a page
      const cell = row[column];
      const sound =
        column === 'state'
          ? isStates(cell)
          : cell === null || typeof cell === 'string' || Number.isFinite(cell);
      if (!sound) throw badAnswer(method, `rows.${i}.${column}`);
    }
  }
}

function isStates(states: unknown): boolean {
  if (typeof states !== 'object' || states === null) return states === undefined;
  return Object.values(states).every((state) => STATES.has(state as State));
}

function badAnswer(method: Method, place: string, why = 'unexpected value'): UsageError {
  return new UsageError('bad-answer', `Cannot read the answer to ${method}: ${why} at ${place || 'its top'}`);
}
