/** The look of what stands above the rows: search, switches, buttons, and the line that says what they do. */
import { css } from 'lit';

export const toolsStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 12px 20px;
  }
  .search {
    position: relative;
    flex: 0 1 240px;
    min-inline-size: 160px;
  }
  .search .field {
    inline-size: 100%;
    padding-inline-start: 30px;
  }
  .search .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search::before {
    content: '';
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 9px;
    inline-size: 16px;
    block-size: 16px;
    background: var(--_muted);
    clip-path: path(
      evenodd,
      'M7 1.5a5.5 5.5 0 0 1 4.4 8.8l3.2 3.2-1.1 1.1-3.2-3.2A5.5 5.5 0 1 1 7 1.5ZM7 3a4 4 0 1 0 0 8A4 4 0 0 0 7 3Z'
    );
    pointer-events: none;
  }
  .count {
    flex: 1 0 auto;
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }
  .switch {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    font-size: calc(var(--_size) - 1px);
    cursor: pointer;
  }
  .switch input {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 30px;
    block-size: 18px;
    margin: 0;
    border: 1px solid var(--_control);
    border-radius: 9px;
    background: var(--_surface);
    cursor: pointer;
  }
  .switch input::before {
    content: '';
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 2px;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: var(--_control);
  }
  .switch input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .switch input:checked::before {
    inset-inline-start: 14px;
    background: var(--_on-accent);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    padding: 8px 20px;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .foot span:not(:last-child)::after {
    content: '·';
    margin-inline: 6px;
  }
  .head + .stage {
    margin-block-start: 8px;
  }
  .notice {
    flex: 1;
    min-block-size: 240px;
    padding-block: 24px;
    border-block-start: 1px solid var(--_border);
    display: grid;
  }
  .line-slot {
    padding: 0 20px 12px;
  }
`;
