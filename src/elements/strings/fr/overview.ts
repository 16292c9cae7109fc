import type { Texts } from '../texts.js';

export const overview: Texts['overview'] = {
  asOf: (day) => `Au ${day}`,
  asOfAssumed: (day) => `Au ${day} (supposé)`,
  about: (figure) => `À propos de « ${figure} »`,
  list: (what, day) => `${what}, ${day}`,
};
