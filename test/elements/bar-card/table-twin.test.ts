/** The table of a card's figures where there is little room: in a column of a page, and on half a sheet of paper. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
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
  for (const dir of ['ltr', 'rtl'])
    it(`shows a figure beside its days in 296 px, and they stay when it is scrolled, ${dir}`, async () => {
      const card = await cardOf(296, true);
      card.parentElement!.dir = dir;
      await waitUntil(() => one(card, '.card').dir === dir);
      await nextFrame();
      const frame = one(card, '.twin-frame');
      const within = (element: Element) => {
        const [{ left, right }, box] = [wordsOf(element), frame.getBoundingClientRect()];
        return left >= box.left - 1 && right <= box.right + 1;
      };
      const [row] = all<HTMLTableRowElement>(card, '.twin tbody tr');
      for (const cell of [all(card, '.twin thead th')[1], row.cells[1]])
        expect(within(cell), cell.textContent!).to.equal(true);
      const days = row.cells[0];
      expect(days.getBoundingClientRect().width).to.be.at.most(frame.clientWidth * 0.45);
      expect(frame.scrollWidth, 'there is more').to.be.greaterThan(frame.clientWidth);
      // One that moves along covers the one that stands, at either end.
      expect(getComputedStyle(frame).backgroundAttachment).to.equal('local, local, scroll, scroll, scroll');
      frame.scrollLeft = dir === 'rtl' ? -frame.scrollWidth : frame.scrollWidth;
      expect(within(days), 'the days').to.equal(true);
      expect(within(row.cells[row.cells.length - 1]), 'the last column').to.equal(true);
    });

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
