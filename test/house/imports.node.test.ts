/** Data flows one way, and each outside dependency has one address. The rules: test/support/import-graph.ts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  circle,
  elementFloors,
  graphOf,
  graphOfSrc,
  mayImport,
  packageOf,
  roomOf,
  wayAtRunTime,
  wrongAddresses,
  wrongRooms,
} from '../support/import-graph.js';

const graph = graphOfSrc();
const isZod = (to: string) => packageOf(to) === 'zod';

describe('the imports of src', () => {
  it('stay in rooms the house knows', () => {
    assert.deepEqual(
      [...graph.keys()].filter((file) => !mayImport[roomOf(file)]),
      [],
    );
  });
  it('stay in rooms of elements that the house knows', () => {
    const rooms = [...graph.keys()].filter(
      (file) => roomOf(file) === 'elements' && file.split('/').length > 2,
    );
    assert.deepEqual([...new Set(rooms.map((file) => file.split('/')[1]))].sort(), [...elementFloors].sort());
  });
  it('name files that exist', () => {
    const all = [...graph.values()].flat().filter(({ own }) => own);
    assert.deepEqual(
      [...new Set(all.map(({ to }) => to))].filter((to) => !graph.has(to)),
      [],
    );
  });
  it('go one way between rooms', () => assert.deepEqual(wrongRooms(graph), []));
  it('form no circle between files', () => assert.equal(circle(graph)?.join(' -> '), undefined));
  it('take each outside dependency at its one address', () => assert.deepEqual(wrongAddresses(graph), []));
  it('name only packages that are installed with ours', () => {
    const pkg = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const known = Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies, node: '' });
    const outside = [...graph.values()].flat().filter(({ own }) => !own);
    assert.deepEqual(
      outside.map(({ to }) => packageOf(to)).filter((name) => !known.includes(name)),
      [],
    );
  });
  it('never lead an element to zod at run time', () => {
    const elements = [...graph.keys()].filter((file) => roomOf(file) === 'elements');
    const ways = elements.map((file) => wayAtRunTime(graph, file, isZod)?.join(' -> '));
    assert.deepEqual(ways.filter(Boolean), []);
  });
});

describe('the rules themselves', () => {
  it('see a room that reaches up', () => {
    const up = graphOf({ 'contract/a.ts': `import type { B } from '../reports/b.js';`, 'reports/b.ts': '' });
    assert.deepEqual(wrongRooms(up), ['contract/a.ts imports reports/b.ts']);
  });
  it('see an element that knows a source', () => {
    const source = graphOf({ 'elements/card.ts': `export * from '../providers/http.js';` });
    assert.deepEqual(wrongRooms(source), ['elements/card.ts imports providers/http.ts']);
  });
  it('see a room of elements that reaches up, and none that reaches down', () => {
    const up = graphOf({
      'elements/index.ts': `export * from './page/a.js';`,
      'elements/page/a.ts': `import './rows.js'; import '../parts/b.js';`,
      'elements/parts/b.ts': `const load = () => import('../page/a.js');`,
    });
    assert.deepEqual(wrongRooms(up), ['elements/parts/b.ts imports elements/page/a.ts']);
  });
  it('see a dependency away from its address', () => {
    const away = graphOf({
      'server/handler.ts': `import 'node:fs'; import('ky');`,
      'server/node.ts': `import 'node:fs';`,
    });
    assert.deepEqual(wrongAddresses(away), [
      'server/handler.ts imports node:fs',
      'server/handler.ts imports ky',
    ]);
  });
  it('see a circle, even of types', () => {
    const round = graphOf({
      'a.ts': `import './b.js';`,
      'b.ts': `export const c: import('./c.js').C = 1;`,
      'c.ts': `import type { A } from './a.js';`,
    });
    assert.deepEqual(circle(round), ['a.ts', 'b.ts', 'c.ts', 'a.ts']);
  });
  it('see a hidden way to zod, and none along types', () => {
    const files = {
      'contract/query.ts': `import * as z from 'zod/mini';`,
      'contract/day.ts': `export { q } from './query.js';`,
    };
    const way = (line: string) =>
      wayAtRunTime(graphOf({ ...files, 'elements/a.ts': line }), 'elements/a.ts', isZod);
    assert.equal(way(`import '../contract/day.js';`)?.length, 4);
    assert.equal(way(`import { type Q } from '../contract/query.js';`)?.length, 3);
    assert.equal(way(`import type { Q } from '../contract/query.js';`), undefined);
  });
});
