/**
 * What is published, as others will find it (after `npm run build`): publint and "are the types wrong?" have nothing
 * to say, every door opens in bare Node, where there is no window, and a project in TypeScript knows the elements.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { consumerFindings } from './consumer-types.mjs';
import { packedFindings } from './packed-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
let findings = 0;
const find = (text) => {
  findings++;
  console.error(text);
};

const { messages } = await publint({ pkgDir: root, strict: true });
for (const message of messages) find(`publint: ${formatMessage(message, pkg) ?? message.code}`);

for (const { default: file } of Object.values(pkg.exports))
  if (file && !file.includes('*')) {
    const path = join(root, file);
    if (!existsSync(path)) find(`${file} is named in exports and was not built`);
    else
      await import(pathToFileURL(path).href).catch((error) =>
        find(`${file} cannot be imported in Node: ${error}`),
      );
  }
for (const file of [...Object.values(pkg.bin), pkg.unpkg, pkg.jsdelivr])
  if (!existsSync(join(root, file))) find(`${file} is named in package.json and was not built`);

for (const text of [...consumerFindings(root), ...packedFindings(root)]) find(text);

// What is for pages without a build, under any policy: no code made of text. The scripts load nothing later either.
const wholes = [
  'crm-usage-widgets.js',
  'crm-usage-widgets.esm.js',
  ...languages().map((code) => `lang/${code}.js`),
];
const doors = ['define', 'index', 'csv-files'].map((name) => `modules/${name}.js`);
const cdn = join(root, 'dist/cdn');
for (const name of [...wholes, ...doors])
  if (!existsSync(join(cdn, name))) find(`dist/cdn/${name} was not built`);
const BANNED = ['eval(', 'new Function', 'new Worker', 'importScripts', 'createPolicy', 'define.amd'];
for (const name of existsSync(cdn) ? readdirSync(cdn, { recursive: true }) : []) {
  if (!name.endsWith('.js')) continue;
  const text = readFileSync(join(cdn, name), 'utf8');
  for (const word of name.startsWith('modules') ? BANNED : [...BANNED, 'import('])
    if (text.includes(word)) find(`dist/cdn/${name} holds ${word}`);
}

function languages() {
  return readdirSync(join(root, 'src/elements/strings'))
    .map((file) => /^([a-z]{2}(-[a-z]{2})?)\.ts$/.exec(file)?.[1])
    .filter((code) => code && code !== 'en');
}

// --pack builds nothing (prepack is skipped): what was just built is what is looked at.
const attw = spawnSync(
  'npx',
  ['--no-install', 'attw', '--pack', '.', '--profile', 'esm-only', '--no-emoji'],
  {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_config_ignore_scripts: 'true' },
    shell: process.platform === 'win32',
  },
);
if (attw.status !== 0) find(`attw: ${attw.stdout}${attw.stderr}`);

console.log(findings ? `${findings} findings in the package` : 'The package has no findings.');
process.exit(findings ? 1 : 0); // modules just imported may hold the process open
