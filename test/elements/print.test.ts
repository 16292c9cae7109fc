/** What paper gets: all rows, bars in the colours of paper, nothing to press. */
import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { UsageProvider } from '../../src/contract/provider.js';
import type { UsageBarCard } from '../../src/elements/bar-card/usage-bar-card.js';
import { UsageDetailTable } from '../../src/elements/detail-table/usage-detail-table.js';
import { define } from '../../src/elements/foundation/define.js';
import { drawnCard, liveCharts, mountCard, part } from './card-helpers.js';
import { adoptionOf, crowd, peopleProvider } from './detail-table/detail-table-people.js';
import { appears, fakeProvider } from './fake-provider.js';

define(UsageDetailTable);

const chromium = navigator.userAgent.includes('Chrome');

async function shown(provider: UsageProvider): Promise<UsageDetailTable> {
  const table = document.createElement('usage-detail-table');
  Object.assign(table, { report: 'si-adoption', period: '2026-06-01..2026-06-30', provider });
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.append(table);
  await appears(table, '.rows tr');
  return table;
}

const of = (people: number) => shown(fakeProvider({ details: (query) => adoptionOf(crowd(people), query) }));

const rows = (table: UsageDetailTable) => table.renderRoot.querySelectorAll('.rows tr');
const seen = (element: Element | null) => element !== null && element.checkVisibility();

async function printing(act: () => void | Promise<void>, media = chromium): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'));
  if (media) await emulateMedia({ media: 'print' });
  try {
    await act();
  } finally {
    if (media) await emulateMedia({ media: 'screen' });
    window.dispatchEvent(new Event('afterprint'));
  }
}

describe('on paper', () => {
  it('a table has all its rows, and afterwards those that are seen', async () => {
    const table = await of(400);
    const before = rows(table).length;
    expect(before).to.be.lessThan(100);
    await printing(() => {
      expect(rows(table)).to.have.length(400);
      expect(rows(table)[399].querySelector('.name')?.textContent).to.equal(crowd(400)[399].name);
    });
    await waitUntil(() => rows(table).length === before, 'the others are gone');
  });

  it('a table of very many says how many more there are, and where', async () => {
    const table = await of(5001);
    const note = table.renderRoot.querySelector('.print-only.note');
    expect(seen(note)).to.equal(false);
    await printing(() => {
      expect(rows(table)).to.have.length(5000);
      expect(note?.textContent).to.equal(
        'Printed are the first 5,000 of 5,001 people. The CSV has all of them.',
      );
    }, false);
  });

  it('a table is as wide as the paper, with its head, all surfaces, and nothing to press', async function () {
    if (!chromium) this.skip();
    const table = await shown(peopleProvider());
    const frame = table.parentElement!;
    frame.style.setProperty('width', '700px');
    await printing(async () => {
      await nextFrame();
      const { right } = frame.getBoundingClientRect();
      expect(table.renderRoot.querySelector('table')!.getBoundingClientRect().right).to.be.at.most(right + 1);
      expect(seen(table.renderRoot.querySelector('.tools'))).to.equal(false);
      expect(seen(table.renderRoot.querySelector('.sort'))).to.equal(false);
      const head = table.renderRoot.querySelector('thead th.figure')!;
      expect(getComputedStyle(head, '::before').content).to.equal('"Total interactions"');
      for (const surface of table.renderRoot.querySelectorAll('.surface'))
        expect(seen(surface)).to.equal(true);
    });
  });

  it('a dark card has the colours of paper, its figures as a table, and nothing to press', async function () {
    if (!chromium) this.skip();
    const card = await drawnCard();
    card.setAttribute('theme', 'dark');
    await card.updateComplete;
    const bar = () => getComputedStyle(part(card, 'canvas')).color;
    await waitUntil(() => bar() === 'rgb(134, 152, 255)', 'it is dark');
    await printing(() => {
      expect(bar()).to.equal('rgb(64, 89, 217)');
      expect(colourOf(card)).to.equal('64,89,217');
      expect(part(card, '.twin').getBoundingClientRect().height).to.be.greaterThan(100);
      expect(part(card, '.twin caption').getBoundingClientRect().height).to.be.greaterThan(10);
      expect(seen(part(card, '.controls'))).to.equal(false);
      expect(seen(part(card, '.bone'))).to.equal(false);
    });
    await waitUntil(() => colourOf(card) === '134,152,255', 'the bars are dark again');
  });

  it('a card has the table of what it shows, on a page that was not idle yet', async () => {
    const card = await drawnCard();
    const { requestIdleCallback } = window;
    window.requestIdleCallback = () => 0; // a busy page
    try {
      card.period = '2026-06-01..2026-06-10';
      await waitUntil(() => !part(card, '.twin'), 'the next answer is shown');
      window.dispatchEvent(new Event('beforeprint'));
      expect(card.renderRoot.querySelectorAll('.twin tbody tr'), 'when the event ends').to.have.length(10);
      window.dispatchEvent(new Event('afterprint'));
    } finally {
      window.requestIdleCallback = requestIdleCallback;
    }
  });

  it('a card that nobody has scrolled to has its bars, once one on the page was drawn', async () => {
    const above = await drawnCard();
    (above.parentElement as HTMLElement).style.setProperty('margin-bottom', '5000px');
    const below = await mountCard(fakeProvider());
    await waitUntil(() => part(below, '.value'), 'it has its figures');
    await aTimeout(100);
    expect(liveCharts()).to.equal(1);
    window.dispatchEvent(new Event('beforeprint'));
    expect(liveCharts(), 'drawn when the event ends').to.equal(2);
    expect(part(below, '.stage').matches('.drawn')).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
  });
});

/** Of the bars, as they were drawn: the strong colour of which there is most. */
function colourOf(card: UsageBarCard): string {
  const canvas = part<HTMLCanvasElement>(card, 'canvas');
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const [r, g, b, a] = data.slice(at, at + 4);
    if (a < 255 || b - Math.min(r, g) < 60) continue;
    const colour = `${r},${g},${b}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
