/** Which groups stand side by side: a button, and a panel with the tree of groups to tick. */
import { css, type ReactiveControllerHost } from 'lit';
import { live } from 'lit/directives/live.js';
import type { GroupInfo } from '../../contract/answer.js';
import { sortKey } from '../../contract/sort-key.js';
import { formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { provideTexts, type Strings, type Texts } from '../foundation/strings.js';
import { groups } from '../strings/en-groups.js';
import { Panel } from './panel.js';

/** A tree of more than this is searched rather than read. */
const FEW = 8;

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface GroupChooserOptions {
  strings: Strings;
  /** Undefined until they are known. */
  groups: () => readonly GroupInfo[] | undefined;
  /** Why they are not known; empty while they are on their way. */
  failed?: () => string;
  /** Ids, in the order in which they stand. */
  chosen: () => readonly string[];
  /** How many may stand side by side. */
  most: number;
  onChoice: (ids: string[]) => void;
  /** The viewer reaches for it: time to ask for the groups. */
  onReach?: () => void;
}

/** A group and how deep it stands below the others that are listed. */
export interface Branch {
  id: string;
  name: string;
  depth: number;
}

export class GroupChooser {
  readonly #host: Host;
  readonly #options: GroupChooserOptions;
  readonly #panel: Panel;
  #text = '';

  constructor(host: Host, options: GroupChooserOptions) {
    this.#host = host;
    this.#options = options;
    this.#panel = new Panel(host, 'groups', 'end');
    provideTexts({ groups });
  }

  render() {
    const { strings, chosen, onReach } = this.#options;
    const { texts } = strings;
    const count = chosen().length;
    const onClick = () => {
      onReach?.();
      this.#panel.onClick();
    };
    return html`<button
        class="button"
        type="button"
        part="groups"
        popovertarget="groups"
        aria-expanded=${this.#panel.open}
        @click=${onClick}
      >
        ${count === 0 ? texts.groups.compare : texts.groups.comparing(count, this.#number(count))}${icon('chevron')}
      </button>
      ${this.#panel.render(texts.groups.compare, () => html`<div class="chooser">${this.#content(texts)}</div>`)}`;
  }

  #content(texts: Texts) {
    const { groups, failed, chosen, most } = this.#options;
    const why = failed?.();
    const known = groups();
    if (why) return html`<p role="alert">${why}</p>`;
    if (!known) return html`<p role="status">${texts.states.waiting}</p>`;
    if (known.length === 0) return html`<p>${texts.groups.none}</p>`;
    const key = sortKey(this.#text.trim());
    const found = branchesOf(known).filter(({ name }) => sortKey(name).includes(key));
    return html`<p class="chooser-most">${texts.groups.upTo(this.#number(most))}</p>
      ${known.length > FEW ? this.#search(texts) : nothing}
      ${found.length === 0 ? html`<p role="status">${texts.groups.noMatch(this.#text.trim())}</p>` : nothing}
      <ul role="list">
        ${found.map((branch) => this.#row(branch, key ? 0 : branch.depth))}
      </ul>
      ${
        chosen().length > 0
          ? html`<button class="button" type="button" @click=${this.#onStop}>${texts.groups.stop}</button>`
          : nothing
      }`;
  }

  #search({ groups }: Texts) {
    const onInput = (event: Event) => {
      this.#text = (event.target as HTMLInputElement).value;
      this.#host.requestUpdate();
    };
    return html`<input
      class="field"
      type="search"
      autocomplete="off"
      aria-label=${groups.find}
      placeholder=${groups.find}
      .value=${live(this.#text)}
      @input=${onInput}
    />`;
  }

  #row({ id, name }: Branch, depth: number) {
    const { chosen, most, onChoice } = this.#options;
    const ids = chosen();
    const ticked = ids.includes(id);
    const full = !ticked && ids.length >= most;
    const onChange = () => onChoice(ticked ? ids.filter((one) => one !== id) : [...ids, id]);
    return html`<li>
      <label .style=${`padding-inline-start: ${4 + depth * 16}px`}
        ><input type="checkbox" .checked=${live(ticked)} ?disabled=${full} @change=${onChange} /><bdi
          >${name}</bdi
        ></label
      >
    </li>`;
  }

  /** Its button goes with the last group, so the panel does too: the focus is back where it was opened. */
  readonly #onStop = (): void => {
    this.#panel.close();
    this.#options.onChoice([]);
  };

  #number(value: number): string {
    return formatNumber(this.#options.strings.lang(), value);
  }
}

/** Parents before their children, each level by name; one whose parent is not there stands at the top. */
export function branchesOf(groups: readonly GroupInfo[]): Branch[] {
  const ids = new Set(groups.map(({ id }) => id));
  const byParent = new Map<string | null, GroupInfo[]>();
  for (const group of groups) {
    const parent = group.parent !== null && ids.has(group.parent) ? group.parent : null;
    byParent.set(parent, [...(byParent.get(parent) ?? []), group]);
  }
  const below = (parent: string | null, depth: number): Branch[] =>
    [...(byParent.get(parent) ?? [])]
      .map(({ id, name }) => ({ id, name: name ?? id, depth }))
      .sort((a, b) => compare(sortKey(a.name), sortKey(b.name)) || compare(a.id, b.id))
      .flatMap((branch) => [branch, ...below(branch.id, depth + 1)]);
  return below(null, 0);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const groupChooserStyles = css`
  .chooser {
    display: grid;
    gap: 8px;
    justify-items: start;
    font-size: calc(var(--_size) - 1px);
  }
  .chooser p {
    margin: 0;
  }
  .chooser .field {
    inline-size: 100%;
  }
  .chooser-most {
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
  }
  .chooser ul {
    inline-size: 100%;
    max-block-size: 280px;
    margin: 0;
    padding: 0;
    list-style: none;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .chooser label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 28px;
    border-radius: 6px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .chooser label:hover {
    background: var(--_raised);
  }
  .chooser input[type='checkbox'] {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .chooser input:focus-visible {
    outline-offset: 1px;
  }
`;
