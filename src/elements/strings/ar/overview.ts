import type { Texts } from '../texts.js';

export const overview: Texts['overview'] = {
  asOf: (day) => `في ${day}`,
  asOfAssumed: (day) => `في ${day} (مفترض)`,
  about: (figure) => `حول ${figure}`,
  list: (what, day) => `${what}، ${day}`,
};
