/** The look of the filter bar: buttons and chips that wrap, and panels behind the buttons. */
import { css } from 'lit';
import { moreIconStyles } from '../foundation/icons.js';
import { smallStateStyles } from '../foundation/small-state.js';
import { panelStyles } from '../parts/panel.js';
import { chipStyles } from './filter-chips.js';

const bar = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }
  .bar > .bone {
    inline-size: 92px;
    block-size: 32px;
    border-radius: 8px;
  }
`;

const buttons = css`
  .count {
    min-inline-size: 18px;
    padding-inline: 5px;
    border-radius: 9px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: calc(var(--_size) - 3px);
    font-weight: 600;
    line-height: 18px;
    text-align: center;
  }
  .clear,
  .more {
    padding-inline: 8px;
  }
  @container (max-width: 360px) {
    .part > .button {
      gap: 4px;
      padding-inline: 8px;
    }
  }
  @media print {
    .part {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .count {
      forced-color-adjust: none;
    }
  }
`;

const inPanels = css`
  .panel .find {
    inline-size: 100%;
    margin-block-end: 8px;
  }
  .panel-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 12px;
    min-block-size: 16px;
    margin: 8px 0 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .panel-foot a {
    color: var(--_accent);
  }
  .about {
    display: block;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .found-nothing {
    margin: 8px 0;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .choices {
    display: grid;
    gap: 2px;
  }
  .panel > .choices {
    margin: -4px;
  }
  .choices-title {
    margin-block-start: 8px;
    padding-inline: 8px;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
  }
  .choice,
  .person,
  .node {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    padding: 4px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .choice,
  .person {
    justify-content: space-between;
  }
  .choice:hover,
  .person:hover,
  .node:hover {
    background: var(--_raised);
  }
  .choice[aria-pressed='true'] {
    font-weight: 600;
  }
  .choice .icon,
  .person .icon {
    color: var(--_accent);
  }
`;

const tree = css`
  .tree {
    max-block-size: 288px;
    margin: -4px;
    padding: 2px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .find + .tree {
    margin-block-start: 0;
  }
  .node {
    gap: 4px;
    min-block-size: 28px;
    padding-inline: 0 8px;
    line-height: 20px;
    user-select: none;
    content-visibility: auto;
    contain-intrinsic-block-size: 28px;
  }
  .node:focus-visible {
    outline-offset: -2px;
  }
  .indent {
    flex: none;
    inline-size: 16px;
  }
  .twist {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    color: var(--_muted);
  }
  [aria-expanded='false'] > .twist .icon {
    transform: rotate(-90deg);
  }
  [dir='rtl'] [aria-expanded='false'] > .twist .icon {
    transform: rotate(90deg);
  }
  .box {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 16px;
    block-size: 16px;
    margin-inline-end: 4px;
    border: 1px solid var(--_control);
    border-radius: 4px;
    color: var(--_on-accent);
  }
  .box .icon {
    transform: scale(0.8);
  }
  .is-chosen > .box,
  .is-included > .box,
  .is-some > .box {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .is-included {
    cursor: default;
  }
  .is-included > .box {
    opacity: 0.5;
  }
  .is-some > .box::before {
    content: '';
    inline-size: 8px;
    block-size: 2px;
    background: var(--_on-accent);
  }
  .node-name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .membership {
    display: grid;
    gap: 6px;
    margin: 12px 0 0;
    padding: 12px 0 0;
    border: 0;
    border-block-start: 1px solid var(--_border);
  }
  .membership legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
  }
  .membership label {
    display: flex;
    gap: 8px;
    min-block-size: 24px;
    font-size: calc(var(--_size) - 1px);
    cursor: pointer;
  }
  .membership input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 2px 0 0;
    accent-color: var(--_accent);
  }
  @media (forced-colors: active) {
    .is-chosen > .box,
    .is-included > .box,
    .is-some > .box {
      forced-color-adjust: none;
    }
  }
`;

const people = css`
  .found {
    display: grid;
    align-content: start;
    gap: 2px;
    block-size: 280px;
    margin: 0 -4px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .person {
    min-block-size: 44px;
    content-visibility: auto;
    contain-intrinsic-block-size: 44px;
  }
  .person.is-active {
    background: var(--_raised);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .person-words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    line-height: 18px;
  }
`;

/** What comes with the panels. */
export const filterPanelStyles = [
  moreIconStyles,
  panelStyles,
  smallStateStyles,
  bar,
  buttons,
  chipStyles,
  inPanels,
  tree,
  people,
];
