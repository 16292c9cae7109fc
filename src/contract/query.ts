/** What may be asked. One grammar for JSON, query strings, elements and servers; unknown keys are refused. */
import * as z from 'zod/mini';
import './zod-setup.js';
import { BUCKET_CHOICES, type BucketChoice } from './bucket.js';
import { UsageError } from './errors.js';
import { COMPARISONS, PRESETS, type Compare, type Period, type Preset } from './period.js';
import { mistakeOf } from './schema-words.js';

export interface Query {
  /** Id of a report in the provider's catalogue. */
  report: string;
  /** Default: the last 30 days. */
  period?: Period;
  compare?: Compare;
  /** Default `auto`: by the length of the counted days. */
  bucket?: BucketChoice;
  /** Details only: the key of one bucket of the period; its (cut) days are what the rows count. */
  bar?: string;
  /** IANA name; default: the dataset's zone. */
  timeZone?: string;
  /** Group ids, descendants included; an empty list is no filter. */
  groups?: readonly string[];
  people?: readonly string[];
  /** A persona id. */
  persona?: string;
  /** Whose member somebody is: on the day of the event (`as-was`) or today (`as-is`, default). */
  membership?: 'as-is' | 'as-was';
  /** Details only: also everybody enabled under the filters, with zeros. */
  rows?: 'active' | 'everyone';
  /** Details of an overview only: which of its lists. */
  list?: string;
  sort?: Sort;
  /** Details only: rows whose name, e-mail, role or title contains this, whatever its case and marks. */
  text?: string;
  page?: Page;
}

export interface Sort {
  /** A column id. */
  by: string;
  desc?: boolean;
}

/** Without a page all rows come: nothing is cut silently. */
export interface Page {
  /** From 0. */
  index: number;
  /** 1 to `MAX_PAGE_SIZE` rows. */
  size: number;
}

export const MAX_PAGE_SIZE = 100_000;

const ids = z.optional(z.readonly(z.array(z.string()).check(z.maxLength(100_000))));

export const querySchema = z.strictObject({
  report: z.string().check(z.maxLength(200)),
  period: z.optional(
    z.union([
      z.strictObject({ preset: z.enum(Object.keys(PRESETS) as [Preset, ...Preset[]]) }),
      z.strictObject({ start: z.string(), end: z.string() }),
    ]),
  ),
  compare: z.optional(z.enum(COMPARISONS)),
  bucket: z.optional(z.enum(BUCKET_CHOICES)),
  bar: z.optional(z.string()),
  timeZone: z.optional(z.string()),
  groups: ids,
  people: ids,
  persona: z.optional(z.string()),
  membership: z.optional(z.enum(['as-is', 'as-was'])),
  rows: z.optional(z.enum(['active', 'everyone'])),
  list: z.optional(z.string()),
  sort: z.optional(z.strictObject({ by: z.string(), desc: z.optional(z.boolean()) })),
  text: z.optional(z.string().check(z.maxLength(1000))),
  page: z.optional(
    z.strictObject({
      index: z.int().check(z.minimum(0)),
      size: z.int().check(z.minimum(1), z.maximum(MAX_PAGE_SIZE)),
    }),
  ),
}) satisfies z.ZodMiniType<Query>;

/** A query from untrusted JSON. Throws `query-invalid`, naming the first key that does not fit and what would. */
export function readQuery(input: unknown): Query {
  const result = z.safeParse(querySchema, input);
  if (result.success) return result.data;
  const { at, why } = mistakeOf(result.error.issues);
  throw new UsageError('query-invalid', `Cannot read query: ${why} at ${JSON.stringify(at || 'query')}`);
}
