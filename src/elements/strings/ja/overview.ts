import type { Texts } from '../texts.js';

export const overview: Texts['overview'] = {
  asOf: (day) => `${day}時点`,
  asOfAssumed: (day) => `${day}時点（推定）`,
  about: (figure) => `${figure}について`,
  list: (what, day) => `${what}、${day}`,
};
