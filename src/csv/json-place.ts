/**
 * Where a text stops being JSON. Engines say it in different words, V8 often and Safari always not at all; and a person
 * who edits `dataset.json` by hand needs the line.
 */

const TOKEN =
  /\s*(?:("(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b)|([[\]{},:]))/y;

/** Line and column, both from 1, of the first token that cannot stand there. Call it only where `JSON.parse` failed. */
export function jsonPlace(text: string): { line: number; column: number } {
  const at = wrongToken(text);
  const before = text.slice(0, at).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1) as string).length + 1 };
}

function wrongToken(text: string): number {
  const open: ('{' | '[')[] = [];
  // What may come next: a value, a key, a colon behind a key, or a comma or closing bracket behind a value.
  let next: 'value' | 'key' | 'colon' | 'comma' = 'value';
  let mayClose = false;
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) return text.length - text.slice(from).trimStart().length;
    const [all, string, scalar, mark] = found;
    const start = from + all.length - (string ?? scalar ?? mark).length;
    const isValue = string !== undefined || scalar !== undefined;
    if (next === 'colon') {
      if (mark !== ':') return start;
      next = 'value';
    } else if (next === 'key' && string !== undefined) next = 'colon';
    else if (next === 'value' && isValue) next = 'comma';
    else if (next === 'value' && (mark === '{' || mark === '[')) {
      open.push(mark);
      next = mark === '{' ? 'key' : 'value';
      mayClose = true;
      continue;
    } else if (next === 'comma' && mark === ',' && open.length > 0)
      next = open.at(-1) === '{' ? 'key' : 'value';
    else if (
      (next === 'comma' || mayClose) &&
      mark === (open.at(-1) === '{' ? '}' : ']') &&
      open.length > 0
    ) {
      open.pop();
      next = 'comma';
    } else return start;
    mayClose = false;
  }
}
