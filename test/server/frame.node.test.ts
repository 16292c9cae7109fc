import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { framedPage, type FramedPageOptions } from '../../src/server/handler.js';

const host = 'https://app.example.com';
const page = (options: Partial<FramedPageOptions> = {}) =>
  framedPage({ hosts: [host], script: 'void 0;', ...options });
const get = (path: string, init?: RequestInit) => new Request(`https://usage.example.com${path}`, init);

/** The rules of a policy by their name. */
async function policy(options?: Partial<FramedPageOptions>): Promise<Map<string, string>> {
  const answer = await page(options)(get('/frame/'));
  const rules = answer!.headers.get('content-security-policy')!.split('; ');
  return new Map(rules.map((rule) => [rule.split(' ')[0], rule.slice(rule.indexOf(' ') + 1)]));
}

async function settings(request: Request, options?: Partial<FramedPageOptions>) {
  const text = await (await page(options)(request))!.text();
  const content = /name="crm-usage-frame" content="([^"]*)"/.exec(text)![1];
  return JSON.parse(content.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)));
}

describe('framedPage()', () => {
  it('lets only the listed hosts show it, and lets in the same ones', async () => {
    const hosts = [host, 'http://127.0.0.1:8080'];
    assert.equal((await policy({ hosts })).get('frame-ancestors'), `${host} http://127.0.0.1:8080`);
    assert.deepEqual((await settings(get('/frame/'), { hosts })).hosts, hosts);
    assert.equal((await policy({ hosts: [] })).get('frame-ancestors'), "'none'");
  });
  it('takes nothing from the address', async () => {
    const asked = get('/frame/?hosts=https://evil.example&api=https://evil.example&v=2');
    assert.deepEqual(await settings(asked), { hosts: [host], api: '..' });
  });
  it('lets the page run its own script, ask its own server, and nothing else', async () => {
    const rules = await policy();
    assert.equal(rules.get('default-src'), "'none'");
    assert.equal(rules.get('script-src'), "'self'");
    assert.equal(rules.get('connect-src'), "'self'");
    assert.equal(rules.get('require-trusted-types-for'), "'script'");
  });
  it('lets it ask another server where it is set up so, or none', async () => {
    assert.equal(
      (await policy({ api: 'https://api.example.com/usage' })).get('connect-src'),
      "'self' https://api.example.com",
    );
    assert.equal((await policy({ api: null })).get('connect-src'), "'none'");
  });
  it('sets no cookie, says where nobody came from to nobody, and is what it says it is', async () => {
    for (const path of ['/frame/', '/frame/frame.js', '/frame']) {
      const { headers } = (await page()(get(path)))!;
      assert.equal(headers.get('set-cookie'), null);
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.ok(headers.get('content-security-policy')?.includes('frame-ancestors'), path);
    }
  });
  it('sends a classic script, packed for those who can unpack it', async () => {
    const framed = page({ script: 'const it = "ä";' });
    assert.match(await (await framed(get('/frame/')))!.text(), /<script src="frame\.js" defer><\/script>/);
    assert.equal(await (await framed(get('/frame/frame.js')))!.text(), 'const it = "ä";');
    const packed = (await framed(get('/frame/frame.js', { headers: { 'accept-encoding': 'gzip' } })))!;
    assert.equal(packed.headers.get('content-encoding'), 'gzip');
    assert.equal(gunzipSync(await packed.arrayBuffer()).toString(), 'const it = "ä";');
  });
  it('leaves every other path and method to others', async () => {
    for (const path of ['/', '/v1/bars', '/frame/other.js', '/frames/', '/frame/frame.js/'])
      assert.equal(await page()(get(path)), undefined, path);
    assert.equal(await page()(get('/frame/', { method: 'POST' })), undefined);
    assert.equal(await (await page()(get('/frame/', { method: 'HEAD' })))!.text(), '');
  });
  it('leads from its path without a slash to the one with it, so that its script is found', async () => {
    const answer = (await page({ path: '/a/usage/' })(get('/a/usage')))!;
    assert.deepEqual([answer.status, answer.headers.get('location')], [308, '/a/usage/']);
  });
  it('does not start with a host that is no exact origin', () => {
    for (const wrong of [
      '*',
      'https://*.example.com',
      'app.example.com',
      'https://app.example.com/',
      'https://app.example.com/path',
      'https://user@app.example.com',
      'null',
      'javascript:alert(1)',
      'file:///etc',
      "https://app.example.com; script-src 'unsafe-inline'",
      '',
    ])
      assert.throws(() => page({ hosts: [wrong] }), TypeError, wrong);
  });
});
