/** One question about the small company and what must come back, worked out by hand. */
import type { ErrorCode } from '../../contract/errors.js';
import type { Method } from '../../contract/provider.js';
import type { Query } from '../../contract/query.js';
import type { DatasetRecords } from '../../contract/records.js';

export interface Expected {
  /** A dot path into the answer; `valueAt` reads it. */
  path: string;
  value: string | number | boolean | null;
}

export interface Figure {
  name: string;
  /** Rules of `docs/reports.md` that make the number. */
  rules: readonly number[];
  method: Method;
  /** `capabilities` takes a time zone only. */
  query: Query | { timeZone?: string };
  /** Person id of who asks, where that matters (rule 38). */
  viewer?: string;
  /** Parts of the small company that are replaced for this question; `undefined` takes a part away. */
  with?: Partial<DatasetRecords>;
  expect: readonly Expected[] | { code: ErrorCode };
}

/** Expected values by path, as they are easiest to read. */
export function values(expected: Record<string, Expected['value']>): Expected[] {
  return Object.entries(expected).map(([path, value]) => ({ path, value }));
}

const NAMES = ['id', 'key', 'code', 'person', 'surface'] as const;

/**
 * What stands at a dot path of an answer, or undefined. In a list a part is an index, `length`, or the id, key, code,
 * person or surface of an item: `bars.1.values.total_logins.value`, `rows.ada.searches`, `bars.2026-11-02.complete`.
 */
export function valueAt(answer: unknown, path: string): unknown {
  let at = answer;
  for (const part of path.split('.')) {
    if (at === null || typeof at !== 'object') return undefined;
    at =
      Array.isArray(at) && part !== 'length' && !/^\d+$/.test(part)
        ? at.find((item) => NAMES.some((name) => item?.[name] === part))
        : (at as Record<string, unknown>)[part];
  }
  return at;
}

/** November 2026 as the data knows it: the same days as `last-30`. */
export const november = { start: '2026-11-01', end: '2026-11-30' };
/** 30 days, so that no report widens them. */
export const october = { start: '2026-10-01', end: '2026-10-30' };
/** The 30 days before November. */
export const beforeNovember = { start: '2026-10-02', end: '2026-10-31' };
export const onDay = (day: string) => ({ start: day, end: day });
