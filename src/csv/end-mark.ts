/**
 * The text without a Ctrl-Z at its end, as DOS and some exports still put one: behind the last character, or alone on the
 * last line. Anywhere else it is a character like others.
 */
export async function* withoutEndMark(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  let isLineStart = true;
  for await (const piece of texts) {
    const text = held + piece;
    const mark = endMark(text, isLineStart);
    held = text.slice(mark);
    if (mark === 0) continue;
    isLineStart = isLineEnd(text[mark - 1]);
    yield text.slice(0, mark);
  }
}

/** Where the marks begin that might be the end; the text's length where there are none. */
function endMark(text: string, isLineStart: boolean): number {
  let at = text.length;
  while (at > 0 && (text[at - 1] === '\x1a' || isLineEnd(text[at - 1]))) at--;
  const mark = text.indexOf('\x1a', at);
  if (mark < 0) return text.length;
  const isAlone = mark === 0 ? isLineStart : isLineEnd(text[mark - 1]);
  const endsHere = !/[\r\n]/.test(text.slice(mark));
  return isAlone || endsHere ? mark : text.length;
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}
