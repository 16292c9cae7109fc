/** What is written twice drifts: pages from the catalogue are what it says now, and links lead somewhere. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dataPage } from '../../scripts/docs/data-page.mjs';
import { reportsPage } from '../../scripts/docs/reports-page.mjs';

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
