/** Files that a frame hands over, put together of their parts. Who breaks off or sends too much has sent nothing. */
import { FILE_TYPES, type FrameTalk } from '../contract/messages.js';
import type { DownloadDetail } from '../elements/foundation/events.js';

type Beginning = Extract<FrameTalk, { type: 'file' }>;
type Part = Extract<FrameTalk, { type: 'part' }>;

interface Coming {
  about: Beginning;
  parts: Uint8Array<ArrayBuffer>[];
  /** Bytes that are still to come. */
  left: number;
}

/** Files at a time. */
const AT_ONCE = 4;

export class HostFiles {
  readonly #coming = new Map<number, Coming>();
  readonly #take: (file: Blob, about: DownloadDetail) => void;

  constructor(take: (file: Blob, about: DownloadDetail) => void) {
    this.#take = take;
  }

  begin(about: Beginning): void {
    if (this.#coming.has(about.id) || this.#coming.size >= AT_ONCE) return;
    this.#coming.set(about.id, { about, parts: [], left: about.size });
    if (about.size === 0) this.#finish(about.id);
  }

  add({ id, data }: Part): void {
    const coming = this.#coming.get(id);
    if (!coming) return;
    const bytes = bytesOf(data);
    coming.left -= bytes?.length ?? Infinity;
    if (!bytes || coming.left < 0) return void this.#coming.delete(id);
    coming.parts.push(bytes);
    if (coming.left === 0) this.#finish(id);
  }

  #finish(id: number): void {
    const { about, parts } = this.#coming.get(id)!;
    this.#coming.delete(id);
    const { filename, report, rows } = about;
    const ending = filename.slice(filename.lastIndexOf('.') + 1) as keyof typeof FILE_TYPES;
    this.#take(new Blob(parts, { type: FILE_TYPES[ending] }), { filename, report, rows });
  }
}

/** Undefined for what is no base64. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
