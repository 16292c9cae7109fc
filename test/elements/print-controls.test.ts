/** Paper says what the page says, and offers nothing to press. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { UsageFilterBar } from '../../src/elements/filters/usage-filter-bar.js';
import { define } from '../../src/elements/foundation/define.js';
import type { SeatUtilization } from '../../src/elements/overview/seat-utilization.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { smallCompany } from '../../src/sample/index.js';
import { deep } from './deep.js';
import { place } from './everything.js';

define(UsageFilterBar);

const chromium = navigator.userAgent.includes('Chrome');

async function onPaper(look: () => void): Promise<void> {
  await emulateMedia({ media: 'print' });
  try {
    look();
  } finally {
    await emulateMedia({ media: 'screen' });
  }
}

const seen = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;
const words = (element: Element) => (element as HTMLElement).innerText.trim();

describe('controls on paper', () => {
  before(function () {
    if (!chromium) this.skip();
  });

  for (const tag of [
    'seat-allocation',
    'coach-levels',
    'seat-utilization',
    'usage-metrics',
    'usage-bar-card',
    'usage-filter-bar',
    'usage-report',
  ])
    it(`<${tag}> has no button, and its bars their colours`, async () => {
      const host = await place(tag, 'shown');
      Object.assign(host, { resend: async () => undefined });
      await (host as unknown as { updateComplete: Promise<void> }).updateComplete;
      await onPaper(() => {
        const all = [...deep(host.renderRoot)].filter(seen);
        const controls = all.filter((element) =>
          element.matches('button.button, .quiet, .export, input, select'),
        );
        expect(controls.filter((element) => element.part.value !== 'period').map(words)).to.deep.equal([]);
        for (const bar of all.filter((element) => element.matches('.bar span, .level-fill, .idle-fill')))
          expect(getComputedStyle(bar).printColorAdjust, bar.className).to.equal('exact');
      });
    });

  it('the days that somebody asked for stay, without their field', async () => {
    const host = (await place('seat-utilization', 'shown')) as unknown as SeatUtilization & {
      renderRoot: ParentNode;
    };
    const field = host.renderRoot.querySelector<HTMLInputElement>('.own .field')!;
    field.value = '45';
    field.dispatchEvent(new Event('change'));
    await host.updateComplete;
    await onPaper(() => {
      expect(seen(field)).to.equal(true);
      expect(getComputedStyle(field).borderTopStyle).to.equal('none');
    });
  });

  it('a period is said in words, and so are the filters', async () => {
    const report = await place('usage-report', 'shown');
    await onPaper(() => {
      const period = [...deep(report.renderRoot)].find((element) => element.matches('usage-period-picker'))!;
      const button = [...deep(period.shadowRoot ?? period)].find(({ part }) => part.value === 'period')!;
      expect(seen(button)).to.equal(true);
      expect(getComputedStyle(button).borderTopStyle).to.equal('none');
    });

    const bar = document.createElement('usage-filter-bar') as UsageFilterBar;
    const provider = memoryProvider(smallCompany);
    const { groups } = await provider.capabilities({});
    Object.assign(bar, { provider, filters: { groups: groups.slice(0, 1).map(({ id }) => id) } });
    (await fixture<HTMLElement>(html`<div></div>`)).append(bar);
    await waitUntil(() => bar.renderRoot.querySelector('.chip'));
    await onPaper(() => {
      expect(words(bar.renderRoot.querySelector('.chip')!)).to.equal(groups[0].name);
      expect(seen(bar.renderRoot.querySelector('.chip-remove')!)).to.equal(false);
    });
  });
});
