/** Hands that have a keyboard only. After every key the focus must be somewhere, and be seen there. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually } from './demo.js';

/** More stops than any page of the demo has. */
const MOST_STOPS = 150;

export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** `ArrowRight`, `Shift+Tab`, as often as wished. */
  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) await this.#page.keyboard.press(key);
    await this.#checkFocus(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    await this.#checkFocus(text);
  }

  /** Goes on until it stands at what has this role and name, e.g. `button "Groups"`. */
  async tabTo(what: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await this.#page.keyboard.press(key);
      // Behind the last stop of a page is the browser's own window; the next key comes back in.
      if (await this.#page.evaluate(isAtPageEnd)) continue;
      await this.#checkFocus(key);
      const at = await this.focused();
      if (fits(at, what)) return;
      passed.push(at);
    }
    assert.fail(`${key} never came to ${String(what)}, but to:\n${passed.join('\n')}`);
  }

  /** Role, name and states of what has the focus, as a screen reader is told them. */
  async focused(): Promise<string> {
    const focus = this.#page.locator(':focus');
    if ((await focus.count()) === 0) return ''; // inside a part of the browser's own, such as a date's button
    const [first] = (await focus.last().ariaSnapshot()).split('\n'); // hosts of shadow trees match as well
    return first.replace(/^- '?|'?:?$/g, '');
  }

  /** The focus comes here by itself, e.g. back from a popup. */
  async arrivesAt(what: string | RegExp): Promise<void> {
    await eventually(async () => {
      const at = await this.focused();
      assert.ok(fits(at, what), `${at} is not ${String(what)}`);
    });
    await this.#checkFocus(`arriving at ${String(what)}`);
  }

  async #checkFocus(after: string): Promise<void> {
    await eventually(async () => {
      const seen = await this.#page.evaluate(whereFocusIs);
      assert.ok(seen, `The focus is lost after ${after}`);
      assert.ok(seen.inWindow, `The focus is out of sight after ${after}: ${seen.what}`);
      assert.ok(seen.marked, `The focus is not marked after ${after}: ${seen.what}`);
    }, 5000);
  }
}

const fits = (at: string, what: string | RegExp) =>
  typeof what === 'string' ? at.startsWith(what) : what.test(at);

const isAtPageEnd = () => document.activeElement === null || document.activeElement === document.body;

/** Null where nothing has the focus. */
function whereFocusIs() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const { top, bottom, left, right, width, height } = at.getBoundingClientRect();
  return {
    what: at.outerHTML.slice(0, 200),
    inWindow: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    marked:
      (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) ||
      at.matches('h2, main, [popover]') || // what a popup, page or panel begins with: nothing can be done with it
      (at.matches('input[type=date]') && !at.matches(':focus')), // its button, which the browser itself marks
  };
}
