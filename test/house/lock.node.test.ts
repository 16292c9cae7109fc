/** A lock that `npm ci` can follow anywhere: whole, and without the address it was made from. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

interface Entry {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
const packages: Record<string, Entry> = lock.packages;

/** As Node looks: in the package's own node_modules, then in each one further out. */
function isLocked(from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at}/node_modules/${name}`.replace(/^\//, '') in packages) return true;
    if (at === '') return false;
    if (!at.includes('/node_modules/')) return `node_modules/${name}` in packages;
  }
}

// npm once wrote a lock without them, silently, when a platform package was late; then `npm ci` failed.
it('package-lock.json holds every optional dependency', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${name} of ${path}`),
  );
  assert.deepEqual(missing, []);
});

it('package-lock.json names no address', () => {
  const addressed = Object.entries(packages).filter(
    ([, { resolved, version }]) => resolved !== undefined || /[:/]/.test(version ?? ''),
  );
  assert.deepEqual(
    addressed.map(([path]) => path),
    [],
  );
});
