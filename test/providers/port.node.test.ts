/** A question through a port and back: what is checked, what is passed over, and how it ends. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { UsageError, isAbort, type ErrorCode } from '../../src/contract/errors.js';
import type { AskOptions, UsageProvider } from '../../src/contract/provider.js';
import { portProvider, type PortProviderOptions } from '../../src/providers/port.js';
import { servePort, type ServePortOptions } from '../../src/providers/serve-port.js';
import { bars, fakeProvider } from './http-fake.js';

const query = { report: 'platform-logins' };
let ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports) port.close();
  ports = [];
});

function channel(): MessageChannel {
  const made = new MessageChannel();
  ports.push(made.port1, made.port2);
  return made;
}

/** Both ends, and every text that passed. */
function line(provider: UsageProvider, asking: PortProviderOptions = {}, serving: ServePortOptions = {}) {
  const { port1, port2 } = channel();
  const stop = servePort(provider, port2, serving);
  return { asked: portProvider(port1, asking), stop, port1, port2 };
}

/** An end that says what it likes. */
function raw(answer: (question: { type: string; id: number }, say: (text: unknown) => void) => void) {
  const { port1, port2 } = channel();
  const heard: unknown[] = [];
  port2.addEventListener('message', ({ data }) => {
    heard.push(data);
    answer(JSON.parse(data), (text) => port2.postMessage(text));
  });
  port2.start();
  return { port: port1, heard };
}

const code = (code: ErrorCode) => (error: unknown) => (error as UsageError).code === code;
const turn = (milliseconds = 20) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Answers when it is told to, and knows what became of its signal. */
function slow() {
  const asked: AskOptions[] = [];
  let give = () => {};
  const gate = new Promise<void>((resolve) => (give = resolve));
  const { provider } = fakeProvider();
  const bars: UsageProvider['bars'] = async (query, options = {}) => {
    asked.push(options);
    await gate;
    return provider.bars(query, options);
  };
  return { provider: { ...provider, bars } as UsageProvider, asked, give };
}

describe('portProvider() and servePort()', () => {
  it('pass questions and answers', async () => {
    const { asked } = line(fakeProvider().provider);
    assert.deepEqual(await asked.bars(query), bars(query));
  });

  it('say nothing but JSON text', async () => {
    const { port, heard } = raw(({ id }, say) =>
      say(JSON.stringify({ type: 'answer', id, answer: bars(query) })),
    );
    await portProvider(port).bars(query);
    assert.deepEqual(heard, [JSON.stringify({ type: 'ask', id: 1, method: 'bars', query })]);
  });

  it('refuse a question that is none before it is sent, and again where it arrives', async () => {
    const { provider, asked: reached } = fakeProvider();
    const { asked, port1 } = line(provider);
    await assert.rejects(asked.bars({ ...query, grops: [] } as never), code('query-invalid'));
    const replies: string[] = [];
    port1.addEventListener('message', ({ data }) => replies.push(data));
    port1.postMessage(JSON.stringify({ type: 'ask', id: 7, method: 'bars', query: { grops: [] } }));
    await turn();
    assert.match(replies[0], /"id":7.*"query-invalid"/);
    assert.deepEqual(reached, []);
  });

  it('tell what was refused with its code, its words and how long to wait', async () => {
    const refuse = async () => {
      throw new UsageError('rate-limited', 'Later', { status: 429, requestId: 'r1', retryAfter: 7 });
    };
    const { asked } = line({ ...fakeProvider().provider, bars: refuse } as never);
    await assert.rejects(asked.bars(query), {
      code: 'rate-limited',
      message: 'Later',
      status: 429,
      requestId: 'r1',
      retryAfter: 7,
    });
  });

  it('keep the words of a source that fails to themselves', async () => {
    const errors: unknown[] = [];
    const fail = async () => {
      throw new Error('/etc/secret could not be read');
    };
    const { asked } = line(
      { ...fakeProvider().provider, bars: fail } as never,
      {},
      {
        onError: (error) => errors.push(error),
      },
    );
    await assert.rejects(
      asked.bars(query),
      (error: UsageError) => error.code === 'server-error' && !error.message.includes('secret'),
    );
    assert.match(String(errors[0]), /secret/);
  });

  it('take the viewer from who serves, never from a question', async () => {
    const viewers: unknown[] = [];
    const bars = async (_: unknown, { viewer }: AskOptions) => (
      viewers.push(viewer),
      fakeProvider().provider.bars(query)
    );
    const { asked, port1 } = line({ ...fakeProvider().provider, bars } as never, {}, { viewer: 'ada' });
    await asked.bars(query, { viewer: 'bo' });
    port1.postMessage(JSON.stringify({ type: 'ask', id: 9, method: 'bars', query, viewer: 'bo' }));
    await turn();
    assert.deepEqual(viewers, ['ada']);
  });

  it('end the work when the asker leaves', async () => {
    const { provider, asked: reached } = slow();
    const { asked } = line(provider);
    const controller = new AbortController();
    const answer = asked.bars(query, { signal: controller.signal });
    await turn();
    controller.abort();
    await assert.rejects(answer, isAbort);
    await turn();
    assert.equal(reached[0].signal?.aborted, true);
  });

  it('end a question after its time', async () => {
    const { provider, asked: reached } = slow();
    const { asked } = line(provider, { timeout: 30 });
    await assert.rejects(asked.bars(query), code('timeout'));
    await turn();
    assert.equal(reached[0].signal?.aborted, true);
  });

  it('pass over what is no reply, and one that nobody waits for', async () => {
    const { port } = raw(({ id }, say) => {
      for (const noise of [
        null,
        7,
        { type: 'answer', id, answer: bars(query) },
        '',
        '{',
        '['.repeat(50_000),
        JSON.stringify({ type: 'answer', id: id + 1, answer: {} }),
        JSON.stringify({ type: 'answer', id: '1', answer: {} }),
        JSON.stringify({ type: 'refusal', id, error: { code: 'made-up', message: '' } }),
      ])
        say(noise);
      say(JSON.stringify({ type: 'answer', id, answer: bars(query) }));
      say(JSON.stringify({ type: 'answer', id, answer: {} })); // once more
    });
    const asked = portProvider(port);
    assert.deepEqual(await asked.bars(query), bars(query));
    await turn();
    assert.deepEqual(await asked.bars(query), bars(query));
  });

  it('take no answer that is none', async () => {
    const { port } = raw(({ id }, say) => say(JSON.stringify({ type: 'answer', id, answer: { bars: 7 } })));
    await assert.rejects(portProvider(port).bars(query), code('bad-answer'));
  });

  it('read no answer that is too long', async () => {
    const { port } = raw(({ id }, say) => say(JSON.stringify({ type: 'answer', id, answer: bars(query) })));
    await assert.rejects(portProvider(port, { maxLength: 100, timeout: 50 }).bars(query), code('timeout'));
  });

  it('send none that is too long', async () => {
    const { asked } = line(fakeProvider().provider, {}, { maxLength: 100 });
    await assert.rejects(asked.bars(query), code('bad-answer'));
  });

  it('take a number that is under way only once', async () => {
    const { provider, asked: reached, give } = slow();
    const { port1 } = line(provider);
    const replies: string[] = [];
    port1.addEventListener('message', ({ data }) => replies.push(data));
    const ask = JSON.stringify({ type: 'ask', id: 1, method: 'bars', query });
    for (let i = 0; i < 5; i++) port1.postMessage(ask);
    await turn();
    give();
    await turn();
    assert.deepEqual([reached.length, replies.length], [1, 1]);
  });

  it('work on so many questions at a time', async () => {
    const { provider, give } = slow();
    const { asked } = line(provider, {}, { atOnce: 2 });
    const first = [asked.bars(query), asked.bars(query)];
    await assert.rejects(asked.bars(query), code('rate-limited'));
    give();
    assert.equal((await Promise.all(first)).length, 2);
  });

  it('pass over what is no question', async () => {
    const { provider, asked: reached } = fakeProvider();
    const { asked, port1 } = line(provider);
    for (const noise of [
      null,
      { type: 'ask', id: 1, method: 'bars', query },
      '{',
      JSON.stringify({ type: 'ask', id: 0, method: 'bars', query }),
      JSON.stringify({ type: 'ask', id: 1, method: 'constructor', query }),
      JSON.stringify({ type: 'ask', id: 1, method: 'bars', query, api: 'https://elsewhere.example' }),
      JSON.stringify({ type: 'leave', id: 99 }),
      ' '.repeat(9 * 1024 * 1024),
    ])
      port1.postMessage(noise);
    await turn();
    assert.deepEqual(reached, []);
    assert.deepEqual(await asked.bars(query), bars(query));
  });

  it('end with the function that servePort() gave', async () => {
    const { provider, asked: reached } = slow();
    const { asked, stop } = line(provider, { timeout: 60 });
    const answer = assert.rejects(asked.bars(query), code('timeout'));
    await turn();
    stop();
    assert.equal(reached[0].signal?.aborted, true);
    await answer;
    await assert.rejects(asked.bars(query), code('timeout'));
  });

  it('refuse all who wait when the port fails, and open another one for the next question', async () => {
    const made: MessagePort[] = [];
    const { provider, give } = slow();
    const open = () => {
      const { port1, port2 } = channel();
      servePort(provider, port2);
      made.push(port1);
      return port1;
    };
    const asked = portProvider(open);
    assert.equal(made.length, 0, 'none before the first question');
    const lost = asked.bars(query);
    await turn();
    made[0].dispatchEvent(new Event('error'));
    await assert.rejects(lost, code('server-error'));
    give();
    assert.deepEqual(await asked.bars(query), bars(query));
    assert.equal(made.length, 2);
  });

  it('say in a code that no port could be opened', async () => {
    const asked = portProvider(() => {
      throw new DOMException('The policy forbids it', 'SecurityError');
    });
    await assert.rejects(asked.bars(query), code('network'));
  });
});
