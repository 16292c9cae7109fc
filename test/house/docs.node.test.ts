/** What is written twice drifts: pages from the catalogue are what it says now, and links lead somewhere. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dataPage } from '../../scripts/docs/data-page.mjs';
import { elementsPage } from '../../scripts/docs/elements-page.mjs';
import { reportsPage } from '../../scripts/docs/reports-page.mjs';
import { themingPage } from '../../scripts/docs/theming-page.mjs';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(new URL('docs', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('the documents', () => {
  it('docs/reports.md is what the catalogue says (npm run docs)', () => {
    assert.equal(read('docs/reports.md'), reportsPage());
  });

  it('docs/data.md is what the tables say (npm run docs)', () => {
    assert.equal(read('docs/data.md'), dataPage());
  });

  it('docs/theming.md is what the tokens say (npm run docs)', () => {
    assert.equal(read('docs/theming.md'), themingPage());
  });

  it('docs/elements.md is what the manifest says (npm run docs)', () => {
    assert.equal(read('docs/elements.md'), elementsPage(JSON.parse(read('custom-elements.json'))));
  });

  it('custom-elements.json is what the elements say (npm run manifest)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'usage-manifest-'));
    try {
      execFileSync(
        process.execPath,
        [
          'node_modules/@custom-elements-manifest/analyzer/cem.js',
          'analyze',
          '--config',
          'scripts/manifest.config.mjs',
          '--outdir',
          relative(fileURLToPath(root), folder),
        ],
        { cwd: root, stdio: 'ignore' },
      );
      assert.equal(readFileSync(join(folder, 'custom-elements.json'), 'utf8'), read('custom-elements.json'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('the README stays within 10 kB', () => {
    assert.ok(statSync(new URL('README.md', root)).size <= 10_000);
  });

  for (const page of pages) {
    it(`${page} links to files that exist`, () => {
      const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, link]) => link);
      const dead = links.filter((link) => !existsSync(new URL(link, new URL(page, root))));
      assert.deepEqual(dead, []);
    });
  }
});
