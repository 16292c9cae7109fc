/**
 * A `measure` that the card's report has no bars of. The card shows the usual one all the same: a page that sets a report
 * and its measure one after the other is right a moment later. So it is judged when the page is idle, beside an answer.
 */
import type { ReactiveController } from 'lit';
import { tellConsole } from '../asking/tell-console.js';
import { whenIdle } from '../charts/chart-queue.js';
import { tellError } from '../foundation/tell-error.js';
import type { BarCardHost, BarCardModel } from './bar-card-model.js';

export class MeasureCheck implements ReactiveController {
  readonly #host: BarCardHost;
  readonly #model: BarCardModel;
  #judged = '';

  constructor(host: BarCardHost, model: BarCardModel) {
    this.#host = host;
    this.#model = model;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#key() !== this.#judged) whenIdle(() => this.#judge());
  }

  /** Of what is to be judged; none while an answer is on the way. What the viewer has chosen is none of the page's mistakes. */
  #key(): string {
    const { measure, report, state } = this.#host;
    const shown = this.#model.answer?.report;
    return measure && !state.measure && shown && shown === report ? `${report} ${measure}` : '';
  }

  #judge(): void {
    const key = this.#key();
    if (key === this.#judged) return;
    this.#judged = key;
    const choices = this.#model.measures?.choices;
    if (!key || !choices || choices.includes(this.#host.measure as string)) return;
    tellConsole(({ warnOfMeasure }) => warnOfMeasure(this.#host, choices));
    tellError(this.#host, { code: 'unknown-measure', retryable: false });
  }
}
