import { expect } from '@open-wc/testing';
import { UsageBarCard } from '../../../src/elements/bar-card/usage-bar-card.js';
import { defineAll, ELEMENTS } from '../../../src/elements/define-all.js';
import { childTag, createChild, define } from '../../../src/elements/foundation/define.js';

class Inner extends HTMLElement {
  static readonly tag = 'test-inner';
}
class Outer extends HTMLElement {
  static readonly tag = 'test-outer';
  static readonly uses = [Inner];
}

describe('define()', () => {
  it('registers a class and what it uses', () => {
    expect(define(Outer)).to.equal('test-outer');
    expect(customElements.get('test-outer')).to.equal(Outer);
    expect(customElements.get('test-inner')).to.equal(Inner);
  });
  it('leaves a name that is taken as it is', () => {
    class Second extends HTMLElement {
      static readonly tag = 'test-outer';
    }
    define(Second);
    expect(customElements.get('test-outer')).to.equal(Outer);
  });
  it('registers the same class again under a prefix', () => {
    expect(define(Outer, { prefix: 'acme' })).to.equal('acme-test-outer');
    const outer = document.createElement('acme-test-outer');
    expect(outer).to.be.instanceOf(Outer);
    expect(childTag(outer, Inner)).to.equal('acme-test-inner');
    expect(createChild(outer, Inner)).to.be.instanceOf(Inner);
  });
  it('gives an inner element another name where something else has taken its own', () => {
    customElements.define('zeta-test-inner', class extends HTMLElement {});
    define(Outer, { prefix: 'zeta' });
    const outer = document.createElement('zeta-test-outer');
    expect(childTag(outer, Inner)).to.equal('zeta-test-inner-own');
    expect(createChild(outer, Inner)).to.be.instanceOf(Inner);
  });
});

describe('defineAll()', () => {
  it('registers every element under a prefix, beside those without', () => {
    define(UsageBarCard);
    defineAll({ prefix: 'copy' });
    for (const Class of ELEMENTS) expect(customElements.get(`copy-${Class.tag}`), Class.tag).to.exist;
    expect(document.createElement('copy-usage-bar-card')).to.be.instanceOf(UsageBarCard);
  });
  it('can be called twice', () => {
    defineAll();
    defineAll();
    expect(customElements.get('usage-bar-card')).to.equal(UsageBarCard);
  });
});
