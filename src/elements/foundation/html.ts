/**
 * The template tag: what Lit's own does, without `innerHTML`. Inside Salesforce that setter is sanitised: it strips the
 * comments by which Lit finds its holes, and nothing is rendered. Here a template is read once, when it is first shown,
 * and made of single nodes; Lit gets it in the shape of its compiled templates. No Trusted Types policy is needed for it.
 *
 * Templates must be written as the parser would leave them: every tag closed, `<tbody>` in tables, no svg, no text with
 * holes in `<textarea>`, `<style>` or `<script>`. A test renders each one with Lit's tag too.
 */
import type { CompiledTemplate, CompiledTemplateResult } from 'lit';
import { _$LH as lit } from 'lit-html/private-ssr-support.js';

export { nothing } from 'lit';
export type TemplateResult = CompiledTemplateResult;

type Part = CompiledTemplate['parts'][number];

/** Stands where a value goes, while a template is read. */
const HOLE = '\u0001';
const NODE =
  /<!--([^]*?)-->|<\/([\w-]+)\s*>|<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|(?:[^<]|<(?![a-z/!]))+/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** Lit's own numbers for its parts. */
const [ATTRIBUTE_PART, CHILD_PART, ELEMENT_PART, COMMENT_PART] = [1, 2, 6, 7] as const;
const BY_SIGN = new Map<string, typeof lit.AttributePart>([
  ['.', lit.PropertyPart],
  ['?', lit.BooleanAttributePart],
  ['@', lit.EventPart],
]);

const templates = new WeakMap<TemplateStringsArray, CompiledTemplate>();

export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  let template = templates.get(strings);
  if (!template) templates.set(strings, (template = new ReadTemplate(strings)));
  return { _$litType$: template, values };
}

class ReadTemplate implements CompiledTemplate {
  readonly h: TemplateStringsArray;
  /** Filled when `el` is asked for, which Lit does first. */
  readonly parts: Part[] = [];
  #el: HTMLTemplateElement | undefined;

  constructor(strings: TemplateStringsArray) {
    this.h = strings;
  }

  get el(): HTMLTemplateElement {
    return (this.#el ??= read(this.h, this.parts));
  }
}

/** Makes the nodes, and adds to `parts` what is to be filled, by the number of the element or comment. */
function read(strings: TemplateStringsArray, parts: Part[]): HTMLTemplateElement {
  const template = document.createElement('template');
  const open: (DocumentFragment | Element)[] = [template.content];
  let index = -1;
  const add = (node: Node) => open[open.length - 1].appendChild(node);
  const addComment = (data = '') => {
    index++;
    add(document.createComment(data));
  };

  const addText = (text: string) =>
    text.split(HOLE).forEach((piece, i) => {
      if (i > 0) {
        addComment();
        parts.push({ type: CHILD_PART, index });
      }
      if (piece) add(document.createTextNode(decoded(piece)));
    });

  const addElement = (tag: string, attributes: string) => {
    const element = add(document.createElement(tag)) as Element;
    index++;
    // `${x}/>` ends the tag, not the value.
    for (const [, name, ...quoted] of attributes.replace(/\/$/, '').matchAll(ATTRIBUTE)) {
      const value = quoted.find((one) => one !== undefined) ?? '';
      const sign = BY_SIGN.get(name[0]);
      if (name === HOLE) parts.push({ type: ELEMENT_PART, index });
      else if (!value.includes(HOLE)) element.setAttribute(name, decoded(value));
      else
        parts.push({
          type: ATTRIBUTE_PART,
          index,
          name: sign ? name.slice(1) : name,
          strings: value.split(HOLE).map(decoded),
          ctor: sign ?? lit.AttributePart,
        });
    }
    if (!VOID.test(tag)) open.push(element);
  };

  for (const [text, comment, closed, tag, attributes] of strings.join(HOLE).matchAll(NODE)) {
    if (comment !== undefined) {
      addComment(comment.includes(HOLE) ? '' : comment);
      for (let i = comment.split(HOLE).length; i > 1; i--) parts.push({ type: COMMENT_PART, index });
    } else if (tag) addElement(tag, attributes);
    else if (!closed) addText(text);
    else if (open.pop()?.nodeName.toLowerCase() !== closed.toLowerCase())
      throw new Error(`Cannot read a template: ${text} closes another tag in ${strings.join('${}')}`);
  }
  if (open.length > 1) throw new Error(`Cannot read a template: a tag is open in ${strings.join('${}')}`);
  // A hole needs a node behind it, by which it knows its end.
  if (!strings[strings.length - 1]) addComment();
  return template;
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/** `&amp;`, `&#8211;` and the like; names beyond the few are not known here. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (whole, hex: string, digits: string, name: string) => {
    if (digits) return String.fromCodePoint(parseInt(digits, hex ? 16 : 10));
    const character = NAMED.get(name);
    if (!character) throw new Error(`Cannot read a template: ${whole} is not known`);
    return character;
  });
