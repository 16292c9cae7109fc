/** Groups side by side: what is said of it, the table, and the same in bars. Loaded when groups are compared. */
import { css } from 'lit';
import { html, nothing } from '../foundation/html.js';
import { addStyles } from '../foundation/styles.js';
import { dashStyles } from '../parts/dash.js';
import { ScrollStop } from '../parts/scroll-stop.js';
import { inmailsStyles } from './metrics-inmails.js';
import type { MetricsHost, MetricsVoice } from './metrics-model.js';
import { multiplesStyles, multiplesView } from './metrics-multiples.js';
import { MOST_GROUPS } from './metrics-state.js';
import { metricsTableStyles, tableView, type Column } from './metrics-table.js';

export interface SideOptions {
  headingLevel: number;
  /** More groups were asked for than stand here. */
  dropped: boolean;
  /** Some metric has a period or filters of its own, which do not hold here. */
  ownHidden: boolean;
}

export function sideView(voice: MetricsVoice, columns: readonly Column[], options: SideOptions) {
  const { metrics } = voice.texts;
  return html`<div class="side-by-side">
    <p class="side-note">
      ${metrics.notAdditive} ${options.dropped ? metrics.onlySome(MOST_GROUPS) : nothing}
      ${options.ownHidden ? metrics.ownHidden : nothing}
    </p>
    ${tableView(voice, columns)}
    <div class="multiples-title" role="heading" aria-level=${Math.min(options.headingLevel, 6)}>
      ${metrics.multiples}
    </div>
    ${multiplesView(voice, columns)}
  </div>`;
}

const side = css`
  .side-by-side {
    padding-block-end: 20px;
  }
  .side-note {
    max-inline-size: 80ch;
    margin: 0 0 12px;
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
  }
  .multiples-title {
    margin-block: 20px 12px;
    font-weight: 600;
  }
`;

/** Once an element, before it shows them. */
export function prepareSide(host: MetricsHost): void {
  addStyles(host.renderRoot, [dashStyles, inmailsStyles, metricsTableStyles, multiplesStyles, side]);
  new ScrollStop(host, '.side');
}
