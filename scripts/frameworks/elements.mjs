/** The elements as the manifest tells them: what a framework's types need to know of each. */

/**
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} name of the class
 * @property {string} module of the class, from dist/frameworks
 * @property {string[]} properties that a page may set
 * @property {string[]} events
 */

/** @returns {Element[]} in the order of their tags */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ path, declarations = [] }) =>
      declarations
        .filter(({ customElement, tagName }) => customElement && tagName)
        .map(({ tagName, name, members = [], events = [] }) => ({
          tag: tagName,
          name,
          module: path.replace(/^src\//, '../').replace(/\.ts$/, '.js'),
          properties: members.filter(isProperty).map((member) => member.name),
          events: events.map((event) => event.name),
        })),
    )
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

const isProperty = ({ kind, privacy, readonly, static: ofClass }) =>
  kind === 'field' && !ofClass && !readonly && (privacy ?? 'public') === 'public';

/** `import type` lines for the classes. */
export const imports = (elements) =>
  elements.map(({ name, module }) => `import type { ${name} } from '${module}';`).join('\n');

/** `'a' | 'b'`; `never` for none. */
export const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';

/** One line an element: its tag, and `type` of its class, its properties and its events. */
export const entries = (elements, type) =>
  elements
    .map(
      ({ tag, name, properties, events }) =>
        `  '${tag}': ${type}<${name}, ${union(properties)}, ${union(events)}>;`,
    )
    .join('\n');
