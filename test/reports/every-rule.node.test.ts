/** Each of the 44 rules is held by a test that begins with its number. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

const folder = new URL('./', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.startsWith('rules-') && name.endsWith('.node.test.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
/** `rule 7: ...`, `rule 44 (a): ...` */
const names = texts.flatMap((text) => [
  ...text.matchAll(/\bit\(\s*(['"`])(rule (\d+)(?: \((\w)\))?: .*?)\1,/g),
]);

it('rules 1 to 44 have at least one test each', () => {
  const held = new Set(names.map(([, , , number]) => Number(number)));
  const all = Array.from({ length: 44 }, (_, i) => i + 1);
  assert.deepEqual(
    all.filter((rule) => !held.has(rule)),
    [],
  );
  assert.deepEqual(
    [...held].filter((rule) => !all.includes(rule)),
    [],
  );
});

it('so have the small readings (a) to (k) of rule 44', () =>
  assert.deepEqual([...new Set(names.flatMap(([, , , , letter]) => letter ?? []))].sort(), [
    ...'abcdefghijk',
  ]));

it('every test of a rule says which', () => {
  const nameless = texts.flatMap((text) =>
    [...text.matchAll(/\bit\(\s*(['"`])(?!rule \d)(.*)/g)].map(([, , name]) => name),
  );
  assert.deepEqual(nameless, []);
});
