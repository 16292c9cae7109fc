/// <reference types="powerapps-component-framework" />
/**
 * A code component (PCF) around the elements: a card of one report, or the whole page of reports where none is named.
 * The elements are registered by the component's own entry, `pcf/index.ts`.
 */
import type { GetToken } from '../shared/host.js';
import type { Inputs, Outputs } from './control-properties.js';
import { dataverseToken } from './dataverse-token.js';
import { langOf } from './lcid.js';

type Context = ComponentFramework.Context<Inputs>;

/** The part of the elements' event that is used. */
interface UsageSelectEvent extends Event {
  readonly detail: { bar: string };
}

/** The part of `<usage-provider>` that is set as a property. */
interface Source extends HTMLElement {
  getToken: GetToken | null | undefined;
}

export class UsageControl implements ComponentFramework.StandardControl<Inputs, Outputs> {
  #provider: Source | undefined;
  #view: HTMLElement | undefined;
  #tokenFunction = '';
  #chosen: string | undefined;

  init(
    context: Context,
    changed: () => void,
    _state: ComponentFramework.Dictionary,
    container: HTMLDivElement,
  ): void {
    // Without it the control would learn neither its width nor its height.
    context.mode.trackContainerResize(true);
    this.#provider = document.createElement('usage-provider') as Source;
    this.#provider.addEventListener('usageselect', (event) => {
      this.#chosen = (event as UsageSelectEvent).detail.bar;
      changed();
    });
    container.append(this.#provider);
    this.updateView(context);
  }

  updateView({ parameters, mode, userSettings, fluentDesignLanguage }: Context): void {
    const provider = this.#provider;
    if (!provider) return;
    const { report, period, src, tokenFunction } = parameters;
    this.#takeToken(tokenFunction.raw ?? '');
    setOrRemove(provider, 'src', src.raw);
    // In the test harness, and until an administrator has named a source, invented data shows what it will look like.
    setOrRemove(provider, 'sample', src.raw ? null : '');

    const view = this.#viewOf(report.raw ? 'usage-bar-card' : 'usage-report');
    setOrRemove(view, 'report', report.raw);
    setOrRemove(view, 'period', period.raw);
    setOrRemove(view, 'lang', langOf(userSettings.languageId));
    // Left out on platforms without modern themes: the control then stays as light as the form is.
    setOrRemove(view, 'theme', fluentDesignLanguage && (fluentDesignLanguage.isDarkTheme ? 'dark' : 'light'));
    view.style.setProperty('max-inline-size', pixels(mode.allocatedWidth));
    view.style.setProperty('max-block-size', pixels(mode.allocatedHeight));
    view.style.setProperty('overflow', mode.allocatedHeight > 0 ? 'auto' : 'visible');
    view.hidden = !mode.isVisible;
  }

  getOutputs(): Outputs {
    return { chosen: this.#chosen };
  }

  destroy(): void {
    this.#provider?.remove();
    this.#provider = this.#view = undefined;
  }

  /** Made once for a name, so that the tokens at hand stay good. */
  #takeToken(name: string): void {
    if (!this.#provider || name === this.#tokenFunction) return;
    this.#tokenFunction = name;
    this.#provider.getToken = name ? dataverseToken({ name }) : null;
  }

  #viewOf(tag: 'usage-bar-card' | 'usage-report'): HTMLElement {
    if (this.#view?.localName !== tag) {
      this.#view = document.createElement(tag);
      this.#provider?.replaceChildren(this.#view);
    }
    return this.#view;
  }
}

function setOrRemove(element: HTMLElement, name: string, value: string | null | undefined): void {
  if (value === null || value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Not above 0: the framework sets no bound. */
const pixels = (size: number) => (size > 0 ? `${size}px` : 'none');
