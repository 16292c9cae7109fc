/** What the usage components of a page choose together: period, comparison, zone and filters, over a message channel. */
import { publish, subscribe, unsubscribe } from 'lightning/messageService';
import USAGE_FILTER from '@salesforce/messageChannel/UsageFilter__c';

let last = 0;

export class PageScope {
  /** Empty until somebody chose. */
  scope = Object.freeze({});
  _isTold = false;
  /** A component hears its own messages, and those of other tabs of the console. */
  _sender = `${Date.now()}-${++last}`;

  /** `context`: the component's MessageContext; `onScope` hears of what others chose. */
  constructor(context, onScope) {
    this._context = context;
    this._onScope = onScope;
    this._subscription = subscribe(context, USAGE_FILTER, (message) => this._hear(message));
    // Messages are not kept for those who come later, so who comes asks.
    this._tell(null);
  }

  /** Something was chosen here. */
  choose(scope) {
    this.scope = { ...this.scope, ...scope };
    this._isTold = true;
    this._tell(JSON.stringify(this.scope));
  }

  close() {
    unsubscribe(this._subscription);
  }

  _tell(scope) {
    publish(this._context, USAGE_FILTER, { sender: this._sender, scope });
  }

  _hear({ sender, scope: text } = {}) {
    if (sender === this._sender) return;
    if (text === null) {
      if (this._isTold) this._tell(JSON.stringify(this.scope));
      return;
    }
    const scope = scopeOf(text);
    if (!scope || JSON.stringify(scope) === JSON.stringify(scopeOf(JSON.stringify(this.scope)))) return;
    this.scope = scope;
    this._isTold = true;
    this._onScope(scope);
  }
}

/** Any component of the org may publish on the channel: what is no scope is not followed. */
function scopeOf(text) {
  try {
    const { period, compare, timeZone, filters } = JSON.parse(text);
    return { period, compare, timeZone, filters };
  } catch {
    return null;
  }
}
