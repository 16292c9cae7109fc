/**
 * `npm run bench [-- name ...] [--json]`: every part in a process of its own, one after the other, and one table in the
 * end. Nothing is written anywhere.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { printTable, type Result } from './results.js';
import { PARTS, type PartName } from './parts.js';

const asked = process.argv.slice(2);
const asJson = asked.includes('--json');
const all = Object.keys(PARTS) as PartName[];
const names = asked.filter((name) => !name.startsWith('--')) as PartName[];
const unknown = names.find((name) => !all.includes(name));
if (unknown) {
  console.error(`No part is called ${JSON.stringify(unknown)}. There are: ${all.join(', ')}`);
  process.exit(2);
}

const results: Result[] = [];
let failed = false;
for (const name of names.length > 0 ? names : all) {
  console.error(`${name} ...`);
  const found = await partInOwnProcess(name);
  if (found) results.push(...found);
  else failed = true;
}
console.log(asJson ? JSON.stringify(results, null, 2) : printTable(results));
if (failed) process.exitCode = 1;

function partInOwnProcess(name: PartName): Promise<Result[] | undefined> {
  const child = fork(fileURLToPath(new URL('part.ts', import.meta.url)), [name], {
    execArgv: ['--expose-gc', '--import', 'tsx'],
  });
  return new Promise((resolve) => {
    let found: Result[] | undefined;
    child.on('message', (message) => (found = message as Result[]));
    child.on('exit', () => resolve(found));
  });
}
