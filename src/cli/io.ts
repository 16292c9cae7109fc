/** What a command reads from and writes to; handed in, so that a test can look at it. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface Io {
  stdin: AsyncIterable<Uint8Array | string>;
  stdout: Writable;
  stderr: Writable;
  /** Ends what runs until it is ended; default: Ctrl-C. */
  signal?: AbortSignal;
}

/** Nobody reads on (`... | head`): the work ends, and that is no failure. */
export class NobodyReads extends Error {
  override readonly name = 'NobodyReads';
}

/** At the reader's pace, so that a long answer is never held as a whole. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.errored) throw new NobodyReads();
  if (stream.write(text)) return;
  try {
    await once(stream, 'drain');
  } catch {
    throw new NobodyReads();
  }
}

/** Streams that lose their reader say so by an event; unheard it would end the process with a stack. */
export function quietWhenClosed(...streams: Writable[]): void {
  for (const stream of streams) stream.on('error', () => undefined);
}
