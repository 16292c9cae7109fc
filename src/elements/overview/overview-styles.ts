/** The look that the cards of the overview have in common: headline, small buttons that explain, bones, last line. */
import { css } from 'lit';
import { factsLineStyles } from '../parts/facts-line.js';

const overview = css`
  /* Cards beside each other end in one line. */
  .card {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
  }
  .head + div {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  .head + div > .body {
    flex: 1 0 auto;
  }
  /* Beside words: as high as their line, and as large as a target must be. */
  .quiet[data-explains] {
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-block: -2px;
    padding: 3px;
    vertical-align: middle;
  }
  .quiet[data-explains] .icon {
    transform: scale(0.875);
  }
  .head {
    min-block-size: 56px;
  }
  .with-about {
    display: inline-flex;
    align-items: center;
    gap: 2px;
  }
  .figure,
  .of {
    margin: 0;
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 6px;
    font-size: calc(var(--_size) - 1px);
    font-weight: 500;
  }
  .figure .value {
    font-size: calc(var(--_size) * 2);
    font-weight: 600;
    letter-spacing: -0.01em;
    line-height: 36px;
  }
  .of {
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .foot {
    margin-block-start: 16px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .bones {
    display: grid;
    gap: 8px;
    /* As high as the last line that is to come. */
    padding-block-end: 49px;
  }
  .bones .bone {
    block-size: 32px;
  }
  .bones .headline {
    inline-size: 160px;
    block-size: 52px;
    margin-block-end: 8px;
  }
  @media print {
    .quiet[data-explains],
    .controls {
      display: none;
    }
  }
`;

export const overviewStyles = [factsLineStyles, overview];
