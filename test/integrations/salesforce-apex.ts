/** The Apex of the package as its parser sees it, and its queries by the names that Salesforce's standard objects have. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { home, list, read, toolPath } from './salesforce-tools.js';

interface Parser {
  compilationUnit(): unknown;
  query(): unknown;
  getCurrentToken(): { type: number; line: number; column: number; text: string };
}
interface ApexParserModule {
  ApexParserFactory: {
    createLexerAndParser(text: string, listener: object): { parser: Parser };
  };
  ApexErrorListener: new () => object;
}

export interface ApexFile {
  name: string;
  text: string;
}

export const apexFiles = (): ApexFile[] =>
  list('classes')
    .filter((name) => name.endsWith('.cls'))
    .map((name) => ({ name, text: read(`classes/${name}`) }));

/** What the grammar does not know: `line:column what`. */
export async function mistakesIn(text: string, unit: 'compilationUnit' | 'query' = 'compilationUnit') {
  const url = pathToFileURL(
    toolPath('@apexdevtools/apex-parser').replace(/cjs(\W+)index\.cjs$/, 'esm$1index.js'),
  );
  const { ApexParserFactory, ApexErrorListener } = (await import(url.href)) as ApexParserModule;
  const mistakes: string[] = [];
  class Listener extends ApexErrorListener {
    apexSyntaxError(line: number, column: number, message: string): void {
      mistakes.push(`${line}:${column} ${message}`);
    }
  }
  const { parser } = ApexParserFactory.createLexerAndParser(text, new Listener());
  parser[unit]();
  // A query ends where it makes sense no more, and says nothing of the rest.
  const { type, line, column, text: word } = parser.getCurrentToken();
  if (type !== -1) mistakes.push(`${line}:${column} unexpected ${word}`);
  return mistakes;
}

/** Comments and texts are no code. */
export const codeOf = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:\\.|[^'\\])*'/g, `''`);

export interface Soql {
  text: string;
  object: string;
  /** As they are written: `UserRole.Name`. */
  fields: string[];
}

export const queriesIn = ({ text }: ApexFile): Soql[] =>
  [...text.matchAll(/\[\s*(SELECT\s[^\]]+)\]/g)].map(([, query]) => {
    const [, selected, object, rest] = /SELECT\s+([^]+?)\s+FROM\s+(\w+)([^]*)/.exec(query)!;
    const words = rest
      .replace(/'[^']*'|:\w+/g, '')
      .split(/[^\w.]+/)
      .filter((word) => word && !SOQL_WORDS.has(word) && !/^\d+$/.test(word));
    return { text: query, object, fields: [...selected.split(/\s*,\s*/), ...words] };
  });

const SOQL_WORDS = new Set(
  'WHERE AND OR IN WITH USER_MODE ORDER BY DESC ASC LIMIT NULLS LAST FIRST'.split(' '),
);

/**
 * Fields and parents of Salesforce's standard objects, from the types of jsforce. Newer than those: nothing that is used
 * here.
 */
export class StandardObjects {
  readonly #text = readFileSync(join(home, 'node_modules/jsforce/lib/types/standard-schema.d.ts'), 'utf8');

  fieldsOf(object: string): Set<string> {
    return new Set([...this.#block('Fields', object).matchAll(/^ {4}(\w+)\??:/gm)].map(([, name]) => name));
  }

  /** Undefined: no such object, or no such field of it or its parent. */
  find(object: string, path: string): string | undefined {
    const [first, ...rest] = path.split('.');
    if (rest.length === 0) return this.fieldsOf(object).has(first) ? first : undefined;
    const parent = new RegExp(`^ {4}${first}\\??: SObjectDefinition\\$(\\w+)`, 'm').exec(
      this.#block('ParentReferences', object),
    );
    return parent ? this.find(parent[1], rest.join('.')) : undefined;
  }

  #block(kind: string, object: string): string {
    const start = this.#text.indexOf(`type ${kind}$${object} = {`);
    return start < 0 ? '' : this.#text.slice(start, this.#text.indexOf('};', start));
  }
}

/** Words that Apex keeps for itself, beside those that its parser refuses. */
export const RESERVED = new Set(
  `activate and any array as asc autonomous begin bigdecimal blob break bulk by byte case cast catch char class collect
  commit const continue currency decimal default delete desc do else end enum exception exit export extends false final
  finally float for from global goto group having hint if implements import in inner insert instanceof int into join
  like limit list long loop map merge new not null number of on or outer override package parallel pragma private
  protected public retrieve return rollback select set short sort static super switch synchronized then this throw
  transaction trigger true try undelete update upsert using virtual void when where while`.split(/\s+/),
);
