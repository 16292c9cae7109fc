/** The door of the show flat: a small company whose figures are known, and a large one of any size. */
export { smallCompany } from './small-company.js';
export { smallFigures, valueAt, type Expected, type Figure } from './small-figures.js';
export { sampleCompany, sampleTables } from './company.js';
export { sampleActivity } from './activity.js';
export type { SampleOptions } from './plan.js';
export { emptyCompany, hostileCompany, HOSTILE_TEXTS } from './bad-days.js';
