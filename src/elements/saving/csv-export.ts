/** The CSV of what an element shows, written in slices, with progress and a way to stop. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isAbort, isUsageError, type UsageError } from '../../contract/errors.js';
import { UsageDownloadEvent } from '../foundation/events.js';
import { tellError } from '../foundation/tell-error.js';
import { csvFiles, rowsIn } from './csv-file.js';
import type { CsvAnswered, CsvOrder, CsvSource } from './csv-order.js';
import { canWriteCsv, csvWriter, onCsvWriter } from './csv-writing.js';

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

/** What is to be written: an answer alone, or with what stands beside it. */
type Answered = CsvSource | CsvAnswered;

/** Writes an answer and offers it. Resolves with the number of rows; null where there is no writer. */
export async function saveCsv(
  host: HTMLElement,
  answerOf: () => Answered | Promise<Answered>,
  order: CsvOrder,
  work: Parameters<typeof csvFiles>[3] = {},
): Promise<number | null> {
  const known = csvWriter();
  if (!known) return null;
  const [writer, given] = await Promise.all([known.load(), answerOf()]);
  work.signal?.throwIfAborted();
  const answered = 'answer' in given ? given : { answer: given, beside: {} };
  const files = await csvFiles(writer, answered, { ...known.always, ...order }, work);
  work.signal?.throwIfAborted();
  const rows = rowsIn(answered, order.list);
  for (const { name, file } of files) offerFile(host, file, name, answered.answer.report, rows);
  return rows;
}

/** A file that takes no longer than this is just there. */
const LATE_MS = 200;

export class CsvExport implements ReactiveController {
  /** `writing` only once it takes long enough to be told about. */
  status: 'idle' | 'writing' | 'failed' = 'idle';
  /** 0..1; null while the source is asked, which nobody can measure. */
  progress: number | null = null;
  /** Why the source did not answer; undefined where it was not the source that failed. */
  error: UsageError | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #quiet: (() => void) | undefined;
  #work: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    (this.#host = host).addController(this);
  }

  /** Whether there is anybody to write it. */
  get available(): boolean {
    return canWriteCsv();
  }

  hostConnected(): void {
    this.#quiet = onCsvWriter(this);
  }

  hostDisconnected(): void {
    this.#quiet?.();
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
    answerOf: (signal: AbortSignal) => Answered | Promise<Answered>,
    order: CsvOrder,
  ): Promise<number | null> {
    if (!canWriteCsv() || this.#work) return null;
    const { signal } = (this.#work = new AbortController());
    const late = setTimeout(() => this.#turn('writing'), LATE_MS);
    this.progress = null;
    this.error = undefined;
    let end: CsvExport['status'] = 'idle';
    try {
      const onProgress = ({ rows, total }: { rows: number; total: number }) =>
        this.#onProgress(total ? rows / total : 1);
      return await saveCsv(this.#host, () => unlessAborted(answerOf(signal), signal), order, {
        signal,
        onProgress,
      });
    } catch (error) {
      if (!signal.aborted && !isAbort(error)) {
        end = 'failed';
        this.#fail(error);
      }
      return null;
    } finally {
      clearTimeout(late);
      this.#work = undefined;
      this.#turn(end);
    }
  }

  #fail(error: unknown): void {
    if (!isUsageError(error)) return;
    this.error = error;
    tellError(this.#host, error);
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

/** Whoever cancels does not wait for a source that goes on. */
function unlessAborted<T>(answer: T | Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort, { once: true });
    Promise.resolve(answer)
      .finally(() => signal.removeEventListener('abort', onAbort))
      .then(resolve, reject);
  });
}
