/** What `<usage-frame>` does: talks to the page inside, gives it the height it needs, and says what stands in its way. */
import type { LitElement, ReactiveController } from 'lit';
import type { FrameShow } from '../contract/messages.js';
import type { UsageProvider } from '../contract/provider.js';
import type { UsageFilters } from '../elements/foundation/choice.js';
import { createChild } from '../elements/foundation/define.js';
import { UsageChangeEvent, type ChangeDetail } from '../elements/foundation/events.js';
import { html, nothing } from '../elements/foundation/html.js';
import { canonical, copy } from '../elements/foundation/plain.js';
import { state as stateView } from '../elements/foundation/states.js';
import { provideTexts, reportTitle, type Strings, type Texts } from '../elements/foundation/strings.js';
import { tellError } from '../elements/foundation/tell-error.js';
import { frame } from '../elements/strings/en-frame.js';
import type { GetToken } from '../providers/token.js';
import { FrameStage, type Whole } from './frame-stage.js';
import { hostFrame, type FrameRefusal, type FrameStatus, type HostedFrame } from './host-frame.js';

/** The element: what a page sets. */
export type FrameHost = LitElement & {
  src: string | null;
  element: string | null;
  report: string | null;
  tab: string | null;
  period: string | null;
  compare: string | null;
  timeZone: string | null;
  heading: string | null;
  theme: string | null;
  sandbox: string | null;
  height: number;
  viewer: string | null;
  filters: UsageFilters | undefined;
  readonly given: object | undefined;
  readonly state: Record<string, unknown>;
  /** The viewer has changed something inside. */
  chose(state: Record<string, unknown>): void;
  provider: UsageProvider | null | undefined;
  getToken: GetToken | null | undefined;
  patience: { ready: number; ack: number } | undefined;
};

/** px that the page inside has more, on both sides together. */
const RIM = 8;
/** px: below it, or partly out of sight, a popup inside has too little room. */
const ROOMY = 560;

export class UsageFrameBody implements ReactiveController {
  readonly #host: FrameHost;
  readonly #strings: Strings;
  readonly #stage: FrameStage;
  readonly #iframe: HTMLIFrameElement;
  #hosted: HostedFrame | undefined;
  #status: FrameStatus = 'waiting';
  #why: FrameRefusal | 'address' | undefined;
  /** What the page inside was told last, and the state that was put back with it. */
  #told = '';
  #put: object | undefined;
  /** Which frame is hosted. */
  #about = '';

  constructor(host: FrameHost, strings: Strings) {
    this.#host = host;
    this.#strings = strings;
    provideTexts({ frame });
    this.#iframe = this.#makeFrame();
    this.#iframe.addEventListener(UsageChangeEvent.type, ({ detail }) =>
      host.chose((detail as ChangeDetail).state),
    );
    this.#stage = createChild(host, FrameStage);
    this.#stage.closed = () => this.#turnWhole(null);
    this.#stage.append(this.#iframe);
    host.addController(this);
  }

  #makeFrame(): HTMLIFrameElement {
    const iframe = this.#host.ownerDocument.createElement('iframe');
    iframe.setAttribute('part', 'page');
    iframe.setAttribute('referrerpolicy', 'no-referrer');
    iframe.allow = 'clipboard-write';
    return iframe;
  }

  /** What is asked for is known: the frame gets its address, and its host. */
  hostUpdated(): void {
    const { provider, getToken, sandbox } = this.#host;
    const address = this.#address;
    const about = JSON.stringify([address, sandbox, Boolean(provider), Boolean(getToken)]);
    if (about === this.#about) return this.#tell();
    this.#about = about;
    this.#connect(address);
  }

  hostDisconnected(): void {
    this.#leave();
    this.#about = '';
  }

  /** Loads the page inside again. */
  refresh(): void {
    this.#about = '';
    this.#host.requestUpdate();
  }

  /** Null for what is no address of a page. */
  get #address(): string | null {
    const { src, ownerDocument } = this.#host;
    if (!src || !URL.canParse(src, ownerDocument.baseURI)) return null;
    const { protocol, href } = new URL(src, ownerDocument.baseURI);
    return /^https?:$/.test(protocol) ? href : null;
  }

  #connect(address: string | null): void {
    this.#leave();
    const { provider, viewer, patience, sandbox, state } = this.#host;
    if (sandbox === null) this.#iframe.removeAttribute('sandbox');
    else this.#iframe.setAttribute('sandbox', sandbox);
    if (address === null) {
      this.#iframe.removeAttribute('src');
      return this.#turn('failed', 'address');
    }
    this.#iframe.src = address; // a frame that has it already loads again
    if (sandbox !== null && !this.#iframe.sandbox.contains('allow-same-origin') && !provider)
      return this.#turn('refused', 'source');
    const show = this.#show();
    this.#told = canonical(show);
    this.#put = this.#host.given;
    this.#hosted = hostFrame(this.#iframe, {
      show: { ...show, state },
      // Looked up at every call: a page may renew the function.
      getToken: this.#host.getToken ? (request) => this.#host.getToken!(request) : undefined,
      provider: provider ?? undefined,
      viewer: viewer ?? undefined,
      onHeight: (height) => this.#giveHeight(height - RIM),
      onStatus: (status, why) => this.#turn(status, why),
      onExpand: (on, why) => this.#onExpand(on, why),
      patience,
    });
  }

  #leave(): void {
    this.#turnWhole(null);
    this.#hosted?.close();
    this.#hosted = undefined;
    this.#status = 'waiting';
    this.#why = undefined;
    this.#giveHeight(this.#host.height);
  }

  #tell(): void {
    const show = this.#show();
    const { given, state } = this.#host;
    if (canonical(show) === this.#told && given === this.#put) return;
    this.#hosted?.set(given === this.#put ? show : { ...show, state });
    this.#told = canonical(show);
    this.#put = given;
  }

  #show(): FrameShow {
    const { element, report, tab, period, compare, timeZone, heading, filters } = this.#host;
    const said = { element, report, tab, period, compare, timeZone, heading, filters };
    // The framed page may have texts that this one has not.
    const lang = this.#strings.wanted();
    const around = { theme: this.#theme, lang, dir: this.#strings.dir(lang) };
    const entries = Object.entries({ ...said, ...around }).filter(([, value]) => value !== null);
    return copy(Object.fromEntries(entries)) as FrameShow;
  }

  /** As the page around it looks: no colour scheme crosses the rim of a frame. */
  get #theme(): string {
    const { theme } = this.#host;
    if (theme) return theme;
    const scheme = getComputedStyle(this.#host).colorScheme;
    if (/\bdark\b/.test(scheme)) return /\blight\b/.test(scheme) ? 'auto' : 'dark';
    return 'light';
  }

  #giveHeight(height: number): void {
    this.#host.style.setProperty('--_frame-height', `${height}px`);
  }

  #turn(status: FrameStatus, why?: FrameRefusal | 'address'): void {
    if (status === this.#status && why === this.#why) return;
    if (status === 'failed' || status === 'refused') {
      const code = status === 'refused' ? 'forbidden' : why ? 'no-provider' : 'timeout';
      tellError(this.#host, { code, retryable: code === 'timeout' });
    }
    this.#status = status;
    this.#why = why;
    this.#host.requestUpdate();
  }

  #onExpand(on: boolean, why: Whole): void {
    const { whole } = this.#stage;
    if (on && !whole && (why === 'viewer' || this.#isCramped())) this.#turnWhole(why);
    else if (!on && whole && (why === 'viewer' || whole === 'popup')) this.#turnWhole(null);
  }

  #isCramped(): boolean {
    const { top, bottom, height } = this.#iframe.getBoundingClientRect();
    return height < ROOMY || top < 0 || bottom > innerHeight;
  }

  #turnWhole(whole: Whole | null): void {
    if (this.#stage.whole === whole) return;
    this.#stage.whole = whole;
    this.#iframe.slot = whole ? 'whole' : '';
    this.#hosted?.expanded(whole !== null);
    if (whole) void this.#stage.updateComplete.then(() => this.#iframe.focus());
  }

  get #title(): string {
    const { heading, report } = this.#host;
    const { texts } = this.#strings;
    return heading || (report ? reportTitle(texts, report) : texts.frame.title);
  }

  render() {
    const { texts } = this.#strings;
    const shown = this.#status === 'shown';
    this.#iframe.title = this.#stage.label = this.#title;
    this.#stage.back = texts.frame.collapse;
    return html`<div class="place ${shown ? '' : 'covered'}" part="frame">
        ${this.#stage} ${shown ? nothing : this.#renderCover(texts)}
      </div>
      <p class="hidden-visually" role="status">${shown ? texts.frame.shown(this.#title) : nothing}</p>`;
  }

  #renderCover(texts: Texts) {
    if (this.#status === 'waiting')
      return html`<div class="cover waiting" part="state state-waiting" aria-busy="true">
        <span class="hidden-visually">${texts.states.waiting}</span>
        <div class="bone"></div>
        <div class="bone"></div>
        <div class="bone"></div>
      </div>`;
    return html`<div class="cover" role="alert">
      <slot name="error"
        >${this.#status === 'failed' ? this.#renderFailed(texts) : this.#renderRefused(texts)}</slot
      >
    </div>`;
  }

  #renderFailed(texts: Texts) {
    const title = texts.states.failedTitle;
    if (this.#why) return stateView('failed', 'alert', title, texts.frame.badAddress);
    const again = html`<button class="button" type="button" @click=${() => this.refresh()}>
      ${texts.states.retry}
    </button>`;
    return stateView('failed', 'alert', title, texts.frame.failed, again);
  }

  #renderRefused(texts: Texts) {
    const { refused, refusedTitle, otherVersion, noSource } = texts.frame;
    const sentences = { version: otherVersion, source: noSource, host: refused(location.origin) };
    return stateView('refused', 'lock', refusedTitle, sentences[this.#why as FrameRefusal]);
  }
}
