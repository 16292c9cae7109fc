/**
 * Installs and builds every example of integrations/examples, opens what was built in a browser, and says which passed:
 * `node scripts/build-examples.mjs [names]`, after `npm run build`. What cannot be installed here (no network, no
 * package for this machine) is skipped, with the reason; anything else that goes wrong is a failure, and exit code 1.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookAt } from './examples/look.mjs';
import { cannotInstall, npm } from './examples/npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = join(root, 'integrations', 'examples');
/** Where each builder puts its page. */
const OUT = { next: 'out' };
/** Installing waits for the network, building for the processor. */
const AT_ONCE = 2;

if (!existsSync(join(root, 'dist', 'frameworks', 'react.d.ts'))) {
  console.error('Cannot build the examples: the library is not built (npm run build)');
  process.exit(2);
}
const wanted = process.argv.slice(2);
const names = readdirSync(examples)
  .filter((name) => existsSync(join(examples, name, 'package.json')))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

const outcomes = new Map();
const queue = [...names];
async function worker() {
  for (let name = queue.shift(); name; name = queue.shift()) outcomes.set(name, await outcomeOf(name));
}
await Promise.all(Array.from({ length: AT_ONCE }, worker));

for (const name of names) console.log(`${name.padEnd(8)} ${outcomes.get(name)}`);
const failed = names.filter((name) => outcomes.get(name).startsWith('FAILED'));
console.log(`${names.length - failed.length} of ${names.length} examples without a failure`);
process.exit(failed.length || names.length === 0 ? 1 : 0);

async function outcomeOf(name) {
  const folder = join(examples, name);
  const begun = performance.now();
  try {
    const installed = await npm(folder, 'ci', '--prefer-offline');
    if (!installed.ok) {
      const reason = cannotInstall(installed.output);
      return reason ? `skipped: ${reason}` : `FAILED to install\n${installed.output}`;
    }
    const built = await npm(folder, 'run', 'build');
    if (!built.ok) return `FAILED to build\n${built.output}`;
    await lookAt(join(folder, OUT[name] ?? 'dist'));
    return `passed in ${Math.round((performance.now() - begun) / 1000)} s`;
  } catch (error) {
    return `FAILED: ${error.stack ?? error}`;
  }
}
