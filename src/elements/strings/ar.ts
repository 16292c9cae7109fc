/** Arabic: formal; actions as nouns, so that nobody is addressed by gender. A text that may begin a line begins in Arabic. */
import type { Texts } from '../strings.js';
import { abouts } from './ar/abouts.js';
import { card } from './ar/card.js';
import { measures, reports } from './ar/catalogue.js';
import { coach } from './ar/coach.js';
import { explain } from './ar/explain.js';
import { files } from './ar/files.js';
import { filters } from './ar/filters.js';
import { frame } from './ar/frame.js';
import { groups } from './ar/groups.js';
import { hands } from './ar/hands.js';
import { idle } from './ar/idle.js';
import { metrics } from './ar/metrics.js';
import { overview } from './ar/overview.js';
import { entry, page, tabs } from './ar/page.js';
import { period } from './ar/period.js';
import { seats } from './ar/seats.js';
import { errors, lacks, states, values, warnings } from './ar/states.js';
import { table } from './ar/table.js';
import { joins, levels, presets, streams, surfaces, zones } from './ar/words.js';

export const ar: Texts = {
  abouts,
  card,
  coach,
  entry,
  errors,
  explain,
  files,
  filters,
  frame,
  groups,
  hands,
  idle,
  joins,
  lacks,
  levels,
  measures,
  metrics,
  overview,
  page,
  period,
  presets,
  reports,
  seats,
  states,
  streams,
  surfaces,
  table,
  tabs,
  values,
  warnings,
  zones,
};
