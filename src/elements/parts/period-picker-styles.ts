/** The look of the period's panel: presets at one side, the calendar and the days at the other; on a phone, below each other. */
import { css } from 'lit';

export const periodPickerStyles = css`
  #period {
    inline-size: 488px;
  }
  .period-choice {
    display: grid;
    grid-template-columns: 164px minmax(0, 1fr);
    gap: 12px;
  }
  .period-quick {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 12px;
    padding-inline-end: 12px;
    border-inline-end: 1px solid var(--_border);
  }
  .presets {
    display: grid;
    gap: 2px;
    margin-block-start: -4px;
    margin-inline-start: -4px;
  }
  .choice {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 32px;
    padding: 4px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_raised);
  }
  .choice[aria-pressed='true'] {
    font-weight: 600;
  }
  .choice .icon {
    color: var(--_accent);
  }
  .own-days {
    display: grid;
    gap: 8px;
    align-content: start;
  }
  .days {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 8px;
  }
  .selects {
    display: grid;
    gap: 8px;
  }
  /* As high as its head, its names of days and six weeks: nothing jumps when it has come. */
  .calendar-room {
    block-size: 248px;
  }
  .panel label {
    display: grid;
    gap: 4px;
    font-size: calc(var(--_size) - 2px);
  }
  .panel label > span {
    color: var(--_muted);
  }
  .panel .field {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .days .button {
    grid-column: 1 / -1;
  }
  .bounds {
    grid-column: 1 / -1;
    min-block-size: 16px;
    margin: 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .bounds.refused {
    color: var(--_negative);
  }
  @media (max-width: 520px) {
    #period {
      inline-size: 304px;
    }
    .period-choice {
      grid-template-columns: minmax(0, 1fr);
    }
    .period-quick {
      padding: 0 0 12px;
      border: 0;
      border-block-end: 1px solid var(--_border);
    }
    .presets,
    .selects {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .presets {
      margin-inline: -4px;
    }
    .selects label:only-child {
      grid-column: 1 / -1;
    }
  }
`;
