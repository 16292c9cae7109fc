/** The front door: the words of the contract, and the providers that run in a browser. Importing registers nothing. */
export * from './contract/index.js';
export { csvFilesProvider, type CsvFilesProviderOptions } from './providers/csv-files.js';
export { httpProvider, type HttpProviderOptions } from './providers/http.js';
export { memoryProvider, type MemoryProviderOptions } from './providers/memory.js';
export { portProvider, type PortProviderOptions, type UsagePort } from './providers/port.js';
export { servePort, type ServePortOptions } from './providers/serve-port.js';
export type { GetToken } from './providers/token.js';
export { withCache, type CacheOptions } from './providers/with-cache.js';
