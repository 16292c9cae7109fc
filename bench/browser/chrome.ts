/** Chromium, and what its main thread did: tasks with the time that the thread worked, not the time that passed. */
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/browser.mjs';

export interface Chrome {
  browser: Browser;
  page: Page;
  cdp: CDPSession;
  close(): Promise<void>;
}

export async function openChrome(viewport = { width: 1280, height: 900 }): Promise<Chrome> {
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, '--js-flags=--expose-gc'],
    env: env as Record<string, string>,
    timeout: 60_000,
  });
  const page = await browser.newPage({ viewport });
  page.on('pageerror', (error) => console.error('In the page:', error));
  const cdp = await page.context().newCDPSession(page);
  return { browser, page, cdp, close: () => browser.close() };
}

export interface Task {
  /** ms since the navigation. */
  start: number;
  /** ms of work. */
  worked: number;
}

export interface Trace {
  tasks: Task[];
  /** ms since the navigation, by the name of `performance.mark`. */
  marks: Map<string, number>;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { startTime?: number } };
}

/** The tasks of the page's main thread while `work` ran. */
export async function traced({ browser, page }: Chrome, work: () => Promise<unknown>): Promise<Trace> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  let buffer: Buffer;
  try {
    await work();
  } finally {
    buffer = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(buffer.toString()) as { traceEvents: TraceEvent[] };
  const begin = traceEvents.findLast(({ name }) => name === 'drawn' || name === 'begin' || name === 'end');
  if (!begin) throw new Error('The trace has no mark of ours');
  const { pid, tid } = begin;
  const ours = traceEvents.filter((event) => event.pid === pid && event.tid === tid);
  const origin = ours.findLast(({ name }) => name === 'navigationStart')?.ts ?? ours[0].ts;
  const tasks = tasksOf(ours, origin);
  const marks = new Map(
    ours
      .filter(({ ph }) => ph === 'R' || ph === 'I')
      .map(({ name, ts }) => [name, (ts - origin) / 1000] as const),
  );
  return { tasks, marks };
}

/** Promises settled by a task are worked on behind it, in an event of their own: they are part of that task. */
function tasksOf(events: readonly TraceEvent[], origin: number): Task[] {
  const tasks: Task[] = [];
  let end = -Infinity;
  const slices = events.filter(({ name, ph }) => ph === 'X' && (name === TASK || name === MICROTASKS));
  for (const { name, ts, dur = 0, tdur = dur } of slices.sort(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  )) {
    if (ts < end) continue; // inside the one before
    end = ts + dur;
    const last = tasks.at(-1);
    if (name === MICROTASKS && last) last.worked += tdur / 1000;
    else tasks.push({ start: (ts - origin) / 1000, worked: tdur / 1000 });
  }
  return tasks;
}

const TASK = 'ThreadControllerImpl::RunTask';
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** Work of the main thread in [from, to) ms. */
export function worked({ tasks }: Trace, from = -Infinity, to = Infinity): number {
  return tasks.reduce((sum, task) => sum + (task.start >= from && task.start < to ? task.worked : 0), 0);
}

/** In [from, to) ms. */
export function longestTask({ tasks }: Trace, from = -Infinity, to = Infinity): number {
  return Math.max(0, ...tasks.map((task) => (task.start >= from && task.start < to ? task.worked : 0)));
}

export interface Cost {
  /** As the clock says. */
  ms: number;
  /** Work of the main thread. */
  cpu: number;
  /** Of its longest task. */
  longest: number;
}

/** What `scene.measure` in the page cost; `work` returns its result. */
export async function cost(chrome: Chrome, work: () => Promise<number>): Promise<Cost> {
  let ms = 0;
  const trace = await traced(chrome, async () => (ms = await work()));
  const [begin, end] = [trace.marks.get('begin'), trace.marks.get('end')];
  return { ms, cpu: worked(trace, begin, end), longest: longestTask(trace, begin, end) };
}

/** What is over 50 ms of each task, added up. */
export const blocking = ({ tasks }: Trace): number =>
  tasks.reduce((sum, task) => sum + Math.max(0, task.worked - 50), 0);
