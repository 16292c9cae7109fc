/** Brazilian Portuguese. */
import type { Texts } from '../strings.js';
import { abouts } from './pt-br/abouts.js';
import { card } from './pt-br/card.js';
import { measures, reports } from './pt-br/catalogue.js';
import { coach } from './pt-br/coach.js';
import { explain } from './pt-br/explain.js';
import { files } from './pt-br/files.js';
import { filters } from './pt-br/filters.js';
import { frame } from './pt-br/frame.js';
import { groups } from './pt-br/groups.js';
import { hands } from './pt-br/hands.js';
import { idle } from './pt-br/idle.js';
import { metrics } from './pt-br/metrics.js';
import { overview } from './pt-br/overview.js';
import { entry, page, tabs } from './pt-br/page.js';
import { period } from './pt-br/period.js';
import { seats } from './pt-br/seats.js';
import { errors, lacks, states, values, warnings } from './pt-br/states.js';
import { table } from './pt-br/table.js';
import { joins, levels, presets, streams, surfaces, zones } from './pt-br/words.js';

export const ptBR: Texts = {
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
