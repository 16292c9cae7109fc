/** What there is to measure, loaded one by one: a part should not weigh on another. */
import type { Findings } from './results.js';

export const PARTS = {
  columns: async () => (await import('./columns.js')).columns(),
  answers: async () => (await import('./answers.js')).answers(),
  load: async () => (await import('./load.js')).load(),
  'load-page': async () => (await import('./load-page.js')).loadPage(),
  csv: async () => (await import('./csv.js')).csv(),
  weight: async () => (await import('./weight.js')).weight(),
  card: async () => (await import('./cards.js')).card(),
  dashboard: async () => (await import('./cards.js')).dashboard(),
  hover: async () => (await import('./cards.js')).hover(),
  click: async () => (await import('./cards.js')).click(),
  table: async () => (await import('./table.js')).table(),
  typing: async () => (await import('./typing.js')).typingPart(),
  cycles: async () => (await import('./cycles.js')).cycles(),
} satisfies Record<string, () => Promise<Findings>>;

export type PartName = keyof typeof PARTS;
