/** The door of the framed page: nobody is let in but the page around it, from a listed origin, once. */
import {
  FRAME_PROTOCOL,
  isOtherVersion,
  READY,
  readInit,
  type FrameInit,
  type FrameTalk,
} from '../contract/messages.js';

/** What a host has brought along. */
export interface Admission {
  init: FrameInit;
  /** For talk. */
  port: MessagePort;
  /** For questions, where the host answers them. */
  data: MessagePort | undefined;
}

/** Milliseconds between two `ready`: the host's script may come later than ours. */
const KNOCK_MS = 250;
/** After so many the page is not among those that would answer. */
const KNOCKS = 240;

/**
 * Says `ready` to whoever is around this page, and resolves with the first `init` of its parent, if the parent's origin is
 * one of `hosts`, exactly. Everything else that comes, then and later, is passed over without a word. Of a listed host
 * that speaks another version the talk is told so, and closed.
 */
export function awaitHost(hosts: readonly string[]): Promise<Admission> {
  return new Promise((resolve) => {
    if (parent === window) return; // a page of its own: nobody will come
    let knocks = 0;
    const knock = () => {
      // Empty, and to anybody: we cannot know yet who is there.
      parent.postMessage(READY, '*');
      if (++knocks === KNOCKS) clearInterval(knocking);
    };
    const knocking = setInterval(knock, KNOCK_MS);

    const onMessage = ({ source, origin, data, ports }: MessageEvent<unknown>) => {
      if (source !== parent || !hosts.includes(origin)) return;
      const [port, second] = ports;
      if (!port) return;
      if (isOtherVersion(data)) return refuse(port, 'version');
      const init = readInit(data);
      if (!init) return;
      removeEventListener('message', onMessage);
      clearInterval(knocking);
      resolve({ init, port, data: second });
    };
    addEventListener('message', onMessage);
    knock();
  });
}

export function refuse(port: MessagePort, why: 'version' | 'source'): void {
  port.postMessage(JSON.stringify({ type: 'refused', why, v: FRAME_PROTOCOL } satisfies FrameTalk));
  port.close();
}
