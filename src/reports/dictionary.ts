/** Texts as small numbers. Code 0 is the blank text, so that "no account" is never an account. */
export class Dictionary {
  readonly #codes = new Map<string, number>([['', 0]]);
  readonly texts: string[] = [''];

  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.texts.push(text);
    this.#codes.set(text, this.texts.length - 1);
    return this.texts.length - 1;
  }

  find(text: string): number | undefined {
    return this.#codes.get(text);
  }
}
