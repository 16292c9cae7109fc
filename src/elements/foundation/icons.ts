/** Small pictures without svg (own template tags need not parse it): shapes cut out of the text's colour. */
import { css } from 'lit';
import { html } from './html.js';

export type Icon =
  | 'info'
  | 'chevron'
  | 'table'
  | 'chart'
  | 'close'
  | 'alert'
  | 'lock'
  | 'download'
  | 'check'
  | 'more'
  | 'image'
  | 'copy'
  | 'print'
  | 'tune';

/** 16 px, in the colour of the text around it; says nothing to a screen reader. */
export const icon = (name: Icon, size: 'small' | 'large' = 'small') =>
  html`<span class="icon icon-${name} ${size}" aria-hidden="true"></span>`;

/** Those that a card shows at once. */
export const iconStyles = css`
  .icon {
    display: inline-block;
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    background: currentColor;
    print-color-adjust: exact;
    forced-color-adjust: preserve-parent-color;
    vertical-align: -3px;
  }
  .icon.large {
    transform: scale(2);
    margin: 8px;
  }
  .icon-info {
    clip-path: path(
      evenodd,
      'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.4a5.6 5.6 0 1 0 0 11.2A5.6 5.6 0 0 0 8 2.4ZM7.2 7h1.6v4.4H7.2ZM8 4.3a1 1 0 1 1 0 2a1 1 0 0 1 0-2Z'
    );
  }
  .icon-chevron {
    clip-path: path('M3.6 6.4 4.6 5.4 8 8.8 11.4 5.4 12.4 6.4 8 10.8Z');
  }
  .icon-table {
    clip-path: path(
      evenodd,
      'M3 2h10a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2ZM2.4 6.4v2.4h3.8V6.4ZM7.6 6.4v2.4h6V6.4ZM2.4 10.2v1.8a.6.6 0 0 0 .6.6h3.2v-2.4ZM7.6 10.2v2.4H13a.6.6 0 0 0 .6-.6v-1.8Z'
    );
  }
  .icon-chart {
    clip-path: path('M2 8h3v6H2ZM6.5 2h3v12h-3ZM11 5.5h3V14h-3Z');
  }
  .icon-alert {
    clip-path: path(
      evenodd,
      'M8 1.2 15.4 14H.6ZM8 4 3 12.6h10ZM7.3 6.4h1.4v3.4H7.3ZM8 10.3a.8.8 0 1 1 0 1.6a.8.8 0 0 1 0-1.6Z'
    );
  }
  .icon-lock {
    clip-path: path(
      evenodd,
      'M4.5 6.5V5a3.5 3.5 0 0 1 7 0v1.5H12a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 13V8A1.5 1.5 0 0 1 4 6.5ZM5.9 6.5h4.2V5a2.1 2.1 0 0 0-4.2 0Z'
    );
  }
`;

/** Those of what comes later, or only to a table. */
export const moreIconStyles = css`
  .icon-close {
    clip-path: path('M4.2 3.2 8 7l3.8-3.8 1 1L9 8l3.8 3.8-1 1L8 9l-3.8 3.8-1-1L7 8 3.2 4.2Z');
  }
  .icon-download {
    clip-path: path('M7.3 1.5h1.4v6.3l2.3-2.3 1 1L8 10.5 4 6.5l1-1 2.3 2.3ZM2 12.1h12v1.4H2Z');
  }
  .icon-tune {
    clip-path: path(
      'M1.5 4.3h7.1a2 2 0 0 1 3.8 0h2.1v1.4h-2.1a2 2 0 0 1-3.8 0H1.5ZM1.5 10.3h2.1a2 2 0 0 1 3.8 0h7.1v1.4H7.4a2 2 0 0 1-3.8 0H1.5Z'
    );
  }
  .icon-check {
    clip-path: path('M6.4 12.2 2.4 8.2l1-1 3 3 6.2-6.2 1 1Z');
  }
`;
