/** The controls of a card where they have no room in one line. */
import { expect } from '@open-wc/testing';
import { place } from '../everything.js';
import { all, one } from '../found.js';

describe('the controls of a card', () => {
  for (const width of [296, 320, 346, 372, 400, 440, 480])
    it(`leave no small button alone in a line, ${width} px`, async () => {
      const card = await place('usage-bar-card', 'shown', { width });
      const middle = (element: Element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      };
      const at = middle(one(card, '[part=period]'));
      const small = all(card, '.controls .quiet').filter((button) => button.checkVisibility());
      expect(small).to.have.length(2);
      for (const button of small) expect(middle(button)).to.be.closeTo(at, 1);
    });
});
