/** A whole dataset as records: what `memoryProvider` computes from, what `sample` makes, what CSV is read into. */
import * as z from 'zod/mini';
import './zod-setup.js';
import type { RecordOf, Stream, TableName } from './tables.js';
import { STREAMS } from './tables.js';
import { parseDay } from './day.js';
import { UsageError } from './errors.js';
import { mistakeOf } from './schema-words.js';

export interface SeatPurchase {
  /** First day on which this contract holds. */
  from: string;
  /** Seats in total, not in addition. */
  count: number;
  unitCost?: number;
  unitCostPer?: 'month' | 'year';
  currency?: string;
}

/** `dataset.json`; everything is optional. */
export interface DatasetConfig {
  name?: string;
  /** IANA name of the report time zone; default `UTC`. */
  timeZone?: string;
  /** 1 = Monday (default) ... 7 = Sunday. */
  weekStart?: number;
  /** A longer gap ends an estimated session; default 30. */
  idleGapMinutes?: number;
  /** Surfaces without logins, where sessions are estimated; default: every surface but `platform` and `linkedin`. */
  estimatedSurfaces?: string[];
  /** Last day with complete data, per stream; default: the last day seen, marked `assumed`. */
  dataThrough?: Partial<Record<Stream, string>>;
  /** First day with data, per stream (rule 43). */
  dataFrom?: Partial<Record<Stream, string>>;
  seatsPurchased?: SeatPurchase[];
  /** Names of the suggested actions that make the coach level. */
  coachActions?: string[];
}

export type DatasetRecords = DatasetConfig & { [T in TableName]?: readonly RecordOf<T>[] };

/** The same, or tables that can only be walked: a million rows need not exist at once. */
export type RecordSource = DatasetConfig & { [T in TableName]?: Iterable<RecordOf<T>> };

const day = z
  .string()
  .check(z.refine((text) => !Number.isNaN(parseDay(text)), { error: 'expected a day YYYY-MM-DD' }));
const perStream = z.partialRecord(z.enum(STREAMS), day);

/** The schema of `dataset.json`. Unknown keys are left alone (`maps` belongs to the reader of files). */
export const datasetConfigSchema = z.object({
  name: z.optional(z.string()),
  timeZone: z.optional(z.string()),
  weekStart: z.optional(z.int().check(z.minimum(1), z.maximum(7))),
  idleGapMinutes: z.optional(z.number().check(z.nonnegative())),
  estimatedSurfaces: z.optional(z.array(z.string())),
  dataThrough: z.optional(perStream),
  dataFrom: z.optional(perStream),
  seatsPurchased: z.optional(
    z.array(
      z.object({
        from: day,
        count: z.int().check(z.nonnegative()),
        unitCost: z.optional(z.number().check(z.nonnegative())),
        unitCostPer: z.optional(z.enum(['month', 'year'])),
        currency: z.optional(z.string()),
      }),
    ),
  ),
  coachActions: z.optional(z.array(z.string())),
}) satisfies z.ZodMiniType<DatasetConfig>;

/** The settings of a dataset, checked. Throws `dataset-unreadable`, naming the key. */
export function datasetConfigOf(input: unknown): DatasetConfig {
  const result = z.safeParse(datasetConfigSchema, input);
  if (result.success) return result.data as DatasetConfig;
  const { at, why } = mistakeOf(result.error.issues);
  throw new UsageError('dataset-unreadable', `Cannot use the dataset's ${at || 'settings'}: ${why}`);
}
