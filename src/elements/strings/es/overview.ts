/** What the cards of the overview say alike, in Spanish. */
import type { Texts } from '../texts.js';

export const overview: Texts['overview'] = {
  asOf: (day) => `Al ${day}`,
  asOfAssumed: (day) => `Al ${day} (fecha supuesta)`,
  about: (figure) => `Acerca de ${figure}`,
  list: (what, day) => `${what}, ${day}`,
};
