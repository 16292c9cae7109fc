/** docs/reports.md: what every figure means. Names and formulas come from the catalogue, words from the texts. */
import {
  COACH_LEVELS,
  IDLE_DAYS,
  OVERDUE_DAYS,
  OWN_ACTIONS,
  REPORTS,
  TABS,
  TEAM_COLUMNS,
} from '../../src/contract/catalogue.js';
import { formulaOf, rowsOf } from '../../src/contract/formula.js';
import { addsUp, unitOf } from '../../src/contract/measures.js';
import { PRESETS } from '../../src/contract/period.js';
import { formulaText } from '../../src/elements/parts/explain-words.js';
import {
  measureAbout,
  measureLabel,
  reportAbout,
  reportTitle,
  textsOf,
} from '../../src/elements/foundation/strings.js';
import { abouts } from '../../src/elements/strings/en-abouts.js';
import { explain } from '../../src/elements/strings/en-explain.js';
import { READINGS } from './readings.mjs';

const texts = { ...textsOf('en'), abouts, explain };
const code = (text) => `\`${text}\``;
const codes = (list) => list.map(code).join(', ');

export function reportsPage() {
  return [
    '# What the reports mean',
    '',
    '<!-- Written by `npm run docs` from src/contract/catalogue.ts and the texts of the elements. -->',
    '',
    `Presets: ${codes(Object.keys(PRESETS))}; any period within two years before the data-through day. Every answer carries the requested and the`,
    'effective period, the zone, data-through per stream, completeness per bucket, and the numerator and denominator of a ratio.',
    '',
    ...READINGS,
    '',
    ...TABS.flatMap(tabSection),
    '## The team as CSV',
    '',
    `One row per person: ${codes(TEAM_COLUMNS)}.`,
    '',
  ].join('\n');
}

function tabSection(tab) {
  const reports = Object.entries(REPORTS).filter(([, entry]) => entry.tab === tab);
  if (reports.length === 0)
    return [
      `## Tab ${code(tab)}`,
      '',
      'Holds no report of ours: a host fills it with entries of its own.',
      '',
    ];
  return [`## Tab ${code(tab)}`, '', ...reports.flatMap(([id, entry]) => reportSection(id, entry))];
}

function reportSection(id, entry) {
  const facts = [
    `product ${code(entry.product)}`,
    `stream ${code(entry.stream)}`,
    entry.wholeWeeks ? 'more than 30 days are widened to whole weeks' : null,
    entry.seats ? 'counts days on which a person held an onboarded seat' : null,
  ].filter(Boolean);
  return [
    `### ${code(id)} - ${reportTitle(texts, id)}`,
    '',
    `${reportAbout(texts, id)} (${facts.join('; ')})`,
    '',
    `Needs: ${needsText(entry.needs)}. Without it the report says what it lacks and shows no number.`,
    '',
    ...bodyOf(id, entry),
    '',
  ];
}

function bodyOf(id, entry) {
  if (entry.shape === 'overview') return overviewBody(id, entry);
  const shown = entry.shape === 'bars' ? barLines(entry) : metricLines(entry);
  return [...shown, '', ...measureTable(id, entry)];
}

function barLines(entry) {
  return [
    `- Bar: ${codes(entry.bar)}. Hover: ${codes(entry.hover)}.`,
    `- Detail, after name, e-mail, role, title and status: ${codes(entry.detail)}${entry.csvOnly.length ? `; only in the CSV: ${codes(entry.csvOnly)}` : ''}.`,
    `- Listed: people with ${whereText(entry.active)}; greatest ${code(entry.order)} first.`,
  ];
}

function metricLines(entry) {
  return [
    `- Metrics: ${codes(entry.metrics)}.`,
    `- With an average over the active people: ${codes(entry.averaged)}.`,
  ];
}

function overviewBody(id, entry) {
  return [
    `- An invite is overdue when it is pending for more than ${OVERDUE_DAYS} days since the last one.`,
    `- Coach levels: ${codes(COACH_LEVELS)}. Idle: ${IDLE_DAYS.join(', ')} days or more, never used apart and first.`,
    ...Object.entries(entry.lists).map(([list, columns]) => `- People of ${code(list)}: ${codes(columns)}.`),
    '',
    '| figure | label | how it is made |',
    '| --- | --- | --- |',
    ...[
      ...Object.keys(entry.figures),
      ...COACH_LEVELS,
      'never_used',
      'idle_people',
      'idle_seats',
      'idle_cost',
    ].map((figure) => `| ${code(figure)} | ${overviewLabel(figure, id)} | ${madeText(id, entry, figure)} |`),
  ];
}

const overviewLabel = (figure, report) => texts.levels[figure] ?? measureLabel(texts, figure, report);

function measureTable(id, entry) {
  const rows = Object.entries(entry.measures).map(([measure, definition]) => {
    const more = [
      definition.persona ? 'narrowed by the persona' : null,
      definition.consent ? 'without switched-off linkedin.com activity' : null,
      definition.stream && definition.stream !== entry.stream ? `stream ${code(definition.stream)}` : null,
    ].filter(Boolean);
    const about = [measureAbout(texts, measure, id), ...more].filter(Boolean).join(' - ');
    const adds = addsUp(definition) ? 'adds up' : 'does not add up';
    return `| ${code(measure)} | ${measureLabel(texts, measure, id)} | ${madeText(id, entry, measure)} | ${unitOf(definition)}, ${adds} | ${about} |`;
  });
  return [
    '| measure | label | how it is counted | unit | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

/** Which rows, by their ids, and the formula in the words of "explain this number". */
function madeText(report, entry, measure) {
  const formula = formulaOf(entry, measure);
  const rows = rowsOf(formula, entry);
  const made = formulaText({ texts, lang: 'en', report }, formula, code);
  return rows ? `${whereText(rows)}: ${made}` : made;
}

function whereText({ from, where = {} }) {
  const source = from === 'sessions' ? 'sessions' : 'rows';
  const parts = Object.entries(where).map(([key, value]) => {
    if (key === 'kind' && value === OWN_ACTIONS) return 'any own action';
    if (Array.isArray(value)) return value.map(code).join(' or ');
    return key === 'paid' ? 'with credits above 0' : key === 'estimated' ? 'estimated' : key;
  });
  return parts.length ? `${source} (${parts.join('; ')})` : source;
}

function needsText(needs) {
  return needs
    .map((need) => {
      if ('table' in need) return code(`${need.table}.csv`);
      if ('setting' in need) return `${code(need.setting)} in ${code('dataset.json')}`;
      return `a row of its product: ${whereText({ from: need.from, where: need.rows })}`;
    })
    .join(' and ');
}
