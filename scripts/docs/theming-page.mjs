/** docs/theming.md: the look, from the table of tokens. */
import { COLOURS } from '../../src/elements/foundation/tokens.ts';

const MEANING = {
  text: 'text and headline figures',
  muted: 'labels, footnotes, icons at rest',
  surface: 'background of cards, panels and popups',
  raised: 'hovered rows and buttons, skeletons',
  border: 'lines between things',
  control: 'borders of fields',
  accent: 'bars, focus, links, primary buttons',
  'on-accent': 'text on the accent',
  compared: 'bars of the compared period',
  'compared-rim': 'their rim',
  grid: 'gridlines',
  positive: 'what is done',
  negative: 'what failed',
  warning: 'what is late or provisional',
};

const SIZES = [
  ['font', 'font family', 'that of the system'],
  ['font-size', 'size of text; all others follow', '14px'],
  ['radius', 'corners of cards', '12px'],
  ['chart-height', 'height of the bars of a card', '200px'],
  ['row-height', 'rows of tables; `density="compact"` on a table sets 28px', '36px'],
  ['table-height', 'greatest height of a table that scrolls', '520px; 300px for invites'],
];

const hooks = (slds, dxp) =>
  [slds && `\`--slds-g-color-${slds}\``, dxp && `\`--dxp-g-${dxp}\``].filter(Boolean).join(', ');

export function themingPage() {
  return [
    '# Theming',
    '',
    '<!-- Made by `npm run docs` from src/elements/foundation/tokens.ts. -->',
    '',
    'Set a property on an element or on anything around it. What is not set goes to the hook of the Salesforce Lightning Design',
    'System, then to that of an Experience site, then to our own value; so in a Salesforce page the elements look like it without',
    'a line of CSS.',
    '',
    '```css',
    'usage-report {',
    '  --usage-color-accent: #0b5cab;',
    '  --usage-radius: 4px;',
    '}',
    '```',
    '',
    '| property | what it colours | hooks | light | dark |',
    '| --- | --- | --- | --- | --- |',
    ...COLOURS.map(
      ([name, light, dark, slds, dxp]) =>
        `| \`--usage-color-${name}\` | ${MEANING[name]} | ${hooks(slds, dxp)} | \`${light}\` | \`${dark}\` |`,
    ),
    '',
    '| property | what it is | default |',
    '| --- | --- | --- |',
    ...SIZES.map(([name, meaning, value]) => `| \`--usage-${name}\` | ${meaning} | ${value} |`),
    '',
    '## Light and dark',
    '',
    'The elements follow `color-scheme` of the page around them. `theme="light"`, `theme="dark"` or `theme="auto"` (the viewer\'s',
    "system) on an element decides otherwise. In forced colours they use the system's. With our own values text has a contrast of",
    '4.5:1 and more, bars and rims 3:1 and more (`test/elements/foundation/contrast.node.test.ts`); with yours, that is yours to keep.',
    '',
    '## Parts and sizes',
    '',
    'What a colour or a size cannot say is said by parts (`usage-bar-card::part(title) { ... }`): each element lists its own in',
    '[elements.md](elements.md). Elements ask how wide they themselves are, not the window: they work from 280 px up.',
    '',
  ].join('\n');
}
