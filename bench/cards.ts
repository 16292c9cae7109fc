/**
 * Cards of bars in a page, ours and the rivals' in turn, each from a fresh navigation to the frame in which its bars
 * stand. All are given their answers at once, so that only the showing is measured. CPU is the work of the page's main
 * thread.
 */
import { blocking, longestTask, openChrome, traced, worked, type Chrome } from './browser/chrome.js';
import { openSite, type Bundle, type Site } from './browser/pages.js';
import type { Scene } from './browser/scene.js';
import { takeTurns } from './measure.js';
import { Findings } from './results.js';

declare const scene: Scene;

/** A dashboard sees all eight cards of ours and of the others. */
const VIEWPORT = { width: 1280, height: 1900 };
/** ms in which a page does what it has put off. */
const SETTLE = 1000;

interface Picture {
  cards: number;
  buckets: number;
  unit: 'day' | 'week';
}

const WHO = { ours: 'ours-card', hand: 'hand-card', limit: 'limit' } as const satisfies Record<
  string,
  Bundle
>;
/** With their tables: ours loads its own when it is needed. */
const WITH_PEOPLE = { ours: 'ours-card', hand: 'hand-all', limit: 'limit' } as const satisfies
  typeof WHO | object;

export const card = () =>
  inChrome('card', async (chrome, site, found) => {
    await draw(chrome, site, found);
    await slow(chrome, site, found);
  });
export const dashboard = () => inChrome('dashboard', eight);
export const hover = () => inChrome('hover', sixtyHovers);
export const click = () => inChrome('click', popup);

async function inChrome(
  name: string,
  measure: (chrome: Chrome, site: Site, found: Findings) => Promise<void>,
): Promise<Findings> {
  const site = await openSite();
  const chrome = await openChrome(VIEWPORT);
  try {
    const found = new Findings(name);
    await measure(chrome, site, found);
    return found;
  } finally {
    await chrome.close();
    await site.close();
  }
}

async function draw(chrome: Chrome, site: Site, found: Findings): Promise<void> {
  const weeks = await everybody(15, (bundle) =>
    drawn(chrome, site, bundle, { cards: 1, buckets: 104, unit: 'week' }),
  );
  const cpu = (what: 'cpu' | 'settled', other: 'hand' | 'limit', atMost?: number) => ({
    unit: 'ms CPU',
    ours: weeks.ours[what],
    other: weeks[other][what],
    against: other.toUpperCase(),
    atMost,
  });
  found.compare('104 weeks and the weeks before, drawn', cpu('cpu', 'hand', 1.15));
  found.compare('the same', cpu('cpu', 'limit'));
  found.compare('the same, with what follows when idle', cpu('settled', 'hand'));
  found.compare('the same, until the bars are seen', compared('ms', weeks, 'drawn'));
  const visits = await everybody(7, async (bundle) => {
    // As in a visit on another day: the code that the process holds is gone, what the browser keeps of it is not.
    await chrome.page.goto('about:blank');
    await chrome.cdp.send('HeapProfiler.collectGarbage');
    return drawn(chrome, site, bundle, { cards: 1, buckets: 104, unit: 'week' });
  });
  found.compare('the same, another visit', compared('ms CPU', visits, 'cpu'));
  const days = await everybody(7, (bundle) =>
    drawn(chrome, site, bundle, { cards: 1, buckets: 730, unit: 'day' }),
  );
  found.compare('730 days drawn', compared('ms', days, 'drawn', 1.2));
  found.compare('the same', compared('ms CPU', days, 'cpu'));
}

async function slow(chrome: Chrome, site: Site, found: Findings): Promise<void> {
  const picture: Picture = { cards: 1, buckets: 104, unit: 'week' };
  await chrome.cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const blocked = await everybody(5, (bundle) => drawn(chrome, site, bundle, picture));
  await chrome.cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  found.compare('CPU 4 times slower: blocking', compared('ms', blocked, 'blocking', 1.2));
}

async function eight(chrome: Chrome, site: Site, found: Findings): Promise<void> {
  const picture: Picture = { cards: 8, buckets: 30, unit: 'day' };
  const shown = await everybody(7, (bundle) => drawn(chrome, site, bundle, picture));
  found.compare('8 cards, all drawn', compared('ms', shown, 'drawn', 1.4));
  found.compare('the same', compared('ms CPU', shown, 'cpu'));
  found.compare('8 cards, longest task', compared('ms CPU', shown, 'longest', 0.5));
  found.compare('8 cards, blocking', compared('ms', shown, 'blocking'));

  await chrome.page.setViewportSize({ width: 700, height: 420 });
  await goto(chrome, site, 'ours-card', picture);
  await chrome.page.waitForTimeout(SETTLE);
  const seen = await chrome.page.evaluate(() => scene.drawn(30));
  await chrome.page.setViewportSize(VIEWPORT);
  found.note('8 cards below each other, 1 seen: drawn', { unit: 'cards', ours: seen, atMost: 2 });
}

async function sixtyHovers(chrome: Chrome, site: Site, found: Findings): Promise<void> {
  const { page, cdp } = chrome;
  const cpu = await everybody(5, async (bundle) => {
    const box = await settled(chrome, site, bundle, { cards: 1, buckets: 104, unit: 'week' });
    const trace = await traced(chrome, async () => {
      await page.evaluate(() => void performance.mark('begin'));
      for (let i = 0; i < 60; i++) {
        const x = box.x + 60 + (i / 60) * (box.width - 80);
        await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y: box.y + box.height * 0.4 });
        await page.waitForTimeout(16);
      }
      await page.waitForTimeout(300);
      await page.evaluate(() => void performance.mark('end'));
    });
    return { cpu: worked(trace, trace.marks.get('begin'), trace.marks.get('end')) };
  });
  found.compare('60 hovers', compared('ms CPU', cpu, 'cpu', 1));
  found.compare('the same', { ...compared('ms CPU', cpu, 'cpu'), other: cpu.limit.cpu, against: 'LIMIT' });
}

async function popup(chrome: Chrome, site: Site, found: Findings): Promise<void> {
  const { page } = chrome;
  const opened = async (x: number, y: number): Promise<number> => {
    const seen = await page.evaluateHandle(() => ({ opened: scene.opened() }));
    await page.mouse.click(x, y);
    return seen.evaluate(({ opened }) => opened);
  };
  const shown = await takeTurns(7, {
    ours: run(WITH_PEOPLE.ours),
    hand: run(WITH_PEOPLE.hand),
    limit: run(WITH_PEOPLE.limit),
  });
  function run(bundle: Bundle) {
    return async () => {
      const box = await settled(
        chrome,
        site,
        bundle,
        { cards: 1, buckets: 24, unit: 'week' },
        '&people=1000',
      );
      const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.4];
      await page.mouse.move(x, y);
      await page.waitForTimeout(200);
      const first = await opened(x, y);
      await page.keyboard.press('Escape');
      await page.evaluate(() => void document.querySelector('body > dialog')?.remove());
      await page.waitForTimeout(300);
      return { first, again: await opened(x, y) };
    };
  }
  found.compare('click to 1,000 people in the popup', compared('ms', shown, 'first', 1.2));
  found.compare('the same, a second time', compared('ms', shown, 'again'));
}

/** Ours against HAND. */
function compared<What extends string>(
  unit: string,
  figures: Record<'ours' | 'hand', Record<What, number>>,
  what: What,
  atMost?: number,
) {
  return { unit, ours: figures.ours[what], other: figures.hand[what], against: 'HAND', atMost };
}

function everybody<What extends string>(
  rounds: number,
  run: (bundle: Bundle) => Promise<Record<What, number>>,
): Promise<Record<keyof typeof WHO, Record<What, number>>> {
  return takeTurns(rounds, {
    ours: () => run(WHO.ours),
    hand: () => run(WHO.hand),
    limit: () => run(WHO.limit),
  });
}

async function goto(
  { page }: Chrome,
  site: Site,
  bundle: Bundle,
  picture: Picture,
  more = '',
): Promise<void> {
  const { cards, buckets, unit } = picture;
  await page.goto(
    `${site.origin}/?bundle=${bundle}&page=page-cards&cards=${cards}&buckets=${buckets}&unit=${unit}${more}`,
  );
}

const whenDrawn = ({ page }: Chrome, { cards, buckets }: Picture): Promise<number> =>
  page.evaluate(([cards, shapes]) => scene.whenDrawn(cards, shapes), [cards, buckets * 2]);

async function drawn(chrome: Chrome, site: Site, bundle: Bundle, picture: Picture) {
  let ms = 0;
  const trace = await traced(chrome, async () => {
    await goto(chrome, site, bundle, picture);
    ms = await whenDrawn(chrome, picture);
    await chrome.page.waitForTimeout(SETTLE);
  });
  return {
    drawn: ms,
    cpu: worked(trace, 0, trace.marks.get('drawn')),
    settled: worked(trace, 0),
    blocking: blocking(trace),
    longest: longestTask(trace),
  };
}

/** The place of the drawn bars, when the page has done what it puts off. */
async function settled(chrome: Chrome, site: Site, bundle: Bundle, picture: Picture, more = '') {
  await goto(chrome, site, bundle, picture, more);
  await whenDrawn(chrome, picture);
  await chrome.page.waitForTimeout(SETTLE);
  return chrome.page.evaluate(() => scene.box());
}
