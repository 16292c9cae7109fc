/**
 * The focus stays in its element where what has it goes away: a button that is gone once it was pressed, such as "Try
 * again". Otherwise it would fall to the page, and whoever uses the keyboard would begin at its top.
 *
 * `data-next` on what goes away says what gets the focus then, as a selector. Where there is none, or nothing of the kind
 * yet, the title of the element takes it, and hands it on if what was named comes while the element is busy.
 */
import type { LitElement, ReactiveController } from 'lit';

export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  /** What has the focus as an update begins. */
  #held: HTMLElement | null = null;
  /** What took it for another that is still to come. */
  #standIn: HTMLElement | undefined;
  #next = '';

  constructor(host: LitElement) {
    (this.#host = host).addController(this);
  }

  hostUpdate(): void {
    this.#held = this.#focused;
  }

  hostUpdated(): void {
    const held = this.#held;
    this.#held = null;
    if (held && !held.isConnected) void this.#restore(held);
    else if (this.#standIn) this.#handOn();
  }

  async #restore(held: HTMLElement): Promise<void> {
    await this.#host.updateComplete; // whoever moves the focus on purpose has done so by then
    const { activeElement, body } = this.#host.ownerDocument;
    const taken = activeElement && activeElement !== body;
    if (taken || !this.#host.isConnected) return;
    this.#next = held.dataset.next ?? '';
    const next = this.#find(this.#next);
    const target = next ?? this.#find('#title') ?? this.#find('section, div');
    if (target) focusOn(target);
    this.#standIn = next ? undefined : target;
  }

  /** Only as long as the element is busy: nobody is torn away from where they have settled. */
  #handOn(): void {
    const next = this.#find(this.#next);
    const stays = this.#focused === this.#standIn;
    if (next && stays) focusOn(next);
    if (next || !stays || !this.#find('[aria-busy="true"]')) this.#standIn = undefined;
  }

  #find(selector: string): HTMLElement | undefined {
    return (selector && this.#host.renderRoot.querySelector<HTMLElement>(selector)) || undefined;
  }

  get #focused(): HTMLElement | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
  }
}

/** What nobody could focus can be as long as it has the focus. */
function focusOn(target: HTMLElement): void {
  target.focus();
  if ((target.getRootNode() as ShadowRoot).activeElement === target) return;
  target.tabIndex = -1;
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  target.focus();
}
