/** Where the figures of InMails stand, in little room and in much. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { UsageMetrics } from '../../../src/elements/metrics/usage-metrics.js';
import { place } from '../everything.js';
import { all } from '../found.js';

describe('InMails', () => {
  for (const width of [296, 640, 710, 820, 1100])
    it(`stand in lines and columns, ${width} px`, async () => {
      const metrics = (await place('usage-metrics', 'shown', { width })) as unknown as UsageMetrics;
      metrics.report = 'nav-effectiveness';
      await waitUntil(() => all(metrics, '.inmail-part .quiet').length > 5, 'its figures are there', {
        timeout: 5000,
      });
      await nextFrame();
      const parts = all(metrics, '.inmail-part');
      for (const part of parts) {
        const { left, right } = part.getBoundingClientRect();
        for (const line of part.querySelectorAll('.line')) {
          // No word of a name stands alone in a line, and no figure beyond its column.
          expect(line.querySelector('dt')!.getClientRects()[0].height).to.be.at.most(44);
          const figures = line.querySelector('dd')!.getBoundingClientRect();
          expect(figures.left).to.be.at.least(left - 1);
          expect(figures.right).to.be.closeTo(right, 1);
        }
      }
      const beside = parts[1].getBoundingClientRect().left > parts[0].getBoundingClientRect().right;
      const tops = parts.map((part) => part.querySelector('.lines')!.getBoundingClientRect().top);
      if (beside) expect(new Set(tops).size, 'lines begin at one height').to.equal(1);
      expect(beside).to.equal(width > 800);
    });
});
