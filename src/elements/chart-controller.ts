/**
 * The life of a chart: made once its element is on the page, near the viewport and has something to show; follows the
 * size and the colours around it; destroyed a microtask after its element has left, so that a move rebuilds nothing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BarsChart, BarsPicture, DrawBars } from './chart.js';
import { loadChart } from './chart-loader.js';
import { enqueue, whenNear, type Sight } from './chart-queue.js';

export interface ChartOptions {
  canvas: () => HTMLCanvasElement | null;
  /** The same object as long as there is nothing new to draw. */
  picture: () => BarsPicture | null;
  /** After each drawing. */
  onDrawn: () => void;
}

export class ChartController implements ReactiveController {
  chart: BarsChart | undefined;
  /** Chart.js could not be loaded, or refused: the figures are shown as a table instead. */
  failed = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ChartOptions;
  #canvas: HTMLCanvasElement | null = null;
  #picture: BarsPicture | null = null;
  #cancel: (() => void) | undefined;
  #sizes: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ChartOptions) {
    (this.#host = host).addController(this);
    this.#options = options;
  }

  hostConnected(): void {
    // The code comes while the figures do, and never for cards that nobody scrolls to.
    if (!this.chart) this.#cancel ??= whenNear(this.#host, () => void loadChart().catch(() => undefined));
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const canvas = this.#host.isConnected ? this.#options.canvas() : null;
    const picture = canvas && this.#options.picture();
    if (canvas !== this.#canvas) this.#destroy();
    if (!canvas || !picture || (canvas === this.#canvas && picture === this.#picture)) return;
    this.#canvas = canvas;
    this.#picture = picture;
    this.#cancel?.();
    this.#cancel = whenNear(canvas.parentElement ?? canvas, (sight) => void this.#prepare(sight));
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#destroy();
    });
  }

  async #prepare(sight: Sight): Promise<void> {
    const canvas = this.#canvas;
    try {
      const { drawBars } = await loadChart();
      if (canvas === this.#canvas) this.#cancel = enqueue(() => this.#draw(drawBars, sight), sight.distance);
    } catch {
      this.#fail();
    }
  }

  #draw(drawBars: DrawBars, sight: Sight): void {
    const [canvas, picture] = [this.#canvas, this.#picture];
    if (!canvas?.isConnected || !picture) return;
    try {
      if (this.chart) this.chart.show(picture);
      else {
        this.chart = drawBars(canvas, picture, sight);
        this.#watch(canvas);
      }
      this.#options.onDrawn();
    } catch {
      this.#fail();
    }
  }

  #fail(): void {
    this.#destroy();
    this.failed = true;
    this.#host.requestUpdate();
  }

  #watch(canvas: HTMLCanvasElement): void {
    // The stylesheet gives the canvas a transition of no visible length on its colours: its end is the one sign that a
    // theme changed somewhere around, whoever changed it and however.
    canvas.addEventListener('transitionend', this.#redraw);
    if (typeof ResizeObserver === 'undefined') return;
    this.#sizes = new ResizeObserver(([{ contentRect }]) => {
      if (this.chart?.resize(contentRect)) this.#options.onDrawn();
    });
    this.#sizes.observe(canvas.parentElement as HTMLElement);
  }

  /** Several colours change at once: one drawing for all of them. */
  readonly #redraw = (): void => {
    this.#cancel?.();
    this.#cancel = enqueue(() => {
      this.chart?.redraw();
      this.#options.onDrawn();
    });
  };

  #destroy(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    this.#canvas?.removeEventListener('transitionend', this.#redraw);
    this.chart?.destroy();
    this.chart = undefined;
    this.#canvas = null;
    this.#picture = null;
  }
}
