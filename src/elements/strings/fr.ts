/** French. */
import type { Texts } from '../strings.js';
import { abouts } from './fr/abouts.js';
import { card } from './fr/card.js';
import { measures, reports } from './fr/catalogue.js';
import { coach } from './fr/coach.js';
import { explain } from './fr/explain.js';
import { files } from './fr/files.js';
import { filters } from './fr/filters.js';
import { frame } from './fr/frame.js';
import { groups } from './fr/groups.js';
import { hands } from './fr/hands.js';
import { idle } from './fr/idle.js';
import { metrics } from './fr/metrics.js';
import { overview } from './fr/overview.js';
import { entry, page, tabs } from './fr/page.js';
import { period } from './fr/period.js';
import { seats } from './fr/seats.js';
import { errors, lacks, states, values, warnings } from './fr/states.js';
import { table } from './fr/table.js';
import { joins, levels, presets, streams, surfaces, zones } from './fr/words.js';

export const fr: Texts = {
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
