/** Queries from a file or standard input, and the method that each one is for. */
import { readFile } from 'node:fs/promises';
import { UsageError } from '../contract/errors.js';
import { METHODS, type Method, type UsageProvider } from '../contract/provider.js';
import { readQuestion } from '../providers/question.js';
import type { Io } from './io.js';
import { Mistake } from './mistake.js';

export interface Asked {
  /** Of the key `method` beside the query's own. */
  method: Method | undefined;
  query: Record<string, unknown>;
}

export interface Questions {
  list: unknown[];
  /** An array was given: an array is answered, also of one. */
  several: boolean;
}

/** `-` is standard input; text that begins with a brace or bracket is the query itself. Throws `query-invalid`. */
export async function readQuestions(source: string | undefined, io: Io): Promise<Questions> {
  if (source === undefined)
    throw new Mistake('Cannot ask: no --query FILE.json is given (- is standard input)');
  const inline = /^\s*[{[]/.test(source);
  const text = inline ? source : source === '-' ? await textOf(io.stdin) : await readText(source);
  const name = inline
    ? 'query'
    : source === '-'
      ? 'query of standard input'
      : `query ${JSON.stringify(source)}`;
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new UsageError('query-invalid', `Cannot read ${name}: it is no JSON`, { cause });
  }
  return Array.isArray(json) ? { list: json, several: true } : { list: [json], several: false };
}

/** Throws `query-invalid`. */
export function askedOf(json: unknown): Asked {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new UsageError('query-invalid', 'Cannot read query: expected an object');
  const { method, ...query } = json as Record<string, unknown>;
  if (method !== undefined && !isMethod(method))
    throw new UsageError(
      'query-invalid',
      `Cannot read query: method ${JSON.stringify(method)} is none of ${METHODS.join(', ')}`,
    );
  return { method, query };
}

/** By the shape of the report; an unknown report is `bars`, which says that it is unknown. */
export async function methodFor({ method, query }: Asked, provider: UsageProvider): Promise<Method> {
  if (method) return method;
  const { reports } = await provider.catalogue();
  const id = String(query.report);
  const shape = Object.hasOwn(reports, id) ? reports[id].shape : 'bars';
  return ({ bars: 'bars', metrics: 'totals', overview: 'overview' } as const)[shape];
}

/** Strict about the query, whatever the method. */
export async function ask(
  provider: UsageProvider,
  method: Method,
  query: object,
  viewer: string | undefined,
): Promise<object> {
  const answer = provider[method] as (query: object, options: { viewer?: string }) => Promise<object>;
  return answer(readQuestion(method, query), { viewer });
}

/** Of `--method`. */
export function readMethod(text: string | undefined): Method | undefined {
  if (text === undefined || isMethod(text)) return text;
  throw new Mistake(`Cannot use --method ${JSON.stringify(text)}: one of ${METHODS.join(', ')}`);
}

const isMethod = (value: unknown): value is Method => (METHODS as readonly unknown[]).includes(value);

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === 'ENOENT'
        ? 'there is no such file'
        : cause.code === 'EISDIR'
          ? 'it is a folder'
          : cause.message;
    throw new UsageError('query-invalid', `Cannot read query ${JSON.stringify(path)}: ${why}`, { cause });
  });
}

async function textOf(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stream)
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
