/** The bars: a canvas for the eye, what lies over it for pointer and keys, and a table with the same figures. */
import { css } from 'lit';
import type { BarVoice } from './bar-text.js';
import type { BarWalker } from './bar-walker.js';
import { formatDays } from './format.js';
import { html, nothing } from './html.js';
import { reportTitle } from './strings.js';

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
  const name = texts.card.chart(title, formatDays(lang, answer.effective ?? answer.requested));
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
      class="twin-frame ${asTable ? '' : 'hidden-visually'}"
      role=${asTable ? 'region' : nothing}
      aria-label=${asTable ? name : nothing}
      tabindex=${asTable ? 0 : nothing}
    >
      ${failed ? html`<p class="muted">${texts.card.chartFailed}</p>` : nothing} ${twin}
    </div>`;
}

/** Bars of no figures, in the place of bars: until there is an answer, and until it is drawn. */
export function plotSkeleton() {
  return html`<div class="bones">${Array.from({ length: 12 }, () => html`<div class="bone"></div>`)}</div>`;
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
    background: var(--_surface);
  }
  .twin-frame.hidden-visually {
    contain: strict;
  }
  .bones {
    position: absolute;
    inset: 8px 0 24px 32px;
    display: flex;
    align-items: end;
    justify-content: space-around;
    gap: 4px;
    border-block-end: 1px solid var(--_grid);
  }
  .drawn .plot .bones {
    display: none;
  }
  .bones .bone {
    flex: 0 1 24px;
    block-size: 42%;
    border-radius: 2px 2px 0 0;
  }
  .bones .bone:nth-child(3n + 1) {
    block-size: 58%;
  }
  .bones .bone:nth-child(4n + 2) {
    block-size: 74%;
  }
  .bones .bone:nth-child(5n) {
    block-size: 30%;
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
