/** Spanish. */
import type { Texts } from '../strings.js';
import { abouts } from './es/abouts.js';
import { card } from './es/card.js';
import { measures, reports } from './es/catalogue.js';
import { coach } from './es/coach.js';
import { explain } from './es/explain.js';
import { files } from './es/files.js';
import { filters } from './es/filters.js';
import { frame } from './es/frame.js';
import { groups } from './es/groups.js';
import { hands } from './es/hands.js';
import { idle } from './es/idle.js';
import { metrics } from './es/metrics.js';
import { overview } from './es/overview.js';
import { entry, page, tabs } from './es/page.js';
import { period } from './es/period.js';
import { seats } from './es/seats.js';
import { errors, lacks, states, values, warnings } from './es/states.js';
import { table } from './es/table.js';
import { joins, levels, presets, streams, surfaces, zones } from './es/words.js';

export const es: Texts = {
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
