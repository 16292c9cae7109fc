/** Where the parts of the seat allocation stand. */
import { expect } from '@open-wc/testing';
import { emulate } from '../../support/commands.js';
import { place } from '../everything.js';
import { all, one } from '../found.js';

const box = (element: Element) => element.getBoundingClientRect();

describe('<seat-allocation>, its look', () => {
  it('has no hole where a neighbour is taller: what is left over lies above the last line', async () => {
    const host = await place('seat-allocation', 'shown');
    const frame = host.parentElement!;
    for (const [name, value] of [
      ['display', 'grid'],
      ['height', '1200px'],
    ])
      frame.style.setProperty(name, value);
    const card = box(one(host, '.card'));
    expect(card.height).to.be.at.least(1199);
    const [advice] = all(host, '.advice');
    expect(box(one(host, '.invites')).top - box(advice).bottom).to.be.below(24);
    expect(card.bottom - box(one(host, '.foot')).bottom).to.be.below(4);
  });

  it('covers no words with its small buttons where colours are forced', async function () {
    if (!(await emulate({ features: { 'forced-colors': 'active' } }))) this.skip();
    try {
      const host = await place('seat-allocation', 'shown');
      const buttons = all(host, '[data-explains]');
      expect(buttons.length).to.be.greaterThan(4);
      for (const button of buttons) {
        const { borderTopWidth, backgroundColor } = getComputedStyle(button);
        expect([borderTopWidth, backgroundColor.endsWith(', 0)')]).to.deep.equal(['0px', true]);
      }
    } finally {
      await emulate({});
    }
  });
});
