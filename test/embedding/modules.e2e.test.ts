/** The modules for pages without a build, under a strict policy: what is shown is loaded, and nothing else. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { moduleScripts } from '../../scripts/cdn-files.mjs';
import { walk } from '../../scripts/walk.mjs';
import { ENGINES, type Engine } from './engines.js';
import { pageScript } from './scripts.js';
import { openSite, POLICY, type Served, type Site } from './site.js';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page</title>
<link rel="icon" href="/icon.svg">
<main></main>
<script type="module" src="/modules/define.js"></script>
<script type="module" src="/page.js"></script>
</html>`;

interface Said {
  error?: string;
  card: unknown;
  forCard: string[];
  japanese: string;
  forAll: string[];
  sameClass: boolean;
  total: Record<string, { value: unknown }>;
}

let modules: Map<string, string>;
let site: Site;

before(async () => {
  modules = await moduleScripts();
  const files = new Map<string, Served>();
  for (const [name, body] of modules) files.set(`/${name}`, { body });
  files.set('/page.js', { body: await pageScript('modules') });
  files.set('/page.html', { body: PAGE, headers: { 'content-security-policy': POLICY } });
  site = await openSite(files);
});
after(() => site.close());

/** Parts with this in them, by path. */
const partsWith = (text: string): string[] =>
  [...modules].flatMap(([name, code]) => (code.includes(text) ? [`/${name}`] : []));

describe('the text of the modules', () => {
  for (const word of ['eval(', 'new Function', 'new Worker', 'importScripts', 'createPolicy'])
    it(`holds no ${word}`, () => assert.deepEqual(partsWith(word), []));
  it('names no package that a page would have to find', () => {
    const names: string[] = [];
    for (const code of modules.values())
      walk(parseAst(code), ({ type, source }: { type: string; source?: { value: string } | null }) => {
        if (/^(Import|Export)\w*(Declaration|Expression)$/.test(type) && source) names.push(source.value);
      });
    assert.ok(names.length > 50, `${names.length} imports were read`);
    assert.deepEqual(
      names.filter((name) => !name.startsWith('.')),
      [],
    );
  });
});

for (const [name, start] of Object.entries(ENGINES))
  describe(`the modules in ${name}`, () => {
    let engine: Engine | undefined;
    before(async () => void (engine = await start()));
    after(() => engine?.close());

    it('show a card, its people, a language and files, and load what these need', async (t) => {
      if (!engine) return t.skip(`${name} is not installed`);
      const done = site.done();
      const { faults, close } = await engine.open(`${site.origin}/page.html`);
      const said = (await done) as Said;
      await close();
      assert.equal(said.error, undefined);
      assert.deepEqual([faults, site.reports], [[], []]);
      assert.deepEqual(said.card, {
        drawn: true,
        opened: true,
        inner: 'usage-detail-table',
        file: 'id,name,email: 5 rows',
      });
      assert.equal(said.sameClass, true, 'one copy of the library');
      assert.match(said.japanese, /インタラクション|期間|人/);
      assert.equal(said.total.total_interactions.value, 2);

      const japanese = partsWith('期間');
      assert.equal(japanese.length, 1);
      assert.ok(!said.forCard.includes(japanese[0]), 'a language is loaded when it is spoken');
      assert.ok(said.forAll.includes(japanese[0]));
      for (const other of [
        'metrics-body',
        'coach-levels-body',
        'seat-utilization-body',
        'usage-report-body',
      ]) {
        const part = [...modules.keys()].find((path) => path.startsWith(`modules/parts/${other}-`));
        assert.ok(part, `${other} is a part of its own`);
        assert.ok(!said.forAll.includes(`/${part}`), `${other} is not loaded where nothing needs it`);
      }
    });
  });
