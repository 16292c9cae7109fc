/**
 * Formulas (trust.md): a text cell that a spreadsheet would run gets one leading apostrophe. `papaparse` has an option of
 * that name which lets values with a line break or a NUL through, and prefixes negative numbers.
 *
 * A text that has apostrophes before such a start gets one more: so that taking one away gives back the same text.
 */
const LIVE = /^'*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

export function guarded(text: string): string {
  return LIVE.test(text) ? `'${text}` : text;
}

/** Only for cells of an export of ours: in any other file an apostrophe is an apostrophe. */
export function unguarded(text: string): string {
  return text.startsWith("'") && LIVE.test(text) ? text.slice(1) : text;
}
