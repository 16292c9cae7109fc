/**
 * A period and filters of one metric's own: a button on its tile, and a panel that chooses them or goes back to the
 * page's. One panel for all tiles: what is open belongs to the tile whose button names it.
 */
import { css } from 'lit';
import type { Capabilities } from '../../contract/answer.js';
import type { Days } from '../../contract/period.js';
import type { PeriodChoice, UsageScope } from '../foundation/choice.js';
import { formatDays } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { periodText, readPeriod } from '../foundation/period-text.js';
import type { Strings, Texts } from '../foundation/strings.js';
import { branchesOf } from '../parts/group-chooser.js';
import { Panel } from '../parts/panel.js';
import { PeriodPicker } from '../parts/period-picker.js';
import type { OwnChoice } from './metrics-state.js';

export interface OwnPanelOptions {
  strings: Strings;
  capabilities: () => Capabilities | undefined;
  page: () => UsageScope;
  own: (tile: string) => OwnChoice | undefined;
  /** The days that the tile shows. */
  shown: (tile: string) => Days | null;
  /** Undefined: as the page. */
  onChoice: (tile: string, own: OwnChoice | undefined) => void;
}

type Host = ConstructorParameters<typeof Panel>[0];

const ID = 'own';
/** Values of options that are no id. */
const AS_PAGE = ' page';
const NONE = ' none';
const SEVERAL = ' several';

export class OwnPanel {
  readonly #host: Host;
  readonly #options: OwnPanelOptions;
  readonly #panel: Panel;
  readonly #picker: PeriodPicker;
  #tile = '';
  #name = '';

  constructor(host: Host, options: OwnPanelOptions) {
    this.#host = host;
    this.#options = options;
    this.#panel = new Panel(host, ID, 'end');
    this.#picker = new PeriodPicker(host, {
      strings: options.strings,
      choice: () => this.#choice,
      shown: () => options.shown(this.#tile),
      bounds: () => boundsOf(options.capabilities()),
      weekStart: () => options.capabilities()?.weekStart ?? 1,
      onChoice: ({ period, ...rest }) =>
        this.#choose(period ? { ...rest, period: periodText(period) } : rest),
      onFollow: () =>
        this.#own.period || this.#own.compare
          ? () => this.#choose({ period: undefined, compare: undefined })
          : null,
    });
  }

  /** `name`: of the metric. */
  button(tile: string, name: string) {
    const mine = this.#tile === tile;
    return html`<button
      class="quiet"
      type="button"
      data-own=${tile}
      popovertarget=${mine ? ID : nothing}
      aria-label=${this.#options.strings.texts.metrics.own(name)}
      aria-expanded=${mine && this.#panel.open}
      @click=${(event: Event) => {
        event.preventDefault(); // the platform's own toggling would come on top of ours
        void this.#toggle(tile, name);
      }}
    >
      ${icon('tune')}
    </button>`;
  }

  /** Once, anywhere. */
  panel() {
    const { texts } = this.#options.strings;
    return this.#panel.render(texts.metrics.own(this.#name), () => this.#renderPanel(texts));
  }

  get #own(): OwnChoice {
    return this.#options.own(this.#tile) ?? {};
  }

  get #choice(): PeriodChoice {
    const page = this.#options.page();
    const { period, compare, bucket } = this.#own;
    return {
      period: readable(period ?? page.period),
      bucket: bucket ?? 'auto',
      compare: compare ?? page.compare ?? 'previous-period',
    };
  }

  async #toggle(tile: string, name: string): Promise<void> {
    if (this.#panel.open && this.#tile === tile) return this.#panel.close();
    this.#tile = tile;
    this.#name = name;
    this.#host.requestUpdate();
    await this.#host.updateComplete; // the panel stands beside the button that names it
    this.#panel.show();
  }

  #choose(choice: OwnChoice): void {
    this.#options.onChoice(this.#tile, { ...this.#own, ...choice });
  }

  #renderPanel(texts: Texts) {
    const { metrics } = texts;
    return html`<div class="own-panel">
      <p class="own-name">${this.#name}</p>
      <div class="own-row">
        <span>${metrics.ownPeriod}</span>${this.#picker.render(this.#periodLabel(texts))}
      </div>
      ${this.#renderGroups(texts)} ${this.#renderPersonas(texts)}
      ${
        this.#options.own(this.#tile)
          ? html`<button class="button" type="button" @click=${this.#onAsPage}>${metrics.asPage}</button>`
          : nothing
      }
    </div>`;
  }

  #periodLabel({ presets }: Texts) {
    const { period } = this.#choice;
    const said =
      'preset' in period ? presets[period.preset] : formatDays(this.#options.strings.lang(), period);
    return html`${said}${icon('chevron')}`;
  }

  #renderGroups({ metrics }: Texts) {
    const groups = this.#options.capabilities()?.groups ?? [];
    const { groups: own } = this.#own;
    if (groups.length === 0 && !own) return nothing;
    const options: Option[] = [
      [AS_PAGE, metrics.asPage],
      [NONE, metrics.everybody],
      ...branchesOf(groups).map(({ id, name, depth }): Option => [
        id,
        '\u2003'.repeat(Math.min(depth, 4)) + name,
      ]),
    ];
    const current = !own ? AS_PAGE : own.length === 0 ? NONE : own.length === 1 ? own[0] : SEVERAL;
    if (current === SEVERAL) options.push([SEVERAL, metrics.severalGroups(own?.length ?? 0)]);
    return selectView(metrics.ownGroup, withGone(options, current, metrics.gone), current, (value) =>
      this.#choose({ groups: value === AS_PAGE ? undefined : value === NONE ? [] : [value] }),
    );
  }

  #renderPersonas({ metrics }: Texts) {
    const personas = this.#options.capabilities()?.personas ?? [];
    const { persona: own } = this.#own;
    if (personas.length === 0 && own === undefined) return nothing;
    const options: Option[] = [
      [AS_PAGE, metrics.asPage],
      [NONE, metrics.noPersona],
      ...personas.map(({ id, name }): Option => [id, name ?? id]),
    ];
    const current = own === undefined ? AS_PAGE : own || NONE;
    return selectView(metrics.ownPersona, withGone(options, current, metrics.gone), current, (value) =>
      this.#choose({ persona: value === AS_PAGE ? undefined : value === NONE ? '' : value }),
    );
  }

  readonly #onAsPage = (): void => {
    this.#panel.close();
    this.#options.onChoice(this.#tile, undefined);
  };
}

type Option = readonly [value: string, label: string];

/** What is chosen and offered no more. */
const withGone = (options: Option[], current: string, gone: (id: string) => string): Option[] =>
  options.some(([value]) => value === current) ? options : [...options, [current, gone(current)]];

function selectView(
  label: string,
  options: readonly Option[],
  current: string,
  onChange: (value: string) => void,
) {
  return html`<label class="own-row">
    <span>${label}</span>
    <select class="field" @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === current}>${text}</option>`)}
    </select>
  </label>`;
}

/** The default one for a text that cannot be read: the tile says so itself. */
function readable(period: string | undefined) {
  try {
    return readPeriod(period);
  } catch {
    return readPeriod(null);
  }
}

/** What may be asked (rules 23, 43). */
function boundsOf(capabilities: Capabilities | undefined): Days | null {
  const { earliest, latest } = capabilities ?? {};
  if (!earliest || !latest) return null;
  const known = capabilities?.dataFrom.activity;
  return { start: known && known > earliest ? known : earliest, end: latest };
}

export const ownPanelStyles = css`
  .own-panel {
    display: grid;
    gap: 8px;
  }
  .own-name {
    margin: 0;
    font-weight: 600;
  }
  .panel .own-row {
    display: grid;
    grid-template-columns: 72px minmax(0, 1fr);
    align-items: center;
    gap: 8px;
    font-size: calc(var(--_size) - 1px);
  }
  .own-row > span:first-child {
    color: var(--_muted);
  }
  .own-row > .button {
    justify-content: space-between;
    border-color: var(--_control);
    font-weight: 400;
  }
`;
