import { expect, waitUntil } from '@open-wc/testing';
import { html } from '../../../src/elements/foundation/html.js';
import { bringBody, LazyBody } from '../../../src/elements/foundation/lazy-body.js';
import { setLanguages, type Strings } from '../../../src/elements/foundation/strings.js';
import { UsageElement } from '../../../src/elements/foundation/usage-element.js';
import { giveLanguages } from '../../../src/embed/languages.js';
import { textOf } from '../fake-provider.js';

class Body {
  static made = 0;
  connected = 0;

  constructor(
    readonly host: UsageElement,
    readonly strings: Strings,
  ) {
    Body.made++;
    host.addController(this);
  }

  hostConnected(): void {
    this.connected++;
  }
}

/** How often the body of an element was asked for over the network. */
let loads = 0;

class LazyElement extends UsageElement {
  readonly seen: boolean[] = [];
  readonly lazy = new LazyBody(this, async () => {
    loads++;
    return Body;
  });

  override render() {
    this.seen.push(Boolean(this.lazy.body));
    return html`${this.lazy.body ? 'body' : this.lazy.renderInstead(this.strings.texts)}`;
  }
}

class BroughtElement extends LazyElement {}
bringBody(BroughtElement, Body);

customElements.define('test-lazy-body', LazyElement);
customElements.define('test-brought-body', BroughtElement);
customElements.define('test-brought-again', class extends BroughtElement {});

const saysBody = (element: LazyElement) => waitUntil(() => textOf(element).trim() === 'body');

const placed = async (tag: string, lang = 'en') => {
  const element = document.createElement(tag) as LazyElement;
  element.lang = lang;
  document.body.append(element);
  await saysBody(element);
  return element;
};

describe('the body of an element', () => {
  beforeEach(() => {
    loads = Body.made = 0;
  });
  afterEach(() => document.querySelectorAll('body > *').forEach((element) => element.remove()));

  it('is loaded when the first element is on the page', async () => {
    const element = await placed('test-lazy-body');
    expect(element.seen).to.eql([false, true]);
    expect([loads, Body.made]).to.eql([1, 1]);
  });

  for (const tag of ['test-brought-body', 'test-brought-again'])
    it(`is there at the first rendering where it was brought along (${tag})`, async () => {
      const element = await placed(tag);
      expect(element.seen).to.eql([true]);
      expect([loads, Body.made, element.lazy.body!.connected]).to.eql([0, 1, 1]);
    });

  it('is the same after the element has moved', async () => {
    const element = await placed('test-brought-body');
    const { body } = element.lazy;
    document.body.prepend(element);
    await element.updateComplete;
    expect(element.lazy.body).to.equal(body);
    expect(Body.made).to.equal(1);
  });

  it('is made once where it is asked for before the first rendering', async () => {
    const element = document.createElement('test-brought-body') as LazyElement;
    document.body.append(element);
    const body = await element.lazy.load();
    await element.updateComplete;
    expect(element.lazy.body).to.equal(body);
    expect([loads, Body.made]).to.eql([0, 1]);
  });

  it('waits until it can speak the language of the element', async () => {
    let arrive: (texts: object) => void = () => undefined;
    setLanguages({ xx: () => new Promise((resolve) => (arrive = resolve)) });
    const element = document.createElement('test-brought-body') as LazyElement;
    element.lang = 'xx';
    document.body.append(element);
    await element.updateComplete;
    expect(element.lazy.body).to.equal(undefined);
    arrive({});
    await saysBody(element);
    expect([loads, Body.made]).to.eql([0, 1]);
    giveLanguages();
  });

  it('that an element lost before it was rendered is made when it comes back', async () => {
    const element = document.createElement('test-brought-body') as LazyElement;
    document.body.append(element);
    element.remove();
    await element.updateComplete;
    document.body.append(element);
    await saysBody(element);
    expect([loads, Body.made, element.lazy.body!.connected]).to.eql([0, 1, 1]);
  });
});
