/**
 * Sorts texts by code points, faster than a comparing sort and in pieces: as many leading characters as fit are packed
 * into the bits of a number together with the text's place, the browser sorts those numbers natively, and only texts
 * that start alike are looked at again.
 */
import { compareCodePoints } from './sort-key.js';
import { inBlocks, type Work } from './work.js';

/** Below this, comparing is faster than packing. */
const FEW = 24;
/** Texts looked at between two breaths. */
const BREATH = 8192;
/** Bits of a number that are exact, less one for rounding in the logarithms. */
const EXACT = 2 ** 52;

interface Alphabet {
  /** From a UTF-16 unit to its digit; 0 is the end of the text. */
  digit: Uint32Array;
  /** Number of digits, 0 included. */
  size: number;
}

/** Texts [start, end) of the order begin with the same `depth` units and are still to be told apart. */
interface Group {
  start: number;
  end: number;
  depth: number;
}

/** The places of `texts` in sorted order; equal texts keep the order they came in. */
export function* sortTexts(texts: readonly string[]): Work<Uint32Array> {
  const order = new Uint32Array(texts.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  const used = new Uint8Array(0x10000);
  yield* inBlocks(texts.length, (from, to) => markUnits(texts, used, from, to));
  const alphabet = alphabetOf(used);
  const groups: Group[] = [{ start: 0, end: texts.length, depth: 0 }];
  let seen = 0;
  for (let group = groups.pop(); group; group = groups.pop()) {
    const size = group.end - group.start;
    if (size <= FEW) sortFew(texts, order, group);
    else sortMany(texts, order, group, alphabet, groups);
    seen += size;
    if (seen > BREATH) {
      seen = 0;
      yield;
    }
  }
  return order;
}

/** Sorts a group by its next units and adds the groups that those leave. */
function sortMany(
  texts: readonly string[],
  order: Uint32Array,
  group: Group,
  alphabet: Alphabet,
  groups: Group[],
): void {
  const { start, end, depth } = group;
  const size = end - start;
  const digits = Math.max(1, Math.floor(Math.log(EXACT / size) / Math.log(alphabet.size)));
  const next = depth + digits;
  const members = order.slice(start, end);
  const packed = new Float64Array(size);
  for (let i = 0; i < size; i++) packed[i] = pack(texts[members[i]], depth, digits, alphabet) * size + i;
  packed.sort();
  for (let i = 0, first = start, prefix = -1; i < size; i++) {
    const begins = Math.floor(packed[i] / size);
    order[start + i] = members[packed[i] - begins * size];
    if (begins !== prefix) [first, prefix] = [start + i, begins];
    const last = i + 1 === size || Math.floor(packed[i + 1] / size) !== begins;
    // Texts that ended before `next` and begin alike are equal.
    const differ = last && start + i > first && texts[order[first]].length >= next;
    if (differ) groups.push({ start: first, end: start + i + 1, depth: next });
  }
}

function sortFew(texts: readonly string[], order: Uint32Array, { start, end }: Group): void {
  for (let i = start + 1; i < end; i++) {
    const moving = order[i];
    let to = i;
    while (to > start && compareCodePoints(texts[order[to - 1]], texts[moving]) > 0) order[to] = order[--to];
    order[to] = moving;
  }
}

function markUnits(texts: readonly string[], used: Uint8Array, from: number, to: number): void {
  for (let place = from; place < to; place++) {
    const text = texts[place];
    for (let i = 0; i < text.length; i++) used[text.charCodeAt(i)] = 1;
  }
}

/** Only the units in use, in code point order: the fewer there are, the more fit into a number. */
function alphabetOf(used: Uint8Array): Alphabet {
  const digit = new Uint32Array(0x10000);
  let size = 2; // 1 stands for nothing, so that there are two digits even where all texts are empty
  const mark = (from: number, to: number) => {
    for (let unit = from; unit < to; unit++) if (used[unit]) digit[unit] = size++;
  };
  mark(0, 0xd800);
  mark(0xe000, 0x10000);
  mark(0xd800, 0xe000); // surrogates spell the code points beyond all others
  return { digit, size };
}

function pack(text: string, from: number, digits: number, { digit, size }: Alphabet): number {
  const last = from + digits;
  const end = Math.min(last, text.length);
  let packed = 0;
  let i = from;
  for (; i < end; i++) packed = packed * size + digit[text.charCodeAt(i)];
  for (; i < last; i++) packed *= size;
  return packed;
}
