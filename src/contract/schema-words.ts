/**
 * What a schema refused, in words of ours: the place, and what is allowed there. zod/mini has none (`Invalid input`),
 * and no schema's words reach an asker. Never the value: it may be a secret, or a megabyte.
 */
import type * as z from 'zod/mini';

/** What a schema found wrong. */
export type Issue = z.core.$ZodIssue;

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
};
const COUNTED: Record<string, string> = { string: ' characters', array: ' entries' };

export interface Mistake {
  /** `page.size`; empty: the thing as a whole. */
  at: string;
  /** `expected at most 100000`, `unknown key`. */
  why: string;
}

/** The first of them. */
export function mistakeOf([issue]: readonly Issue[]): Mistake {
  const { path, why } = said(issue);
  return { at: path.map(String).join('.'), why };
}

function said(issue: Issue): { path: PropertyKey[]; why: string } {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return { path: [...path, issue.keys[0]], why: 'unknown key' };
  if (issue.code !== 'invalid_union') return { path, why: whyOf(issue) };
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const [nearest] = [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  if (!nearest) return { path, why: 'not allowed' };
  if (depth(nearest) > 0) {
    const inner = said(nearest[0]);
    return { path: [...path, ...inner.path], why: inner.why };
  }
  // None of them goes further than the value itself: it is of another kind than all of them.
  const kinds = new Set(branches.map(([first]) => kindOf(first)));
  return { path, why: `expected ${[...kinds].join(' or ')}` };
}

/** How far into the value a branch of a union came: the one that came furthest is what was meant. */
function depth([first]: readonly Issue[]): number {
  return first.path.length + (first.code === 'unrecognized_keys' ? 1 : 0);
}

function whyOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${kindOf(issue)}`;
    case 'invalid_value':
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `expected at least ${issue.minimum}${COUNTED[issue.origin] ?? ''}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${COUNTED[issue.origin] ?? ''}`;
    // Written beside the schema, by us.
    case 'custom':
      return issue.message;
    default:
      return 'not allowed';
  }
}

const kindOf = (issue: Issue): string =>
  issue.code === 'invalid_type' ? (KINDS[issue.expected] ?? issue.expected) : 'another value';
