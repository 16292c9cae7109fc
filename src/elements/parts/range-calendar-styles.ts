/** The look of the calendar: a quiet grid, the chosen days one band with strong ends. */
import { css } from 'lit';

export const calendarStyles = css`
  .calendar-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    block-size: 32px;
  }
  .calendar-head .choice-of {
    position: relative;
  }
  .calendar .month {
    min-block-size: 28px;
    padding: 2px 24px 2px 8px;
    padding-inline: 8px 24px;
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    color: inherit;
    font-weight: 600;
    text-align: center;
    appearance: none;
    field-sizing: content;
    cursor: pointer;
  }
  .calendar .month option {
    background: var(--_surface);
    color: var(--_text);
    font-weight: 400;
  }
  .calendar .month:hover {
    background: var(--_raised);
  }
  .calendar-head .choice-of .icon {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 5px;
    pointer-events: none;
    color: var(--_muted);
  }
  .calendar-head .earlier .icon,
  [dir='rtl'] .calendar-head .later .icon {
    transform: rotate(90deg);
  }
  .calendar-head .later .icon,
  [dir='rtl'] .calendar-head .earlier .icon {
    transform: rotate(-90deg);
  }
  .calendar-head [aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }
  .calendar table {
    inline-size: 100%;
    border-spacing: 0;
    table-layout: fixed;
  }
  .calendar th {
    block-size: 24px;
    padding: 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 3px);
    font-weight: 500;
  }
  .calendar td {
    block-size: 32px;
    padding: 1px 0;
  }
  .calendar td button {
    display: block;
    inline-size: 100%;
    block-size: 30px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    font-size: calc(var(--_size) - 1px);
    cursor: pointer;
  }
  .calendar td:not(.in) button:hover {
    background: var(--_raised);
  }
  .calendar td button:disabled,
  .calendar td:not(.in) button:disabled:hover {
    background: none;
    color: var(--_control);
    opacity: 0.7;
    cursor: default;
  }
  .calendar td button:focus-visible {
    outline-offset: -1px;
  }
  .calendar .in button {
    border-radius: 0;
    background: var(--_compared);
  }
  .calendar .first button {
    border-start-start-radius: 6px;
    border-end-start-radius: 6px;
  }
  .calendar .last button {
    border-start-end-radius: 6px;
    border-end-end-radius: 6px;
  }
  .calendar .first button,
  .calendar .last button {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .calendar .first button:focus-visible,
  .calendar .last button:focus-visible {
    outline-color: var(--_text);
  }
  @media (forced-colors: active) {
    .calendar .in button {
      border-block: 1px solid Highlight;
    }
    .calendar .first button,
    .calendar .last button {
      forced-color-adjust: none;
    }
  }
`;
