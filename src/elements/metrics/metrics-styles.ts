/** The look of the metrics, inside their frame. */
import { css } from 'lit';
import { changeStyles } from '../parts/change-view.js';
import { factsLineStyles } from '../parts/facts-line.js';
import { consentStyles } from './metrics-consent.js';
import { inmailsStyles } from './metrics-inmails.js';

// Tiles have no boxes: a line above each, and room between them. What is on its own has a line of its own colour.
const tiles = css`
  .days-line {
    margin: 0 0 16px;
    font-size: calc(var(--_size) - 1px);
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(208px, 100%), 1fr));
    grid-auto-flow: dense;
    gap: 0 32px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .tile {
    min-inline-size: 0;
    min-block-size: 128px;
    padding-block: 8px 20px;
    border-block-start: 1px solid var(--_border);
  }
  .tile.wide {
    grid-column: 1 / -1;
  }
  .tile.on-its-own {
    border-block-start-color: var(--_accent);
    box-shadow: inset 0 1px var(--_accent);
  }
  .tile-head {
    display: flex;
    align-items: center;
    gap: 2px;
    min-block-size: 32px;
  }
  .tile-name {
    min-inline-size: 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .wide .tile-name {
    color: var(--_text);
    font-weight: 600;
  }
  .tools {
    display: flex;
    margin-inline: auto -6px;
  }
  .total,
  .average {
    margin: 0;
  }
  .total {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    min-block-size: 36px;
  }
  .total .total-value {
    font-size: calc(var(--_size) * 2);
    font-weight: 600;
    letter-spacing: -0.02em;
    line-height: 36px;
  }
  .why {
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
  }
  .average {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    min-block-size: 20px;
    font-size: calc(var(--_size) - 1px);
  }
  .average b {
    font-weight: 600;
  }
  .average > span:first-child,
  .over {
    color: var(--_muted);
  }
  .average .change {
    font-size: calc(var(--_size) - 2px);
  }
  .notes {
    margin: 4px 0 0;
    padding: 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
    list-style: none;
  }
  .own {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin: 0 0 4px;
    font-size: calc(var(--_size) - 2px);
  }
  .own-mark {
    color: var(--_accent);
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .own .button {
    min-block-size: 24px;
    padding: 0 8px;
    border-radius: 6px;
    font-size: inherit;
  }
  .tile-refused {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 4px 0;
    font-size: calc(var(--_size) - 1px);
  }
  .tile-refused > span:not(.icon) {
    flex: 1 1 10em;
  }
  .tile-refused .icon {
    color: var(--_negative);
  }
  .unread {
    margin: 0 0 16px;
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--_raised);
    font-size: calc(var(--_size) - 1px);
  }
`;

const rest = css`
  .body > .state {
    min-block-size: 196px;
  }
  .foot {
    padding-block: 12px 14px;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 18px;
  }
  .foot p {
    margin: 0;
  }
  .unseen {
    visibility: hidden;
  }
  .bone-days {
    inline-size: 200px;
    max-inline-size: 80%;
    block-size: 12px;
    margin-block: 4px 20px;
  }
  .bone-name {
    inline-size: 112px;
    block-size: 12px;
  }
  .bone-total {
    inline-size: 80px;
    block-size: 26px;
    margin-block: 5px;
  }
  .bone-average {
    inline-size: 136px;
    max-inline-size: 100%;
    block-size: 12px;
    margin-block: 4px;
  }
  @container (max-width: 480px) {
    .tiles {
      column-gap: 16px;
    }
    .tile {
      min-block-size: 0;
      padding-block: 4px 16px;
    }
  }
  @media print {
    .tools,
    .tile button,
    .consent button {
      display: none;
    }
    .tile {
      break-inside: avoid;
    }
  }
`;

export const metricsStyles = [changeStyles, consentStyles, inmailsStyles, tiles, rest, factsLineStyles];
