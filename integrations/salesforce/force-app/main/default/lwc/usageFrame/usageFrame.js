/**
 * The framed page of crm-usage-widgets, where custom elements may not run: Experience sites and orgs with Locker. The page
 * asks this component, and it asks Apex, so that no token reaches the browser.
 */
import { LightningElement, api, wire } from 'lwc';
import { MessageContext } from 'lightning/messageService';
import FRAME_TITLE from '@salesforce/label/c.UsageFrameTitle';
import NO_ADDRESS from '@salesforce/label/c.UsageNoAddress';
import NO_SOURCE from '@salesforce/label/c.UsageNoSource';
import NOT_LOADED from '@salesforce/label/c.UsageNotLoaded';
import { filtersOf } from 'c/usageChoice';
import { loadFrameHost } from 'c/usageLoader';
import { PageScope } from 'c/usageScope';
import { providerOf } from 'c/usageSources';

export default class UsageFrame extends LightningElement {
  /** Address of the framed page: https, and a CSP Trusted Site of the org. */
  @api address;
  /** Id of one report; blank: the whole page of reports. */
  @api report;
  /** Preset until the viewer chooses. */
  @api period = 'last-30';
  /** Group ids, separated by spaces. */
  @api groups;
  /** `org`, `server` or `sample`. */
  @api source = 'org';
  /** `package:<namespace>` or `psl:<developer name>`; blank: no seats. */
  @api license;
  /** `light`, `dark` or `auto`; blank: as the framed page. */
  @api theme;

  label = { title: FRAME_TITLE };
  refusal = null;
  scope = {};

  @wire(MessageContext) messageContext;

  _host;
  _hosted;
  _shown = '';
  _page;

  get failure() {
    if (!this.address) return { sentence: NO_ADDRESS, code: 'not-found' };
    return this.refusal;
  }

  /** What is to be seen, as the framed page reads it. In the template too, so that a change of it is noticed. */
  get showText() {
    const { period = this.period, compare, timeZone, filters = filtersOf(this.groups) } = this.scope;
    const theme = this.theme || undefined;
    const report = this.report || undefined;
    return JSON.stringify({ report, period: period || undefined, compare, timeZone, filters, theme });
  }

  async connectedCallback() {
    this._page = new PageScope(this.messageContext, (scope) => {
      this.scope = scope;
    });
    try {
      this._host = await loadFrameHost(this);
      this._show();
    } catch (error) {
      this.refusal = { sentence: NOT_LOADED, code: error.code ?? 'server-error' };
    }
  }

  renderedCallback() {
    this._show();
  }

  disconnectedCallback() {
    this._page.close();
    this._hosted?.close();
    this._hosted = undefined;
  }

  _show() {
    const { frame } = this.refs;
    if (!this._host || !frame || !this.isConnected) return;
    if (this._hosted && this._shown !== this.showText) this._hosted.set(JSON.parse(this.showText));
    this._hosted ??= this._open(frame);
    this._shown = this.showText;
  }

  _open(frame) {
    const provider = providerOf(this._host, this.source, this.license);
    if (!provider) {
      this.refusal = { sentence: NO_SOURCE.replace('{0}', this.source), code: 'no-provider' };
      return undefined;
    }
    return this._host.hostFrame(frame, {
      provider,
      show: JSON.parse(this.showText),
      onState: (state, why) => {
        if (state === 'failed' || state === 'refused')
          this.refusal = { sentence: NOT_LOADED, code: why ? `${state}: ${why}` : state };
      },
    });
  }
}
