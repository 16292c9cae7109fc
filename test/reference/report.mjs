// The front door of the reference: each function takes (dataset, query[, viewer]) and returns plain JSON.
export { bars } from './bars.mjs';
export { details } from './details.mjs';
export { totals } from './totals.mjs';
export { idle, overview } from './overview.mjs';
export { team } from './team.mjs';
export { late } from './question.mjs';
