/**
 * A card as a picture at twice its size on the screen: what it says, in its own words and colours, with bars drawn anew.
 * Painted by hand on a canvas: libraries that photograph HTML need a policy for scripts and styles that hosts refuse.
 */
import { loadChart } from '../charts/chart-loader.js';
import type { DrawBars } from '../charts/chart.js';
import { formatDays } from '../foundation/format.js';
import type { BarVoice } from '../parts/bar-text.js';
import type { BarCardHost } from './bar-card-model.js';
import { pictureOf } from './bar-picture.js';
import { inkOf, Sheet } from './png-sheet.js';

/** px; a narrower card is drawn as wide, so that its words have room. */
const NARROWEST = 480;
const LOWEST = 200;

export async function cardPng(host: BarCardHost, voice: BarVoice, rtl: boolean): Promise<Blob> {
  const { drawBars } = await loadChart();
  const { renderRoot } = host;
  const part = (selector: string) => renderRoot.querySelector<HTMLElement>(selector);
  const said = (selector: string) => part(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const card = part('.card') ?? host;
  const sheet = new Sheet({
    document: host.ownerDocument,
    width: Math.max(NARROWEST, host.offsetWidth),
    surface: getComputedStyle(card).backgroundColor,
    rtl,
  });
  const quiet = inkOf(part('.foot') ?? card);
  sheet.text(said('.title'), inkOf(part('.title') ?? card));
  const value = part('.value');
  const of = part('.of');
  if (value && of) {
    sheet.gap(4);
    sheet.figure({ text: said('.value'), ink: inkOf(value) }, changeOf(part('.change')));
    sheet.text(said('.of'), inkOf(of));
  } else sheet.text(formatDays(voice.lang, voice.answer.effective ?? voice.answer.requested), quiet);
  sheet.gap(12);
  const plot = part('.plot');
  const height = Math.max(LOWEST, plot?.offsetHeight ?? 0);
  const bars = plot && barsOf(drawBars, plot, voice, rtl, { width: sheet.room, height, scale: sheet.scale });
  try {
    if (bars) sheet.image(bars.canvas, height);
    sheet.gap(12);
    const facts = [...renderRoot.querySelectorAll('.facts-line > span')].map(
      ({ textContent }) => textContent,
    );
    sheet.text(facts.join(' · '), quiet);
    sheet.text(said('.foot > p:not(.facts-line)'), quiet);
    return await sheet.blob();
  } finally {
    bars?.remove();
  }
}

function changeOf(change: HTMLElement | null) {
  if (!change) return undefined;
  const arrow = change.matches('.up') ? '↑ ' : change.matches('.down') ? '↓ ' : '';
  const { borderTopColor: rim, backgroundColor: fill } = getComputedStyle(change);
  const text = change.querySelector('[aria-hidden]')?.textContent?.trim() ?? '';
  return { text: arrow + text, ink: inkOf(change), rim, fill };
}

/**
 * Bars in as many pixels as the picture has, on a canvas that takes its colours from the card and is gone before anybody
 * sees it.
 */
function barsOf(
  drawBars: DrawBars,
  plot: HTMLElement,
  voice: BarVoice,
  rtl: boolean,
  { width, height, scale }: { width: number; height: number; scale: number },
) {
  const canvas = plot.ownerDocument.createElement('canvas');
  plot.append(canvas);
  // A chart has as many pixels as the screen; as a picture it may have more.
  const zoom = scale / (devicePixelRatio || 1);
  canvas.style.setProperty('font-size', `${parseFloat(getComputedStyle(canvas).fontSize) * zoom}px`);
  const chart = drawBars(canvas, pictureOf(voice, rtl), { width: width * zoom, height: height * zoom });
  return {
    canvas,
    remove() {
      chart.destroy();
      canvas.remove();
    },
  };
}
