// node test/reference/golden.mjs FOLDER: the reference's answers to a fixed list of questions about a dataset folder, as JSON:
// [{ name, call, query, k?, answer } or { ..., error }]. Custom periods end on the data-through day.
import { addDays } from './days.mjs';
import { loadDataset } from './load.mjs';
import { readFolder } from './node.mjs';
import { ask } from './question.mjs';
import { bars, details, idle, overview, team, totals } from './report.mjs';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node test/reference/golden.mjs FOLDER');
  process.exit(2);
}
const ds = loadDataset(readFolder(folder));
const { through, bound } = ask(ds, { report: 'si-logins' });
const last = through.activity;
const preset = (name) => ({ period: { preset: name } });
const days = (count) => ({ period: { start: addDays(last, 1 - count), end: last } });

// The two groups with most members, and somebody of the last one.
const membersOf = (group) => ds.tables.memberships.filter((each) => each.group === group.id);
const [large, second] = [...ds.tables.groups]
  .sort((a, b) => membersOf(b).length - membersOf(a).length)
  .map(({ id }) => id);
const inLarge = { groups: large ? [large] : [] };
const inBoth = { groups: [large, second].filter(Boolean) };
const people = { people: ds.tables.people.slice(-12).map(({ id }) => id) };

const CALLS = { bars, details, totals, overview, team, idle };
const QUESTIONS = [
  ['bars', 'platform-logins', preset('last-30')],
  ['bars', 'si-logins', preset('last-7')],
  ['bars', 'si-logins', preset('last-30')],
  ['bars', 'si-logins', { ...preset('last-90'), compare: 'previous-period' }],
  ['bars', 'si-logins', { ...days(183), bucket: 'auto' }],
  ['bars', 'si-logins', { ...preset('last-30'), timeZone: 'Asia/Kathmandu' }],
  ['details', 'si-logins', { ...preset('last-30'), rows: 'everyone' }],
  ['details', 'si-logins', { ...preset('last-7'), sort: { by: 'name', desc: true } }],
  ['bars', 'si-adoption', preset('last-30')],
  ['bars', 'si-adoption', { ...preset('last-365'), compare: 'previous-year' }],
  ['bars', 'si-adoption', { ...preset('last-90'), bucket: 'month' }],
  ['bars', 'si-adoption', { period: { start: bound, end: last }, bucket: 'period' }],
  ['bars', 'si-adoption', { ...preset('last-90'), ...inLarge, membership: 'as-is' }],
  ['bars', 'si-adoption', { ...preset('last-90'), ...inLarge, membership: 'as-was' }],
  ['bars', 'si-adoption', { ...days(31), timeZone: 'Pacific/Apia' }],
  ['details', 'si-adoption', preset('last-90')],
  ['details', 'si-adoption', { ...days(10), timeZone: 'Australia/Lord_Howe', text: '1' }],
  [
    'details',
    'si-adoption',
    { ...preset('last-90'), ...inBoth, membership: 'as-was', sort: { by: 'last_interaction', desc: false } },
  ],
  ['bars', 'si-credits', preset('last-30')],
  ['details', 'si-credits', preset('last-30')],
  ['bars', 'si-alerts', preset('last-30')],
  ['totals', 'nav-usage', preset('last-7')],
  ['totals', 'nav-usage', preset('last-30')],
  ['totals', 'nav-usage', days(31)],
  ['totals', 'nav-usage', { ...preset('last-90'), compare: 'previous-period' }],
  ['totals', 'nav-usage', { ...preset('last-365'), compare: 'previous-year' }],
  ['totals', 'nav-usage', { ...preset('last-30'), compare: 'previous-year' }],
  ['totals', 'nav-usage', { ...preset('last-90'), ...inLarge, membership: 'as-is' }],
  [
    'totals',
    'nav-usage',
    { ...preset('last-90'), ...inBoth, membership: 'as-was', timeZone: 'America/St_Johns' },
  ],
  ['totals', 'nav-usage', { ...preset('last-365'), ...people }],
  ['bars', 'nav-usage', preset('last-90')],
  ['bars', 'nav-usage', { ...days(60), timeZone: 'Asia/Tokyo', bucket: 'week' }],
  ['totals', 'nav-effectiveness', preset('last-90')],
  ['bars', 'nav-effectiveness', { ...preset('last-90'), bucket: 'period' }],
  ['overview', 'nav-overview', preset('last-30')],
  ['overview', 'nav-overview', { ...preset('last-30'), ...inLarge }],
  ['idle', 'nav-overview', { ...preset('last-30'), ...people }, 30],
  ['team', 'nav-usage', { ...preset('last-30'), ...people }],
  ['team', 'nav-usage', { ...days(45), ...inBoth, membership: 'as-was', ...people }],
  ['bars', 'si-adoption', { period: { start: addDays(bound, -1), end: last } }],
  ['bars', 'si-adoption', { period: { start: last, end: addDays(last, -1) } }],
  ['bars', 'si-adoption', { period: { start: addDays(last, 1), end: addDays(last, 9) } }],
  ['bars', 'si-adoption', { ...preset('last-30'), groups: ['no such group'] }],
];

const answers = QUESTIONS.map(([call, report, rest, k], index) => {
  const query = { report, ...rest };
  const asked = { name: `${index + 1} ${call} ${report}`, call, query, ...(k !== undefined && { k }) };
  try {
    return { ...asked, answer: k === undefined ? CALLS[call](ds, query) : CALLS[call](ds, query, k) };
  } catch (error) {
    if (!error.code) throw error;
    return { ...asked, error: error.code };
  }
});
console.log(JSON.stringify(answers, null, 1));
