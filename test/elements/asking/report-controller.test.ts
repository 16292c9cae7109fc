import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { BarsAnswer } from '../../../src/contract/answer.js';
import { UsageError } from '../../../src/contract/errors.js';
import type { UsageProvider } from '../../../src/contract/provider.js';
import type { Query } from '../../../src/contract/query.js';
import { ReportController } from '../../../src/elements/asking/report-controller.js';
import type { UsageErrorEvent } from '../../../src/elements/foundation/events.js';
import { barsAnswer, fakeProvider, later, type FakeProvider } from '../fake-provider.js';

class Asker extends LitElement {
  @property({ attribute: false }) provider: UsageProvider | null | undefined;
  @property() source: string | null = null;
  @property() report = 'si-adoption';
  @property() text = '';
  readonly seen: string[] = [];
  readonly report$ = new ReportController<BarsAnswer, Query>(this, {
    method: 'bars',
    // A fresh object at every update.
    query: () =>
      this.report ? { report: this.report, ...(this.text && { text: this.text }), groups: [] } : null,
    ask: (provider, query, options) => provider.bars(query, options),
    isEmpty: ({ bars }) => bars.length === 0,
  });
  override render() {
    const { status } = this.report$;
    if (this.seen.at(-1) !== status) this.seen.push(status);
    return html`${status}`;
  }
}
customElements.define('test-asker', Asker);

const is = (asker: Asker, status: string) => waitUntil(() => asker.report$.status === status, status);

async function asker(provider: FakeProvider): Promise<Asker> {
  return fixture<Asker>(html`<test-asker .provider=${provider}></test-asker>`);
}

describe('ReportController', () => {
  it('goes from waiting to shown, and asks once', async () => {
    const provider = fakeProvider();
    const host = await asker(provider);
    await is(host, 'shown');
    expect(host.seen).to.deep.equal(['waiting', 'shown']);
    host.requestUpdate();
    await host.updateComplete;
    await aTimeout(20);
    expect(provider.asked('bars')).to.have.length(1);
  });
  it('says empty where there is nothing to see', async () => {
    const host = await asker(fakeProvider({ bars: (query) => ({ ...barsAnswer(query), bars: [] }) }));
    await is(host, 'empty');
  });
  it('keeps the last answer, stale, while a new one comes', async () => {
    const provider = fakeProvider();
    const host = await asker(provider);
    await is(host, 'shown');
    const before = host.report$.answer;
    const { promise, give } = later<BarsAnswer>();
    provider.replies.bars = () => promise;
    host.text = 'x';
    await is(host, 'stale');
    expect(host.report$.answer).to.equal(before);
    give(barsAnswer({ report: 'si-adoption' }));
    await is(host, 'shown');
    expect(host.report$.answer).not.to.equal(before);
  });
  it('keeps the last answer beside a failure, and asks again on retry()', async () => {
    const provider = fakeProvider();
    const host = await asker(provider);
    await is(host, 'shown');
    const before = host.report$.answer;
    provider.replies.bars = () => {
      throw new UsageError('network', 'No');
    };
    host.text = 'x';
    await is(host, 'failed');
    expect(host.report$.answer).to.equal(before);
    provider.replies.bars = (query) => barsAnswer(query);
    host.report$.retry();
    await is(host, 'shown');
    expect(host.report$.error).to.equal(undefined);
  });
  it('shows nothing of one report under another', async () => {
    const provider = fakeProvider();
    const host = await asker(provider);
    await is(host, 'shown');
    provider.replies.bars = () => new Promise(() => {});
    host.report = 'si-credits';
    await is(host, 'waiting');
    expect(host.report$.answer).to.equal(undefined);
  });
  it('shows nothing of one source under another', async () => {
    const host = await asker(fakeProvider());
    await is(host, 'shown');
    host.provider = fakeProvider({ bars: () => new Promise(() => {}) });
    await is(host, 'waiting');
    expect(host.report$.answer).to.equal(undefined);
  });
  it('never lets an old answer overtake a new question', async () => {
    const provider = fakeProvider();
    const slow = later<BarsAnswer>();
    provider.replies.bars = (query) =>
      query.text === 'slow' ? slow.promise : { ...barsAnswer(query), n: 99 };
    const host = await asker(provider);
    await is(host, 'shown');
    host.text = 'slow';
    await is(host, 'stale');
    const { signal } = provider.questions.at(-1)!;
    host.text = 'quick';
    await is(host, 'shown');
    expect(signal!.aborted).to.equal(true);
    slow.give({ ...barsAnswer({ report: 'si-adoption' }), n: 1 });
    await aTimeout(20);
    expect(host.report$.answer!.n).to.equal(99);
  });
  it('aborts when its element leaves, in silence, and asks again when it comes back', async () => {
    const provider = fakeProvider({ bars: () => new Promise(() => {}) });
    const host = await asker(provider);
    await waitUntil(() => provider.asked('bars').length === 1);
    const errors: Event[] = [];
    host.addEventListener('usageerror', (event) => errors.push(event));
    const home = host.parentElement!;
    host.remove();
    await aTimeout(10);
    expect(provider.questions.at(-1)!.signal!.aborted).to.equal(true);
    expect(errors).to.have.length(0);
    provider.replies.bars = (query) => barsAnswer(query);
    home.append(host);
    await is(host, 'shown');
    expect(provider.asked('bars')).to.have.length(2);
  });
  it('asks nothing when its element is only moved', async () => {
    const provider = fakeProvider();
    const host = await asker(provider);
    await is(host, 'shown');
    for (let i = 0; i < 50; i++) host.parentElement!.append(host);
    await aTimeout(20);
    expect(provider.asked('bars')).to.have.length(1);
  });
  it('asks nothing while its element is away', async () => {
    const provider = fakeProvider();
    const host = await asker(provider);
    await is(host, 'shown');
    host.remove();
    host.text = 'x';
    await aTimeout(20);
    expect(provider.asked('bars')).to.have.length(1);
  });
  for (const [what, answer] of Object.entries({
    'a login page': '<!doctype html><title>Sign in</title>',
    null: null,
    nothing: undefined,
    'a list': [],
    'an object without bars': { ...barsAnswer({ report: 'si-adoption' }), bars: undefined },
    'a figure that is NaN': withFigure(NaN),
    'a figure that is infinite': withFigure(Infinity),
    'a figure that is an object': withFigure({}),
  }))
    it(`takes ${what} for no answer`, async () => {
      const host = await asker(fakeProvider({ bars: () => answer }));
      await is(host, 'failed');
      expect(host.report$.error!.code).to.equal('bad-answer');
    });
  it('says no access for a refusal', async () => {
    const refuse = () => {
      throw new UsageError('forbidden', 'No', { status: 403 });
    };
    await is(await asker(fakeProvider({ bars: refuse })), 'no-access');
  });
  it('tells the page what went wrong, once', async () => {
    const refuse = () => {
      throw new UsageError('rate-limited', 'No', { status: 429, requestId: 'r-1' });
    };
    const host = document.createElement('test-asker') as Asker;
    const events: UsageErrorEvent[] = [];
    const listen = (event: UsageErrorEvent) => events.push(event);
    document.addEventListener('usageerror', listen);
    host.provider = fakeProvider({ bars: refuse });
    await fixture(host as never);
    await is(host, 'failed');
    await aTimeout(20);
    document.removeEventListener('usageerror', listen);
    expect(events.map(({ detail }) => detail)).to.deep.equal([
      { code: 'rate-limited', status: 429, retryable: true, requestId: 'r-1' },
    ]);
  });
  it('makes a UsageError of whatever else a provider throws', async () => {
    const fail = () => {
      throw new TypeError('x is not a function');
    };
    const host = await asker(fakeProvider({ bars: fail }));
    await is(host, 'failed');
    expect(host.report$.error!.code).to.equal('server-error');
    expect((host.report$.error!.cause as Error).message).to.equal('x is not a function');
  });
  it('waits no longer than a minute', async () => {
    const { setTimeout: real } = window;
    window.setTimeout = ((run: () => void, wait: number) =>
      real(run, wait === 60_000 ? 10 : wait)) as typeof setTimeout;
    try {
      const host = await asker(fakeProvider({ bars: () => new Promise(() => {}) }));
      await is(host, 'failed');
      expect(host.report$.error!.code).to.equal('timeout');
    } finally {
      window.setTimeout = real;
    }
  });
  it('turns late after 150 ms, not before', async () => {
    const host = await asker(fakeProvider({ bars: () => new Promise(() => {}) }));
    await aTimeout(30);
    expect(host.report$.late).to.equal(false);
    await waitUntil(() => host.report$.late);
  });
  it('says no-provider where none comes within a task', async () => {
    const host = await fixture<Asker>(html`<test-asker></test-asker>`);
    await is(host, 'failed');
    expect(host.report$.error!.code).to.equal('no-provider');
    host.provider = fakeProvider();
    await is(host, 'shown');
  });
});

function withFigure(value: unknown): unknown {
  const answer = barsAnswer({ report: 'si-adoption' });
  answer.bars[3].values.total_interactions = { value: value as number };
  return answer;
}
