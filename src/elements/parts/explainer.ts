/**
 * The small (i) beside a figure, and the panel it opens: one panel for all figures of an element. What is said in it is
 * loaded when somebody first reaches for a button.
 */
import type { ReactiveControllerHost } from 'lit';
import { UsageError } from '../../contract/errors.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { lazily } from '../foundation/lazy.js';
import { errorText } from '../foundation/states.js';
import { provideTexts, type Strings } from '../foundation/strings.js';
import { addStyles } from '../foundation/styles.js';
import type { Explained } from './explain.js';
import { Panel, panelStyles } from './panel.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

const ID = 'explain';

const loadWords = lazily(async () => {
  const [{ explainStyles, explainView }, { abouts }, { explain }] = await Promise.all([
    import('./explain.js'),
    import('../strings/en-abouts.js'),
    import('../strings/en-explain.js'),
  ]);
  provideTexts({ abouts, explain });
  return { explainStyles, explainView };
});
type Words = Awaited<ReturnType<typeof loadWords>>;

interface Shown {
  key: string;
  label: string;
  about: () => Explained;
}

export class Explainer {
  readonly #host: Host;
  readonly #strings: Strings;
  readonly #panel: Panel;
  #words: Words | undefined;
  /** Whose button the panel belongs to. */
  #shown: Shown | undefined;

  constructor(host: Host, strings: Strings) {
    this.#host = host;
    this.#strings = strings;
    this.#panel = new Panel(host, ID, 'start');
  }

  /**
   * `key` is unique in the element; `label` is the button's whole name (`About searches performed`); `about` is asked
   * each time the open panel is drawn, so that it follows the figure.
   */
  button(key: string, label: string, about: () => Explained) {
    const mine = this.#shown?.key === key;
    if (mine) this.#shown = { key, label, about };
    return html`<button
      class="quiet"
      type="button"
      data-explains=${key}
      popovertarget=${mine ? ID : nothing}
      aria-label=${label}
      aria-expanded=${mine && this.#panel.open}
      @pointerenter=${this.#onReach}
      @focus=${this.#onReach}
      @click=${(event: Event) => {
        // The platform's own toggling would come on top of ours.
        event.preventDefault();
        void this.#toggle({ key, label, about });
      }}
    >
      ${icon('info')}
    </button>`;
  }

  panel() {
    return this.#panel.render(this.#shown?.label ?? '', () =>
      this.#words && this.#shown
        ? this.#words.explainView(this.#shown.about())
        : html`<p>${errorText(this.#strings.texts, new UsageError('network', 'Cannot load the words'))}</p>`,
    );
  }

  async #toggle(next: Shown): Promise<void> {
    if (this.#panel.open && this.#shown?.key === next.key) return this.#panel.close();
    await this.#reach();
    this.#shown = next;
    this.#host.requestUpdate();
    await this.#host.updateComplete; // the panel stands beside the button that names it
    this.#panel.show();
  }

  readonly #onReach = (): void => void this.#reach();

  /** Without a connection the panel says so, and the next opening tries again. */
  async #reach(): Promise<void> {
    if (this.#words) return;
    try {
      const words = await loadWords();
      if (!this.#words) addStyles(this.#host.renderRoot, [panelStyles, words.explainStyles]);
      this.#words = words;
    } catch {
      // Said in the panel.
    }
  }
}
