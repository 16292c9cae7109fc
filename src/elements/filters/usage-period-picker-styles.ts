/** The look of the period picker: a button, and beside it one quiet line that may wrap. */
import { css } from 'lit';

export const pickerStyles = css`
  :host {
    display: block;
    min-block-size: 32px;
    container-type: inline-size;
  }
  .picker {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .period-text {
    white-space: nowrap;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: 20px;
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
    overflow: clip;
  }
  /* A dot before each; that of a line's first one lies outside and is clipped, wherever the line breaks. */
  .facts li {
    position: relative;
    max-inline-size: 100%;
    margin-inline: -16px 16px;
    padding-inline-start: 16px;
  }
  .facts li::before {
    content: '·';
    position: absolute;
    inset-inline-start: 6px;
  }
  .facts .bone {
    inline-size: 240px;
    max-inline-size: 60cqi;
    block-size: 12px;
    margin-inline-start: 0;
  }
  .facts .bone::before {
    content: none;
  }
  /* On paper the words of the button, without it. */
  @media print {
    .picker > div > .button {
      display: inline-flex;
      padding: 0;
      border: 0;
    }
    .picker > div > .button .icon {
      display: none;
    }
  }
`;
