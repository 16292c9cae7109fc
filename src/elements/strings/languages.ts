/**
 * Languages that come with the library, each a file that is loaded when the first element is to speak it. Made with care,
 * and not reviewed by native speakers.
 */
import type { Texts } from './texts.js';

/** A language is its module: each group of texts by its name, and no text is missing. */
export const LANGUAGES: Readonly<Record<string, () => Promise<Texts>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ja: () => import('./ja.js'),
  'pt-br': () => import('./pt-br.js'),
};
