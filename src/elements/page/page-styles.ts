/** The look of the reporting page: a head, a row of tabs, and cards that share the room they have. */
import { css } from 'lit';
import { moreIconStyles } from '../foundation/icons.js';
import { tabStyles } from './page-tabs.js';

const page = css`
  .page-head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 12px 24px;
  }
  .page-name {
    flex: 1 1 280px;
    min-inline-size: 0;
    overflow: clip;
  }
  .page-title {
    font-size: calc(var(--_size) + 8px);
    font-weight: 650;
    line-height: 32px;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  .fresh {
    display: flex;
    flex-wrap: wrap;
    min-block-size: 20px;
    margin: 0;
    margin-inline-start: -16px;
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
  }
  .fresh > span {
    position: relative;
    max-inline-size: 100%;
    padding-inline-start: 16px;
  }
  /* Hidden at the start of each line. */
  .fresh > span::before {
    content: '·';
    position: absolute;
    inset-inline-start: 6px;
  }
  .fresh > .late {
    color: var(--_warning);
    font-weight: 500;
  }
  .late .icon {
    margin-inline-end: 4px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
  }
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    min-block-size: 72px;
    margin-block-start: 16px;
  }
  .note {
    display: flex;
    align-items: center;
    gap: 8px;
    margin: 12px 0 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
  }
  .cards {
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    gap: 20px;
    margin-block-start: 20px;
  }
  /* As many beside each other as have room to be read; the last line is filled. */
  .cards > * {
    flex: 1 1 480px;
    min-inline-size: min(100%, 360px);
    max-inline-size: 100%;
  }
  .cards > .wide {
    flex-basis: 100%;
  }
  .place,
  .whole {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-block-size: 240px;
    padding: 20px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .whole {
    margin-block-start: 20px;
    min-block-size: 320px;
  }
  .place-title {
    font-weight: 600;
    font-size: calc(var(--_size) + 1px);
    line-height: 24px;
    overflow-wrap: anywhere;
  }
  .place .state {
    flex: 1;
  }
  /* On the page's own ground, which may have the colour of what is raised on a card. */
  .bone-choices,
  .bone-tabs {
    block-size: 32px;
    max-inline-size: 320px;
    margin-block-start: 16px;
    background: var(--_border);
  }
  .bone-tabs {
    block-size: 24px;
    max-inline-size: 560px;
    margin-block: 56px 8px;
  }
  .bone-card {
    min-block-size: 380px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  @container (max-width: 480px) {
    .tools {
      inline-size: 100%;
    }
    .cards {
      gap: 12px;
    }
  }
  @container (min-width: 1800px) {
    .cards {
      --usage-chart-height: 280px;
    }
  }
  @media print {
    .tools,
    .tabs {
      display: none;
    }
    .choices {
      min-block-size: 0;
    }
    .cards {
      display: block;
    }
    .cards > * {
      margin-block-end: 16px;
    }
  }
`;

export const pageStyles = [moreIconStyles, tabStyles, page];
