/** One template by Lit's own tag and by ours: what each makes of it, as text that can be compared. */
import { html as stock, nothing, render, type TemplateResult } from 'lit';
import { html } from '../../src/elements/foundation/html.js';

interface Part {
  type: number;
  index: number;
  name?: string;
  strings?: readonly string[];
  ctor?: { name: string };
}

/** What Lit calls its parts; it shows them in its development build only. */
const [ATTRIBUTE, CHILD] = [1, 2];

export interface Reading {
  /** Holes in the order of their values. */
  parts: string[];
  /** The nodes, filled with values, with others, and emptied. */
  shown: string[];
}

/** By Lit's tag, and by ours. */
export function readings(texts: readonly string[]): [stock: Reading, ours: Reading] {
  const strings = (): TemplateStringsArray => Object.assign([...texts], { raw: [...texts] });
  const [one, other] = [strings(), strings()];
  return [reading((...values) => stock(one, ...values)), reading((...values) => html(other, ...values))];
}

function reading(make: (...values: unknown[]) => object): Reading {
  const host = document.createElement('div');
  const fill = (...values: unknown[]) => render(make(...values) as TemplateResult, host);
  const { parts } = (fill() as unknown as { _$committedValue: { _$template: { parts: Part[] } } })
    ._$committedValue._$template;
  const rounds = ['a', 'b', ''].map((round) => {
    fill(...parts.flatMap((part, i) => valuesOf(part, `${round && round + i}`)));
    return written(host);
  });
  return { parts: parts.map(partText), shown: rounds };
}

const partText = ({ type, index, name = '', strings = [], ctor }: Part): string =>
  [type, index, name, JSON.stringify(strings), ctor?.name ?? ''].join(' ');

/** As many as the part takes, fit for what it fills. */
function valuesOf({ type, strings = [], ctor }: Part, text: string): unknown[] {
  if (type === CHILD) return [text || nothing];
  if (type !== ATTRIBUTE) return [nothing];
  const one = { BooleanAttributePart: text === 'a', EventPart: () => text }[ctor?.name ?? ''] ?? text;
  return strings.slice(1).map(() => one);
}

function written(node: Node): string {
  return [...node.childNodes].map(nodeText).join('');
}

function nodeText(node: Node): string {
  // Holes are comments of either kind; the data of a comment that is written is its own.
  if (node instanceof Comment) return /^$|^\?$|lit\$/.test(node.data) ? '<!>' : `<!--${node.data}-->`;
  if (node instanceof Text) return JSON.stringify(node.data);
  const element = node as HTMLInputElement;
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`);
  const live = ['value', 'checked', 'title'].map((name) => ` .${name}=${String(Reflect.get(element, name))}`);
  return `<${element.namespaceURI} ${element.localName}${attributes.join('')}${live.join('')}>${written(node)}</>`;
}
