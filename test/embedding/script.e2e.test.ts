/** The one-file script on other people's pages: strict ones, old ones, loud ones, and ones that load it three times. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { languageScript, oneFileScripts } from '../../scripts/cdn-files.mjs';
import { ELEMENTS } from '../../src/elements/define-all.js';
import { ENGINES, type Engine } from './engines.js';
import { pageScript } from './scripts.js';
import { openSite, POLICY, type Served, type Site } from './site.js';

const SCRIPT = '<script src="/crm-usage-widgets.js"></script>';
const MODULE = '<script type="module" src="/crm-usage-widgets.esm.js"></script>';
const run = (name: string) => `<script type="module" src="/${name}.js"></script>`;

const PAGES: Readonly<Record<string, string>> = {
  strict: SCRIPT + run('strict'),
  plain: SCRIPT + run('host'),
  loud: `<link rel="stylesheet" href="/loud.css">${SCRIPT}${run('host')}`,
  old: `<script src="/old-page.js"></script>${SCRIPT}${run('host')}`,
  copies: `${SCRIPT}<script src="/first.js"></script>${SCRIPT}<script src="/lang/ja.js"></script>${MODULE}${run('host')}`,
  early: `<script src="/lang/ja.js"></script>${SCRIPT}${run('host')}`,
};

const page = (scripts: string, doctype = '<!doctype html>') => `${doctype}
<html lang="en">
<meta charset="utf-8">
<title>A page</title>
<link rel="icon" href="/icon.svg">
<main></main>
${scripts}
</html>`;

interface Walk {
  drawn: boolean;
  opened: boolean;
  inner: string;
  file: string;
}
interface HostPage {
  error?: string;
  cards: Record<string, Walk>;
  look: string[];
  japanese: string;
  sameGlobal: boolean;
  amd: number;
}
interface StrictPage {
  error?: string;
  tags: string[];
  popups: Record<string, string[]>;
  pressed: number;
  empty: string[];
  violations: string[];
}

/** Popups that must have been seen open. Tooltips by the mouse are no popups of the keyboard's. */
const POPUPS: Readonly<Record<string, readonly string[]>> = {
  'coach-levels': ['dialog', 'explain', 'groups'],
  'seat-allocation': ['explain'],
  'seat-utilization': ['dialog', 'explain'],
  'usage-bar-card': ['calendar', 'dialog', 'explain', 'more', 'period'],
  'usage-filter-bar': ['groups', 'people', 'persona'],
  'usage-metrics': ['calendar', 'explain', 'groups', 'more', 'own', 'period'],
  'usage-period-picker': ['calendar', 'period'],
  'usage-report': ['groups', 'people', 'period', 'persona'],
};

/** A card of the invented company, and the five people behind its fourth bar. */
const FINE = Object.fromEntries(
  ['', 'acme-'].map((prefix): [string, Walk] => [
    `${prefix}usage-bar-card`,
    { drawn: true, opened: true, inner: `${prefix}usage-detail-table`, file: 'id,name,email: 5 rows' },
  ]),
);

let scripts: Map<string, string>;
let site: Site;

before(async () => {
  scripts = new Map([...(await oneFileScripts()), ...(await languageScript('ja'))]);
  const files = new Map<string, Served>();
  for (const [name, body] of scripts) files.set(`/${name}`, { body });
  for (const name of ['strict', 'host', 'old-page'])
    files.set(`/${name}.js`, { body: await pageScript(name) });
  files.set('/first.js', { body: 'globalThis.firstWidgets = globalThis.CrmUsageWidgets;' });
  files.set('/loud.css', { body: readFileSync(new URL('pages/loud.css', import.meta.url), 'utf8') });
  const headers = { 'content-security-policy': POLICY };
  for (const [name, body] of Object.entries(PAGES)) files.set(`/${name}.html`, { body: page(body), headers });
  files.set('/quirks.html', { body: page(PAGES.loud, ''), headers });
  site = await openSite(files);
});
after(() => site.close());

describe('the text of the script', () => {
  const script = () => scripts.get('crm-usage-widgets.js')!;

  for (const word of ['eval(', 'new Function', 'import(', 'new Worker', 'importScripts', 'createPolicy'])
    it(`holds no ${word}`, () => assert.ok(!script().includes(word)));
  it('looks for no AMD loader, and for no other', () =>
    assert.doesNotMatch(script(), /\bdefine\.amd|\bmodule\.exports/));
  it('is one statement, not strict as a whole', () => {
    assert.match(script(), /^\/\*! crm-usage-widgets \| MIT \*\/\n!function\(\)\{(?!"use strict")/);
    assert.match(script(), /\}\(\);\n?$/);
  });
  it('keeps the indentation of no template', () => assert.doesNotMatch(script(), /\n {4,}/));
});

for (const [name, start] of Object.entries(ENGINES))
  describe(`the script in ${name}`, () => {
    let engine: Engine | undefined;
    before(async () => void (engine = await start()));
    after(() => engine?.close());

    /** What a page says, and what was wrong with it. */
    async function visit<Said>(path: string): Promise<Said & { faults: string[]; reports: string[] }> {
      site.reports.length = 0;
      const done = site.done();
      const { faults, close } = await engine!.open(site.origin + path);
      try {
        const said = (await done) as Said & { error?: string };
        assert.equal(said.error, undefined);
        return { ...said, faults, reports: [...site.reports] };
      } finally {
        await close();
      }
    }

    it('breaks no strict policy, whatever is shown, opened and pressed', async (t) => {
      if (!engine) return t.skip(`${name} is not installed`);
      const { tags, violations, reports, faults, popups, pressed, empty } =
        await visit<StrictPage>('/strict.html');
      assert.deepEqual([violations, reports, faults], [[], [], []]);
      assert.deepEqual(tags, ELEMENTS.map(({ tag }) => tag).sort());
      assert.deepEqual(empty, [], 'every element shows something in every state');
      for (const [tag, names] of Object.entries(POPUPS))
        for (const one of names)
          assert.ok(popups[tag].includes(one), `${tag} opened ${popups[tag].join()}: no ${one}`);
      assert.ok(pressed > 200, `${pressed} controls were pressed`);
    });
    it('would be found breaking one', async (t) => {
      if (!engine) return t.skip(`${name} is not installed`);
      const { violations, reports } = await visit<StrictPage>('/strict.html?wrong');
      assert.match(violations.join(), /style-src/);
      assert.match(violations.join(), /require-trusted-types-for/);
      assert.ok(reports.length >= 2);
    });

    it('draws, opens and saves on a page of its own', async (t) => {
      if (!engine) return t.skip(`${name} is not installed`);
      const { cards, faults, reports } = await visit<HostPage>('/plain.html');
      assert.deepEqual([faults, reports], [[], []]);
      assert.deepEqual(cards, FINE);
    });
    it('works on an old page: additions to every object, and an AMD loader', async (t) => {
      if (!engine) return t.skip(`${name} is not installed`);
      const { cards, amd, faults, reports } = await visit<HostPage>('/old.html');
      assert.deepEqual([faults, reports], [[], []]);
      assert.deepEqual(cards, FINE);
      assert.equal(amd, 0);
    });
    it('looks the same on a page whose style sheet styles everything', async (t) => {
      if (!engine) return t.skip(`${name} is not installed`);
      const plain = await visit<HostPage>('/plain.html');
      const loud = await visit<HostPage>('/loud.html');
      assert.deepEqual(loud.look, plain.look);
      assert.deepEqual(loud.cards, FINE);
      const quirks = await visit<HostPage>('/quirks.html');
      assert.deepEqual(quirks.look, plain.look, 'a page without a doctype');
    });
    it('works when it is loaded twice, and as a module besides, with another prefix', async (t) => {
      if (!engine) return t.skip(`${name} is not installed`);
      const { cards, sameGlobal, faults, reports } = await visit<HostPage>('/copies.html');
      assert.deepEqual([faults, reports], [[], []]);
      assert.deepEqual(cards, FINE);
      assert.ok(sameGlobal, 'the first copy keeps its name');
    });
    it('speaks a language whose script was loaded after it, and English without', async (t) => {
      if (!engine) return t.skip(`${name} is not installed`);
      const [there, missing] = [await visit<HostPage>('/copies.html'), await visit<HostPage>('/plain.html')];
      assert.match(there.japanese, /[\u3040-\u30ff]/);
      assert.doesNotMatch(missing.japanese, /[\u3040-\u30ff]/);
    });
    it('says so where a language comes before it, and works', async (t) => {
      if (!engine) return t.skip(`${name} is not installed`);
      const { cards, faults } = await visit<HostPage>('/early.html');
      assert.equal(faults.length, 1);
      assert.match(faults[0], /Cannot add the language ja: crm-usage-widgets\.js must be loaded before it/);
      assert.deepEqual(cards, FINE);
    });
  });
