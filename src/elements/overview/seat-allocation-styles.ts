/** The look of the seat allocation, inside its frame. */
import { css } from 'lit';
import { rowStyles } from '../detail-table/rows/row-styles.js';
import { moreIconStyles } from '../foundation/icons.js';
import { dashStyles } from '../parts/dash.js';
import { saveButtonStyles } from '../saving/save-button.js';
import { overviewStyles } from './overview-styles.js';
import { figuresStyles } from './seat-allocation-figures.js';
import { invitesStyles } from './seat-allocation-invites.js';

const advice = css`
  .advice {
    display: grid;
    gap: 8px;
    margin: 20px 0 0;
    padding: 0;
    list-style: none;
  }
  .advice li {
    display: flex;
    gap: 8px;
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--_raised);
    font-size: calc(var(--_size) - 1px);
  }
  .advice .icon {
    margin-block-start: 2px;
    color: var(--_accent);
  }
  .advice .over-assigned .icon {
    color: var(--_negative);
  }
  .advice .done .icon {
    color: var(--_positive);
  }
  /* What a neighbour's height leaves over lies at the foot, not between figures and invites. */
  .head + div > .body:has(+ .invites) {
    flex-grow: 0;
  }
  .invites {
    flex: 1 0 auto;
  }
  .invites + .foot,
  .invites ~ .foot {
    margin-block-start: 0;
  }
  .bones .headline {
    block-size: 72px;
  }
`;

export const seatStyles = [
  moreIconStyles,
  saveButtonStyles,
  dashStyles,
  ...overviewStyles,
  figuresStyles,
  rowStyles,
  invitesStyles,
  advice,
];
