/**
 * The CSV of a table, written in slices, with progress and a way to stop. Elements know no writer: whoever puts the
 * pieces of a page together hands one over, which is loaded when the first file is asked for.
 *
 * ```js
 * setCsvWriter(() => import('crm-usage-widgets/csv')); // `crm-usage-widgets/define` does this
 * ```
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DetailsAnswer } from '../contract/answer.js';
import { isAbort } from '../contract/errors.js';
import { UsageDownloadEvent } from './events.js';
import { lazily } from './lazy.js';

/** The part of `crm-usage-widgets/csv` that a download needs. */
export interface CsvWriter {
  csvBlob(answer: DetailsAnswer, options: CsvWriterOptions): Promise<Blob>;
}

export interface CsvWriterOptions {
  signal?: AbortSignal;
  /** A U+FEFF at the start, by which Excel knows UTF-8. */
  bom?: boolean;
  onProgress?(progress: { rows: number; total: number }): void;
}

let loadWriter: (() => Promise<CsvWriter>) | null = null;
const listening = new Set<WeakRef<CsvExport>>();

/** Null takes it away: then no table offers a CSV. */
export function setCsvWriter(load: (() => Promise<CsvWriter>) | null): void {
  loadWriter = load && lazily(load);
  for (const ref of listening) ref.deref()?.refresh();
}

/** `si-adoption_2026-06-01_2026-06-30.csv`, by the days that its rows count. */
export function csvName({ report, days, effective, requested }: DetailsAnswer): string {
  const { start, end } = days ?? effective ?? requested;
  return `${[report, start, end].join('_').replace(/[^\w.-]+/g, '-')}.csv`;
}

/** Hands a file to the browser, unless the page takes it itself. */
export function offerFile(
  host: HTMLElement,
  file: Blob,
  filename: string,
  report: string,
  rows: number,
): void {
  if (!host.dispatchEvent(new UsageDownloadEvent({ report, filename, rows }, file))) return;
  const link = host.ownerDocument.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = filename;
  link.click();
  // Some engines begin to read only after this task; half a minute is enough for all.
  setTimeout(() => URL.revokeObjectURL(link.href), 30_000);
}

/** A file that takes no longer than this is just there. */
const LATE_MS = 200;

export class CsvExport implements ReactiveController {
  /** `writing` only once it takes long enough to be told about. */
  status: 'idle' | 'writing' | 'failed' = 'idle';
  /** 0..1 */
  progress = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #self = new WeakRef(this);
  #work: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    (this.#host = host).addController(this);
  }

  /** Whether there is anybody to write it. */
  get available(): boolean {
    return loadWriter !== null;
  }

  hostConnected(): void {
    listening.add(this.#self);
  }

  hostDisconnected(): void {
    listening.delete(this.#self);
    this.cancel();
  }

  refresh(): void {
    this.#host.requestUpdate();
  }

  cancel(): void {
    this.#work?.abort();
  }

  /** Resolves with the number of rows written, or null where it was cancelled, failed, or is under way already. */
  async save(
    answerOf: (signal: AbortSignal) => DetailsAnswer | Promise<DetailsAnswer>,
  ): Promise<number | null> {
    if (!loadWriter || this.#work) return null;
    const { signal } = (this.#work = new AbortController());
    const late = setTimeout(() => this.#turn('writing'), LATE_MS);
    this.progress = 0;
    let end: CsvExport['status'] = 'idle';
    try {
      const [writer, answer] = await Promise.all([loadWriter(), answerOf(signal)]);
      signal.throwIfAborted();
      const file = await writer.csvBlob(answer, {
        signal,
        bom: true,
        onProgress: ({ rows, total }) => this.#onProgress(total ? rows / total : 1),
      });
      signal.throwIfAborted();
      offerFile(this.#host, file, csvName(answer), answer.report, answer.rows.length);
      return answer.rows.length;
    } catch (error) {
      if (!signal.aborted && !isAbort(error)) end = 'failed';
      return null;
    } finally {
      clearTimeout(late);
      this.#work = undefined;
      this.#turn(end);
    }
  }

  #onProgress(progress: number): void {
    this.progress = progress;
    if (this.status === 'writing') this.refresh();
  }

  #turn(status: CsvExport['status']): void {
    this.status = status;
    this.refresh();
  }
}
