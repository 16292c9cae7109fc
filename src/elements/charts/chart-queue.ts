/**
 * Who may draw, and when: what is far from the viewport waits until it comes near, and of the rest one draws per task,
 * the nearest first. Eight cards drawn at once would block a page for a quarter of a second.
 */

/** Where an element was seen: pixels to the viewport (0 inside), and its size, so that nobody has to measure again. */
export interface Sight {
  distance: number;
  width: number;
  height: number;
}

interface Job {
  run: () => void;
  /** Pixels to the viewport; 0 inside. */
  distance: number;
}

const MARGIN = 300;
/** ms after which a task draws no further: small charts share one, a large one has its own. */
const TASK_MS = 8;

/** Far from the viewport. */
const far = new Map<Element, (sight: Sight) => void>();
const ready: Job[] = [];
let observer: IntersectionObserver | undefined;
let running = false;

/** Calls back once, when `element` is near the viewport; at once where the engine cannot tell. Returns how to give up. */
export function whenNear(element: Element, callback: (sight: Sight) => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    callback(sightOf(element.getBoundingClientRect()));
    return () => undefined;
  }
  observer ??= new IntersectionObserver(onIntersection, { rootMargin: `${MARGIN}px` });
  addEventListener('beforeprint', onPrint); // the same one is added once
  far.set(element, callback);
  observer.observe(element);
  return () => drop(element);
}

/**
 * Runs `draw` in a task of its own, or of small ones. Returns how to give up. `isFirst`: its code has only just come. Then
 * it is still this task's: Chromium keeps, for the next visit, the code that is compiled by the end of it, and would have to
 * compile all that draws in each visit anew.
 */
export function enqueue(draw: () => void, distance = 0, isFirst = false): () => void {
  const job = { run: draw, distance };
  ready.push(job);
  addEventListener('beforeprint', onPrint);
  if (!running) {
    running = true;
    if (isFirst) queueMicrotask(next);
    else soon(next);
  }
  return () => {
    const at = ready.indexOf(job);
    if (at >= 0) ready.splice(at, 1);
  };
}

/** When the page has nothing better to do; a moment later where the engine cannot tell. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 100);
}

function next(): void {
  ready.sort((a, b) => a.distance - b.distance);
  const end = performance.now() + TASK_MS;
  try {
    do ready.shift()?.run();
    while (ready.length > 0 && performance.now() < end);
  } finally {
    running = ready.length > 0;
    if (running) soon(next);
  }
}

let channel: MessageChannel | undefined;

/** In a task of its own: not by setTimeout, which makes the sixth in a row wait for 4 ms. */
function soon(work: () => void): void {
  channel ??= new MessageChannel();
  channel.port1.onmessage = work;
  channel.port2.postMessage(null);
}

function drop(element: Element): void {
  observer?.unobserve(element);
  far.delete(element);
}

function sightOf({ top, bottom, width, height }: DOMRectReadOnly): Sight {
  return { distance: Math.max(0, top - innerHeight, -bottom), width, height };
}

function onIntersection(entries: IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting, boundingClientRect: box } of entries) {
    const callback = far.get(target);
    if (!isIntersecting || !callback) continue;
    drop(target);
    callback(sightOf(box));
  }
}

/** Paper has no viewport, and takes what is drawn by the end of the event. */
function onPrint(): void {
  for (const [element, callback] of [...far]) {
    drop(element);
    callback(sightOf(element.getBoundingClientRect()));
  }
  while (ready.length > 0) ready.shift()?.run();
}
