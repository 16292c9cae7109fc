import type { Texts } from '../texts.js';

export const overview: Texts['overview'] = {
  asOf: (day) => `Stand: ${day}`,
  asOfAssumed: (day) => `Stand: ${day} (angenommen)`,
  about: (figure) => `Info zu „${figure}“`,
  list: (what, day) => `${what}, ${day}`,
};
