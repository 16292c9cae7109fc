/** Who imports whom in src, and which of it breaks the rules of the house. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** A file below src ("contract/day.ts") for our own, the specifier as written ("zod/mini") for others. */
  to: string;
  own: boolean;
  /** `import type` and `export type` leave nothing to run. `import { type A }` does: the module is still loaded. */
  typeOnly: boolean;
}
/** From a file below src to what it imports. */
export type Graph = ReadonlyMap<string, readonly Import[]>;

const src = new URL('../../src/', import.meta.url);

export function graphOfSrc(): Graph {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'));
  return graphOf(Object.fromEntries(files.map((path) => [path, readFileSync(new URL(path, src), 'utf8')])));
}

export function graphOf(files: Record<string, string>): Graph {
  return new Map(Object.entries(files).map(([path, text]) => [path, importsOf(path, text)]));
}

function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const own = specifier.text.startsWith('.');
    const to = own ? posix.join(posix.dirname(path), specifier.text).replace(/\.js$/, '.ts') : specifier.text;
    found.push({ to, own, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

/** "contract" for contract/day.ts, "define" for define.ts and define/usage-card.ts, "index" for index.ts. */
export function roomOf(path: string): string {
  return path.split('/')[0].replace(/\.ts$/, '');
}

// From the ground up: each may import what stands before it.
const floors = ['contract', 'reports', 'csv', 'sample', 'providers', 'server', 'cli'];
const below = (room: string) => floors.slice(0, floors.indexOf(room));

/** What each room may import besides itself. A room that is not named here is refused. */
export const mayImport: Record<string, (room: string) => boolean> = {
  ...Object.fromEntries(floors.map((floor) => [floor, (room: string) => below(floor).includes(room)])),
  cli: (room) => !['elements', 'embed', 'define', 'cdn'].includes(room),
  elements: (room) => room === 'contract',
  embed: (room) => ['elements', 'providers', ...below('providers')].includes(room),
  testing: (room) => ['contract', 'reports', 'sample', 'providers', 'server'].includes(room),
  define: (room) => ['elements', 'embed'].includes(room),
  index: (room) => !['server', 'cli', 'elements', 'embed', 'define', 'cdn'].includes(room),
  // For pages without a build: every door that a browser may use.
  cdn: (room) => !['server', 'cli', 'testing'].includes(room),
};

/** Rooms within `elements`, from the ground up; on top stand the files that lie in no room of their own. */
export const elementFloors = [
  'strings',
  'foundation',
  'asking',
  'charts',
  'parts',
  'saving',
  'detail-table',
  'bar-card',
  'metrics',
  'overview',
  'filters',
  'page',
];

/** 0 for elements/strings/en.ts; above all others for elements/index.ts. A room that nobody named is -1. */
function elementFloor(path: string): number {
  const [, room, file] = path.split('/');
  return file ? elementFloors.indexOf(room) : elementFloors.length;
}

/** The one address of each outside dependency. */
export const addresses: [name: string, at: RegExp][] = [
  ['zod', /^contract\//],
  ['papaparse', /^csv\//],
  ['chart.js', /^elements\/charts\//],
  ['lit-html', /^elements\/foundation\/html\.ts$/],
  ['ky', /^providers\/http\.ts$/],
  ['msw', /^testing\//],
  ['node', /^(server\/node[^/]*\.ts$|cli\/)/],
];

/** "zod" for zod/mini, "@lit/task" for itself, "node" for every module of Node. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

export function wrongRooms(graph: Graph): string[] {
  return each(graph, (from, { own, to }) => {
    const [room, other] = [roomOf(from), roomOf(to)];
    if (own && room === 'elements' && other === 'elements') return elementFloor(from) < elementFloor(to);
    return own && room !== other && !mayImport[room]?.(other);
  });
}

export function wrongAddresses(graph: Graph): string[] {
  return each(graph, (from, { own, to }) =>
    addresses.some(([name, at]) => !own && packageOf(to) === name && !at.test(from)),
  );
}

function each(graph: Graph, isWrong: (from: string, found: Import) => boolean | undefined): string[] {
  return [...graph].flatMap(([from, found]) =>
    found.filter((one) => isWrong(from, one)).map(({ to }) => `${from} imports ${to}`),
  );
}

/** The first way found from `start` to what `isGoal` accepts, along imports that run: ["elements/a.ts", ..., "zod/mini"]. */
export function wayAtRunTime(
  graph: Graph,
  start: string,
  isGoal: (to: string) => boolean,
): string[] | undefined {
  const seen = new Set<string>();
  const walk = (file: string): string[] | undefined => {
    if (isGoal(file)) return [file];
    if (seen.has(file)) return undefined;
    seen.add(file);
    for (const { to, typeOnly } of graph.get(file) ?? []) {
      const rest = typeOnly ? undefined : walk(to);
      if (rest) return [file, ...rest];
    }
    return undefined;
  };
  return walk(start);
}

/** A circle of files, types included: whoever reads one of them must read them all. */
export function circle(graph: Graph): string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, way: string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { to, own } of graph.get(file) ?? []) {
      const found = own ? walk(to, [...way, file]) : undefined;
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const found = walk(file, []);
    if (found) return found;
  }
  return undefined;
}
