/** docs/elements.md: every element, from the manifest that is made of its doc comments. */
const cell = (text = '') => text.replaceAll('\n', ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');

const table = (heads, rows) =>
  rows.length === 0
    ? []
    : [
        `| ${heads.join(' | ')} |`,
        `| ${heads.map(() => '---').join(' | ')} |`,
        ...rows.map((cells) => `| ${cells.join(' | ')} |`),
        '',
      ];

const described = (title, list = [], name = ({ name }) => code(name)) =>
  table(
    [title, ''],
    list.map((one) => [name(one), cell(one.description)]),
  );

/** @param {object} manifest custom-elements.json */
export function elementsPage(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  return [
    '# Elements',
    '',
    '<!-- Made by `npm run docs` from the doc comments of src/elements; edit those. -->',
    '',
    'Attributes are also properties of the name in the second column. All events bubble and are composed; their `detail`',
    'survives JSON. In an attribute that is a list (`groups`, `tabs`) spaces or commas stand between the words. Colours and',
    'sizes: [theming.md](theming.md). Figures: [reports.md](reports.md).',
    '',
    ...elements.map(({ tagName }) => `- [\`<${tagName}>\`](#${tagName})`),
    '',
    ...elements.flatMap(elementSection),
  ].join('\n');
}

function elementSection({ tagName, description, attributes = [], members = [], ...rest }) {
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    `## ${tagName}`,
    '',
    description,
    '',
    ...table(
      ['attribute', 'property', ''],
      attributes.map(({ name, fieldName, description: about }) => [code(name), code(fieldName), cell(about)]),
    ),
    ...described('property', fields),
    ...described('method', methods, ({ name, parameters = [] }) =>
      code(`${name}(${parameters.map((one) => one.name + (one.optional ? '?' : '')).join(', ')})`),
    ),
    ...described('event', rest.events),
    ...described('slot', rest.slots, ({ name }) => (name ? code(name) : 'default')),
    ...described('part', rest.cssParts),
    ...described('CSS property', rest.cssProperties),
  ];
}
