/** The look of small facts one after the other: of a card, of the metrics, of the overview. */
import { css } from 'lit';

// A dot stands before each fact; that of a line's first one lies outside and is clipped, wherever the line breaks.
export const factsLineStyles = css`
  .facts-line {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    overflow: clip;
  }
  .facts-line > span {
    position: relative;
    max-inline-size: 100%;
    margin-inline: -14px 14px;
    padding-inline-start: 14px;
  }
  .facts-line > span::before {
    content: '·';
    position: absolute;
    inset-inline-start: 5px;
  }
`;
