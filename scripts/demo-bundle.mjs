/** The demo pages as files: bundled modules, so that what is lazy stays lazy, and what is copied as it is. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const demo = (name) => join(root, 'demo', name);

/**
 * package.json says which modules of dist/ are loaded for what they do; of all others esbuild drops a bare import. The
 * page is bundled from src/, where the same modules have the same right, and those of the page itself.
 */
const sideEffects = {
  name: 'side-effects-of-src',
  setup({ onResolve, resolve: resolveAgain }) {
    onResolve({ filter: /^\.\.?\// }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === sideEffects) return undefined;
      const found = await resolveAgain(path, { resolveDir, kind, pluginData: sideEffects });
      const inSrc = relative(root, found.path).replaceAll('\\', '/');
      return isKept(inSrc) ? { ...found, sideEffects: true } : found;
    });
  },
};

const kept = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).sideEffects.map((pattern) =>
  pattern.replace(/^\.\/dist\//, 'src/').replace(/\.js$/, '.ts'),
);
const isKept = (path) =>
  path.startsWith('demo/') ||
  kept.some((pattern) => (pattern.includes('*') ? dirname(path) === dirname(pattern) : path === pattern));

/**
 * @param {{ minify?: boolean }} [options]
 * @returns {Promise<Map<string, Uint8Array>>} path below the page -> content
 */
export async function bundleDemo({ minify = false } = {}) {
  const common = {
    absWorkingDir: root,
    outdir: join(root, 'dist', 'demo'),
    bundle: true,
    write: false,
    minify,
    sourcemap: minify ? false : 'linked',
    // Decorators are left in by newer targets, and no browser parses them.
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    legalComments: 'none',
    plugins: [sideEffects],
    logLevel: 'silent',
  };
  const results = await Promise.all([
    build({
      ...common,
      entryPoints: [demo('main.ts'), demo('report.ts'), demo('large-worker.ts')],
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
    }),
    build({ ...common, entryPoints: [demo('early.ts'), demo('report-early.ts')], format: 'iife' }),
  ]);
  const files = new Map();
  for (const { outputFiles } of results)
    for (const { path, contents } of outputFiles)
      files.set(path.slice(common.outdir.length + 1).replaceAll('\\', '/'), contents);
  for (const name of ['index.html', 'report.html', 'demo.css', 'report.css', 'icon.svg'])
    files.set(name, await readFile(demo(name)));
  // From the package, so that no copy of it can grow old.
  files.set('mockServiceWorker.js', await readFile(require.resolve('msw/mockServiceWorker.js')));
  return files;
}

/** One line for each mistake in the page's sources, instead of esbuild's own report. */
export function bundleFailure(error) {
  const [first] = error.errors ?? [];
  if (!first) return error.message;
  const { file, line, column } = first.location ?? {};
  return `Cannot build the demo: ${file ? `${file}:${line}:${column}: ` : ''}${first.text}`;
}
