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
  }
  .facts li:not(:last-child)::after {
    content: '·';
    margin-inline: 6px;
  }
  .facts .bone {
    inline-size: 240px;
    max-inline-size: 60cqi;
    block-size: 12px;
  }
  /* Wrapped, a line would end in a dot. */
  @container (max-width: 520px) {
    .facts {
      column-gap: 16px;
    }
    .facts li:not(:last-child)::after {
      content: none;
    }
  }
`;
