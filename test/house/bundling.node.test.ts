/** What the build of the one-file script does to code, beside bundling it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup, type Plugin } from 'rollup';
import { collapses, collapseTemplates } from '../../scripts/collapse-templates.mjs';
import { ownKeys } from '../../scripts/own-keys.mjs';
import { withoutPolicy } from '../../scripts/without-policy.mjs';

/** The code of a module after a plugin; `id` is where it stands. */
async function built(code: string, id: string, plugin: unknown): Promise<string> {
  const module: Plugin = { name: 'module', resolveId: () => id, load: () => code };
  const bundle = await rollup({ input: id, plugins: [module, plugin as Plugin], treeshake: false });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
}

describe('collapseTemplates()', () => {
  for (const [what, text, expected] of [
    ['the indentation of nodes', '<p>\n    <b>a</b>\n  </p>', '<p> <b>a</b> </p>'],
    ['the indentation of a tag', '<p\n  class="a"\n  lang="en"\n>b</p\n>', '<p class="a" lang="en">b</p>'],
    ['the end of an empty element', '<input\n  value="a"\n/>', '<input value="a"/>'],
  ])
    it(`takes ${what} from html`, () => assert.equal(collapses.html(text), expected));
  for (const [what, text, expected] of [
    [
      'indentation and comments',
      '\n  /* Why. */\n  p {\n    color: red;\n    margin: 0 1px;\n  }\n',
      ' p{color:red;margin:0 1px}',
    ],
    ['nothing from selectors', 'a :hover > b + c, d {\n}', 'a :hover > b + c,d{}'],
    ['nothing from sums', 'p { top: calc(1px + 2px); }', 'p{top:calc(1px + 2px)}'],
    ['nothing from what is quoted', `p::before { content: ' ; } '; }`, `p::before{content:' ; } '}`],
    [
      'nothing from a query',
      '@media screen and (width > 1px) { p { top: 0 } }',
      '@media screen and (width > 1px){p{top:0}}',
    ],
    ['nothing from an empty property', ':host { --_dark: ; }', ':host{--_dark: }'],
  ])
    it(`takes ${what} from css`, () => assert.equal(collapses.css(text), expected));
  it('leaves values, and other texts, alone', async () => {
    const code = 'export const t = html`<p>\n  ${`a\n  b`}\n</p>`;\nexport const u = `c\n  d`;\n';
    assert.equal(
      await built(code, '/src/a.js', collapseTemplates()),
      'const t = html`<p> ${`a\n  b`} </p>`;\nconst u = `c\n  d`;\n\nexport { t, u };\n',
    );
  });
});

describe('ownKeys()', () => {
  const run = async (id: string) => {
    const code = 'const seen = [];\nfor (const key in { a: 1 }) seen.push(key);\nexport { seen };';
    const text = await built(code, id, ownKeys());
    Object.assign(Object.prototype, { extra: () => undefined });
    try {
      const { seen } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
        seen: string[];
      };
      return seen;
    } finally {
      Reflect.deleteProperty(Object.prototype, 'extra');
    }
  };
  it('keeps the loops of packages from what a page added to every object', async () => {
    assert.deepEqual(await run('/node_modules/a/index.js'), ['a']);
  });
  it('leaves our own loops to the linter', async () => {
    assert.deepEqual(await run('/src/a.js'), ['a', 'extra']);
  });
});

describe('withoutPolicy()', () => {
  it('makes no policy, where Lit would', async () => {
    const code =
      'const t = globalThis.trustedTypes, s = t ? t.createPolicy("lit-html", { createHTML: (t) => t }) : void 0; export { s };';
    const text = await built(
      code.replace('(t) =>', 't =>'),
      '/node_modules/lit-html/lit-html.js',
      withoutPolicy(),
    );
    assert.match(text, /s = void 0/);
  });
  it('ends the build where it finds none', async () => {
    await assert.rejects(
      built('export const a = 1;', '/node_modules/lit-html/lit-html.js', withoutPolicy()),
      /Cannot find where Lit makes its policy/,
    );
  });
});
