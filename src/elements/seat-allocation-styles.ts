/** The look of the seat allocation, inside its frame. */
import { css } from 'lit';
import { moreIconStyles } from './icons.js';
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
  .foot {
    margin-block-start: 16px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .invites + .foot,
  .invites ~ .foot {
    margin-block-start: 0;
  }
  .foot span:not(:last-child)::after {
    content: '·';
    margin-inline: 6px;
  }
  .bones {
    display: grid;
    gap: 12px;
  }
  .bones .bone {
    block-size: 20px;
  }
  .bones .bone:first-child {
    inline-size: 160px;
    block-size: 72px;
    margin-block-end: 8px;
  }
`;

export const seatStyles = [moreIconStyles, figuresStyles, invitesStyles, advice];
