/** What a case says when it fails: which question, what came, what should have come. No test framework. */
import { isAbort, isUsageError, type ErrorCode } from '../contract/errors.js';

/** A provider broke a promise. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
}

export function fail(what: string): never {
  throw new ConformanceError(what);
}

export function expectThat(claim: boolean, what: string): void {
  if (!claim) fail(what);
}

/** Equal in every part. Numbers may differ in their last bits: a sum in another order, a ratio from other parts. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const place = difference(actual, expected, '');
  if (place !== undefined) fail(`${what}${place}`);
}

export async function expectCode(promise: Promise<unknown>, code: ErrorCode, what: string): Promise<void> {
  const error = await errorOf(promise, `${what}: expected ${code}, and it was answered`);
  if (!isUsageError(error)) fail(`${what}: expected a UsageError ${code}, not ${String(error)}`);
  if (error.code !== code) fail(`${what}: expected ${code}, not ${error.code} (${error.message})`);
}

export async function expectAbort(promise: Promise<unknown>, what: string): Promise<void> {
  const error = await errorOf(promise, `${what}: expected an AbortError, and it was answered`);
  if (!isAbort(error)) fail(`${what}: expected an AbortError, not ${String(error)}`);
}

async function errorOf(promise: Promise<unknown>, otherwise: string): Promise<unknown> {
  let answered = false;
  try {
    await promise;
    answered = true;
  } catch (error) {
    if (!answered) return error;
  }
  return fail(otherwise);
}

/** The last bits of a double, times a few operations. */
const TOLERANCE = 1e-12;

export function isSameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b), 1);
}

/** Where two values differ and how, or undefined. A key that says undefined is as good as none. */
function difference(actual: unknown, expected: unknown, path: string): string | undefined {
  if (Object.is(actual, expected)) return undefined;
  if (typeof actual === 'number' && typeof expected === 'number' && isSameNumber(actual, expected))
    return undefined;
  if (typeof actual === 'object' && typeof expected === 'object' && actual !== null && expected !== null) {
    if (Array.isArray(actual) !== Array.isArray(expected)) return ` at ${path}: a list on one side only`;
    if (Array.isArray(actual) && actual.length !== (expected as unknown[]).length)
      return `${at(path)}: ${actual.length} items, expected ${(expected as unknown[]).length}`;
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const [left, right] = [actual, expected].map((side) =>
        Object.hasOwn(side, key) ? (side as Record<string, unknown>)[key] : undefined,
      );
      const found = difference(left, right, path ? `${path}.${key}` : key);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return `${at(path)}: ${said(actual)}, expected ${said(expected)}`;
}

const at = (path: string) => (path ? ` at ${path}` : '');
const said = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value)?.slice(0, 200));
