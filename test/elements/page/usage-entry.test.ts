import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Capabilities } from '../../../src/contract/answer.js';
import { UsageError } from '../../../src/contract/errors.js';
import { define } from '../../../src/elements/foundation/define.js';
import type { UsageEntryEvent } from '../../../src/elements/foundation/events.js';
import { UsageEntry } from '../../../src/elements/page/usage-entry.js';
import { isAccessible } from '../accessible.js';
import { appears, fakeProvider, textOf, type FakeProvider } from '../fake-provider.js';

define(UsageEntry);

/** Only what the card looks at. */
const access = (granted: boolean) =>
  ({
    access: granted,
    reports: {},
    timeZone: 'UTC',
    groups: [],
    personas: [],
    dataThrough: {},
    dataFrom: {},
  }) as unknown as Capabilities;
const granting = () => fakeProvider({ capabilities: () => access(true) });
const refusals: [how: string, provider: () => FakeProvider][] = [
  ['an answer without access', () => fakeProvider({ capabilities: () => access(false) })],
  [
    'a refusal',
    () =>
      fakeProvider({
        capabilities: () => {
          throw new UsageError('forbidden', 'no', { status: 403 });
        },
      }),
  ],
];

async function put(provider: FakeProvider, given: Partial<UsageEntry> = {}): Promise<UsageEntry> {
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  const entry = document.createElement('usage-entry');
  frame.append(Object.assign(entry, { provider }, given));
  return entry;
}

const heard = (entry: UsageEntry) => {
  const events: UsageEntryEvent[] = [];
  entry.addEventListener('usageentry', (event) => events.push(event));
  return events;
};

describe('<usage-entry>', () => {
  it('says what the report tells, and leads there by a link', async () => {
    const entry = await put(granting(), { href: '/reports/usage' });
    const link = await appears<HTMLAnchorElement>(entry, 'a');
    expect(textOf(entry)).to.match(/^Usage Who logs in.* View report$/);
    expect(new URL(link.href).pathname).to.equal('/reports/usage');
    await isAccessible(entry);
  });
  it('tells the page before it leads there; prevented, it does not', async () => {
    const entry = await put(granting(), { href: '#usage-entry-test', report: 'team' });
    const link = await appears<HTMLAnchorElement>(entry, 'a');
    const events = heard(entry);
    entry.addEventListener('usageentry', (event) => event.preventDefault(), { once: true });
    link.click();
    expect(location.hash).to.equal('');
    link.click();
    await waitUntil(() => location.hash === '#usage-entry-test', 'the page went there');
    history.replaceState(null, '', location.pathname + location.search);
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ report: 'team' }, { report: 'team' }]);
  });
  it('has a button where the page gave no link', async () => {
    const entry = await put(granting());
    const events = heard(entry);
    (await appears(entry, 'button')).click();
    expect(events.length).to.equal(1);
    expect(events[0].cancelable && events[0].bubbles && events[0].composed).to.equal(true);
    await isAccessible(entry);
  });
  it('never leads to a script', async () => {
    const entry = await put(granting(), { href: ' java\tscript:alert(1)' });
    await appears(entry, 'button');
    expect(entry.renderRoot.querySelector('a')).to.equal(null);
  });
  for (const [how, provider] of refusals) {
    it(`is not there after ${how}`, async () => {
      const source = provider();
      const entry = await put(source);
      await waitUntil(() => source.asked('capabilities').length === 1);
      await entry.updateComplete;
      await entry.updateComplete;
      expect(entry.renderRoot.childElementCount).to.equal(0);
      expect(entry.offsetHeight).to.equal(0);
    });
    it(`explains itself after ${how} where the page wants it to`, async () => {
      const entry = await put(provider(), { explain: true, contact: 'mailto:admin@example.com' });
      const link = await appears<HTMLAnchorElement>(entry, 'a');
      expect(textOf(entry)).to.contain('Usage reports are for administrators.');
      expect(link.href).to.equal('mailto:admin@example.com');
      await isAccessible(entry);
    });
  }
  it('can ask again where the question failed', async () => {
    const provider = fakeProvider({
      capabilities: () => {
        throw new UsageError('network', 'down');
      },
    });
    const entry = await put(provider);
    const retry = await appears(entry, '.state-failed button');
    await isAccessible(entry);
    provider.replies.capabilities = () => access(true);
    retry.click();
    await waitUntil(() => textOf(entry).includes('View report'));
  });
});
