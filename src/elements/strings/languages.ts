/**
 * Languages that come with the library, each a file that is loaded when the first element is to speak it. Made with care,
 * and not reviewed by native speakers.
 */
import type { HostTexts } from '../strings.js';

export const LANGUAGES: Readonly<Record<string, () => Promise<HostTexts>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  ja: async () => (await import('./ja.js')).ja,
  'pt-br': async () => (await import('./pt-br.js')).ptBR,
};
