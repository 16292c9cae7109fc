/**
 * The life of a chart: made once its element is on the page, near the viewport and has something to show; follows the
 * size and the colours around it; destroyed a microtask after its element has left, so that a move rebuilds nothing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadChart, loadedChart } from './chart-loader.js';
import { enqueue, whenNear } from './chart-queue.js';
import type { BarsChart, BarsPicture, DrawBars, Size } from './chart.js';

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
  /** Pixels to the viewport, where it is near and nothing was drawn yet. */
  #near: number | undefined;
  #sizes: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ChartOptions) {
    (this.#host = host).addController(this);
    this.#options = options;
  }

  hostConnected(): void {
    // The code comes while the figures do, and never for cards that nobody scrolls to.
    if (!this.chart)
      this.#cancel ??= whenNear(this.#host, ({ distance }) => {
        this.#near = distance;
        loadChart().catch(() => undefined);
      });
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
    const box = canvas.parentElement as HTMLElement;
    // The card was seen near before it had anything to draw: it need not be looked for again, which takes a frame.
    if (this.#near !== undefined)
      void this.#prepare(this.#near, () => ({ width: box.clientWidth, height: box.clientHeight }));
    else this.#cancel = whenNear(box, (sight) => void this.#prepare(sight.distance, () => sight));
    this.#near = undefined;
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#destroy();
    });
  }

  /** `distance`: pixels to the viewport. `size` is asked when it is drawn. */
  async #prepare(distance: number, size: () => Size): Promise<void> {
    const canvas = this.#canvas;
    try {
      // Without a wait where there is nothing to wait for: before a page is printed there is no time for one.
      const loaded = loadedChart();
      const { drawBars } = loaded ?? (await loadChart());
      if (canvas === this.#canvas)
        this.#cancel = enqueue(() => this.#draw(drawBars, size), distance, !loaded);
    } catch {
      this.#fail();
    }
  }

  #draw(drawBars: DrawBars, size: () => Size): void {
    const [canvas, picture] = [this.#canvas, this.#picture];
    if (!canvas?.isConnected || !picture) return;
    try {
      if (this.chart) this.chart.show(picture);
      else {
        this.chart = drawBars(canvas, picture, size());
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

  /** Several colours change at once: one drawing for all of them, and for a picture that waits until it is near. */
  readonly #redraw = (): void => {
    this.#cancel?.();
    this.#cancel = enqueue(() => {
      if (this.#picture) this.chart?.show(this.#picture);
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
    this.chart = this.#near = undefined;
    this.#canvas = null;
    this.#picture = null;
  }
}
