/** docs/data.md: the files of a dataset, from the tables of the contract. */
import { NEEDED_TABLES, REQUIRED_BY_KIND, TABLES } from '../../src/contract/tables.js';
import { REFUSALS } from '../../src/contract/refusals.js';
import { READY_MAPS } from '../../src/csv/ready-maps.js';

const code = (text) => `\`${text}\``;

export function dataPage() {
  return [
    '# The dataset',
    '',
    '<!-- Written by `npm run docs` from src/contract/tables.ts. -->',
    '',
    'A folder of CSV files and a `dataset.json`; the same files picked or dropped in a page; the same rows typed, for `memoryProvider`.',
    `Only ${NEEDED_TABLES.map((table) => code(`${table}.csv`)).join(' and ')} are needed; a report says what else it lacks. Header row, any order of columns, unknown columns ignored,`,
    'a blank cell is missing. Instants are RFC 3339 with `Z` or an offset, days `YYYY-MM-DD`. Cells are neither trimmed nor folded.',
    '',
    "Typed rows are `RecordOf<'people'>`, `RecordOf<'activity'>` and so on, all tables together `DatasetRecords`, of `crm-usage-widgets`. In them an instant may",
    'also be a `Date`, a flag is a boolean, a number a number, a list an array, and a blank cell is left out, undefined or null.',
    '',
    '## dataset.json',
    '',
    'All optional: `name`, `timeZone` (IANA, default UTC), `weekStart` (1 = Monday ... 7), `idleGapMinutes` (30), `estimatedSurfaces` (every surface but',
    '`platform` and `linkedin`), `dataThrough` and `dataFrom` (a day per stream), `seatsPurchased` (list of `from`, `count`, `unitCost`, `unitCostPer`,',
    '`currency`), `coachActions` (names of the suggested actions), `maps` (column maps of files that have other columns).',
    '',
    ...MAPS,
    ...Object.entries(TABLES).flatMap(tableSection),
    '## Refused rows',
    '',
    'A row that breaks a rule is named (file, line, column, why) and left out; the others are kept. Rows read = accepted + duplicates + refused.',
    '',
    '| code | the cell or row |',
    '| --- | --- |',
    ...Object.entries(REFUSALS).map(([id, text]) => `| ${code(id)} | ${text} |`),
    '',
  ].join('\n');
}

const MAPS = [
  '## Column maps',
  '',
  'A file with other columns, another name, or times of its own becomes rows of a table by a map, named by the file: in `maps` of `dataset.json`, or as the',
  'option `maps` of `csvFilesProvider`. What the map does not name stays blank; without `columns` the names are ours.',
  '',
  '```json',
  '{',
  '  "maps": {',
  '    "logins.csv": {',
  '      "table": "activity", "format": "DD/MM/YYYY HH:MM", "zone": "Europe/Paris",',
  '      "columns": {',
  '        "id": { "rowKey": true }, "at": "When", "person": "User ID", "product": { "constant": "sales-intelligence" },',
  '        "kind": { "column": "What", "values": { "Log in": "login" }, "other": "interaction" }',
  '      }',
  '    },',
  '    "export.csv": "who-when-what"',
  '  }',
  '}',
  '```',
  '',
  'A format is made of `YYYY`, `MM`, `MMM` (a name), `DD`, `HH`, `MM` behind the hour or `mm`, `SS`, `fff`, `hh` with `A` (AM or PM), `Z` (an offset), or it is',
  "`epoch` or `epoch-ms`; several may stand in a list. The zone is the one of local times; default: the dataset's. A word alone is a ready map:",
  `${READY_MAPS.map(({ id }) => code(id)).join(', ')}.`,
  '',
];

function tableSection([name, { columns, key }]) {
  const more =
    name === 'activity'
      ? Object.entries(REQUIRED_BY_KIND).map(
          ([kind, cells]) => `A row of kind ${code(kind)} also needs ${cells.map(code).join(', ')}.`,
        )
      : [];
  return [
    `## ${name}.csv`,
    '',
    ...(key.length ? [`A row is named by ${key.map(code).join(', ')}.`, ''] : []),
    '| column | holds | needed |',
    '| --- | --- | --- |',
    ...Object.entries(columns).map(
      ([column, spec]) => `| ${code(column)} | ${holds(spec)} | ${spec.required ? 'yes' : ''} |`,
    ),
    '',
    ...more.flatMap((line) => [line, '']),
  ];
}

const WORDS = {
  id: 'an exact id',
  text: 'text',
  day: 'a day',
  instant: 'an instant',
  flag: '`true` or `false`',
  open: 'a word; unknown ones are kept',
  quantity: 'a whole number from 1',
  credits: 'a decimal, at most 4 places',
  stock: 'a whole number from 0',
  score: '0 to 25, at most 4 places',
  list: 'words, split at `;`',
};

const holds = ({ type, choices }) =>
  type === 'choice' ? `one of ${choices.map(code).join(', ')}` : WORDS[type];
