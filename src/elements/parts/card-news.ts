/** What a screen reader is told without asking: every new outcome once, but not the first figures of a page. */
export class News {
  text = '';
  #last: object | undefined;

  /** `outcome`: an answer or an error; the same one is said once. */
  tell(outcome: object | undefined, quietAtFirst: boolean, sentence: () => string): void {
    if (!outcome || outcome === this.#last) return;
    const quiet = quietAtFirst && !this.#last;
    this.#last = outcome;
    this.text = quiet ? '' : sentence();
  }
}
