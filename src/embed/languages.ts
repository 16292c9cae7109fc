/** The languages of the library: each is loaded when an element is first to speak it. */
import { setLanguages } from '../elements/foundation/strings.js';
import { LANGUAGES } from '../elements/strings/languages.js';

/** What `define` and the entries of `define/` call. */
export function giveLanguages(): void {
  setLanguages(LANGUAGES);
}
