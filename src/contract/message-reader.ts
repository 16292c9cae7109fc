/**
 * How a message of another window, frame or worker is read. Messages are JSON text: Salesforce's membrane lets no object
 * through, and text is checked before it is anything.
 */
import * as z from 'zod/mini';
import './zod-setup.js';

/** Characters of a message. Room for 100,000 ids; what is longer is thrown away unread. */
export const MAX_MESSAGE = 8 * 1024 * 1024;

/** Characters of a whole answer. */
export const MAX_ANSWER = 256 * 1024 * 1024;

/** Undefined for whatever is no such message. Never throws. */
export function messageReader<T>(schema: z.ZodMiniType<T>, maxLength = MAX_MESSAGE) {
  return (data: unknown): T | undefined => {
    if (typeof data !== 'string' || data.length > maxLength) return undefined;
    try {
      return z.safeParse(schema, JSON.parse(data)).data;
    } catch {
      return undefined; // no JSON, or nested deeper than the engine can follow
    }
  };
}
