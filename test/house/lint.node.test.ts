/** Every house rule of eslint.config.mjs finds what it is there to find, and leaves its neighbours alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The rules that need types would ask for files that exist; they are typescript-eslint's own, and tested there.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked as never] });

async function findings(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const fatal = result.messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, `Cannot parse ${code}`);
  return result.messages.map((message) => message.ruleId ?? message.message);
}

const syntax = 'no-restricted-syntax';
const imports = 'no-restricted-imports';
const element = 'src/elements/card.ts';
const contract = 'src/contract/query.ts';

const refused: [what: string, file: string, rule: string, code: string][] = [
  ['zod itself', contract, imports, `import { z } from 'zod';`],
  ['zod itself, as a namespace', contract, imports, `import * as z from 'zod';`],
  ['z of zod/mini', contract, syntax, `import { z } from 'zod/mini';`],
  ['another zod', contract, imports, `import * as z from 'zod/v4';`],
  ['zod/mini outside the contract', 'src/csv/read.ts', imports, `import * as z from 'zod/mini';`],
  ['the styleMap directive', element, imports, `import * as s from 'lit/directives/style-map.js';`],
  ['styleMap', element, syntax, 'export const t = html`<p class=${styleMap({})}></p>`;'],
  ['shadowRoot', element, syntax, `export const r = (e: Element) => e.shadowRoot;`],
  ['shadowRoot of this', element, syntax, `export class A { f() { return this.shadowRoot?.host; } }`],
  ['a style attribute', element, syntax, 'export const t = html`<p style="color: red"></p>`;'],
  ['a bound style attribute', element, syntax, 'export const t = html`<p\n  style=${x}></p>`;'],
  ['a style attribute in svg', element, syntax, 'export const t = svg`<g style="fill: red"></g>`;'],
  ['a style element', element, syntax, 'export const t = html`<style>p { color: red }</style>`;'],
  ['@customElement', element, syntax, `@customElement('a-b') export class A {}`],
  ['document.querySelector', element, syntax, `export const q = () => document.querySelector('p');`],
  ['document.getElementById', element, syntax, `export const q = () => document.getElementById('p');`],
  ['window.document', element, syntax, `export const q = () => window.document.querySelectorAll('p');`],
  [
    'ownerDocument',
    element,
    syntax,
    `export const q = (e: Node) => e.ownerDocument!.getElementsByTagName('p');`,
  ],
  ['document.body', element, syntax, `export const b = (e: Element) => document.body.append(e);`],
  ['the body of ownerDocument', element, syntax, `export const b = (e: Element) => e.ownerDocument.body;`],
  ['structuredClone', element, syntax, `export const c = (a: object) => structuredClone(a);`],
  [
    'setting a style attribute',
    element,
    syntax,
    `export const s = (e: Element) => e.setAttribute('style', '');`,
  ],
  ['cssText', element, syntax, `export const s = (e: HTMLElement) => { e.style.cssText = ''; };`],
  ['the html tag of Lit', element, imports, `import { css, html } from 'lit';`],
  ['the svg tag of Lit', element, imports, `import { svg } from 'lit';`],
  ['the unsafeHTML directive', element, imports, `import * as u from 'lit/directives/unsafe-html.js';`],
  ['static templates', element, imports, `import * as s from 'lit/static-html.js';`],
  ['an svg template', element, syntax, 'export const t = svg`<path></path>`;'],
  ['svg in a template', element, syntax, 'export const t = html`<p><svg viewBox="0 0 1 1"></svg></p>`;'],
  ['raw text in a template', element, syntax, 'export const t = html`<textarea>${x}</textarea>`;'],
  ['innerHTML', element, syntax, `export const i = (e: Element) => { e.innerHTML = ''; };`],
  ['insertAdjacentHTML', element, syntax, `export const i = (e: Element) => e.insertAdjacentHTML('a', '');`],
  ['document.write', element, syntax, `export const w = () => document.write('a');`],
  ['new Function', 'src/csv/read.ts', syntax, `export const f = new Function('return 1');`],
  ['eval', 'src/csv/read.ts', syntax, `export const f = eval('1');`],
  ['new Worker', 'src/csv/read.ts', syntax, `export const w = new Worker('a.js');`],
  ['a worker of papaparse', 'src/csv/read.ts', syntax, `export const o = { worker: true };`],
  ['an event with a hyphen', element, syntax, `export const e = new CustomEvent('usage-select');`],
  ['an event with a capital', element, syntax, `export const e = new Event('usageSelect');`],
  [
    'an event class with a hyphen',
    element,
    syntax,
    `export class AEvent extends Event { constructor() { super('a-b'); } }`,
  ],
  [
    'an event type with a hyphen',
    element,
    syntax,
    `export class AEvent extends UsageEvent { static readonly type = 'a-b'; }`,
  ],
  ['a Blob without a MIME type', 'src/csv/write.ts', syntax, `export const b = new Blob(['a']);`],
  [
    'keys that are not the object’s own',
    'src/csv/write.ts',
    'guard-for-in',
    `export const f = (a: object) => { for (const b in a) f({ b }); };`,
  ],
  ['localStorage', 'src/providers/http.ts', syntax, `localStorage.setItem('a', 'b');`],
  ['sessionStorage', 'src/embed/page.ts', syntax, `export const a = window.sessionStorage;`],
  ['document.cookie', 'src/providers/http.ts', syntax, `export const c = document.cookie;`],
  ['a default export', 'src/csv/write.ts', syntax, `export default 1;`],
  ['a renamed default export', 'src/csv/write.ts', syntax, `const a = 1; export { a as default };`],
  ['a lone test', 'test/csv/read.node.test.ts', syntax, `it.only('reads', () => {});`],
];

const allowed: [what: string, file: string, code: string][] = [
  ['zod/mini as a namespace in the contract', contract, `import * as z from 'zod/mini'; z.config();`],
  ['the style property', element, 'export const t = html`<p .style=${x} class="style"></p>`;'],
  ['styles in css', element, 'export const t = css`p { color: red }`;'],
  ['renderRoot', element, `export class A extends B { f() { return this.renderRoot.querySelector('p'); } }`],
  ['document for making elements', element, `export const a = () => document.createElement('a');`],
  [
    'an event of one word',
    element,
    `export class AEvent extends Event { constructor() { super('usageselect'); } }`,
  ],
  [
    'css and types of Lit',
    element,
    `import { css, type TemplateResult } from "lit"; export const a = css; export type B = TemplateResult;`,
  ],
  ['a Blob with its type', 'src/csv/write.ts', `export const b = new Blob(['a'], { type: 'text/csv' });`],
  [
    'own keys',
    'src/csv/write.ts',
    `export const f = (a: object) => { for (const b in a) if (Object.hasOwn(a, b)) f({ b }); };`,
  ],
  ['document queries in a demo', 'demo/main.ts', `document.querySelector('p')?.remove();`],
];

describe('the house rules of eslint.config.mjs', () => {
  for (const [what, file, rule, code] of refused)
    it(`refuse ${what} in ${file}`, async () => {
      const found = await findings(code, file);
      assert.ok(found.includes(rule), `Expected ${rule}, found ${found.join(', ') || 'nothing'}`);
    });
  for (const [what, file, code] of allowed)
    it(`allow ${what} in ${file}`, async () => assert.deepEqual(await findings(code, file), []));
});
