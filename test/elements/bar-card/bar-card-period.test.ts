import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { UsageBarCard } from '../../../src/elements/bar-card/usage-bar-card.js';
import type { UsageScope } from '../../../src/elements/foundation/choice.js';
import { define } from '../../../src/elements/foundation/define.js';
import type { UsageChangeEvent } from '../../../src/elements/foundation/events.js';
import { UsageProviderElement } from '../../../src/embed/usage-provider.js';
import { isAccessible } from '../accessible.js';
import { drawnCard, part } from '../card-helpers.js';
import { fakeProvider } from '../fake-provider.js';

define(UsageProviderElement);

const button = (card: UsageBarCard) => part(card, '[popovertarget=period]');
const panel = (card: UsageBarCard) => part(card, '#period');

async function open(card: UsageBarCard): Promise<HTMLElement> {
  button(card).click();
  await waitUntil(() => panel(card).matches(':popover-open') && panel(card).querySelector('form'));
  return panel(card);
}

function enter(card: UsageBarCard, start: string, end: string): void {
  part<HTMLInputElement>(card, '[name=start]').value = start;
  part<HTMLInputElement>(card, '[name=end]').value = end;
  part<HTMLButtonElement>(card, 'form button').click();
}

describe('the period control', () => {
  it('says the period and offers presets, days, bars and comparison', async () => {
    const card = await drawnCard();
    expect(button(card).innerText).to.contain('Last 7 days');
    await open(card);
    const choices = [...panel(card).querySelectorAll<HTMLElement>('.choice')].map(({ innerText }) =>
      innerText.trim(),
    );
    expect(choices).to.deep.equal(['Last 7 days', 'Last 30 days', 'Last 90 days', 'Last 365 days']);
    await isAccessible(card);
  });
  it('asks for a preset, closes and keeps the focus', async () => {
    const provider = fakeProvider();
    const card = await drawnCard(provider);
    const changes: unknown[] = [];
    card.addEventListener('usagechange', (event) => changes.push((event as UsageChangeEvent).detail));
    button(card).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => panel(card).querySelector('form'));
    for (const key of ['Tab', 'Tab', 'Enter']) await sendKeys({ press: key });
    await waitUntil(() => provider.asked('bars').length === 2);
    expect(provider.asked('bars')[1].period).to.deep.equal({ preset: 'last-30' });
    expect(panel(card).matches(':popover-open')).to.equal(false);
    expect((card.renderRoot as ShadowRoot).activeElement === button(card)).to.equal(true);
    expect(changes).to.deep.equal([{ report: 'si-adoption', state: { v: 1, period: 'last-30' } }]);
  });
  it('asks for days within the bounds', async () => {
    const provider = fakeProvider();
    const card = await drawnCard(provider);
    await open(card);
    const start = part<HTMLInputElement>(card, '[name=start]');
    expect([start.value, start.min, start.max]).to.deep.equal(['2026-06-24', '2024-06-30', '2026-06-30']);
    enter(card, '2026-01-01', '2026-03-31');
    await waitUntil(() => provider.asked('bars').length === 2);
    expect(provider.asked('bars')[1].period).to.deep.equal({ start: '2026-01-01', end: '2026-03-31' });
    expect(button(card).innerText).to.contain('Jan 1 – Mar 31, 2026');
  });
  for (const [what, days, said] of [
    ['one day missing', ['', '2026-03-31'], 'Enter both days.'],
    ['days in the wrong order', ['2026-04-01', '2026-03-31'], 'must not lie after'],
    ['days before the bound', ['2024-06-29', '2026-03-31'], 'Choose days within Jun 30, 2024'],
  ] as const)
    it(`refuses ${what}, in words, and asks nothing`, async () => {
      const provider = fakeProvider();
      const card = await drawnCard(provider);
      await open(card);
      enter(card, ...(days as unknown as [string, string]));
      await waitUntil(() => panel(card).innerText.includes(said));
      expect(provider.asked('bars')).to.have.length(1);
      await isAccessible(card);
    });
  it('changes bars and comparison and stays open', async () => {
    const provider = fakeProvider();
    const card = await drawnCard(provider);
    await open(card);
    const [bucket, compare] = panel(card).querySelectorAll('select');
    bucket.value = 'week';
    bucket.dispatchEvent(new Event('change'));
    compare.value = 'none';
    compare.dispatchEvent(new Event('change'));
    await waitUntil(() => provider.asked('bars').length === 2);
    expect(provider.asked('bars')[1]).to.deep.equal({
      report: 'si-adoption',
      period: { preset: 'last-7' },
      bucket: 'week',
    });
    expect(panel(card).matches(':popover-open')).to.equal(true);
  });
  it('closes with Esc', async () => {
    const card = await drawnCard();
    await open(card);
    await sendKeys({ press: 'Escape' });
    expect(panel(card).matches(':popover-open')).to.equal(false);
  });
  it('follows the page’s period until it has its own', async () => {
    const provider = fakeProvider();
    const card = await drawnCard(provider);
    card.period = 'last-90';
    await waitUntil(() => provider.asked('bars').length === 2);
    card.state = { v: 1, period: 'last-365' };
    await waitUntil(() => provider.asked('bars').length === 3);
    card.period = 'last-30';
    await aTimeout(50);
    expect(provider.asked('bars')).to.have.length(3);
    card.state = { v: 1 };
    await waitUntil(() => provider.asked('bars').length === 4);
    expect(provider.asked('bars')[3].period).to.deep.equal({ preset: 'last-30' });
  });
  describe('on a page with a period', () => {
    const said = (card: UsageBarCard) => button(card).textContent!.replace(/\s+/g, ' ').trim();
    async function inScope(state: UsageBarCard['state'], scope: UsageScope = { period: 'last-30' }) {
      const page = await fixture<UsageProviderElement>(
        html`<usage-provider .provider=${fakeProvider()} .scope=${scope}></usage-provider>`,
      );
      const card = await drawnCard(undefined, { period: null, provider: undefined, state }, page);
      return { card, page };
    }
    it('says, and shows, that the card has one of its own', async () => {
      const { card } = await inScope({ v: 1, period: 'last-7' });
      expect(said(card)).to.equal('Period: On its own: Last 7 days');
      const marked = part(card, '.own-mark');
      expect(getComputedStyle(marked).textDecorationLine).to.equal('underline');
      await isAccessible(card);
    });
    for (const [what, state, scope] of [
      ['it has chosen nothing', { v: 1 }],
      ['it has chosen another comparison', { v: 1, compare: 'none' }],
      ['it has chosen what the page shows', { v: 1, period: 'last-30' }],
      ['it has chosen what a page shows that says none', { v: 1, period: 'last-30' }, {}],
    ] as [string, UsageBarCard['state'], UsageScope?][])
      it(`does not where ${what}`, async () => {
        const { card } = await inScope(state, scope);
        expect(said(card)).to.equal('Period: Last 30 days');
        expect(Boolean(part(card, '.own-mark'))).to.equal(false);
      });
    it('goes back to the page’s, and has no mark any more', async () => {
      const { card, page } = await inScope({ v: 1, period: 'last-7' });
      const choices = [...(await open(card)).querySelectorAll<HTMLElement>('.choice')];
      choices.find(({ innerText }) => innerText.trim() === 'As the page')!.click();
      await waitUntil(() => said(card) === 'Period: Last 30 days');
      expect((card.renderRoot as ShadowRoot).activeElement === button(card)).to.equal(true);
      page.scope = { period: 'last-90' };
      await waitUntil(() => said(card) === 'Period: Last 90 days');
    });
    it('has a mark as soon as the page goes another way', async () => {
      const { card, page } = await inScope({ v: 1, period: 'last-30' });
      page.scope = { period: 'last-90' };
      await waitUntil(() => said(card) === 'Period: On its own: Last 30 days');
    });
  });
});
