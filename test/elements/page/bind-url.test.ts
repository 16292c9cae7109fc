import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { UsageChangeEvent } from '../../../src/elements/foundation/events.js';
import { bindUrl, type Bound } from '../../../src/elements/page/bind-url.js';
import { readState, type ReportPageState } from '../../../src/elements/page/page-state.js';

/** Keeps its state as the reporting page does. */
class Stateful extends HTMLElement implements Bound {
  #state: ReportPageState = { v: 1 };
  given: ReportPageState[] = [];
  get state(): ReportPageState {
    return this.#state;
  }
  set state(state: ReportPageState) {
    this.#state = readState(state).state;
    this.given.push(state);
  }
  /** As its viewer does. */
  choose(change: Partial<ReportPageState>): void {
    this.#state = { ...this.#state, ...change };
    this.dispatchEvent(new UsageChangeEvent({ report: '', state: { ...this.#state } }));
  }
}
customElements.define('test-stateful', Stateful);

const ours = () => {
  const own = new URLSearchParams(location.search);
  own.delete('wtr-session-id');
  own.delete('wtr-test-file');
  return decodeURIComponent(own.toString());
};

/** Resolves when the browser has gone there. */
async function go(back: () => void, wanted: string): Promise<void> {
  back();
  await waitUntil(() => ours() === wanted, `the address says ${wanted}`);
}

describe('bindUrl()', () => {
  const before = location.href;
  let element: Stateful;
  let unbind: () => void = () => undefined;

  beforeEach(async () => (element = await fixture<Stateful>(html`<test-stateful></test-stateful>`)));
  afterEach(() => {
    unbind();
    history.replaceState(null, '', before);
  });

  const at = (search: string) => {
    const url = new URL(before);
    history.replaceState(null, '', `${url.pathname}${url.search}${url.search ? '&' : '?'}${search}`);
  };

  it('opens on what the address says', () => {
    at('tab=usage&period=last-90&groups=a,b');
    unbind = bindUrl(element);
    expect(element.state).to.deep.equal({
      v: 1,
      tab: 'usage',
      scope: { period: 'last-90', filters: { groups: ['a', 'b'] } },
    });
  });
  it('leaves the element as it is where the address says nothing', () => {
    element.state = { v: 1, tab: 'usage' };
    unbind = bindUrl(element);
    expect(element.state.tab).to.equal('usage');
    expect(ours()).to.equal('');
  });
  it('writes what the viewer chooses; back and forward restore it', async () => {
    unbind = bindUrl(element);
    element.choose({ tab: 'usage' });
    element.choose({ scope: { period: 'last-7' } });
    expect(ours()).to.equal('tab=usage&period=last-7');
    await go(() => history.back(), 'tab=usage');
    expect(element.state).to.deep.equal({ v: 1, tab: 'usage' });
    await go(() => history.back(), '');
    expect(element.state).to.deep.equal({ v: 1 });
    await go(() => history.go(2), 'tab=usage&period=last-7');
    expect(element.state).to.deep.equal({ v: 1, tab: 'usage', scope: { period: 'last-7' } });
  });
  it('makes no new place in the history for what one card was given', () => {
    unbind = bindUrl(element);
    const { length } = history;
    element.choose({ cards: { 'si-logins': { v: 1, table: true } } });
    expect(ours()).to.equal('card.si-logins=table');
    expect(history.length).to.equal(length);
  });
  it('makes none at all where it shall only replace', () => {
    unbind = bindUrl(element, { history: 'replace' });
    const { length } = history;
    element.choose({ tab: 'usage' });
    expect(ours()).to.equal('tab=usage');
    expect(history.length).to.equal(length);
  });
  it('leaves other parameters and the hash alone', () => {
    at('q=1#part');
    unbind = bindUrl(element, { key: 'left', history: 'replace' });
    element.choose({ tab: 'usage' });
    expect(ours()).to.equal('q=1&left.tab=usage');
    expect(location.hash).to.equal('#part');
  });
  it('hears nothing of what elements inside tell', () => {
    unbind = bindUrl(element);
    const inner = element.appendChild(document.createElement('p'));
    element.state = { v: 1, tab: 'usage' };
    inner.dispatchEvent(new UsageChangeEvent({ report: '', state: {} }));
    expect(ours()).to.equal('');
  });
  it('ends when it is told to', async () => {
    unbind = bindUrl(element);
    element.choose({ tab: 'usage' });
    unbind();
    element.choose({ tab: 'overview' });
    expect(ours()).to.equal('tab=usage');
    await go(() => history.back(), '');
    expect(element.state.tab).to.equal('overview');
  });
});
