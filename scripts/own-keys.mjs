/**
 * A rollup plugin: old libraries (Prototype, MooTools) add to `Object.prototype`, and a for-in loop meets what they
 * added. zod cannot be loaded on such a page. In packages each loop is made to pass over what is not the object's own;
 * in src the linter asks for it.
 */
import MagicString from 'magic-string';
import { walk } from './walk.mjs';

export function ownKeys() {
  return {
    name: 'own-keys',
    transform(code, id) {
      if (!id.includes('node_modules') || !/\bfor\s*\(.+\bin\b/.test(code)) return null;
      const text = new MagicString(code);
      walk(this.parse(code), (node) => {
        if (node.type === 'ForInStatement') guard(text, code, node);
      });
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

function guard(text, code, { left, right, body }) {
  const key = left.type === 'VariableDeclaration' ? left.declarations[0].id : left;
  const [name, object] = [key, right].map(({ start, end }) => code.slice(start, end));
  text.appendLeft(body.start, `{ if (!Object.hasOwn(${object}, ${name})) continue; `);
  text.appendRight(body.end, ' }');
}
