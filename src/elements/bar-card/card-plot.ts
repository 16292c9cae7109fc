/** The bars: a canvas for the eye, what lies over it for pointer and keys, and a table with the same figures. */
import { css } from 'lit';
import { formatDays } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { reportTitle } from '../foundation/strings.js';
import type { BarVoice } from '../parts/bar-text.js';
import type { BarWalker } from './bar-walker.js';

export interface PlotOptions {
  /** The table instead of the bars. */
  asTable: boolean;
  /** The bars could not be drawn. */
  failed: boolean;
  /** The table with the same figures, once it is made. */
  twin: unknown;
}

export function plotView(
  voice: BarVoice,
  walker: BarWalker | undefined,
  { asTable, twin, failed }: PlotOptions,
) {
  const { texts, lang, answer, measures } = voice;
  const title = reportTitle(texts, answer.report);
  // The words for a range take a millisecond; nobody can walk along the bars before the walker is there.
  const name = walker
    ? texts.card.chart(title, formatDays(lang, answer.effective ?? answer.requested))
    : title;
  const popup = measures.details ? 'dialog' : nothing;
  return html`<div
      class="plot"
      part="plot"
      ?inert=${asTable}
      @pointerdown=${walker?.onPointerDown}
      @pointermove=${walker?.onPointerMove}
      @pointerleave=${walker?.onPointerLeave}
      @click=${walker?.onClick}
      @keydown=${walker?.onKeyDown}
      @focusin=${walker?.onFocusIn}
      @focusout=${walker?.onFocusOut}
    >
      ${plotSkeleton()}
      <canvas aria-hidden="true"></canvas>
      <div class="band" hidden></div>
      <div
        class="walk"
        role="group"
        aria-roledescription=${texts.card.chartRole}
        aria-label=${name}
        aria-describedby="help"
      >
        <button type="button" aria-haspopup=${popup} hidden></button>
        <button type="button" aria-haspopup=${popup} hidden></button>
      </div>
      <div id="help" hidden>${texts.card.chartHelp}</div>
    </div>
    <div
      class="twin-frame ${asTable ? 'shaded' : 'hidden-visually'}"
      role=${asTable ? 'region' : nothing}
      aria-label=${asTable ? name : nothing}
      tabindex=${asTable ? 0 : nothing}
    >
      ${failed ? html`<p class="muted">${texts.card.chartFailed}</p>` : nothing} ${twin}
    </div>`;
}

/** Bars of no figures, in the place of bars: until there is an answer, and until it is drawn. */
export function plotSkeleton() {
  return html`<div class="bones bone"></div>`;
}

export const plotStyles = css`
  .stage {
    position: relative;
    flex: 1 1 var(--_chart-height);
    min-block-size: 140px;
  }
  .plot {
    position: absolute;
    inset: 0;
    cursor: default;
  }
  .plot[inert] {
    visibility: hidden;
  }
  /* The canvas carries the colours of the chart in properties it has no use for: see chart.ts. */
  canvas {
    position: absolute;
    inset: 0;
    max-inline-size: 100%;
    max-block-size: 100%;
    forced-color-adjust: none;
    color: var(--_accent);
    text-decoration-color: var(--_compared);
    outline-color: var(--_compared-rim);
    column-rule-color: var(--_grid);
    border-color: color-mix(in srgb, var(--_control) 60%, transparent);
    caret-color: var(--_muted);
    font-size: calc(var(--_size) - 3px);
    transition:
      color 1ms,
      text-decoration-color 1ms,
      outline-color 1ms,
      column-rule-color 1ms,
      caret-color 1ms;
  }
  .band {
    position: absolute;
    border-radius: 4px;
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    pointer-events: none;
  }
  .walk button {
    position: absolute;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    cursor: inherit;
  }
  .walk button:focus-visible {
    outline-offset: 0;
  }
  .twin-frame:not(.hidden-visually) {
    position: absolute;
    inset: 0;
    overflow: auto;
  }
  .twin-frame.hidden-visually {
    contain: strict;
  }
  .bones {
    --_rod: var(--_raised) 0 14%, transparent 0 25%;
    position: absolute;
    inset: 8px 0 24px 32px;
    border-block-end: 1px solid var(--_grid);
    border-radius: 0;
    background:
      linear-gradient(90deg, var(--_rod)) 0 100% / 25% 58%,
      linear-gradient(90deg, var(--_rod)) 8% 100% / 25% 42%,
      linear-gradient(90deg, var(--_rod)) 17% 100% / 25% 74%;
    background-repeat: repeat-x;
  }
  /* Its figures are there: it is drawn in a moment, or nobody looks at it. */
  .plot .bones {
    animation: none;
  }
  .drawn .plot .bones {
    display: none;
  }
  @media (forced-colors: active) {
    .band {
      forced-color-adjust: none;
      background: none;
      border: 1px solid Highlight;
    }
  }
  @media print {
    .stage {
      flex-basis: auto;
    }
    .plot {
      position: relative;
      block-size: var(--_chart-height);
    }
    .twin-frame.hidden-visually {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 0;
      overflow: visible;
      contain: none;
      clip-path: none;
    }
  }
`;
