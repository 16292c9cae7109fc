/** The frame of a table of people, before anything of it is loaded. */
import { css } from 'lit';
import { iconStyles } from '../foundation/icons.js';
import { stateStyles } from '../foundation/states.js';
import { shared } from '../foundation/styles.js';
import { tokens } from '../foundation/tokens.js';

const frame = css`
  :host {
    display: block;
    container-type: inline-size;
    --_row: var(--usage-row-height, 36px);
  }
  :host([density='compact']) {
    --_row: var(--usage-row-height, 28px);
  }
  .panel {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }
  .stage {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    max-block-size: var(--usage-table-height, 520px);
  }
  :host([fill]) {
    min-block-size: 0;
    block-size: 100%;
  }
  :host([fill]) .panel {
    block-size: 100%;
    border: 0;
    border-radius: 0;
  }
  :host([fill]) .stage {
    flex: 1;
    max-block-size: none;
  }
  /* Where a window is too low for rows below what stands above them, that scrolls away and the rows fill it. */
  @media screen {
    :host([fill]) .panel {
      overflow: hidden auto;
      overscroll-behavior: contain;
    }
    :host([fill]) .stage {
      flex: 1 0 min(320px, 100dvh - 72px);
    }
    :host([fill]) .region {
      overscroll-behavior-block: auto;
    }
  }

  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 12px;
    padding: 16px 20px 4px;
  }
  .title {
    font-size: calc(var(--_size) + 2px);
    font-weight: 600;
    line-height: 24px;
    overflow-wrap: anywhere;
  }
`;

export const tableFrameStyles = [tokens, shared, iconStyles, stateStyles, frame];
