/** The card: head, headline figure, bars, one last line. Its height does not depend on what it shows. */
import { css } from 'lit';
import { iconStyles } from '../foundation/icons.js';
import { stateStyles } from '../foundation/states.js';
import { shared } from '../foundation/styles.js';
import { tokens } from '../foundation/tokens.js';

// Whatever the foot needs is taken from the bars, so that the card itself stays as high as it is.
const card = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-block-size: calc(var(--_chart-height) + 196px);
    padding: 16px 20px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
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
    overflow-wrap: anywhere;
  }
  .controls,
  .together {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 6px;
    min-block-size: 32px;
  }
  .choice-of {
    position: relative;
    display: flex;
    align-items: center;
    max-inline-size: 100%;
  }
  .choice-of select {
    max-inline-size: 100%;
    padding-inline-end: 28px;
    appearance: none;
    text-overflow: ellipsis;
  }
  .choice-of .icon {
    position: absolute;
    inset-inline-end: 8px;
    color: var(--_muted);
    pointer-events: none;
  }
  .period-text {
    white-space: nowrap;
  }
  /* Not by its colour alone. */
  .own-mark {
    color: var(--_accent);
    text-decoration-line: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 5px;
  }
  .period-text + .icon {
    color: var(--_muted);
  }
  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 12px;
    min-inline-size: 0;
  }
  .headline {
    min-block-size: 56px;
  }
  .headline p {
    margin: 0;
  }
  .figure {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .value {
    font-size: calc(var(--_size) * 2);
    font-weight: 600;
    letter-spacing: -0.02em;
    line-height: 36px;
  }
  .reason,
  .of {
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
  }
  .change {
    padding: 0 8px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    background: var(--_raised);
    font-size: calc(var(--_size) - 1px);
    font-weight: 500;
    white-space: nowrap;
  }
  .change.up > [aria-hidden]::before {
    content: '↑ ';
  }
  .change.down > [aria-hidden]::before {
    content: '↓ ';
  }
  .bone-figure {
    inline-size: 96px;
    block-size: 26px;
    margin-block: 5px 9px;
  }
  .bone-line {
    inline-size: 200px;
    max-inline-size: 80%;
    block-size: 12px;
    margin-block: 4px;
  }
  .stage > .state-line {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    z-index: 1;
  }
  .foot {
    min-block-size: 18px;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 18px;
    overflow: clip;
  }
  .foot p {
    margin: 0;
  }
  @container (max-width: 400px) {
    .card {
      min-block-size: calc(var(--_chart-height) + 232px);
      padding: 16px;
    }
    .controls {
      inline-size: 100%;
    }
    .headline {
      min-block-size: 76px;
    }
  }
  @media (forced-colors: active) {
    .change {
      border-color: CanvasText;
    }
  }
  @media print {
    .controls,
    .name button {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`;

export const barCardStyles = [tokens, shared, iconStyles, stateStyles, card];
