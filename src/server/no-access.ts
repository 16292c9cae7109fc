/** What somebody without access to reports is told: that, and nothing about the dataset. */
import type { Capabilities } from '../contract/answer.js';

export const NO_ACCESS: Capabilities = {
  name: null,
  access: false,
  timeZone: 'UTC',
  weekStart: 1,
  dataThrough: {},
  dataFrom: {},
  earliest: null,
  latest: null,
  reports: {},
  groups: [],
  groupsAsOf: null,
  personas: [],
  people: 0,
  rows: null,
};
