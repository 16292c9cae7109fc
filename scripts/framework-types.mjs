/** Writes dist/frameworks: types of the elements for React, Vue and Svelte, and components for React 18. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { elementsOf } from './frameworks/elements.mjs';
import { frameworkFiles } from './frameworks/files.mjs';

const root = new URL('../', import.meta.url);
const out = new URL('dist/frameworks/', root);
const manifest = JSON.parse(await readFile(new URL('custom-elements.json', root), 'utf8'));

await mkdir(out, { recursive: true });
const files = Object.entries(frameworkFiles(elementsOf(manifest)));
await Promise.all(files.map(([name, text]) => writeFile(new URL(name, out), text)));
