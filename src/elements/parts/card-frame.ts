/** The frame of a card: its title with what stands beside it, controls, and what it shows. */
import { css } from 'lit';
import { html, nothing, type TemplateResult } from '../foundation/html.js';
import { iconStyles } from '../foundation/icons.js';
import { stateStyles } from '../foundation/states.js';
import type { Strings } from '../foundation/strings.js';
import { shared } from '../foundation/styles.js';
import { tokens } from '../foundation/tokens.js';

/** What the frame is filled with; a body has not come yet where a part is missing. */
export interface Card {
  title: string;
  /** The button that explains the card. */
  about?: unknown;
  controls?: unknown;
  main: unknown;
}

/** Slot `actions`: controls of the page's own, at the end of the head. */
export function cardView(strings: Strings, headingLevel: number, card: Card): TemplateResult {
  return html`<section class="card" part="card" aria-labelledby="title" dir=${strings.dir()}>
    <header class="head">
      <div class="name">
        <div id="title" class="title" part="title" role="heading" aria-level=${headingLevel}>
          ${strings.mute ? nothing : card.title}
        </div>
        ${card.about ?? nothing}
      </div>
      <div class="controls">${card.controls ?? nothing}<slot name="actions"></slot></div>
    </header>
    ${card.main}
  </section>`;
}

/** While its body is loaded, or could not be. */
export const cardInstead = (instead: unknown) => html`<div class="body" aria-busy="true">${instead}</div>`;

const frame = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .card {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }
  .head,
  .body,
  .foot {
    padding-inline: 20px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 8px 12px;
    padding-block: 16px 8px;
  }
  .name {
    display: flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 0;
  }
  .title {
    font-size: calc(var(--_size) + 1px);
    font-weight: 600;
    line-height: 24px;
    overflow-wrap: anywhere;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 6px;
  }
  .body {
    min-block-size: 196px;
  }
  @container (max-width: 480px) {
    .head,
    .body,
    .foot {
      padding-inline: 12px;
    }
  }
`;

export const cardStyles = [tokens, shared, iconStyles, stateStyles, frame];
