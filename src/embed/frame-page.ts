/**
 * The page inside the frame. Until a listed host has said what to show, it shows nothing and asks nothing; then it shows
 * that, asks its own server or the host, and tells the host what a page around a frame cannot know.
 */
import { css } from 'lit';
import { FRAME_PROTOCOL, readHostTalk, type FrameTalk, type HostTalk } from '../contract/messages.js';
import type { UsageProvider } from '../contract/provider.js';
import { define } from '../elements/foundation/define.js';
import {
  UsageChangeEvent,
  UsageDownloadEvent,
  UsageErrorEvent,
  UsageSelectEvent,
  type ChangeDetail,
} from '../elements/foundation/events.js';
import type { GetToken } from '../providers/token.js';
import { awaitHost, refuse, type Admission } from './frame-door.js';
import { FrameExpand } from './frame-expand.js';
import { FrameFiles } from './frame-files.js';
import { watchHeight } from './frame-height.js';
import { FrameTokens } from './frame-token.js';
import { FrameView } from './frame-view.js';
import { lazyProvider } from './lazy-provider.js';
import { talkOver, type Talk } from './talk.js';

export interface FramePageOptions {
  /** Exact origins whose pages may show this one: configuration of the server, the list of its `frame-ancestors`. */
  hosts: readonly string[];
  /** What stands before `/v1/` of the server to ask, relative to this page; null: only hosts answer. */
  api: string | null;
  /** Where it shows; default: the body. */
  root?: HTMLElement;
}

const pageStyles = css`
  :root {
    color-scheme: light;
    background: transparent;
    overflow: hidden;
  }
  :root[data-theme='dark'] {
    color-scheme: dark;
  }
  :root[data-theme='auto'] {
    color-scheme: light dark;
  }
  /* The host gives less height than is needed, or all it has. */
  :root.cut,
  :root.expanded {
    overflow: auto;
  }
  body {
    margin: 0;
  }
  /* Room for the rim of what has the focus. */
  .usage-frame {
    padding: 4px;
  }
  :root.expanded .usage-frame {
    padding: 16px;
  }
`;

/** Resolves when a host was let in and its wish is on the page. */
export async function startFramePage({ hosts, api, root = document.body }: FramePageOptions): Promise<void> {
  const admission = await awaitHost(hosts);
  const source = sourceOf(admission, api);
  if (!source) return refuse(admission.port, 'source');
  if (pageStyles.styleSheet)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageStyles.styleSheet];
  const content = Object.assign(document.createElement('main'), { className: 'usage-frame' });
  root.append(content);
  await new FramePage(admission, source, content).open();
}

type Source = 'host' | { api: string };

/** Undefined where the host leaves the answers to a server that this page may not ask: in an opaque frame nobody knows it. */
function sourceOf({ init, data }: Admission, api: string | null): Source | undefined {
  if (init.source === 'host') return data ? 'host' : undefined;
  return api === null || self.origin === 'null' ? undefined : { api };
}

class FramePage {
  readonly #admission: Admission;
  readonly #content: HTMLElement;
  readonly #talk: Talk<FrameTalk>;
  readonly #tokens: FrameTokens;
  readonly #view: FrameView;
  readonly #expand: FrameExpand | null;

  constructor(admission: Admission, source: Source, content: HTMLElement) {
    const { init, port } = (this.#admission = admission);
    this.#content = content;
    this.#talk = talkOver(port, readHostTalk, (message) => this.#hear(message));
    this.#tokens = new FrameTokens(this.#talk.say);
    this.#expand = init.expands ? (document.createElement(define(FrameExpand)) as FrameExpand) : null;
    if (this.#expand) Object.assign(this.#expand, { ask: this.#talk.say, slot: 'actions' });
    this.#view = new FrameView(content, this.#providerOf(source), this.#expand);
  }

  async open(): Promise<void> {
    this.#tell();
    this.#talk.say({ type: 'ack', v: FRAME_PROTOCOL });
    watchHeight(this.#content, (height) => this.#talk.say({ type: 'resize', height }));
    await this.#view.show(this.#admission.init.show);
  }

  #hear(message: HostTalk): void {
    if (message.type === 'set') void this.#view.show(message.show);
    else if (message.type === 'expanded') this.#turn(message.on);
    else this.#tokens.hear(message);
  }

  #turn(expanded: boolean): void {
    if (this.#expand) this.#expand.expanded = expanded;
    document.documentElement.classList.toggle('expanded', expanded);
  }

  /** What bubbles up here is told on, as far as the words allow. */
  #tell(): void {
    const { say } = this.#talk;
    const content = this.#content;
    content.addEventListener(UsageChangeEvent.type, ({ detail }) => {
      const { report } = detail as ChangeDetail;
      say({ type: 'change', detail: { report, state: this.#view.state } });
    });
    content.addEventListener(UsageSelectEvent.type, ({ detail }) => say({ type: 'select', detail }));
    content.addEventListener(UsageErrorEvent.type, ({ detail }) =>
      say({ type: 'error', detail } as FrameTalk),
    );
    if (this.#admission.init.files === 'host')
      content.addEventListener(UsageDownloadEvent.type, new FrameFiles(say).take);
  }

  #providerOf(source: Source): UsageProvider {
    const { data, init } = this.#admission;
    if (source === 'host')
      return lazyProvider(async () => {
        const { portProvider } = await import('../providers/port.js');
        return portProvider(data!);
      });
    const getToken: GetToken | undefined = init.tokens ? this.#tokens.getToken : undefined;
    return lazyProvider(async () => {
      const { httpProvider } = await import('../providers/http.js');
      return httpProvider({ base: source.api, getToken });
    });
  }
}
