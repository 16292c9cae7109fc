/** Where sources and elements meet on a page. Importing registers nothing. */
export { lazyProvider } from './lazy-provider.js';
export { UsageProviderElement } from './usage-provider.js';
