/** Texts as small numbers. Code 0 is the blank text, so that "no account" is never an account. */
export class Dictionary {
  readonly #codes = new Map<string, number>([['', 0]]);
  readonly texts: string[] = [''];

  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    this.texts.push(own);
    this.#codes.set(own, this.texts.length - 1);
    return this.texts.length - 1;
  }

  find(text: string): number | undefined {
    return this.#codes.get(text);
  }
}

/** A copy of its own: an engine keeps a cell as a slice of the file's text, and with it all of that text. */
export function ownText(text: string): string {
  return (' ' + text).slice(1);
}
