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
import { addsUp, unitOf } from '../../src/contract/measures.js';
import { PRESETS } from '../../src/contract/period.js';
import { measureAbout, measureLabel, reportAbout, reportTitle, textsOf } from '../../src/elements/strings.js';
import { abouts } from '../../src/elements/strings/en-abouts.js';
import { READINGS } from './readings.mjs';

const texts = { ...textsOf('en'), abouts };
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
  if (entry.shape === 'overview') return overviewBody(entry);
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

function overviewBody(entry) {
  return [
    `- Figures: ${codes(Object.keys(entry.figures))}.`,
    `- An invite is overdue when it is pending for more than ${OVERDUE_DAYS} days since the last one.`,
    `- Coach levels: ${codes(COACH_LEVELS)}. Idle: ${IDLE_DAYS.join(', ')} days or more, never used apart and first.`,
    ...Object.entries(entry.lists).map(([list, columns]) => `- People of ${code(list)}: ${codes(columns)}.`),
  ];
}

function measureTable(id, entry) {
  const rows = Object.entries(entry.measures).map(([measure, definition]) => {
    const more = [
      definition.persona ? 'narrowed by the persona' : null,
      definition.consent ? 'without switched-off linkedin.com activity' : null,
      definition.stream && definition.stream !== entry.stream ? `stream ${code(definition.stream)}` : null,
    ].filter(Boolean);
    const about = [measureAbout(texts, measure, id), ...more].filter(Boolean).join(' - ');
    const adds = addsUp(definition) ? 'adds up' : 'does not add up';
    return `| ${code(measure)} | ${measureLabel(texts, measure, id)} | ${formulaText(definition)} | ${unitOf(definition)}, ${adds} | ${about} |`;
  });
  return [
    '| measure | label | how it is counted | unit | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

function formulaText(measure) {
  switch (measure.verb) {
    case 'sum':
      return measure.of === 'rows'
        ? `number of ${whereText(measure)}`
        : `sum of ${measure.of} over ${whereText(measure)}`;
    case 'distinct':
      return `distinct ${measure.of} of ${whereText(measure)}`;
    case 'user-days':
      return `distinct (person, day) of ${whereText(measure)}`;
    case 'first':
    case 'last':
      return `${measure.verb} instant of ${whereText(measure)}${measure.upTo ? ', up to the end of the days' : ''}`;
    case 'ratio':
      return `${code(measure.numerator)} / ${code(measure.denominator)}, pooled`;
    case 'latest':
      return `latest ${code(measure.of)} of each person, added`;
    case 'cohort':
      return `InMails sent in the period: ${measure.of}`;
    case 'channels':
      return 'subscribed channels, else those received on';
    case 'enabled':
      return 'people enabled at the end of the days';
    case 'active':
      return 'people with at least one active day';
    default:
      throw new Error(`No words for verb ${measure.verb}`);
  }
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
