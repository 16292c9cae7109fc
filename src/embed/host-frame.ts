/** Around a frame: what a host's page does for the framed page in an `<iframe>` of its own. `<usage-frame>` is made of it. */
import {
  initOf,
  isReady,
  readFrameTalk,
  type FrameShow,
  type FrameTalk,
  type HostTalk,
} from '../contract/messages.js';
import type { UsageProvider } from '../contract/provider.js';
import {
  UsageChangeEvent,
  UsageErrorEvent,
  UsageSelectEvent,
  type SelectDetail,
} from '../elements/foundation/events.js';
import { offerFile } from '../elements/saving/csv-export.js';
import { servePort } from '../providers/serve-port.js';
import type { GetToken } from '../providers/token.js';
import { HostFiles } from './host-files.js';
import { HostToken } from './host-token.js';
import { talkOver, type Talk } from './talk.js';

/**
 * - `waiting`: the framed page has not said anything yet
 * - `shown`: it shows what it was told to
 * - `failed`: nothing came for 20 s
 * - `refused`: it is there, and does not talk to this page; `why` says what it gave as its reason, `host` where it gave
 *   none for 10 s: its server does not list this page's origin
 */
export type FrameStatus = 'waiting' | 'shown' | 'failed' | 'refused';
export type FrameRefusal = 'version' | 'source' | 'host';

export interface HostFrameOptions {
  /** What is to be seen; default: the whole page of reports. */
  show?: FrameShow;
  /** Gives the framed page short-lived tokens for its server. */
  getToken?: GetToken;
  /** Answers the framed page's questions, instead of its server. A frame without an origin of its own needs it. */
  provider?: UsageProvider;
  /** Person id for whom `provider` answers. */
  viewer?: string;
  /** px that the content has; default: the frame is given that height, between 64 and 20,000. */
  onHeight?: (height: number) => void;
  onStatus?: (status: FrameStatus, why?: FrameRefusal) => void;
  /** The frame wants the whole window, or no more; without it there is no button for that. Then say `expanded()`. */
  onExpand?: (on: boolean, why: 'viewer' | 'popup') => void;
  /** Milliseconds until `failed` and until `refused`. */
  patience?: { ready: number; ack: number };
}

export interface HostedFrame {
  /** Shows something else. What the viewer has chosen stays, unless a `state` is to be put back. */
  set(show: FrameShow): void;
  /** The frame has been given the whole window, or its place on the page again. */
  expanded(on: boolean): void;
  /** Takes the hands off the frame. */
  close(): void;
}

/** px: a frame may say anything. */
const [LOWEST, HIGHEST] = [64, 20_000];
const PATIENCE = { ready: 20_000, ack: 10_000 };
/** Greetings that wait for their `ack`; the framed page takes the first one that reaches it. */
const GREETINGS = 4;

interface Session {
  talk: Talk<HostTalk>;
  token: HostToken;
  close(): void;
}

/**
 * Talks to the framed page in `frame`, whose `src` is set. Events `usagechange`, `usageselect` (told, not asked),
 * `usageerror` and, for files that the frame may not save itself, `usagedownload` are dispatched on `frame` and bubble.
 * A frame that loads again is greeted again. Throws a `TypeError` for a frame without an address of http or https, and
 * for one without an origin of its own (`sandbox` without `allow-same-origin`) where no `provider` is given.
 */
export function hostFrame(frame: HTMLIFrameElement, options: HostFrameOptions = {}): HostedFrame {
  const { provider, viewer, getToken, onExpand, onStatus } = options;
  const { ready, ack } = { ...PATIENCE, ...options.patience };
  const window = frame.ownerDocument.defaultView!;
  const opaque = lacks(frame, 'allow-same-origin');
  const origin = originOf(frame, opaque);
  if (opaque && !provider)
    throw new TypeError('Cannot host a frame without an origin of its own: it needs a provider');
  const onHeight = options.onHeight ?? ((height: number) => frame.style.setProperty('height', `${height}px`));
  let { state, ...show } = options.show ?? {};
  let session: Session | undefined;
  let greeted: Session[] = [];
  let timer = setTimeout(() => turn('failed'), ready);
  let waitsForAck = false;

  function turn(status: FrameStatus, why?: FrameRefusal): void {
    clearTimeout(timer);
    onStatus?.(status, why);
  }

  const onMessage = ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || from !== origin || !isReady(data)) return;
    greet();
    if (session || waitsForAck) return;
    waitsForAck = true;
    clearTimeout(timer);
    timer = setTimeout(() => turn('refused', 'host'), ack);
  };

  function greet(): void {
    const line = new MessageChannel();
    const questions = provider && new MessageChannel();
    greeted.push(sessionOn(line.port1, questions?.port1));
    if (greeted.length > GREETINGS) greeted.shift()?.close();
    const init = initOf({
      show: { ...show, state }, // a frame that loads again goes on from what the viewer had chosen
      source: provider ? 'host' : 'server',
      tokens: getToken !== undefined && !opaque,
      files: lacks(frame, 'allow-downloads') ? 'host' : 'frame',
      expands: onExpand !== undefined,
    });
    const ports = questions ? [line.port2, questions.port2] : [line.port2];
    // A frame without an origin can be reached by no other address. What it gets is no secret.
    frame.contentWindow?.postMessage(init, opaque ? '*' : origin, ports);
  }

  function sessionOn(port: MessagePort, questions: MessagePort | undefined): Session {
    const talk = talkOver<HostTalk, FrameTalk>(port, readFrameTalk, (message) => hear(mine, message));
    const token = new HostToken(opaque ? undefined : getToken, talk.say);
    const files = new HostFiles((file, { filename, report, rows }) =>
      offerFile(frame, file, filename, report, rows),
    );
    const stop = questions && provider && servePort(provider, questions, { viewer });
    const close = () => {
      token.end();
      talk.close();
      stop?.();
      questions?.close();
    };
    const mine = { talk, token, files, close };
    return mine;
  }

  function hear(from: Session & { files: HostFiles }, message: FrameTalk): void {
    if (message.type === 'ack') return accept(from);
    if (message.type === 'refused') {
      if (!session) turn('refused', message.why);
      return;
    }
    if (from !== session) return;
    switch (message.type) {
      case 'resize':
        return onHeight(Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(message.height))));
      case 'get-token':
        return void from.token.ask(message);
      case 'leave-token':
        return from.token.leave(message.id);
      case 'expand':
        return onExpand?.(message.on, message.why);
      case 'file':
        return from.files.begin(message);
      case 'part':
        return from.files.add(message);
      case 'change':
        state = message.detail.state;
        return void frame.dispatchEvent(new UsageChangeEvent(message.detail));
      case 'select':
        return void frame.dispatchEvent(new UsageSelectEvent(message.detail as SelectDetail));
      case 'error':
        return void frame.dispatchEvent(new UsageErrorEvent(message.detail));
    }
  }

  /** The others were greetings to the same page that came too late, or to the one that was there before. */
  function accept(accepted: Session): void {
    if (accepted === session) return;
    session?.close();
    session = accepted;
    for (const other of greeted) if (other !== accepted) other.close();
    greeted = [];
    waitsForAck = false;
    turn('shown');
  }

  window.addEventListener('message', onMessage);
  onStatus?.('waiting');
  return {
    set(next) {
      ({ state = state, ...show } = next);
      session?.talk.say({ type: 'set', show: next });
    },
    expanded: (on) => session?.talk.say({ type: 'expanded', on }),
    close() {
      clearTimeout(timer);
      window.removeEventListener('message', onMessage);
      for (const one of [session, ...greeted]) one?.close();
    },
  };
}

/** Whether the frame's sandbox forbids it; a frame without a sandbox may everything. */
function lacks(frame: HTMLIFrameElement, right: string): boolean {
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains(right);
}

function originOf(frame: HTMLIFrameElement, opaque: boolean): string {
  const { protocol, origin } = URL.canParse(frame.src) ? new URL(frame.src) : { protocol: '', origin: '' };
  if (!/^https?:$/.test(protocol))
    throw new TypeError(
      `Cannot host a frame at ${JSON.stringify(frame.src)}: expected an address of http or https`,
    );
  return opaque ? 'null' : origin;
}
