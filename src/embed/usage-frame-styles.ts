/** The frame in its place on the page, in the whole window, and what covers it while there is nothing to see. */
import { css } from 'lit';

export const frameStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .place {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    block-size: var(--_frame-height);
  }
  .place > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  iframe {
    display: block;
    /* The page inside keeps as much for the rim of what has the focus. */
    inline-size: calc(100% + 8px);
    block-size: calc(var(--_frame-height) + 8px);
    margin: -4px;
    border: 0;
    background: transparent;
  }
  iframe[slot='whole'] {
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
  }
  .covered iframe {
    visibility: hidden;
  }
  .cover {
    display: grid;
    align-content: center;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: auto;
  }
  .cover.waiting {
    align-content: start;
    gap: 12px;
    animation: appear 0s 150ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .bone {
    block-size: 20px;
    inline-size: 40%;
  }
  .bone + .bone {
    block-size: 32px;
    inline-size: 24%;
  }
  .bone + .bone + .bone {
    block-size: 160px;
    inline-size: 100%;
  }
`;
