import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { UsageBarCard } from '../../../src/elements/bar-card/usage-bar-card.js';
import type { UsageSelectEvent } from '../../../src/elements/foundation/events.js';
import { drawnCard, mountCard, part, placeOf } from '../card-helpers.js';

/** Bars are drawn, and the page is never idle: the code for hands is not asked for. */
async function barelyDrawn(): Promise<UsageBarCard> {
  const card = await mountCard();
  await waitUntil(() => part(card, '.drawn'), 'the bars are drawn', { timeout: 5000 });
  expect(part(card, 'span[part="period"]'), 'only looks like a button').to.be.ok;
  return card;
}

const middleOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

describe('a press before the code for it has come', () => {
  let waiting: IdleRequestCallback[] = [];
  const { requestIdleCallback } = window;

  beforeEach(async () => {
    await sendMouse({ type: 'move', position: [790, 590] });
    waiting = [];
    window.requestIdleCallback = (work) => waiting.push(work);
  });
  afterEach(() => {
    window.requestIdleCallback = requestIdleCallback;
  });

  it('opens the period as soon as that can be', async () => {
    const card = await barelyDrawn();
    await sendMouse({ type: 'click', position: middleOf(part(card, '[part="period"]')) });
    await waitUntil(() => part(card, '#period')?.matches(':popover-open'), 'the period is open', {
      timeout: 5000,
    });
  });

  it('opens the people of the bar, once', async () => {
    const card = await barelyDrawn();
    const chosen: string[] = [];
    card.addEventListener('usageselect', (event) => {
      chosen.push((event as UsageSelectEvent).detail.bar);
      event.preventDefault();
    });
    let heard = 0;
    card.addEventListener('click', () => heard++);
    await sendMouse({ type: 'click', position: placeOf(card, 4) });
    await waitUntil(() => chosen.length > 0, 'a bar is chosen', { timeout: 5000 });
    waiting.forEach((work) => work({ didTimeout: false, timeRemaining: () => 10 }));
    await aTimeout(50);
    const { bars } = await card.provider!.bars({ report: 'si-adoption', period: { preset: 'last-7' } });
    expect(chosen).to.deep.equal([bars[4].key]);
    expect(heard, 'clicks that the page hears').to.equal(1);
  });

  it('of the button for the table is done at once, and not again', async () => {
    const card = await barelyDrawn();
    part(card, '[aria-pressed]').click();
    await waitUntil(() => part(card, '[aria-pressed="true"]'));
    waiting.forEach((work) => work({ didTimeout: false, timeRemaining: () => 10 }));
    await waitUntil(() => part(card, 'button[part="period"]'), 'hands are there');
    expect(part(card, '[aria-pressed="true"]')).to.be.ok;
  });

  it('is not done again where the code was there', async () => {
    window.requestIdleCallback = requestIdleCallback;
    const card = await drawnCard();
    const period = part(card, '[part="period"]');
    period.click();
    await waitUntil(() => part(card, '#period').matches(':popover-open'));
    period.click();
    await aTimeout(50);
    expect(part(card, '#period').matches(':popover-open')).to.equal(false);
  });
});
