/**
 * The Salesforce package: the static resource beside its sources, and the same as zips that an admin can deploy without npm,
 * one to install and one to remove. Takes the one-file script of `npm run build`.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { manifest, metadataFiles } from './salesforce-manifest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = join(root, 'integrations', 'salesforce');
const source = join(home, 'force-app', 'main', 'default');
const cdn = join(root, 'dist', 'cdn');
const RESOURCE = 'crmUsageWidgets';
/** Of one static resource, says Salesforce. */
const MAX_RESOURCE = 5_000_000;
/** Zips of the same files are the same bytes. */
const ZIPPED_AT = { mtime: new Date(2000, 0, 1) };

/** Files of the static resource: the library, its languages, and the scripts around it. */
export async function resourceFiles() {
  if (!existsSync(join(cdn, 'crm-usage-widgets.js')))
    throw new Error('Cannot build the Salesforce package: dist/cdn is empty. Run npm run build first.');
  const files = new Map();
  for (const path of await filesBelow(cdn))
    if (path.endsWith('.js') && !path.endsWith('.esm.js') && !path.startsWith('modules/'))
      files.set(path, withoutMap(await readFile(join(cdn, path), 'utf8')));
  for (const [path, text] of await extraScripts()) files.set(path, text);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The scripts of integrations/salesforce/static, bundled with what they take from the components and from src. */
export async function extraScripts() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(home, 'static', 'frame-host.js'), join(home, 'static', 'visualforce.js')],
    outdir: join(root, 'dist', 'salesforce'),
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    legalComments: 'none',
    plugins: [components],
    logLevel: 'silent',
  });
  return outputFiles.map(({ path, text }) => [basename(path), text]);
}

/** `c/name`, as Lightning finds it. */
export const components = {
  name: 'components',
  setup({ onResolve }) {
    onResolve({ filter: /^c\// }, ({ path }) => {
      const name = path.slice(2);
      return { path: join(source, 'lwc', name, `${name}.js`) };
    });
  },
};

/** Salesforce has no source maps; a browser would ask for them in vain. */
const withoutMap = (text) => text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');

/** Two packages in metadata format, path in the zip -> bytes: one to install, one that takes all of it away again. */
export async function packages(resource) {
  const zipped = zip(resource);
  if (zipped.length > MAX_RESOURCE)
    throw new Error(`Cannot build the Salesforce package: its static resource has ${zipped.length} bytes`);
  const files = await metadataFiles(source);
  const { packageXml, emptyXml, destructiveXml } = manifest(files);
  return {
    install: new Map([
      ['package.xml', packageXml],
      ...files,
      [`staticresources/${RESOURCE}.resource`, zipped],
    ]),
    // Nothing is left behind: the package stores no data.
    remove: new Map([
      ['package.xml', emptyXml],
      ['destructiveChanges.xml', destructiveXml],
    ]),
  };
}

export function zip(files) {
  const bytes = (content) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return zipSync(Object.fromEntries([...files].map(([path, content]) => [path, bytes(content)])), {
    level: 9,
    ...ZIPPED_AT,
  });
}

export async function filesBelow(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort();
}

async function write(path, content) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function main() {
  const resource = await resourceFiles();
  const unpacked = join(source, 'staticresources', RESOURCE);
  await rm(unpacked, { recursive: true, force: true });
  for (const [path, text] of resource) await write(join(unpacked, path), text);
  const { install, remove } = await packages(resource);
  const zips = { 'crm-usage-widgets-mdapi': install, 'crm-usage-widgets-mdapi-remove': remove };
  for (const [name, files] of Object.entries(zips)) {
    const zipped = zip(files);
    await write(join(root, 'dist', 'salesforce', `${name}.zip`), zipped);
    console.log(`dist/salesforce/${name}.zip: ${files.size} files, ${zipped.length} bytes`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
