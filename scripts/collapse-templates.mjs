/**
 * A rollup plugin: the indentation of html`` and css`` templates is for people, and a fifth of a bundle. Runs after the
 * TypeScript is gone.
 */
import MagicString from 'magic-string';
import { walk } from './walk.mjs';

export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(html|css)`/.test(code)) return null;
      const text = new MagicString(code);
      walk(this.parse(code), ({ type, tag, quasi }) => {
        const collapse = type === 'TaggedTemplateExpression' && collapses[tag.name];
        for (const { value, start, end } of collapse ? quasi.quasis : [])
          if (end > start) text.update(start, end, collapse(value.raw));
      });
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** Between inline elements one space counts as many; none would not. */
const html = (text) => text.replace(/\s+/g, ' ').replace(/ (\/?>)/g, '$1');

/**
 * What is quoted stays. A space before a colon, and around the signs of selectors and sums, means something; behind one
 * it is the value of an empty property.
 */
const css = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(
      /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\s*([{};,])\s*|:\s+(?:([;}!])\s*)?|\s+/g,
      (all, quoted, sign, end) => quoted ?? sign ?? (all[0] !== ':' ? ' ' : end ? `: ${end}` : ':'),
    )
    .replaceAll(';}', '}');

export const collapses = { html, css };
