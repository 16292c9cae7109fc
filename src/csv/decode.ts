/**
 * Bytes into text, before any CSV is read: UTF-8 with or without a BOM, UTF-16 with one, and what older spreadsheets
 * write, windows-1252. A file is one encoding from end to end: before the first byte that is no ASCII is handed on, the
 * rest of the file is looked through, so that no row has to be taken back.
 */
import { Breath } from './breath.js';
import { FileStop } from './faults.js';
import { piecesOf, type Source } from './sources.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodeOptions {
  signal?: AbortSignal;
  /** Called before the first text that depends on it; never for a file of ASCII. */
  onEncoding?(encoding: Encoding): void;
  /** Bytes of each piece that was read. */
  onBytes?(count: number): void;
}

type Decode = (bytes?: Uint8Array) => string;

/** The file's text in pieces, without a BOM. Rejects with a `FileStop` where UTF-16 is damaged. */
export async function* textOf(source: Source, options: DecodeOptions = {}): AsyncGenerator<string> {
  let decode: Decode | null = null;
  let isFirst = true;
  for await (const piece of withWholeHead(piecesOf(source, options.signal))) {
    options.onBytes?.(piece.length);
    const mark = isFirst ? markOf(piece) : null;
    isFirst = false;
    const bytes = mark ? piece.subarray(mark.length) : piece;
    if (!decode && (mark || !isAscii(bytes))) {
      const encoding =
        mark && mark.encoding !== 'utf-8' ? mark.encoding : await eightBit(source, options.signal);
      options.onEncoding?.(encoding);
      decode = decoderOf(encoding);
    }
    yield decode ? decode(bytes) : ascii.decode(bytes);
  }
  const end = decode?.();
  if (end) yield end;
}

/** A stream may come byte by byte; a BOM is told from its first three. */
async function* withWholeHead(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const piece of pieces) {
    if (head) {
      const both: Uint8Array = new Uint8Array(head.length + piece.length);
      both.set(head);
      both.set(piece, head.length);
      head = both;
      if (head.length < 3) continue;
      yield head;
      head = null;
    } else yield piece;
  }
  if (head?.length) yield head;
}

function markOf([a, b, c]: Uint8Array): { encoding: Encoding; length: number } | null {
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return a === 0xef && b === 0xbb && c === 0xbf ? { encoding: 'utf-8', length: 3 } : null;
}

const ascii = new TextDecoder();

function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i] > 0x7f) return false;
  return true;
}

/** UTF-8 if the whole file is, else windows-1252: of that every byte is some character. */
async function eightBit(source: Source, signal?: AbortSignal): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const breath = new Breath(signal);
  for await (const bytes of piecesOf(source, signal)) {
    if (!decodes(decoder, bytes)) return 'windows-1252';
    if (breath.due) await breath.take();
  }
  return decodes(decoder) ? 'utf-8' : 'windows-1252';
}

function decodes(decoder: TextDecoder, bytes?: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch {
    return false;
  }
}

function decoderOf(encoding: Encoding): Decode {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const decode: Decode = (bytes) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new FileStop('broken-text', null);
    }
  };
  return encoding === 'windows-1252' ? (bytes) => mended(decode(bytes)) : decode;
}

// Some releases of Node read windows-1252 as latin-1, whose characters from 80 to 9F are controls that nobody writes.
const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function mended(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => FROM_80[control.charCodeAt(0) - 0x80]);
}
