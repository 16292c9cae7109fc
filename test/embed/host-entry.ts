/** What a host's page has in the tests of framing: the element, the helper, a source, and hands for everything wrong. */
import { initOf, type FrameInit } from '../../src/contract/messages.js';
import { define } from '../../src/elements/foundation/define.js';
import { hostFrame } from '../../src/embed/host-frame.js';
import { UsageFrame } from '../../src/embed/usage-frame.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { smallCompany } from '../../src/sample/index.js';

define(UsageFrame);

/** A greeting that was said by hand, and what came back on its port. */
interface Greeting {
  heard: string[];
  say(message: unknown): void;
}

const greetings: Greeting[] = [];
/** Everything that was ever said to this window, with where it came from. */
const heard: { origin: string; data: unknown }[] = [];
addEventListener('message', ({ origin, data }) => heard.push({ origin, data }));

/** Resolves when the page inside has said that it is ready. */
function frameByHand(src: string, sandbox?: string): Promise<HTMLIFrameElement> {
  const iframe = document.createElement('iframe');
  iframe.title = 'By hand';
  if (sandbox !== undefined) iframe.setAttribute('sandbox', sandbox);
  return new Promise((resolve) => {
    addEventListener('message', ({ source }) => source === iframe.contentWindow && resolve(iframe));
    iframe.src = src;
    document.body.append(iframe);
  });
}

const standard: Omit<FrameInit, 'type' | 'v'> = {
  show: { report: 'si-adoption' },
  source: 'server',
  tokens: false,
  files: 'frame',
  expands: false,
};

/** A correct one with some of it changed, in JSON. */
const initWith = (changes: object): string =>
  JSON.stringify({ ...(JSON.parse(initOf(standard)) as object), ...changes });

/** Posts `data` with a port to a window; gives its number among the greetings. */
function greet(to: Window, data: unknown, origin = '*'): number {
  const { port1, port2 } = new MessageChannel();
  const greeting: Greeting = { heard: [], say: (message) => port1.postMessage(message) };
  port1.addEventListener('message', (event) => greeting.heard.push(String(event.data)));
  port1.start();
  to.postMessage(data, origin, [port2]);
  return greetings.push(greeting) - 1;
}

const library = {
  hostFrame,
  frameByHand,
  greet,
  greetings,
  heard,
  initWith,
  smallProvider: () => memoryProvider(smallCompany),
};

declare global {
  var library: HostLibrary;
}
export type HostLibrary = typeof library;

globalThis.library = library;
