/** Who may say what to whom: the cases of the protocol, to be played in every engine that can be driven. */
import assert from 'node:assert/strict';
import type { HostLibrary } from './host-entry.js';
import type { Origins } from './origins.js';

/** As much of a page as every driver has. */
export interface Inside {
  url(): string;
  evaluate<R, A = undefined>(run: (given: A) => R | Promise<R>, given?: A): Promise<R>;
}
export interface Tab extends Inside {
  goto(url: string): Promise<unknown>;
  frames(): Inside[];
}

export interface Case {
  name: string;
  run(tab: Tab, origins: Origins): Promise<void>;
}

type Shown = HTMLElement & { shadowRoot: ShadowRoot; updateComplete: Promise<unknown> };
/** In the page; declared so that functions that run there can be written here. */
declare const library: HostLibrary;

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function until<T>(look: () => Promise<T | undefined | false | null>, what: string): Promise<T> {
  for (const end = Date.now() + 15_000; Date.now() < end; await pause(50)) {
    const found = await look().catch(() => undefined);
    if (found) return found;
  }
  throw new Error(`Waited in vain: ${what}`);
}

/** The document at a path of the framed page's origin. */
export const inside = (tab: Tab, { framed }: Origins, path = '/frame/'): Promise<Inside> =>
  until(async () => tab.frames().find((frame) => frame.url() === framed + path), `a frame at ${path}`);

/** What a viewer reads there; empty where nothing is shown. */
export const readIn = (frame: Inside): Promise<string> =>
  frame.evaluate(() => {
    const all = [document.querySelector('main')?.firstElementChild as Shown | undefined];
    let text = '';
    for (const element of all) {
      const root = element?.shadowRoot;
      if (!root) continue;
      text += ` ${root.querySelector('[part~=title]')?.textContent} ${root.querySelector('.value')?.textContent}`;
    }
    return text.replace(/\s+/g, ' ').trim();
  });

const shows = (frame: Inside, words: RegExp): Promise<unknown> =>
  until(async () => words.test(await readIn(frame)), `the frame shows ${words}`);

/** Nothing is shown, and nothing was asked of the server since. */
async function silent(frame: Inside, origins: Origins): Promise<void> {
  await pause(700);
  assert.equal(await readIn(frame), '');
  assert.equal(await frame.evaluate(() => document.body.children.length), 0);
  assert.deepEqual(questions(origins), []);
}

export const questions = ({ asked }: Origins) => asked.filter(({ url }) => url.includes('/v1/'));

const heardOn = (tab: Tab, greeting: number): Promise<string[]> =>
  tab.evaluate((at) => library.greetings[at].heard, greeting);

/** A frame made by hand, greeted with a changed `init`. */
function byHand(tab: Tab, src: string, changes: object = {}): Promise<number> {
  return tab.evaluate(
    async ({ src, changes }) => {
      const { contentWindow } = await library.frameByHand(src);
      return library.greet(contentWindow!, library.initWith(changes));
    },
    { src, changes },
  );
}

/** A `<usage-frame>` whose host gives these tokens, one after the other. */
export function put(
  tab: Tab,
  attributes: Record<string, string>,
  tokens?: { token: string; expiresIn?: number }[],
): Promise<void> {
  return tab.evaluate(
    ({ attributes, tokens }) => {
      const frame = document.createElement('usage-frame');
      for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
      const state = globalThis as unknown as { reasons: string[]; errors: unknown[] };
      state.reasons = [];
      state.errors = [];
      frame.patience = { ready: 3000, ack: 1500 };
      frame.addEventListener('usageerror', (event) => state.errors.push(event.detail));
      if (tokens)
        frame.getToken = async ({ reason }) =>
          tokens[Math.min(state.reasons.push(reason), tokens.length) - 1];
      document.querySelector('main')!.append(frame);
    },
    { attributes, tokens },
  );
}

export const saidAround = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const frame = document.querySelector('usage-frame') as unknown as Shown;
    return (
      frame.shadowRoot.querySelector('.cover:not(.waiting)')?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    );
  });

const height = (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.querySelector('usage-frame')!.getBoundingClientRect().height);

export const framingCases: readonly Case[] = [
  {
    name: 'a listed host is let in, gives a token, and sees its report',
    async run(tab, origins) {
      origins.good.add('t1');
      await tab.goto(origins.host);
      await put(tab, { src: `${origins.framed}/frame/`, report: 'si-adoption' }, [
        { token: 't1', expiresIn: 300 },
      ]);
      await shows(await inside(tab, origins), /Adoption \d/);
      assert.equal(await saidAround(tab), '');
      assert.deepEqual(await tab.evaluate(() => (globalThis as unknown as { reasons: string[] }).reasons), [
        'first',
      ]);
    },
  },
  {
    name: 'the token stands in one header, and nowhere else',
    async run(tab, origins) {
      const token = 'secret-4f1b';
      origins.good.add(token);
      await tab.goto(origins.host);
      await put(tab, { src: `${origins.framed}/frame/`, report: 'si-adoption' }, [{ token, expiresIn: 300 }]);
      const frame = await inside(tab, origins);
      await shows(frame, /Adoption \d/);
      for (const { url, headers } of origins.asked) {
        const { authorization = '', ...others } = headers;
        assert.equal(url.includes(token), false);
        assert.equal(JSON.stringify(others).includes(token), false);
        assert.equal(authorization, url.includes('/v1/') ? `Bearer ${token}` : '');
      }
      for (const place of [tab, frame])
        assert.equal((await everythingIn(place)).includes(token), false, place.url());
      assert.equal(JSON.stringify(await tab.evaluate(() => library.heard)).includes(token), false);
    },
  },
  {
    name: 'a token that the server refuses is renewed once, and what is shown stays',
    async run(tab, origins) {
      origins.good.add('t2');
      await tab.goto(origins.host);
      await put(tab, { src: `${origins.framed}/frame/`, report: 'si-adoption' }, [
        { token: 't1' },
        { token: 't2' },
      ]);
      await shows(await inside(tab, origins), /Adoption \d/);
      assert.deepEqual(await tab.evaluate(() => (globalThis as unknown as { reasons: string[] }).reasons), [
        'first',
        'refused',
      ]);
    },
  },
  {
    name: 'a host that has no token is told so inside, with a code outside, and its page lives on',
    async run(tab, origins) {
      await tab.goto(origins.host);
      await put(tab, { src: `${origins.framed}/frame/`, report: 'si-adoption' }, [{ token: '' }]);
      const errors = await until(
        () =>
          tab.evaluate(() => {
            const { errors } = globalThis as unknown as { errors: { code: string }[] };
            return errors.length > 0 && errors;
          }),
        'an error',
      );
      assert.equal(errors[0].code, 'unauthorized');
    },
  },
  {
    name: 'a second init is passed over',
    async run(tab, origins) {
      origins.good.add('t1');
      await tab.goto(origins.host);
      await put(tab, { src: `${origins.framed}/frame/`, report: 'si-adoption' }, [
        { token: 't1', expiresIn: 300 },
      ]);
      const frame = await inside(tab, origins);
      await shows(frame, /Adoption \d/);
      const second = await tab.evaluate(() => {
        const root = (document.querySelector('usage-frame') as unknown as Shown).shadowRoot;
        const { contentWindow } = root.querySelector('iframe')!;
        return library.greet(contentWindow!, library.initWith({ show: { report: 'si-logins' } }));
      });
      await pause(500);
      assert.deepEqual(await heardOn(tab, second), []);
      assert.match(await readIn(frame), /^Adoption/);
    },
  },
  {
    name: 'a frame beside it is not its host, whatever it says',
    async run(tab, origins) {
      await tab.goto(origins.host);
      await tab.evaluate(
        async ({ framed, host }) => {
          const target = await library.frameByHand(framed);
          const sibling = document.createElement('iframe');
          sibling.src = host;
          const loaded = new Promise((resolve) => sibling.addEventListener('load', resolve));
          document.body.append(sibling);
          await loaded;
          target.id = 'target';
        },
        { framed: `${origins.framed}/bare/`, host: `${origins.host}/sibling` },
      );
      const sibling = tab.frames().find((frame) => frame.url() === `${origins.host}/sibling`)!;
      await sibling.evaluate(() => library.greet(parent.frames[0], library.initWith({})));
      await silent(await inside(tab, origins, '/bare/'), origins);
      assert.deepEqual(await heardOn(sibling as Tab, 0), []);
    },
  },
  {
    name: 'a page that is not listed may not even show it',
    async run(tab, origins) {
      await tab.goto(origins.foreign);
      await put(tab, { src: `${origins.framed}/frame/` });
      assert.match(await until(() => saidAround(tab), 'a word about it'), /did not answer/);
      assert.equal(
        tab.frames().some((frame) => frame.url() === `${origins.framed}/frame/`),
        false,
      );
      assert.deepEqual(questions(origins), []);
    },
  },
  {
    name: 'a page that is not listed gets no word, where a browser lets it show it',
    async run(tab, origins) {
      await tab.goto(origins.foreign);
      await put(tab, { src: `${origins.framed}/bare/` }, [{ token: 't1' }]);
      await silent(await inside(tab, origins, '/bare/'), origins);
      const said = await until(() => saidAround(tab), 'a word about it');
      assert.ok(said.includes(`does not list ${origins.foreign} among the pages`), said);
      assert.deepEqual(
        await tab.evaluate(() => (globalThis as unknown as { reasons: string[] }).reasons),
        [],
      );
    },
  },
  {
    name: 'a host of another version is told so, and nothing is shown',
    async run(tab, origins) {
      await tab.goto(origins.host);
      const greeting = await byHand(tab, `${origins.framed}/frame/`, { v: 2, show: 'anything' });
      const [said] = await until(
        async () => (await heardOn(tab, greeting)).length > 0 && heardOn(tab, greeting),
        'a word',
      );
      assert.deepEqual(JSON.parse(said), { type: 'refused', why: 'version', v: 1 });
      await silent(await inside(tab, origins), origins);
    },
  },
  {
    name: 'what is no init is passed over: malformed, oversized, with words of its own; a right one then counts',
    async run(tab, origins) {
      await tab.goto(origins.host);
      const count = await tab.evaluate(async (src) => {
        const { contentWindow } = await library.frameByHand(src);
        const wrong = [
          null,
          7,
          { type: 'crm-usage-widgets:init', v: 1 },
          '',
          '{',
          '['.repeat(100_000),
          library.initWith({ type: 'init' }),
          library.initWith({ api: 'https://elsewhere.example' }),
          library.initWith({ hosts: ['*'] }),
          library.initWith({ show: { element: 'script' } }),
          library.initWith({ show: { report: 7 } }),
          library.initWith({ show: { onclick: 'alert(1)' } }),
          library.initWith({ source: 'https://elsewhere.example' }),
          library.initWith({ show: { filters: { groups: ['x'.repeat(9_000_000)] } } }),
        ];
        for (const data of wrong) library.greet(contentWindow!, data);
        contentWindow!.postMessage(library.initWith({}), '*'); // without a port
        return wrong.length;
      }, `${origins.framed}/frame/`);
      const frame = await inside(tab, origins);
      await silent(frame, origins);
      for (let at = 0; at < count; at++) assert.deepEqual(await heardOn(tab, at), []);
      const right = await tab.evaluate(() =>
        library.greet(document.querySelector('iframe')!.contentWindow!, library.initWith({})),
      );
      await until(async () => (await heardOn(tab, right)).includes('{"type":"ack","v":1}'), 'ack');
    },
  },
  {
    name: 'words on the port that are none change nothing',
    async run(tab, origins) {
      await tab.goto(origins.host);
      const greeting = await byHand(tab, `${origins.framed}/frame/`);
      const frame = await inside(tab, origins);
      await shows(frame, /^Adoption/);
      await tab.evaluate((at) => {
        const { say } = library.greetings[at];
        for (const noise of [
          null,
          { type: 'set', show: { report: 'si-logins' } },
          '{',
          '{"type":"set","show":{"report":7}}',
          '{"type":"set","show":{"report":"si-logins","api":"https://elsewhere.example"}}',
          '{"type":"navigate","to":"https://elsewhere.example"}',
          '{"type":"token","id":99,"token":"unasked"}',
          `{"type":"set","show":{"report":"si-logins"},"x":"${'x'.repeat(9_000_000)}"}`,
        ])
          say(noise);
      }, greeting);
      await pause(300);
      assert.match(await readIn(frame), /^Adoption/);
      assert.equal(JSON.stringify(origins.asked).includes('unasked'), false);
      await tab.evaluate(
        (at) => library.greetings[at].say('{"type":"set","show":{"report":"si-logins"}}'),
        greeting,
      );
      await shows(frame, /^Logins/);
    },
  },
  {
    name: 'a frame without an origin of its own is told no secret: the host answers over the port',
    async run(tab, origins) {
      await tab.goto(origins.host);
      await tab.evaluate((src) => {
        const frame = document.createElement('usage-frame');
        Object.assign(globalThis, { reasons: [] });
        Object.assign(frame, {
          src,
          sandbox: 'allow-scripts',
          report: 'si-adoption',
          provider: library.smallProvider(),
        });
        frame.getToken = ({ reason }) => {
          (globalThis as unknown as { reasons: string[] }).reasons.push(reason);
          return { token: 'never' };
        };
        document.querySelector('main')!.append(frame);
      }, `${origins.framed}/frame/`);
      const frame = await inside(tab, origins);
      assert.equal(await frame.evaluate(() => self.origin), 'null');
      await shows(frame, /Adoption \d/);
      assert.deepEqual(questions(origins), []);
      assert.deepEqual(
        await tab.evaluate(() => (globalThis as unknown as { reasons: string[] }).reasons),
        [],
      );
    },
  },
  {
    name: 'a frame without an origin of its own asks no server, even if it is told to',
    async run(tab, origins) {
      await tab.goto(origins.host);
      const greeting = await tab.evaluate(async (src) => {
        const { contentWindow } = await library.frameByHand(src, 'allow-scripts');
        return library.greet(contentWindow!, library.initWith({}));
      }, `${origins.framed}/frame/`);
      const [said] = await until(
        async () => (await heardOn(tab, greeting)).length > 0 && heardOn(tab, greeting),
        'a word',
      );
      assert.deepEqual(JSON.parse(said), { type: 'refused', why: 'source', v: 1 });
      await silent(await inside(tab, origins), origins);
    },
  },
  {
    name: 'a frame without an origin where a real one is expected is not greeted',
    async run(tab, origins) {
      await tab.goto(origins.host);
      await put(tab, { src: `${origins.framed}/opaque/` }, [{ token: 't1' }]);
      const frame = await inside(tab, origins, '/opaque/');
      assert.equal(await frame.evaluate(() => self.origin), 'null');
      assert.match(await until(() => saidAround(tab), 'a word about it'), /did not answer/);
      assert.equal(await frame.evaluate(() => document.body.children.length), 0);
      assert.deepEqual(
        await tab.evaluate(() => (globalThis as unknown as { reasons: string[] }).reasons),
        [],
      );
    },
  },
  {
    name: 'a page of another origin in the frame is not greeted',
    async run(tab, origins) {
      await tab.goto(origins.host);
      await tab.evaluate(() => {
        // As if the frame had been led away: somebody else says that it is ready.
        const frame = document.createElement('usage-frame');
        frame.patience = { ready: 1000, ack: 1000 };
        frame.src = `${location.origin}/elsewhere`;
        document.querySelector('main')!.append(frame);
      });
      const frame = await until(
        async () => tab.frames().find((one) => one.url() === `${origins.host}/elsewhere`),
        'the frame',
      );
      await tab.evaluate((ready) => {
        window.postMessage(ready, '*'); // from the page itself
      }, '{"type":"crm-usage-widgets:ready"}');
      await frame.evaluate((ready) => {
        for (const noise of ['{}', ready.toUpperCase(), { type: ready }]) parent.postMessage(noise, '*');
      }, '{"type":"crm-usage-widgets:ready"}');
      assert.match(await until(() => saidAround(tab), 'a word about it'), /did not answer/);
      assert.deepEqual(await frame.evaluate(() => library.heard), []);
    },
  },
  {
    name: 'the frame is as high as what it shows, and gets lower again',
    async run(tab, origins) {
      origins.good.add('t1');
      await tab.goto(origins.host);
      await put(tab, { src: `${origins.framed}/frame/` }, [{ token: 't1', expiresIn: 300 }]);
      await until(async () => (await height(tab)) > 800, 'the page of reports needs much');
      await tab.evaluate(() => {
        document.querySelector('usage-frame')!.report = 'si-adoption';
      });
      await until(async () => (await height(tab)) < 600, 'a card needs less');
      const frame = await inside(tab, origins);
      await pause(600);
      const [content, room] = await frame.evaluate(() => [
        document.querySelector('main')!.getBoundingClientRect().height,
        innerHeight,
      ]);
      assert.ok(Math.abs(content - room) <= 1, `${content} px of content in ${room} px`);
    },
  },
  {
    name: 'a host gives no height but a sane one, saves no file but ours, and asks for one token at a time',
    async run(tab, origins) {
      await tab.goto(origins.host);
      await put(tab, { src: `${origins.framed}/fake/` }, [{ token: 't1' }]);
      await tab.evaluate(() => {
        const frame = document.querySelector('usage-frame')!;
        const files: string[] = [];
        Object.assign(globalThis, { files });
        frame.addEventListener('usagedownload', (event) => {
          event.preventDefault();
          files.push(`${event.detail.filename} ${event.file?.type} ${event.file?.size}`);
        });
        let under = 0;
        frame.getToken = async () => {
          (globalThis as unknown as { most: number }).most = ++under;
          await new Promise((resolve) => setTimeout(resolve, 200));
          under--;
          return { token: 't1' };
        };
      });
      const frame = await inside(tab, origins, '/fake/');
      await until(() => frame.evaluate(() => 'port' in globalThis), 'the greeting');
      const say = (...messages: unknown[]) =>
        frame.evaluate((all) => {
          const { port } = globalThis as unknown as { port: MessagePort };
          for (const one of all) port.postMessage(one);
        }, messages);
      const json = (...messages: object[]) => say(...messages.map((one) => JSON.stringify(one)));
      const room = () =>
        tab.evaluate(() => {
          const root = (document.querySelector('usage-frame') as unknown as Shown).shadowRoot;
          return root.querySelector('iframe')!.getBoundingClientRect().height;
        });

      await json({ type: 'resize', height: 500 });
      await pause(200);
      assert.equal(await room(), 328, 'nothing before ack');
      await json({ type: 'ack', v: 1 }, { type: 'resize', height: 1e9 });
      await until(async () => (await room()) === 20_000, 'no more than 20,000 px');
      await json({ type: 'resize', height: 0 });
      await until(async () => (await room()) === 64, 'no less than 64 px');
      await say(
        null,
        7,
        '{',
        '{"type":"resize","height":"9"}',
        `{"type":"resize","height":900,"x":"${'x'.repeat(9e6)}"}`,
      );
      await json({ type: 'resize', height: -5 }, { type: 'eval', code: 'x' }, { type: 'ack', v: 1 });
      await pause(200);
      assert.equal(await room(), 64);

      const file = { type: 'file', id: 1, filename: 'a.csv', report: 'si-adoption', rows: 1, size: 3 };
      await json({ ...file, filename: 'a.exe' }, { type: 'part', id: 1, data: 'YWJj' });
      await json({ ...file, id: 2, filename: '../a.csv' }, { type: 'part', id: 2, data: 'YWJj' });
      await json({ ...file, id: 3 }, { type: 'part', id: 3, data: 'YWJjZA==' });
      await json({ ...file, id: 4 }, { type: 'part', id: 4, data: '!' });
      await json({ ...file, id: 5, size: 1e12 }, { type: 'part', id: 5, data: 'YWJj' });
      await json(
        { ...file, id: 6 },
        { ...file, id: 6, filename: 'b.csv' },
        { type: 'part', id: 6, data: 'YWJj' },
      );
      await json({ type: 'part', id: 6, data: 'YWJj' }, { type: 'part', id: 77, data: 'YWJj' });
      await until(
        () => tab.evaluate(() => (globalThis as unknown as { files: string[] }).files.length > 0),
        'a file',
      );
      await pause(100);
      assert.deepEqual(await tab.evaluate(() => (globalThis as unknown as { files: string[] }).files), [
        'a.csv text/csv 3',
      ]);

      await json(...[1, 2, 3].map((id) => ({ type: 'get-token', id, reason: 'first' })));
      const answers = await until(
        () =>
          frame.evaluate(() => {
            const { heard } = globalThis as unknown as { heard: string[] };
            return heard.length >= 3 && heard;
          }),
        'three answers',
      );
      assert.deepEqual(answers.map((text) => JSON.parse(text).type).sort(), [
        'no-token',
        'no-token',
        'token',
      ]);
      assert.equal(await tab.evaluate(() => (globalThis as unknown as { most: number }).most), 1);
      const init = await frame.evaluate(() => (globalThis as unknown as { init: string }).init);
      assert.equal(init.includes('t1'), false);
    },
  },
  {
    name: 'a frame that loads again is greeted again, and goes on from what its viewer had chosen',
    async run(tab, origins) {
      origins.good.add('t1');
      await tab.goto(origins.host);
      await put(tab, { src: `${origins.framed}/frame/`, report: 'si-adoption' }, [
        { token: 't1', expiresIn: 300 },
      ]);
      const frame = await inside(tab, origins);
      await shows(frame, /Adoption \d/);
      await frame.evaluate(() => {
        const card = document.querySelector('usage-bar-card')!;
        card.state = { v: 1, period: 'last-7' };
        card.dispatchEvent(
          Object.assign(new Event('usagechange', { bubbles: true }), {
            detail: { report: 'si-adoption', state: card.state },
          }),
        );
      });
      await until(
        () => tab.evaluate(() => document.querySelector('usage-frame')!.state.period === 'last-7'),
        'the host knows the state',
      );
      await frame.evaluate(() => location.reload());
      const again = await until(async () => {
        const next = await inside(tab, origins);
        const state = await next.evaluate(() => document.querySelector('usage-bar-card')?.state);
        return state?.period === 'last-7' && next;
      }, 'the state is there again');
      await shows(again, /Adoption \d/);
    },
  },
];

/** Markup through shadow roots, storage, cookies, address. */
function everythingIn(place: Inside): Promise<string> {
  return place.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    let text = location.href + document.cookie;
    try {
      text += JSON.stringify(localStorage) + JSON.stringify(sessionStorage);
    } catch {
      // An opaque frame has none.
    }
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) {
        text += element.outerHTML;
        if (element.shadowRoot) roots.push(element.shadowRoot);
      }
    return text;
  });
}
