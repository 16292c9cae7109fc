/** What `connect` does with any host, on the elements themselves. */
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { connect, exchangeAt, type Host, type HostContext } from '../../integrations/index.js';
import { UsageBarCard } from '../../src/elements/bar-card/usage-bar-card.js';
import { define } from '../../src/elements/foundation/define.js';
import { UsageFrame } from '../../src/embed/usage-frame.js';
import { UsageProviderElement } from '../../src/embed/usage-provider.js';
import { memoryProvider } from '../../src/providers/memory.js';
import type { GetToken } from '../../src/providers/token.js';
import { sampleCompany } from '../../src/sample/company.js';
import { usageHandler } from '../../src/server/handler.js';

define(UsageProviderElement);
define(UsageBarCard);
define(UsageFrame);

const QUIET: HostContext = { theme: null, lang: null, viewer: null, record: null };

/** A host that says what a test lets it say. */
function standIn(context: Partial<HostContext> = {}) {
  const listeners = new Set<(context: HostContext) => void>();
  const heights: number[] = [];
  const host: Host = {
    context: { ...QUIET, ...context },
    follow(told) {
      listeners.add(told);
      return () => void listeners.delete(told);
    },
    resize: (height) => void heights.push(height),
  };
  return {
    host,
    heights,
    say: (next: Partial<HostContext>) => listeners.forEach((told) => told({ ...QUIET, ...next })),
    listeners,
  };
}

describe('connect()', () => {
  const page = document.documentElement;
  afterEach(() => {
    page.removeAttribute('style');
    page.lang = 'en';
  });

  const mounted = () =>
    fixture<UsageProviderElement>(
      html`<usage-provider sample="12"
        ><usage-bar-card report="si-adoption" period="last-7"></usage-bar-card
      ></usage-provider>`,
    );

  it('shows the host’s theme and language, and every later theme', async () => {
    const provider = await mounted();
    const card = provider.querySelector('usage-bar-card')!;
    const { host, say } = standIn({ theme: 'dark', lang: 'de-AT' });
    connect(host, { elements: [provider, card] });
    expect(getComputedStyle(card).colorScheme).to.equal('dark');
    expect(page.lang).to.equal('de-AT');

    say({ theme: 'light' });
    expect(getComputedStyle(card).colorScheme).to.equal('light');
    expect(getComputedStyle(page).colorScheme).to.equal('light');
  });

  it('leaves theme and language alone where the host says nothing', async () => {
    const provider = await mounted();
    connect(standIn().host, { elements: [provider] });
    expect(provider.hasAttribute('theme')).to.be.false;
    expect(page.lang).to.equal('en');
  });

  it('gives the scope of a context to the provider, and its parts to a frame', async () => {
    const provider = await mounted();
    const frame = await fixture<UsageFrame>(html`<usage-frame></usage-frame>`);
    const { host, say } = standIn({ viewer: { id: 'p-7', email: null } });
    const scope = ({ viewer }: HostContext) =>
      viewer && { period: 'last-90', filters: { people: [viewer.id] } };
    connect(host, { elements: [provider, frame], scope });
    expect(provider.scope).to.deep.equal({ period: 'last-90', filters: { people: ['p-7'] } });
    expect(frame.period).to.equal('last-90');
    expect(frame.filters).to.deep.equal({ people: ['p-7'] });

    say({ viewer: null });
    expect(provider.scope.filters?.people, 'null leaves it as it is').to.deep.equal(['p-7']);
  });

  it('tells the height, when it grows and when it shrinks, but not a pixel of rounding', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const { host, heights } = standIn();
    connect(host, { elements: [], measured: box });
    for (const height of ['400px', '400.6px', '250px']) {
      box.style.setProperty('height', height);
      await aTimeout(60);
    }
    expect(heights).to.deep.equal([400, 250]);
  });

  it('ends when it is told to', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const { host, heights, listeners } = standIn();
    const end = connect(host, { elements: [], measured: box });
    end();
    box.style.setProperty('height', '400px');
    await aTimeout(60);
    expect(listeners.size).to.equal(0);
    expect(heights).to.deep.equal([]);
  });
});

describe('exchangeAt()', () => {
  /** The page's own server: hands out tokens for proofs, and one-time proofs with them. */
  function server(answers: object[]) {
    const asked: { proof: string; reason: string }[] = [];
    const fetch = async (_url: RequestInfo | URL, init?: RequestInit) => {
      asked.push(JSON.parse(init!.body as string));
      const answer = answers.shift();
      return answer ? Response.json(answer) : new Response('', { status: 403 });
    };
    return { asked, fetch };
  }
  const { signal } = new AbortController();

  it('is what a provider takes', () => {
    const getToken: GetToken = exchangeAt('/token', async () => 'proof');
    expect(getToken).to.be.a('function');
  });

  it('exchanges a fresh proof each time', async () => {
    const { asked, fetch } = server([{ token: 't1', expiresIn: 60 }, { token: 't2' }]);
    let proofs = 0;
    const getToken = exchangeAt('/token', async () => `proof-${++proofs}`, fetch);
    expect(await getToken({ reason: 'first', signal })).to.deep.equal({ token: 't1', expiresIn: 60 });
    expect(await getToken({ reason: 'refused', signal })).to.deep.equal({ token: 't2' });
    expect(asked).to.deep.equal([
      { proof: 'proof-1', reason: 'first' },
      { proof: 'proof-2', reason: 'refused' },
    ]);
  });

  it('takes the server’s next proof where one is good once', async () => {
    const { asked, fetch } = server([{ token: 't1', proof: 'next' }, { token: 't2' }]);
    const getToken = exchangeAt('/token', async () => 'once', fetch);
    expect(await getToken({ reason: 'first', signal })).to.deep.equal({ token: 't1' });
    await getToken({ reason: 'expiring', signal });
    expect(asked.map(({ proof }) => proof)).to.deep.equal(['once', 'next']);
  });

  it('says with which status it was refused', async () => {
    const getToken = exchangeAt('/token', async () => 'proof', server([]).fetch);
    const error = await Promise.resolve(getToken({ reason: 'first', signal })).catch((cause: Error) => cause);
    expect((error as Error).message).to.match(/status 403$/);
  });
});

describe('a provider inside a host', () => {
  const fetchOfPage = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = fetchOfPage;
  });

  it('renews its token by the host’s proof when the server refuses it, and shows the figures', async () => {
    const answer = usageHandler(memoryProvider(sampleCompany({ people: 12 })));
    const bearers: (string | null)[] = [];
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const bearer = request.headers.get('authorization');
      bearers.push(bearer);
      return bearer === 'Bearer t2' ? answer(request) : new Response('', { status: 401 });
    };
    const reasons: string[] = [];
    const tokens: typeof fetch = async (_url, init) => {
      const { proof, reason } = JSON.parse(init!.body as string) as { proof: string; reason: string };
      expect(proof).to.equal('signed by the host');
      return Response.json({ token: `t${reasons.push(reason)}`, expiresIn: 300 });
    };

    const provider = await fixture<UsageProviderElement>(
      html`<usage-provider
        ><usage-bar-card report="si-adoption" period="last-7"></usage-bar-card
      ></usage-provider>`,
    );
    connect(standIn().host, {
      elements: [provider],
      getToken: exchangeAt('/token', async () => 'signed by the host', tokens),
    });
    provider.src = 'https://usage.example.com';

    const card = provider.querySelector('usage-bar-card')!;
    await waitUntil(
      () => /\d/.test(card.renderRoot.querySelector('.figure')?.textContent ?? ''),
      'a figure',
      {
        timeout: 8000,
      },
    );
    expect(reasons).to.deep.equal(['first', 'refused']);
    expect(bearers.at(-1)).to.equal('Bearer t2');
  });
});
