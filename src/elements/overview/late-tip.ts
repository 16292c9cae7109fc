/** Reasons and meanings on hover and focus (`detail-table-tip.ts`), loaded once there is something to say them of. */
import type { ReactiveController } from 'lit';
import { whenIdle } from '../charts/chart-queue.js';
import type { Tip, TipHost } from '../detail-table/detail-table-tip.js';
import { lazily } from '../foundation/lazy.js';

const loadTip = lazily(() => import('../detail-table/detail-table-tip.js'));

export class LateTip implements ReactiveController {
  readonly #host: TipHost;
  readonly #due: () => boolean;
  #tip: Tip | undefined;
  #reached = false;

  /** `due`: whether figures stand. */
  constructor(host: TipHost, due: () => boolean) {
    this.#due = due;
    (this.#host = host).addController(this);
  }

  /** What it speaks about was scrolled. */
  moved(): void {
    this.#tip?.moved();
  }

  hostUpdated(): void {
    if (this.#reached || !this.#due()) return;
    this.#reached = true;
    whenIdle(() => {
      loadTip().then(
        ({ giveTip }) => (this.#tip = giveTip(this.#host)),
        () => (this.#reached = false), // no connection: at the next update again
      );
    });
  }
}
