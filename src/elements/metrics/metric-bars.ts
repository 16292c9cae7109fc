/** Bars of a metric, on demand: a bar card of the same report, which asks what the tile asks. */
import { css } from 'lit';
import { UsageError } from '../../contract/errors.js';
import { loadBarCard } from '../bar-card/bar-card-loader.js';
import type { UsageBarCard } from '../bar-card/usage-bar-card.js';
import { createChild } from '../foundation/define.js';
import { UsageChangeEvent } from '../foundation/events.js';
import { html } from '../foundation/html.js';
import { canonical } from '../foundation/plain.js';
import { failedView } from '../foundation/states.js';
import type { MetricsHost, MetricsModel } from './metrics-model.js';
import { withOwn } from './metrics-state.js';

export class MetricBars {
  readonly #host: MetricsHost;
  readonly #model: MetricsModel;
  readonly #cards = new Map<string, { card: UsageBarCard; told: string }>();
  #Card: typeof UsageBarCard | undefined;
  #failed = false;
  #loading = false;

  constructor(host: MetricsHost, model: MetricsModel) {
    this.#host = host;
    this.#model = model;
  }

  render(metric: string) {
    if (this.#Card) return this.#cardOf(metric);
    const { texts } = this.#model.strings;
    if (this.#failed)
      return failedView(texts, new UsageError('network', 'Cannot load the bars'), () => this.#load());
    if (!this.#loading) this.#load();
    return html`<div class="bars-wait" role="status">
      <span class="hidden-visually">${texts.states.waiting}</span>
    </div>`;
  }

  /** A card that is shown no more is let go, and its chart with it. */
  keep(metrics: readonly string[]): void {
    for (const metric of this.#cards.keys()) if (!metrics.includes(metric)) this.#cards.delete(metric);
  }

  #load(): void {
    this.#loading = true;
    this.#failed = false;
    loadBarCard()
      .then(
        (Card) => (this.#Card = Card),
        () => (this.#failed = true),
      )
      .finally(() => {
        this.#loading = false;
        this.#host.requestUpdate();
      });
  }

  /** Told only what is new: what its viewer has chosen on it stays. */
  #cardOf(metric: string): UsageBarCard {
    let kept = this.#cards.get(metric);
    if (!kept) {
      const card = createChild(this.#host, this.#Card as typeof UsageBarCard);
      // What is chosen on it is no state of ours, and the page must not take it for one.
      card.addEventListener(UsageChangeEvent.type, (event) => event.stopPropagation());
      this.#cards.set(metric, (kept = { card, told: '' }));
    }
    const host = this.#host;
    const own = this.#model.own(metric) ?? {};
    const { period = null, compare = null, timeZone = null, filters } = withOwn(this.#model.page, own);
    const told = {
      report: host.report,
      measure: metric,
      period,
      compare,
      bucket: own.bucket ?? null,
      timeZone,
      filters,
      headingLevel: Math.min(host.headingLevel + 2, 6),
      contact: host.contact,
    };
    const [text, { provider }] = [canonical(told), this.#model];
    if (kept.told !== text) Object.assign(kept.card, told);
    kept.told = text;
    kept.card.provider = provider;
    const theme = host.getAttribute('theme');
    if (theme) kept.card.setAttribute('theme', theme);
    else kept.card.removeAttribute('theme');
    return kept.card;
  }
}

export const metricBarsStyles = css`
  .tile-bars {
    grid-column: 1 / -1;
    padding-block-end: 20px;
  }
  .bars-wait {
    min-block-size: calc(var(--_chart-height) + 196px);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
`;
