/** Where the tool is used: interactions by surface, as shares of one line and in words, greatest first. */
import { css } from 'lit';
import type { SurfaceShare } from '../../contract/answer.js';
import { formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import type { Texts } from '../foundation/strings.js';

/** More are said in the line's last part and shown at a press. */
const AT_FIRST = 4;

export interface SurfacesView {
  texts: Texts;
  lang: string;
  surfaces: readonly SurfaceShare[];
  /** All of them, not only the greatest. */
  open: boolean;
  onOpen: () => void;
}

export function surfacesView({ texts, lang, surfaces, open, onOpen }: SurfacesView) {
  if (surfaces.length === 0) return nothing;
  // One more fits where the button would stand.
  const shown = open || surfaces.length <= AT_FIRST + 1 ? surfaces.length : AT_FIRST;
  const rest = surfaces.length - shown;
  return html`<section class="surfaces" part="surfaces" aria-labelledby="surfaces-title">
    <h3 id="surfaces-title" class="surfaces-title">${texts.table.surfaces}</h3>
    <div class="line" aria-hidden="true">
      ${surfaces.map(({ share }) => html`<span class="share" .style=${`flex-grow: ${share ?? 0}`}></span>`)}
    </div>
    <ol class="legend" role="list">
      ${surfaces.map((one, index) => surfaceView(texts, lang, one, index >= shown))}
      ${rest > 0 ? moreView(texts.table.otherSurfaces(rest), shown, onOpen) : nothing}
    </ol>
  </section>`;
}

/** The focus goes to the first of those that come. */
const moreView = (label: string, shown: number, onOpen: () => void) =>
  html`<li>
    <button
      class="link"
      type="button"
      aria-expanded="false"
      data-next=".surface:nth-child(${shown + 1})"
      @click=${onOpen}
    >
      ${label}
    </button>
  </li>`;

/** `onlyPrinted`: paper has nothing to press. */
function surfaceView(
  texts: Texts,
  lang: string,
  { surface, interactions, share }: SurfaceShare,
  onlyPrinted: boolean,
) {
  const known = surface !== null && Object.hasOwn(texts.surfaces, surface);
  const name = surface === null ? texts.table.noSurface : known ? texts.surfaces[surface] : surface;
  const count = texts.table.interactions(interactions, formatNumber(lang, interactions));
  return html`<li class="surface ${onlyPrinted ? 'only-printed' : ''}" data-tip=${count}>
    <span class="key" aria-hidden="true"></span><span class="surface-name">${name}</span>
    <span class="surface-share">${share === null ? '' : formatNumber(lang, share, 'share')}</span>
    <span class="hidden-visually">${count}</span>
  </li>`;
}

export const surfacesStyles = css`
  .surfaces {
    padding: 12px 20px 8px;
  }
  .surfaces-title {
    margin: 0 0 8px;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    font-weight: 500;
    line-height: 16px;
  }
  .line {
    display: flex;
    gap: 2px;
    block-size: 8px;
  }
  .share {
    min-inline-size: 2px;
    border-radius: 2px;
    background: var(--_accent);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    margin: 6px 0 0;
    padding: 0;
    list-style: none;
  }
  .surface {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    font-size: calc(var(--_size) - 1px);
    line-height: 24px;
  }
  .key {
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 2px;
    background: var(--_accent);
  }
  @media screen {
    .only-printed {
      display: none;
    }
  }
  @media print {
    .legend li:has(.link) {
      display: none;
    }
    .share,
    .key {
      print-color-adjust: exact;
    }
  }
  .surface-name {
    overflow-wrap: anywhere;
  }
  .surface-share {
    color: var(--_muted);
  }
  /* One hue, lighter step by step; the words say which is which. */
  :is(.share, .surface):nth-child(2) {
    --_step: 74%;
  }
  :is(.share, .surface):nth-child(3) {
    --_step: 54%;
  }
  :is(.share, .surface):nth-child(4) {
    --_step: 40%;
  }
  :is(.share, .surface):nth-child(n + 5) {
    --_step: 28%;
  }
  .share,
  .key {
    background: color-mix(in srgb, var(--_accent) var(--_step, 100%), var(--_surface));
  }
  /* What is too light to stand out by itself has a rim. */
  :is(.share, .surface .key) {
    border: 1px solid transparent;
  }
  .share:nth-child(n + 3),
  .surface:nth-child(n + 3) .key {
    border-color: var(--_compared-rim);
  }
  .link {
    min-block-size: 24px;
    padding: 0 4px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_accent);
    font-size: calc(var(--_size) - 1px);
    cursor: pointer;
  }
  .link:hover {
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .share,
    .key {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
