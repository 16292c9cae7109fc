import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { UsageProvider } from '../../src/contract/provider.js';
import { PROVIDER_CONTEXT, ProviderSource } from '../../src/elements/asking/provider-source.js';
import { define } from '../../src/elements/foundation/define.js';
import { UsageProviderElement } from '../../src/embed/usage-provider.js';
import { fakeProvider } from './fake-provider.js';

define(UsageProviderElement);

class Seeker extends LitElement {
  @property({ attribute: false }) provider: UsageProvider | null | undefined;
  @property() source: string | null = null;
  readonly found = new ProviderSource(this);
}
customElements.define('test-seeker', Seeker);

const finds = (seeker: Seeker, provider: UsageProvider | null) =>
  waitUntil(() => seeker.found.provider === provider);

describe('<usage-provider>', () => {
  const [one, two] = [fakeProvider(), fakeProvider()];

  it('gives its provider to what is inside', async () => {
    const around = await fixture(
      html`<usage-provider .provider=${one}
        ><p><test-seeker></test-seeker></p
      ></usage-provider>`,
    );
    await finds(around.querySelector('test-seeker') as Seeker, one);
  });
  it('gives it through shadow roots, closed ones too', async () => {
    const around = await fixture(html`<usage-provider .provider=${one}><div></div></usage-provider>`);
    const seeker = document.createElement('test-seeker') as Seeker;
    around.querySelector('div')!.attachShadow({ mode: 'closed' }).append(seeker);
    await finds(seeker, one);
  });
  it('gives the nearest one', async () => {
    const around = await fixture(html`
      <usage-provider .provider=${one}
        ><usage-provider .provider=${two}><test-seeker></test-seeker></usage-provider
      ></usage-provider>
    `);
    await finds(around.querySelector('test-seeker') as Seeker, two);
  });
  it('tells of a change', async () => {
    const around = await fixture<UsageProviderElement>(
      html`<usage-provider .provider=${one}><test-seeker></test-seeker></usage-provider>`,
    );
    const seeker = around.querySelector('test-seeker') as Seeker;
    await finds(seeker, one);
    around.provider = two;
    await finds(seeker, two);
  });
  it('says once on the console that nothing was given to it, where a page has had the time for it', async () => {
    const told: string[] = [];
    const reminders: (() => void)[] = [];
    const { warn } = console;
    const { setTimeout } = window;
    console.warn = (text: string) => told.push(text);
    window.setTimeout = ((work: () => void, ms: number, ...rest: unknown[]) =>
      ms === 10_000 ? reminders.push(work) : setTimeout(work, ms, ...rest)) as typeof setTimeout;
    try {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      for (const given of [{ sample: '' }, { src: '/usage' }, { provider: one }, {}, {}]) {
        const host = Object.assign(document.createElement('usage-provider'), given) as UsageProviderElement;
        page.append(host);
        await host.updateComplete;
      }
      expect(reminders).to.have.length(5);
      for (const remind of reminders) remind();
      await waitUntil(() => told.length > 0);
      await aTimeout(50);
    } finally {
      Object.assign(console, { warn });
      Object.assign(window, { setTimeout });
    }
    expect(told).to.deep.equal([
      '<usage-provider>: what is inside waits for data: set its property provider, or its attribute src or sample.',
    ]);
  });
  it('is found when it is upgraded after what is inside', async () => {
    const around = await fixture<HTMLElement>(
      html`<late-usage-provider><test-seeker></test-seeker></late-usage-provider>`,
    );
    const seeker = around.querySelector('test-seeker') as Seeker;
    await waitUntil(() => seeker.found.missing);
    define(UsageProviderElement, { prefix: 'late' });
    (around as UsageProviderElement).provider = one;
    await finds(seeker, one);
  });
  it('takes over from an outer one when it is upgraded later', async () => {
    const outer = await fixture<HTMLElement>(html`
      <usage-provider .provider=${one}
        ><later-usage-provider><test-seeker></test-seeker></later-usage-provider
      ></usage-provider>
    `);
    const seeker = outer.querySelector('test-seeker') as Seeker;
    await finds(seeker, one);
    define(UsageProviderElement, { prefix: 'later' });
    (outer.querySelector('later-usage-provider') as UsageProviderElement).provider = two;
    await finds(seeker, two);
  });
  it('is forgotten when an element moves out of it', async () => {
    const page = await fixture(
      html`<div>
        <usage-provider .provider=${one}><test-seeker></test-seeker></usage-provider>
      </div>`,
    );
    const seeker = page.querySelector('test-seeker') as Seeker;
    await finds(seeker, one);
    page.append(seeker);
    await finds(seeker, null);
  });
  it('can be named by id from anywhere in the same root', async () => {
    const page = await fixture(html`
      <div>
        <usage-provider .provider=${one}><test-seeker source="other"></test-seeker></usage-provider>
        <usage-provider id="other" .provider=${two}></usage-provider>
      </div>
    `);
    const seeker = page.querySelector('test-seeker') as Seeker;
    await finds(seeker, two);
    seeker.source = null;
    await finds(seeker, one);
  });
  it('can be named before it is there', async () => {
    const page = await fixture(html`<div><test-seeker source="coming"></test-seeker></div>`);
    const seeker = page.querySelector('test-seeker') as Seeker;
    await waitUntil(() => seeker.found.missing);
    const coming = Object.assign(document.createElement('usage-provider') as UsageProviderElement, {
      id: 'coming',
      provider: one,
    });
    page.append(coming);
    await finds(seeker, one);
  });
  it('gives way to the element’s own provider', async () => {
    const around = await fixture(
      html`<usage-provider .provider=${one}><test-seeker .provider=${two}></test-seeker></usage-provider>`,
    );
    await finds(around.querySelector('test-seeker') as Seeker, two);
  });
  it('is not the only one who may provide', async () => {
    const around = await fixture<HTMLElement>(html`<div><test-seeker></test-seeker></div>`);
    const provider = new ContextProvider(around, { context: PROVIDER_CONTEXT, initialValue: one });
    provider.hostConnected();
    await finds(around.querySelector('test-seeker') as Seeker, one);
  });
  it('answers from invented data, loaded at the first question', async () => {
    const around = await fixture<UsageProviderElement>(
      html`<usage-provider sample="20"><test-seeker></test-seeker></usage-provider>`,
    );
    const seeker = around.querySelector('test-seeker') as Seeker;
    await waitUntil(() => seeker.found.provider);
    const { provider } = seeker.found;
    const answer = await provider!.bars({ report: 'si-adoption' });
    expect(answer.bars).to.have.length(30);
    around.requestUpdate();
    await around.updateComplete;
    expect(seeker.found.provider).to.equal(provider);
  }).timeout(20_000);
  it('asks a server, with the token of the moment', async () => {
    const seen: string[] = [];
    const real = window.fetch;
    window.fetch = (async (request: Request) => {
      seen.push(`${new URL(request.url).pathname} ${request.headers.get('authorization')}`);
      return Response.json({ error: { code: 'forbidden', message: 'No', requestId: 'r1' } }, { status: 403 });
    }) as typeof fetch;
    try {
      const getToken = () => ({ token: 't1' });
      const around = await fixture<UsageProviderElement>(
        html`<usage-provider src="/api" .getToken=${getToken}><test-seeker></test-seeker></usage-provider>`,
      );
      const seeker = around.querySelector('test-seeker') as Seeker;
      await waitUntil(() => seeker.found.provider);
      const error = (await seeker.found
        .provider!.bars({ report: 'si-adoption' })
        .catch((error: unknown) => error)) as { code?: string };
      expect(error.code).to.equal('forbidden');
      expect(seen).to.deep.equal(['/api/v1/bars Bearer t1']);
    } finally {
      window.fetch = real;
    }
  });
  it('leaves no listener behind on the page', async () => {
    const added = new Map<string, number>();
    const { addEventListener, removeEventListener } = document;
    document.addEventListener = function (this: Document, type: string, ...rest: never[]) {
      added.set(type, (added.get(type) ?? 0) + 1);
      addEventListener.call(this, type, ...(rest as unknown as [EventListener]));
    } as typeof document.addEventListener;
    document.removeEventListener = function (this: Document, type: string, ...rest: never[]) {
      added.set(type, (added.get(type) ?? 0) - 1);
      removeEventListener.call(this, type, ...(rest as unknown as [EventListener]));
    } as typeof document.removeEventListener;
    try {
      const page = await fixture(html`<div></div>`);
      for (let i = 0; i < 20; i++) {
        const seeker = document.createElement('test-seeker');
        page.append(seeker);
        await aTimeout(0);
        seeker.remove();
      }
      expect([...added.values()].every((count) => count === 0)).to.equal(true);
    } finally {
      document.addEventListener = addEventListener;
      document.removeEventListener = removeEventListener;
    }
  });
});
