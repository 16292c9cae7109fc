/** What is said between the page and the worker that computes the large company. */
import type { ErrorCode } from '../src/contract/errors.js';
import type { Method } from '../src/contract/provider.js';

export interface Ask {
  id: number;
  method: Method;
  query: object;
}

export type Reply = { id: number; answer: object } | { id: number; code: ErrorCode; message: string };
