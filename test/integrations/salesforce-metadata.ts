/** The metadata of the package, read as Salesforce would, and its own types for it. */
import { join } from 'node:path';
import ts from 'typescript';
import { home, list, read, tool } from './salesforce-tools.js';
import { COMPONENT_TYPES } from '../../scripts/salesforce-manifest.mjs';

interface XmlModule {
  XMLParser: new (options: object) => { parse(text: string): Record<string, unknown> };
  XMLValidator: { validate(text: string): true | { err: { msg: string; line: number } } };
}
const xml = () => tool<XmlModule>('fast-xml-parser');

export interface MetadataFile {
  path: string;
  text: string;
  /** Name of its type. */
  type: string;
  /** The root's content. */
  content: Record<string, unknown>;
}

export function metadataFiles(): MetadataFile[] {
  return COMPONENT_TYPES.flatMap(({ folder }) =>
    list(folder)
      .flatMap((name) =>
        name.includes('.') ? [name] : list(`${folder}/${name}`).map((file) => `${name}/${file}`),
      )
      .filter((name) => name.endsWith('-meta.xml'))
      .map((name) => fileAt(`${folder}/${name}`)),
  );
}

function fileAt(path: string): MetadataFile {
  const text = read(path);
  const [type, content] = Object.entries(parse(text)).find(([name]) => name !== '?xml')!;
  return { path, text, type, content: content as Record<string, unknown> };
}

/** `targetConfigs` is a text to Salesforce's types: it has a check of its own. */
export function parse(text: string, attributes = false): Record<string, unknown> {
  const { XMLParser } = xml();
  const stopNodes = attributes ? [] : ['*.targetConfigs'];
  return new XMLParser({ ignoreAttributes: !attributes, attributeNamePrefix: '', stopNodes }).parse(text);
}

export function wellFormed(text: string): string | undefined {
  const result = xml().XMLValidator.validate(text);
  return result === true ? undefined : `${result.err.line}: ${result.err.msg}`;
}

/** What the types of `@salesforce/types` do not allow. A list of one is written without a list in XML. */
export function typeMistakes(files: readonly Pick<MetadataFile, 'type' | 'content' | 'path'>[]): string[] {
  const name = join(home, 'checked.ts');
  const text = [
    `import type * as M from '@salesforce/types/metadata';`,
    `type Loose<T> = T extends (infer E)[] ? Loose<E> | Loose<E>[] : T extends object ? { [K in keyof T]?: Loose<T[K]> } : T;`,
    ...files.map(
      ({ type, content }, index) =>
        `export const file${index}: Loose<M.${type}> = ${JSON.stringify(withoutEmpty(content))};`,
    ),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const own = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...rest) =>
    path === name ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022) : own(path, ...rest);
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file, start }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
    return `${files[line - 2]?.path ?? '?'}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** XML says nothing as an empty text. */
const withoutEmpty = (content: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(content).filter(([, value]) => value !== ''));
