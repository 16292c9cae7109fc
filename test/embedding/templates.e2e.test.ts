/** Every template of the library, read by Lit's tag and by ours: the same nodes, the same holes, the same values in them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import ts from 'typescript';
import { launch } from '../e2e/demo.js';
import type { Reading } from './both-tags.js';

declare const bothTags: { readings(texts: readonly string[]): [Reading, Reading] };

const src = new URL('../../src/', import.meta.url);

/** The texts between the holes of each template in a file. */
function templatesIn(path: string): string[][] {
  const found: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'html')
      found.push(textsOf(node.template));
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile(path, readFileSync(new URL(path, src), 'utf8'), ts.ScriptTarget.Latest);
  visit(file);
  return found;
}

const textsOf = (template: ts.TemplateLiteral): string[] =>
  ts.isTemplateExpression(template)
    ? [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]
    : [template.text];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && templatesIn(path).length > 0);

describe('every template', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launch();
    page = await browser.newPage();
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('both-tags.ts', import.meta.url))],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'bothTags',
      conditions: ['development'], // there Lit's parts keep their names
    });
    await page.addScriptTag({ content: outputFiles[0].text });
  });
  after(() => browser.close());

  it('is found', () => assert.ok(files.length > 50, `${files.length} files`));

  for (const path of files)
    it(`of ${path} is read as Lit reads it`, async () => {
      const templates = templatesIn(path);
      const made = await page.evaluate((all) => all.map((texts) => bothTags.readings(texts)), templates);
      assert.deepEqual(
        made.map(([, ours]) => ours),
        made.map(([stock]) => stock),
      );
    });
});
