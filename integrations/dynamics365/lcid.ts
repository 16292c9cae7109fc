/** Dynamics names languages by Windows' numbers. Those that the elements speak; the low ten bits name the language. */
const LANGUAGES: Readonly<Record<number, string>> = {
  0x01: 'ar',
  0x07: 'de',
  0x09: 'en',
  0x0a: 'es',
  0x0c: 'fr',
  0x11: 'ja',
  0x16: 'pt',
};

/** Where a region decides how numbers and days are written. */
const REGIONS: Readonly<Record<number, string>> = {
  1033: 'en-US',
  2057: 'en-GB',
  3081: 'en-AU',
  4105: 'en-CA',
  1031: 'de-DE',
  2055: 'de-CH',
  3079: 'de-AT',
  1036: 'fr-FR',
  3084: 'fr-CA',
  4108: 'fr-CH',
  3082: 'es-ES',
  2058: 'es-MX',
  1041: 'ja-JP',
  1046: 'pt-BR',
  2070: 'pt-PT',
};

/** Null for a language that the elements do not speak: the page then keeps its own. */
export const langOf = (lcid: number): string | null => REGIONS[lcid] ?? LANGUAGES[lcid & 0x3ff] ?? null;
