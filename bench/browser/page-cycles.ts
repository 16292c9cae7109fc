/** Cards that come, move and go: `cycle(kind)` once. */
import { barsAnswer, fixedProvider } from './answers.js';
import type { Scene } from './scene.js';

declare const scene: Scene;

const root = document.querySelector<HTMLElement>('#root')!;
const [here, there] = [0, 1].map(() => root.appendChild(document.createElement('div')));
const answer = barsAnswer(24, 'week');
const provider = fixedProvider({ bars: async () => answer });

const bars = (card: HTMLElement) => card.shadowRoot?.querySelector('canvas');
const isDrawn = (card: HTMLElement) => {
  const canvas = bars(card);
  return canvas ? scene.shapes(canvas) >= 24 : false;
};
const frames = async (count: number) => {
  for (let i = 0; i < count; i++) await scene.nextFrame();
};

async function cycle(kind: 'drawn' | 'at once' | 'moved'): Promise<void> {
  const card = document.createElement('usage-bar-card');
  card.setAttribute('report', 'si-adoption');
  Object.assign(card, { provider });
  here.append(card);
  if (kind !== 'at once') {
    await scene.until(() => isDrawn(card), 'bars');
    if (kind === 'moved') {
      there.append(card);
      await frames(2);
    }
  }
  card.remove();
  await frames(1);
}

Object.assign(globalThis, { cycle });
