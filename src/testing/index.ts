/**
 * For guests who write a provider, or test pages that use one: what every provider promises, as cases, and providers
 * that break each promise. Handlers for msw stand behind a door of their own (`msw.ts`), so that nobody needs msw for
 * the rest.
 */
export { conformanceCases } from './conformance.js';
export {
  playCases,
  type ConformanceCase,
  type ConformanceFailure,
  type ProviderOf,
} from './conformance-case.js';
export { ConformanceError } from './expect.js';
export type { Wrong } from './wrong-parts.js';
export { wrongProviders } from './wrong-providers.js';
