/** What the framed page shows: the element that its host wants, told what the host says and nothing more. */
import type { FrameElement, FrameShow } from '../contract/messages.js';
import type { UsageProvider } from '../contract/provider.js';
import { loadBarCard } from '../elements/bar-card/bar-card-loader.js';
import { loadDetailTable } from '../elements/detail-table/detail-loader.js';
import { define, type ElementClass } from '../elements/foundation/define.js';
import {
  loadCoachLevels,
  loadMetrics,
  loadSeatAllocation,
  loadSeatUtilization,
} from '../elements/page/page-loaders.js';

/** Loaded when it is first to be shown. */
const ELEMENTS: Readonly<Record<FrameElement, () => Promise<ElementClass>>> = {
  'usage-report': async () => (await import('../elements/page/usage-report.js')).UsageReport,
  'usage-bar-card': loadBarCard,
  'usage-detail-table': loadDetailTable,
  'usage-metrics': loadMetrics,
  'seat-allocation': loadSeatAllocation,
  'seat-utilization': loadSeatUtilization,
  'coach-levels': loadCoachLevels,
};

/** Properties of elements that a host may set; each is set where the element has it. */
const TOLD = ['report', 'tab', 'period', 'compare', 'timeZone', 'heading', 'filters'] as const;

type Shown = HTMLElement & { state?: Record<string, unknown> };

export class FrameView {
  readonly #root: HTMLElement;
  readonly #provider: UsageProvider;
  /** In the slot for controls of the page's own. */
  readonly #action: HTMLElement | null;
  #shown: Shown | undefined;

  constructor(root: HTMLElement, provider: UsageProvider, action: HTMLElement | null) {
    this.#root = root;
    this.#provider = provider;
    this.#action = action;
  }

  /** What the viewer has chosen. */
  get state(): Record<string, unknown> {
    return this.#shown?.state ?? {};
  }

  /** Rejects where the element's code cannot be loaded. */
  async show(show: FrameShow): Promise<void> {
    const { element = show.report === undefined ? 'usage-report' : 'usage-bar-card' } = show;
    const tag = define(await ELEMENTS[element]());
    if (this.#shown?.localName !== tag) this.#put(tag);
    const shown = this.#shown as Shown & Record<string, unknown>;
    const { documentElement: page } = this.#root.ownerDocument;
    attribute(page, 'lang', show.lang);
    attribute(page, 'dir', show.dir);
    attribute(page, 'data-theme', show.theme);
    attribute(shown, 'theme', show.theme);
    for (const name of TOLD)
      if (name in shown) shown[name] = show[name] ?? (name === 'filters' ? undefined : null);
    if (show.state) shown.state = show.state;
  }

  #put(tag: string): void {
    this.#shown = Object.assign(document.createElement(tag), { provider: this.#provider }) as Shown;
    if (this.#action) this.#shown.append(this.#action);
    this.#root.replaceChildren(this.#shown);
  }
}

function attribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
