/** Back on the page, or back online: the token is there before the first question. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { httpProvider } from '../../src/providers/http.js';
import type { GetToken, TokenReason } from '../../src/providers/token.js';
import { capabilities } from './http-fake.js';

function asking(expiresIn: number) {
  const reasons: TokenReason[] = [];
  const getToken: GetToken = ({ reason }) => ({ token: `t${reasons.push(reason)}`, expiresIn });
  const provider = httpProvider({ getToken, fetch: async () => Response.json(capabilities) });
  return { provider, reasons };
}

const back = {
  'the page is looked at again': () => document.dispatchEvent(new Event('visibilitychange')),
  'the page is back online': () => window.dispatchEvent(new Event('online')),
};

describe('the token of httpProvider()', () => {
  for (const [when, happens] of Object.entries(back)) {
    it(`is renewed when ${when} and 80 % of its life are over`, async () => {
      const { provider, reasons } = asking(0.05);
      await provider.capabilities();
      await aTimeout(60);
      happens();
      await waitUntil(() => reasons.length === 2);
      expect(reasons).to.deep.equal(['first', 'expiring']);
      await provider.capabilities(); // a provider that nobody had any more would be renewed no more
    });
    it(`stays when ${when} and it is good`, async () => {
      const { provider, reasons } = asking(300);
      await provider.capabilities();
      happens();
      await aTimeout(30);
      expect(reasons).to.deep.equal(['first']);
    });
  }
  it('is not fetched for a provider that was never asked', async () => {
    const { provider, reasons } = asking(0.01);
    await aTimeout(20);
    window.dispatchEvent(new Event('online'));
    await aTimeout(20);
    expect(reasons).to.deep.equal([]);
    await provider.capabilities();
  });
});
