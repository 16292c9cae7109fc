/** German. */
import type { Texts } from '../strings.js';
import { abouts } from './de/abouts.js';
import { card } from './de/card.js';
import { measures, reports } from './de/catalogue.js';
import { coach } from './de/coach.js';
import { explain } from './de/explain.js';
import { files } from './de/files.js';
import { filters } from './de/filters.js';
import { frame } from './de/frame.js';
import { groups } from './de/groups.js';
import { hands } from './de/hands.js';
import { idle } from './de/idle.js';
import { metrics } from './de/metrics.js';
import { overview } from './de/overview.js';
import { entry, page, tabs } from './de/page.js';
import { period } from './de/period.js';
import { seats } from './de/seats.js';
import { errors, lacks, states, values, warnings } from './de/states.js';
import { table } from './de/table.js';
import { joins, levels, presets, streams, surfaces, zones } from './de/words.js';

export const de: Texts = {
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
