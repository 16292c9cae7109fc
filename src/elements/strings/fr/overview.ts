import type { Texts } from '../../strings.js';

export const overview: Texts['overview'] = {
  asOf: (day) => `Au ${day}`,
  asOfAssumed: (day) => `Au ${day} (supposé)`,
  about: (figure) => `À propos de « ${figure} »`,
  list: (what, day) => `${what}, ${day}`,
};
