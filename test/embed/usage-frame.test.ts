/** What stands around a framed page: its states, what it is told, what it tells. Over real origins: framing.e2e.test.ts. */
import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { UsageBarCard } from '../../src/elements/bar-card/usage-bar-card.js';
import { define } from '../../src/elements/foundation/define.js';
import type { UsageErrorEvent } from '../../src/elements/foundation/events.js';
import { UsageFrame } from '../../src/embed/usage-frame.js';
import { isAccessible } from '../elements/accessible.js';
import { appears, fakeProvider, textOf, type FakeProvider } from '../elements/fake-provider.js';

define(UsageFrame);

const at = (name: string) => new URL(`./frame-${name}.html`, import.meta.url).pathname;
const short = { ready: 300, ack: 300 };

async function mount(attributes: Partial<UsageFrame>): Promise<UsageFrame> {
  const frame = Object.assign(document.createElement('usage-frame') as UsageFrame, attributes);
  const main = await fixture<HTMLElement>(html`<main></main>`);
  main.append(frame);
  return frame;
}

const iframeOf = (frame: UsageFrame) => frame.renderRoot.querySelector('iframe') as HTMLIFrameElement;
const inside = (frame: UsageFrame) => iframeOf(frame).contentDocument as Document;
const cardIn = (frame: UsageFrame) => inside(frame).querySelector('usage-bar-card') as UsageBarCard;

/** With a card inside that has asked and been answered. */
async function shown(attributes: Partial<UsageFrame> = {}, provider: FakeProvider = fakeProvider()) {
  const frame = await mount({ src: at('inside'), report: 'si-adoption', provider, ...attributes });
  await waitUntil(
    () => iframeOf(frame) && cardIn(frame)?.renderRoot?.querySelector('.value'),
    'a figure inside',
    {
      timeout: 8000,
    },
  );
  return { frame, provider };
}

const presetIn = (card: UsageBarCard, name: string) =>
  [...card.renderRoot.querySelectorAll<HTMLElement>('.panel .choice')].find(
    ({ textContent }) => textContent?.trim() === name,
  );

describe('<usage-frame>', () => {
  it('shows a report inside, named after it, and is accessible', async () => {
    const { frame, provider } = await shown();
    expect(cardIn(frame).renderRoot.querySelector('.value')!.textContent).to.contain('12,345');
    expect(iframeOf(frame).title).to.equal('Adoption');
    expect(textOf(frame)).to.equal('Adoption loaded');
    expect(provider.asked('bars')).to.have.length.greaterThan(0);
    await isAccessible(frame);
  });

  it('tells the page inside what it is given later', async () => {
    const { frame, provider } = await shown({ period: 'last-7' });
    frame.period = '2026-01-01..2026-01-31';
    frame.filters = { groups: ['emea'] };
    await waitUntil(() => {
      const { period, groups } = provider.asked('bars').at(-1)!;
      return groups?.[0] === 'emea' && period && 'start' in period && period.start === '2026-01-01';
    });
    frame.report = 'si-logins';
    await waitUntil(() => provider.asked('bars').at(-1)!.report === 'si-logins');
    expect(iframeOf(frame).title).to.equal('Logins');
  });

  it('is as high as what is inside', async () => {
    const { frame } = await shown({ height: 900 });
    const room = () => iframeOf(frame).getBoundingClientRect().height;
    await waitUntil(() => room() < 700, 'it gets lower', { timeout: 4000 });
    expect(
      Math.abs(room() - inside(frame).querySelector('main')!.getBoundingClientRect().height),
    ).to.be.at.most(1);
  });

  it('keeps what the viewer has chosen inside, and puts back what the page gives', async () => {
    const { frame, provider } = await shown();
    const changed = oneEvent(frame, 'usagechange');
    const card = cardIn(frame);
    (await appears(card, '[popovertarget=period]')).click();
    await waitUntil(() => presetIn(card, 'Last 7 days'), 'the presets');
    presetIn(card, 'Last 7 days')!.click();
    await changed;
    const chosen = frame.state;
    expect(chosen.v).to.equal(1);
    frame.heading = 'Another title';
    await aTimeout(200);
    expect(card.state).to.deep.equal(chosen);
    frame.state = { v: 1, period: 'last-365' };
    await waitUntil(() => {
      const { period } = provider.asked('bars').at(-1)!;
      return period && 'preset' in period && period.preset === 'last-365';
    });
    expect(frame.state).to.deep.equal({ v: 1, period: 'last-365' });
  });

  it('tells what was chosen inside', async () => {
    const { frame } = await shown({ period: 'last-7' });
    const card = cardIn(frame);
    const selected = oneEvent(frame, 'usageselect');
    (await appears(card, '.walk button:not([hidden])')).click();
    const { detail } = await selected;
    expect(detail.report).to.equal('si-adoption');
    card.renderRoot.querySelector('dialog')?.close();
  });

  it('loads the page inside again, and the viewer’s choice with it', async () => {
    const { frame, provider } = await shown();
    frame.state = { v: 1, period: 'last-365' };
    await frame.updateComplete;
    const before = cardIn(frame);
    frame.refresh();
    await waitUntil(
      () => cardIn(frame) && cardIn(frame) !== before && cardIn(frame).renderRoot?.querySelector('.value'),
      'another card',
      { timeout: 8000 },
    );
    expect(provider.asked('bars').at(-1)!.period).to.deep.equal({ preset: 'last-365' });
  });

  it('is told again when it comes back to the page', async () => {
    const { frame } = await shown();
    const place = frame.parentElement!;
    frame.remove();
    await aTimeout(0);
    place.append(frame);
    await waitUntil(
      () => inside(frame) && cardIn(frame)?.renderRoot?.querySelector('.value'),
      'a figure again',
      {
        timeout: 8000,
      },
    );
  });

  it('waits in the shape of a card', async () => {
    const frame = await mount({ src: at('silent'), patience: { ready: 60_000, ack: 60_000 } });
    const cover = await appears(frame, '.waiting');
    expect(cover.getAttribute('aria-busy')).to.equal('true');
    expect(frame.getBoundingClientRect().height).to.be.closeTo(320, 1);
    await isAccessible(frame);
  });

  it('says that nobody answered, with a code, and tries again', async () => {
    const frame = await mount({ src: at('silent'), patience: short });
    const { detail } = (await oneEvent(frame, 'usageerror')) as UsageErrorEvent;
    expect(detail).to.deep.equal({ code: 'timeout', status: null, retryable: true, requestId: null });
    const again = await appears(frame, 'button');
    expect(textOf(frame)).to.equal(
      'Could not load this The page that shows this report did not answer. Try again',
    );
    await isAccessible(frame);
    const provider = fakeProvider();
    Object.assign(frame, { report: 'si-adoption', provider, patience: undefined });
    again.click();
    frame.src = at('inside');
    await waitUntil(() => cardIn(frame)?.renderRoot?.querySelector('.value'), 'a figure', { timeout: 8000 });
  });

  it('says that the versions do not understand each other', async () => {
    const frame = await mount({ src: at('refusing'), patience: short });
    const { detail } = (await oneEvent(frame, 'usageerror')) as UsageErrorEvent;
    expect(detail.code).to.equal('forbidden');
    await appears(frame, '.state-refused');
    expect(textOf(frame)).to.contain('versions that do not understand each other');
    await isAccessible(frame);
  });

  it('says that the report has nobody to ask: no server of its own, and no data of the page', async () => {
    const frame = await mount({ src: at('inside'), patience: short });
    await appears(frame, '.state-refused');
    expect(textOf(frame)).to.contain('this page gives it no data');
  });

  it('says that a frame without an origin needs data of the page', async () => {
    const frame = await mount({ src: at('inside'), sandbox: 'allow-scripts', patience: short });
    await appears(frame, '.state-refused');
    expect(textOf(frame)).to.contain('this page gives it no data');
  });

  for (const src of [
    'javascript:parent.hacked = true',
    'data:text/html,x',
    'mailto:a@example.com',
    'https://',
    null,
  ])
    it(`takes ${JSON.stringify(src)} for no address`, async () => {
      const frame = await mount({ src, patience: short });
      await appears(frame, '.state-failed');
      expect(textOf(frame)).to.contain('The address of the report cannot be used.');
      expect(iframeOf(frame).hasAttribute('src')).to.equal(false);
      expect('hacked' in window).to.equal(false);
    });

  it('leaves no listener behind', async () => {
    const added = new Map<string, number>();
    const { addEventListener, removeEventListener } = window;
    const count = (by: number, type: string) => added.set(type, (added.get(type) ?? 0) + by);
    window.addEventListener = function (type: string, ...rest: never[]) {
      count(1, type);
      addEventListener.call(window, type, ...(rest as unknown as [EventListener]));
    } as typeof window.addEventListener;
    window.removeEventListener = function (type: string, ...rest: never[]) {
      count(-1, type);
      removeEventListener.call(window, type, ...(rest as unknown as [EventListener]));
    } as typeof window.removeEventListener;
    try {
      for (let i = 0; i < 3; i++) {
        const frame = await mount({ src: at('silent'), patience: short });
        await appears(frame, '.cover');
        frame.remove();
        await aTimeout(0);
      }
      expect(added.get('message') ?? 0).to.equal(0);
    } finally {
      window.addEventListener = addEventListener;
      window.removeEventListener = removeEventListener;
    }
  });
});
