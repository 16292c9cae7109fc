/** English: the language every other one falls back to, text by text. */
import { card } from './en-card.js';
import { measures, reports } from './en-catalogue.js';
import type { hands } from './en-hands.js';
import type { seats } from './en-seats.js';
import { errors, lacks, states, values, warnings } from './en-states.js';
import type { table } from './en-table.js';
import { levels, presets, streams, surfaces, zones } from './en-words.js';

/** Comes with the element that says them: `new Strings(this, { table })`. */
const later = {} as never;

export const en = {
  abouts: {} as Record<string, string>,
  card,
  errors,
  hands: later as typeof hands,
  lacks,
  levels,
  measures,
  presets,
  reports,
  seats: later as typeof seats,
  states,
  streams,
  surfaces,
  table: later as typeof table,
  values,
  warnings,
  zones,
};
