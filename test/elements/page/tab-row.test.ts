/** A row of tabs without room for all says at which edge there are more. */
import { expect, waitUntil } from '@open-wc/testing';
import { place } from '../everything.js';

const fades = (row: Element): string[] => ['left', 'right'].filter((edge) => row.matches(`.more-${edge}`));

describe('the row of tabs', () => {
  for (const dir of ['ltr', 'rtl'])
    it(`fades where there are more, and follows, ${dir}`, async () => {
      const page = await place('usage-report', 'shown', { width: 300 });
      const row = page.renderRoot.querySelector<HTMLElement>('[role=tablist]')!;
      page.parentElement!.dir = dir;
      await waitUntil(() => getComputedStyle(row).direction === dir);
      const [start, end, way] = dir === 'rtl' ? ['right', 'left', -1] : ['left', 'right', 1];
      const come = (...edges: string[]) =>
        waitUntil(() => fades(row).join() === edges.join(), `fades ${edges.join() || 'nowhere'}`);

      row.scrollLeft = 0;
      await come(end);
      expect(getComputedStyle(row).maskImage).to.contain('linear-gradient');
      row.scrollLeft = 40 * way;
      await come('left', 'right');
      row.scrollLeft = row.scrollWidth * way;
      await come(start);
      page.parentElement!.style.setProperty('width', '1200px');
      await come();
      expect(getComputedStyle(row).maskImage).to.equal('none');
    });
});
