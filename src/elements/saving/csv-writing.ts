/**
 * Who writes the CSV of the elements. They know no writer: whoever puts the pieces of a page together hands one over,
 * which is loaded when the first file is asked for.
 *
 * ```js
 * setCsvWriter(() => import('crm-usage-widgets/csv')); // `crm-usage-widgets/define` does this
 * ```
 */
import { lazily } from '../foundation/lazy.js';
import type { CsvChoice, CsvWriter } from './csv-order.js';

let load: (() => Promise<CsvWriter>) | null = null;
let always: CsvChoice = {};
const listening = new Set<WeakRef<Listener>>();

interface Listener {
  refresh(): void;
}

/**
 * Null takes it away: then no element offers a CSV. `choice`: what every file of the page has, unless it is asked for
 * otherwise: `{ labels: true, states: true, about: 'sidecar' }`.
 */
export function setCsvWriter(writer: (() => Promise<CsvWriter>) | null, choice: CsvChoice = {}): void {
  load = writer && lazily(writer);
  always = choice;
  for (const ref of listening) ref.deref()?.refresh();
}

/** Whether there is anybody to write a CSV. */
export function canWriteCsv(): boolean {
  return load !== null;
}

/** The writer, and what every file of the page has; null where there is nobody to write. */
export function csvWriter(): { load: () => Promise<CsvWriter>; always: CsvChoice } | null {
  return load && { load, always };
}

/** Tells when a writer comes or goes. Returns how to stop. */
export function onCsvWriter(listener: Listener): () => void {
  const ref = new WeakRef(listener);
  listening.add(ref);
  return () => listening.delete(ref);
}
