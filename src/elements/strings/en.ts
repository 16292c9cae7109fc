/** English: the language every other one falls back to, text by text. */
import { card } from './en-card.js';
import { measures, reports } from './en-catalogue.js';
import type { coach } from './en-coach.js';
import type { explain } from './en-explain.js';
import type { files } from './en-files.js';
import type { filters } from './en-filters.js';
import type { frame } from './en-frame.js';
import type { groups } from './en-groups.js';
import type { hands } from './en-hands.js';
import type { idle } from './en-idle.js';
import type { overview } from './en-overview.js';
import type { period } from './en-period.js';
import type { metrics } from './en-metrics.js';
import type { entry, page, tabs } from './en-page.js';
import type { seats } from './en-seats.js';
import { errors, lacks, states, values, warnings } from './en-states.js';
import type { table } from './en-table.js';
import { joins, levels, presets, streams, surfaces, zones } from './en-words.js';

/** Comes with the element that says them: `new Strings(this, { table })`. */
const later = {} as never;

export const en = {
  abouts: {} as Record<string, string>,
  card,
  coach: later as typeof coach,
  entry: later as typeof entry,
  errors,
  explain: later as typeof explain,
  files: later as typeof files,
  filters: later as typeof filters,
  frame: later as typeof frame,
  groups: later as typeof groups,
  hands: later as typeof hands,
  idle: later as typeof idle,
  joins,
  lacks,
  levels,
  measures,
  metrics: later as typeof metrics,
  overview: later as typeof overview,
  period: later as typeof period,
  page: later as typeof page,
  presets,
  reports,
  seats: later as typeof seats,
  states,
  streams,
  surfaces,
  table: later as typeof table,
  tabs: later as typeof tabs,
  values,
  warnings,
  zones,
};
