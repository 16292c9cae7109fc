/** A bar card on paper: bars in the colours of light paper, with the table of their figures, and nothing to press. */
import { css, type ReactiveController } from 'lit';
import type { BarCardHost, BarCardModel } from './bar-card-model.js';

export class CardPrint implements ReactiveController {
  readonly #host: BarCardHost;
  readonly #model: BarCardModel;

  constructor(host: BarCardHost, model: BarCardModel) {
    this.#host = host;
    this.#model = model;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /** What a canvas shows was drawn for the screen; a style sheet for paper comes too late for it. */
  readonly #onPrint = ({ type }: Event): void => {
    const onPaper = type === 'beforeprint';
    if (onPaper) this.#model.completeNow();
    this.#host.renderRoot.querySelector('canvas')?.classList.toggle('on-paper', onPaper);
    this.#model.drawn?.redraw();
  };
}

export const cardPrintStyles = css`
  canvas.on-paper {
    color-scheme: light;
    transition: none;
  }
  @media print {
    .card {
      display: block;
      min-block-size: 0;
      break-inside: auto;
    }
    .body,
    .stage,
    .twin-frame,
    .twin-frame:not(.hidden-visually) {
      display: block;
      position: static;
      min-block-size: 0;
      background: none;
      overflow: visible;
    }
    .head,
    .headline,
    .plot {
      break-after: avoid;
      break-inside: avoid;
    }
    .bones,
    .bone,
    .band,
    .walk,
    .stage:not(.drawn) .plot {
      display: none;
    }
    .plot,
    .plot[inert] {
      block-size: auto;
      visibility: visible;
    }
    /* Its own proportions on narrower paper. */
    canvas {
      position: static;
      inline-size: auto !important;
      block-size: auto !important;
      max-inline-size: 100%;
    }
    /* Each column as wide as its words: on the screen, where nobody sees it, the table is laid out without reading them. */
    .twin-frame .twin {
      table-layout: auto;
      margin-block: 8px;
      font-size: 8.5pt;
    }
    .twin caption {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 0 0 4px;
      overflow: visible;
      clip-path: none;
      font-weight: 600;
      text-align: start;
    }
    .twin :is(th, td) {
      position: static !important;
      padding: 2px 4px;
      white-space: normal;
    }
    .twin thead th {
      line-height: 1.3;
    }
    .twin thead th:not(:first-child) {
      min-inline-size: 0;
    }
    /* Days have room before the words of a head, which wrap as well. */
    .twin th:first-child {
      inline-size: 28%;
      padding-inline-start: 0;
    }
    .twin :is(th, td):last-child {
      padding-inline-end: 0;
    }
    .twin tr {
      break-inside: avoid;
    }
    .twin tfoot {
      display: table-row-group;
    }
  }
  /* Two cards beside each other on a sheet. */
  @media print {
    @container (max-width: 480px) {
      .twin-frame .twin {
        font-size: 7pt;
        line-height: 1.3;
      }
      .twin :is(th, td) {
        padding-inline: 2px;
      }
      .twin th:first-child {
        inline-size: 32%;
      }
    }
  }
`;
