/** The table of a card's figures where there is little room: on half a sheet of paper. */
import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { UsageBarCard } from '../../../src/elements/bar-card/usage-bar-card.js';
import { place } from '../everything.js';
import { all, one } from '../found.js';

const chromium = navigator.userAgent.includes('Chrome');

async function cardOf(width: number, table: boolean): Promise<UsageBarCard> {
  const card = (await place('usage-bar-card', 'shown', { width })) as unknown as UsageBarCard;
  card.state = { ...card.state, table, period: 'last-90' };
  const weeks = () => one(card, '.twin tbody th')?.textContent?.includes(' – ');
  await waitUntil(weeks, 'the table is there', { timeout: 5000 });
  return card;
}

/** Where its words stand. */
function wordsOf(cell: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return range.getBoundingClientRect();
}

describe('the table of a card', () => {
  it('on half a sheet has no words over others', async function () {
    if (!chromium) this.skip();
    const card = await cardOf(420, false);
    await emulateMedia({ media: 'print' });
    try {
      const rows = all<HTMLTableRowElement>(card, '.twin tr');
      expect(rows.length).to.be.greaterThan(3);
      for (const { cells } of rows)
        for (let at = 1; at < cells.length; at++)
          expect(
            wordsOf(cells[at]).left,
            `${cells[at - 1].textContent} | ${cells[at].textContent}`,
          ).to.be.at.least(wordsOf(cells[at - 1]).right);
      const { right } = one(card, '.card').getBoundingClientRect();
      expect(one(card, '.twin').getBoundingClientRect().right).to.be.at.most(right);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
