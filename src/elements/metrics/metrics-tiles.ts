/** The tiles of a report of metrics, and their shape while there are no figures. */
import type { Capabilities } from '../../contract/answer.js';
import type { UsageError } from '../../contract/errors.js';
import type { MetricsReport } from '../../contract/report-entry.js';
import { formatDays } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { periodText, readPeriod } from '../foundation/period-text.js';
import { errorText } from '../foundation/states.js';
import { joined, measureLabel, type Texts } from '../foundation/strings.js';
import { inmailsView } from './metrics-inmails.js';
import type { MetricsVoice } from './metrics-model.js';
import type { OwnChoice } from './metrics-state.js';
import { figuresView, nameView, notesView, tilesOf, type Tile } from './metrics-tile.js';

/** A tile that asks for itself. */
export interface OwnAnswer {
  choice: OwnChoice;
  /** Undefined while it is waited for, and where it failed. */
  voice: MetricsVoice | undefined;
  error: UsageError | undefined;
  stale: boolean;
  capabilities: Capabilities | undefined;
  retry: () => void;
  asPage: () => void;
}

export interface TilesOptions {
  headingLevel: number;
  tools: (tile: string, name: string) => unknown;
  /** Null where they are not shown. */
  bars: (tile: string) => unknown;
  /** Null where it follows the page. */
  own: (tile: string) => OwnAnswer | null;
}

export function tilesView(voice: MetricsVoice, tiles: readonly Tile[], options: TilesOptions) {
  return html`<ul class="tiles" role="list">
    ${tiles.map((tile) => {
      const bars = options.bars(tile.id);
      return html`${tileView(voice, tile, options)}
      ${bars ? html`<li class="tile-bars" part="bars">${bars}</li>` : nothing}`;
    })}
  </ul>`;
}

function tileView(page: MetricsVoice, tile: Tile, options: TilesOptions) {
  const own = options.own(tile.id);
  const voice = own ? own.voice : page;
  const { texts, answer } = page;
  const name = tile.together ? texts.metrics.inmails : measureLabel(texts, tile.id, answer.report);
  return html`<li class="tile ${tile.together ? 'wide' : ''} ${own ? 'on-its-own' : ''}" part="tile">
    <div class="tile-head">
      <span class="tile-name" role="heading" aria-level=${Math.min(options.headingLevel, 6)}
        >${nameView(page, tile.id, tile.together ? name : undefined)}</span
      >
      ${voice && !tile.together ? voice.explain(voice, tile.id, `tile-${tile.id}`) : nothing}
      <span class="tools">${options.tools(tile.id, name)}</span>
    </div>
    ${own ? ownLine(texts, name, own, page.lang) : nothing}
    <div class=${own?.stale ? 'is-stale' : ''}>${figuresOf(voice, tile, own, texts)}</div>
  </li>`;
}

function figuresOf(voice: MetricsVoice | undefined, tile: Tile, own: OwnAnswer | null, texts: Texts) {
  if (own?.error)
    return html`<p class="tile-refused">
      ${icon('alert')}<span>${errorText(texts, own.error)}</span>
      ${
        own.error.retryable
          ? html`<button class="button" type="button" @click=${own.retry}>${texts.states.retry}</button>`
          : nothing
      }
    </p>`;
  if (!voice) return bonesView();
  return html`${tile.together ? inmailsView(voice) : figuresView(voice, tile.id)} ${notesView(voice, tile.id)}`;
}

/** What it has of its own, and the way back. */
function ownLine(texts: Texts, name: string, { choice, capabilities, asPage }: OwnAnswer, lang: string) {
  return html`<p class="own">
    <span class="own-mark"
      ><span class="hidden-visually">${texts.card.ownMark} </span
      >${ownText(texts, lang, choice, capabilities)}</span
    >
    <button class="button" type="button" aria-label=${texts.metrics.asPageOf(name)} @click=${asPage}>
      ${texts.metrics.asPage}
    </button>
  </p>`;
}

function ownText(texts: Texts, lang: string, choice: OwnChoice, known: Capabilities | undefined): string {
  const { metrics } = texts;
  const nameOf = (list: readonly { id: string; name: string | null }[] | undefined, id: string) =>
    list?.find((item) => item.id === id)?.name ?? id;
  const { period, compare, groups, persona } = choice;
  const said = [
    period === undefined ? undefined : periodSaid(texts, lang, period),
    compare && compare !== 'none' ? texts.metrics.comparedWith[compare] : undefined,
    groups &&
      (groups.length === 0
        ? metrics.everybody
        : joined(
            texts.joins.list,
            groups.map((id) => nameOf(known?.groups, id)),
          )),
    persona === undefined ? undefined : persona ? nameOf(known?.personas, persona) : metrics.noPersona,
  ].filter(Boolean);
  return said.join(' · ') || metrics.ownChoice;
}

function periodSaid({ presets }: Texts, lang: string, text: string): string {
  try {
    const period = readPeriod(text);
    return 'preset' in period ? presets[periodText(period)] : formatDays(lang, period);
  } catch {
    return text;
  }
}

/** In the shape of what comes, unseen until waiting takes so long that it helps. */
export function skeletonView(entry: MetricsReport | undefined, late: boolean) {
  const tiles: readonly Pick<Tile, 'together'>[] = entry
    ? tilesOf(entry)
    : Array.from({ length: 8 }, () => ({ together: false }));
  return html`<div class=${late ? '' : 'unseen'} aria-hidden="true">
    <div class="bone bone-days"></div>
    <ul class="tiles" role="list">
      ${tiles.map(
        ({ together }) =>
          html`<li class="tile ${together ? 'wide' : ''}">
            <div class="tile-head"><div class="bone bone-name"></div></div>
            ${bonesView()}
          </li>`,
      )}
    </ul>
  </div>`;
}

const bonesView = () =>
  html`<div class="bone bone-total"></div>
    <div class="bone bone-average"></div>`;
