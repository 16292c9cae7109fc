/** What the cards of the overview say alike, in Brazilian Portuguese. */
import type { Texts } from '../texts.js';

export const overview: Texts['overview'] = {
  asOf: (day) => `Em ${day}`,
  asOfAssumed: (day) => `Em ${day} (data presumida)`,
  about: (figure) => `Sobre ${figure}`,
  list: (what, day) => `${what}, ${day}`,
};
