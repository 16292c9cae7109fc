/** The words, in one place for the front door. Inside the library import the file, not this index. */
export * from './answer.js';
export * from './bucket.js';
export * from './catalogue.js';
export * from './errors.js';
export * from './host-catalogue.js';
export * from './idle.js';
export * from './measures.js';
export * from './period.js';
export * from './provider.js';
export { MAX_PAGE_SIZE, readQuery, type Page, type Query, type Sort } from './query.js';
export * from './records.js';
export * from './refusals.js';
export * from './tables.js';
