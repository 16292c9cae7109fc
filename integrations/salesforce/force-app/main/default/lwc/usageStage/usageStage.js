/**
 * What every usage component stands on: loads the library, gives the elements inside it their source, and shares period and
 * filters with the other components of the page. Sends `ready` when elements may be rendered.
 */
import { LightningElement, api, wire } from 'lwc';
import { MessageContext } from 'lightning/messageService';
import ACTIVE_LINE from '@salesforce/label/c.UsageActiveIn30Days';
import MISSING_LINE from '@salesforce/label/c.UsageMissingPermission';
import NOT_LOADED from '@salesforce/label/c.UsageNotLoaded';
import NO_SOURCE from '@salesforce/label/c.UsageNoSource';
import RETRY from '@salesforce/label/c.UsageRetry';
import { loadWidgets } from 'c/usageLoader';
import { PageScope } from 'c/usageScope';
import { providerOf } from 'c/usageSources';

export default class UsageStage extends LightningElement {
  /** Also says how many holders of the license were active in the last 30 days. */
  @api showsSeats = false;

  label = { retry: RETRY };
  failure = null;
  provider = null;
  scope = {};
  facts = null;

  @wire(MessageContext) messageContext;

  _source = 'org';
  _license;
  _library;
  _page;
  _isReady = false;

  /** `org`, `server` or `sample`. */
  @api
  get source() {
    return this._source;
  }
  set source(source) {
    this._source = source || 'org';
    this._findProvider();
  }

  /** `package:<namespace>` or `psl:<developer name>`; blank: no seats. */
  @api
  get license() {
    return this._license;
  }
  set license(license) {
    this._license = license;
    this._findProvider();
  }

  connectedCallback() {
    this._page = new PageScope(this.messageContext, (scope) => {
      this.scope = scope;
    });
    this._load();
  }

  disconnectedCallback() {
    this._page.close();
  }

  get activeLine() {
    if (!this.showsSeats || typeof this.facts?.activeIn30Days !== 'number') return '';
    const { activeIn30Days, holders } = this.facts;
    return ACTIVE_LINE.replace('{0}', activeIn30Days).replace('{1}', holders);
  }

  get notice() {
    const missing = this.facts?.missing ?? [];
    return missing.length > 0 ? MISSING_LINE.replace('{0}', missing.join(', ')) : '';
  }

  handleRetry() {
    this._load();
  }

  /** Something inside was chosen that all elements of the page follow. */
  handleChange({ detail }) {
    if (detail?.scope) this._page.choose(detail.scope);
  }

  async _load() {
    this.failure = null;
    try {
      this._library = await loadWidgets(this);
      this._findProvider();
    } catch (error) {
      this.failure = { sentence: NOT_LOADED, code: error.code ?? 'server-error' };
    }
  }

  _findProvider() {
    if (!this._library) return;
    const provider = providerOf(this._library, this._source, this._license);
    this.failure = provider
      ? null
      : { sentence: NO_SOURCE.replace('{0}', this._source), code: 'no-provider' };
    if (provider === this.provider) return;
    this.provider = provider;
    this.facts = null;
    if (!provider) return;
    this._findFacts(provider);
    if (this._isReady) return;
    this._isReady = true;
    this.dispatchEvent(new CustomEvent('ready'));
  }

  async _findFacts(provider) {
    try {
      const facts = await provider.facts?.();
      if (provider === this.provider) this.facts = facts ?? null;
    } catch {
      // The element inside says why its question failed.
    }
  }
}
