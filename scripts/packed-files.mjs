/** What `npm pack` would put into the package: links that lead out of it, and maps to sources that are not there. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Links of the documents to what is in the sources only; they say so. */
const IN_THE_SOURCES = /^integrations\/examples\//;

/** What stands wrong in it, a line each. */
export function packedFindings(root) {
  const pack = spawnSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (pack.status !== 0) return [`npm pack: ${pack.stderr}`];
  const packed = new Set(JSON.parse(pack.stdout)[0].files.map(({ path }) => path));
  return [...packed].flatMap((path) => {
    if (path.endsWith('.d.ts.map')) return [`${path} leads to a source that is not packed`];
    if (!path.endsWith('.md')) return [];
    return linksOf(readFileSync(join(root, path), 'utf8'))
      .map((link) => posix.join(dirname(path), link))
      .filter((link) => !packed.has(link) && !IN_THE_SOURCES.test(link))
      .map((link) => `${path} links to ${link}, which is not packed`);
  });
}

/** Of files, without pictures: these are for who reads the sources. */
const linksOf = (text) =>
  [...text.matchAll(/(?<!!\[[^\]]*)\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, link]) => link);
