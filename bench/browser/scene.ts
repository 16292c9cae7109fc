/** Runs in every page before anything else: sees when bars are drawn and when rows stand there, whoever makes them. */

const painted = new WeakMap<HTMLCanvasElement, number>();
/** In the order in which they were first painted; weak, so that a removed one is not kept. */
const canvases: WeakRef<HTMLCanvasElement>[] = [];
let onPaint = () => {};

for (const name of ['fill', 'fillRect'] as const) {
  const paint = CanvasRenderingContext2D.prototype[name] as (...args: unknown[]) => void;
  Object.assign(CanvasRenderingContext2D.prototype, {
    [name](this: CanvasRenderingContext2D, ...args: unknown[]) {
      paint.apply(this, args);
      const canvas = this.canvas;
      if (!painted.has(canvas)) canvases.push(new WeakRef(canvas));
      painted.set(canvas, (painted.get(canvas) ?? 0) + 1);
      onPaint();
    },
  });
}

const nextFrame = () => new Promise((frame) => requestAnimationFrame(frame));
const nextTask = () =>
  new Promise<void>((task) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => task();
    port2.postMessage(null);
  });
/** Resolves when what stands in the document now has been painted. */
const afterPaint = async () => {
  await nextFrame();
  await nextTask();
};

const scene = {
  nextFrame,
  afterPaint,
  /** Canvases with at least so many filled shapes. */
  drawn: (shapes: number): number =>
    canvases.filter((ref) => (painted.get(ref.deref()!) ?? 0) >= shapes).length,
  shapes: (canvas: HTMLCanvasElement): number => painted.get(canvas) ?? 0,
  /** Resolves with the time since the page began, when so many canvases have so many shapes and were painted. */
  async whenDrawn(cards: number, shapes: number): Promise<number> {
    if (scene.drawn(shapes) < cards) {
      await new Promise<void>((resolve) => {
        onPaint = () => {
          if (scene.drawn(shapes) >= cards) resolve();
        };
      });
      onPaint = () => {};
    }
    await afterPaint();
    performance.mark('drawn');
    return performance.now();
  },
  /** Looks once a frame until `is` says so; resolves after the paint of that frame. */
  async until(is: () => boolean, what = ''): Promise<number> {
    const start = performance.now();
    while (!is()) {
      if (performance.now() - start > 30_000) throw new Error(`Not seen in 30 s: ${what || is}`);
      await nextFrame();
    }
    await afterPaint();
    return performance.now();
  },
  /** Does `work` from the start of a task on, between two marks. Returns ms. */
  async measure(work: () => Promise<unknown>): Promise<number> {
    performance.mark('begin');
    await nextTask();
    const start = performance.now();
    await work();
    const end = performance.now();
    performance.mark('end');
    return end - start;
  },
  /** Of the first canvas with bars. */
  box() {
    const { x, y, width, height } = canvases[0].deref()!.getBoundingClientRect();
    return { x, y, width, height };
  },
  /** Rows of people in the document, ours or a rival's. */
  rows: (root: Document | Element | ShadowRoot = document): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches('tbody.rows > tr, .people .row:not([hidden])') ? [element] : []),
      ...(element.shadowRoot ? scene.rows(element.shadowRoot) : []),
    ]),
  /** ms from the next click to the paint of rows. */
  async opened(): Promise<number> {
    let clicked = 0;
    addEventListener('click', (event) => (clicked = event.timeStamp), { capture: true, once: true });
    return (await scene.until(() => clicked > 0 && scene.rows().length >= 10, 'rows')) - clicked;
  },
  /** Elements below, through shadow roots. */
  elements(root: Element | ShadowRoot): number {
    let count = 0;
    for (const element of root.querySelectorAll('*')) {
      count++;
      if (element.shadowRoot) count += scene.elements(element.shadowRoot);
    }
    return count;
  },
};

export type Scene = typeof scene;
Object.assign(globalThis, { scene });
