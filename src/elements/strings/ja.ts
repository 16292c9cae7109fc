/** Japanese: です・ます in sentences, nouns in labels; full-width punctuation, no space beside Latin words. */
import type { Texts } from '../strings.js';
import { abouts } from './ja/abouts.js';
import { card } from './ja/card.js';
import { measures, reports } from './ja/catalogue.js';
import { coach } from './ja/coach.js';
import { explain } from './ja/explain.js';
import { files } from './ja/files.js';
import { filters } from './ja/filters.js';
import { frame } from './ja/frame.js';
import { groups } from './ja/groups.js';
import { hands } from './ja/hands.js';
import { idle } from './ja/idle.js';
import { metrics } from './ja/metrics.js';
import { overview } from './ja/overview.js';
import { entry, page, tabs } from './ja/page.js';
import { period } from './ja/period.js';
import { seats } from './ja/seats.js';
import { errors, lacks, states, values, warnings } from './ja/states.js';
import { table } from './ja/table.js';
import { joins, levels, presets, streams, surfaces, zones } from './ja/words.js';

export const ja: Texts = {
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
