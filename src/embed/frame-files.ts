/** Files handed to the host, in parts: where the frame's sandbox lacks `allow-downloads`, the browser saves nothing. */
import { FILE_PART, type FrameTalk } from '../contract/messages.js';
import type { UsageDownloadEvent } from '../elements/foundation/events.js';

/** Characters that `String.fromCharCode` takes at once in every engine. */
const AT_ONCE = 8192;

export class FrameFiles {
  readonly #say: (message: FrameTalk) => void;
  #last = 0;

  constructor(say: (message: FrameTalk) => void) {
    this.#say = say;
  }

  /** Takes the file of a `usagedownload` instead of the browser. */
  readonly take = (event: UsageDownloadEvent): void => {
    if (event.defaultPrevented || !event.file) return;
    event.preventDefault();
    void this.#hand(event.file, event.detail);
  };

  async #hand(file: Blob, { filename, report, rows }: UsageDownloadEvent['detail']): Promise<void> {
    const id = ++this.#last;
    this.#say({ type: 'file', id, filename, report, rows, size: file.size });
    for (let at = 0; at < file.size; at += FILE_PART) {
      const part = await file.slice(at, at + FILE_PART).arrayBuffer();
      this.#say({ type: 'part', id, data: base64(new Uint8Array(part)) });
    }
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}
