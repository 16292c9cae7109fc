/** What people hand over - picked, dropped, fetched, read by Node - as one thing: a name and a stream of bytes. */
import { UsageError } from '../contract/errors.js';

export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A `File` is one. `stream()` is called again where a file must be looked at twice. */
export interface StreamedFile {
  name: string;
  /** In bytes, for the progress. */
  size?: number;
  stream(): ByteStream | Promise<ByteStream>;
}

export type DatasetFile =
  | StreamedFile
  | { name: string; blob: Blob }
  /** `optional`: a 404 means that there is no such file. */
  | { url: string | URL; name?: string; optional?: boolean }
  | string
  | URL;

/** Also a `FileList`. */
export type DatasetFiles = Iterable<DatasetFile> | ArrayLike<DatasetFile>;

export interface Source {
  /** Without folders. */
  readonly name: string;
  readonly size: number | null;
  /** Rejects with `NoSuchFile` where it is not there and need not be. */
  open(signal?: AbortSignal): Promise<ByteStream>;
}

export class NoSuchFile extends Error {
  override readonly name = 'NoSuchFile';
}

type Fetch = typeof globalThis.fetch;

export function sourcesOf(
  files: DatasetFiles,
  fetch: Fetch = (...args) => globalThis.fetch(...args),
): Source[] {
  return Array.from(files, (file) => sourceOf(file, fetch));
}

function sourceOf(file: DatasetFile, fetch: Fetch): Source {
  if (typeof file === 'string' || file instanceof URL) return fetched({ url: file }, fetch);
  if ('url' in file) return fetched(file, fetch);
  const name = baseName(file.name);
  if ('blob' in file) return { name, size: file.blob.size, open: async () => file.blob.stream() };
  return { name, size: file.size ?? null, open: async () => file.stream() };
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function fetched(file: { url: string | URL; name?: string; optional?: boolean }, fetch: Fetch): Source {
  const url = String(file.url);
  const name = file.name ?? decodeURIComponent(baseName(url.replace(/[?#].*$/s, '')));
  return {
    name,
    size: null,
    async open(signal) {
      const response = await fetch(url, { signal }).catch((cause: unknown) => {
        signal?.throwIfAborted();
        throw new UsageError('network', `Cannot read ${name}: no connection`, { cause });
      });
      if (response.ok) return response.body ?? new Blob([], { type: 'text/plain' }).stream();
      if (response.status === 404 && file.optional) throw new NoSuchFile(name);
      const code = CODES[response.status] ?? (response.status < 500 ? 'network' : 'server-error');
      throw new UsageError(code, `Cannot read ${name}: the server says ${response.status}`, {
        status: response.status,
      });
    },
  };
}

const CODES: Record<number, 'unauthorized' | 'forbidden' | 'not-found' | 'rate-limited'> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  429: 'rate-limited',
};

/** Bytes are worked on in pieces of this size at most, so that no slice is long however large the stream's chunks are. */
const PIECE = 64 * 1024;

/** The bytes of a file. The stream is cancelled when nobody wants more. */
export async function* piecesOf(source: Source, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const stream = await source.open(signal);
  try {
    for await (const chunk of chunksOf(stream)) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        signal?.throwIfAborted();
        yield chunk.subarray(at, at + PIECE);
      }
    }
  } catch (cause) {
    signal?.throwIfAborted();
    throw new UsageError(
      'dataset-unreadable',
      `Cannot read ${source.name}: it could not be read to its end`,
      { cause },
    );
  }
}

async function* chunksOf(stream: ByteStream): AsyncGenerator<Uint8Array> {
  if (!('getReader' in stream)) return yield* stream;
  const reader = stream.getReader(); // Safari's streams cannot be walked by for await
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
