// node test/reference/check.mjs [FOLDER] [SEEDS]: the reference asked about itself. Invariants of section 3 and of the rules,
// over a folder and over random datasets; ends with status 1 at the first that does not hold.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { addDays, daysIn } from './days.mjs';
import { loadDataset } from './load.mjs';
import { readFolder } from './node.mjs';
import { randomDataset, randomQuery } from './random.mjs';
import { bars, details, idle, overview, team, totals } from './report.mjs';

const add = (list, id) => list.reduce((total, row) => total + (row[id] ?? 0), 0);
const near = (a, b, what) => assert.ok(a === b || Math.abs(a - b) < 1e-6, `${what}: ${a} and ${b}`);

/** The total of a `sum` or `user-days` measure is the sum of its bars. */
function barsAddUp(answer, ids) {
  for (const id of ids) {
    const total = answer.total.values[id].value;
    const parts = answer.bars.map(({ values }) => values[id]).filter(({ value }) => value !== null);
    if (total !== null) near(add(parts, 'value'), total, `${id} over the bars`);
  }
}

/** Bars follow one another without a gap and fill the effective period. */
function barsFill(answer) {
  if (!answer.effective) return assert.equal(answer.bars.length, 0);
  assert.equal(answer.bars[0].start, answer.effective.start);
  assert.equal(answer.bars.at(-1).end, answer.effective.end);
  answer.bars.slice(1).forEach(({ start }, index) => assert.equal(start, addDays(answer.bars[index].end, 1)));
}

const SUMS = {
  'platform-logins': ['total_logins'],
  'si-logins': ['total_sessions'],
  'si-adoption': ['total_interactions', 'days_active'],
  'si-credits': ['total_credits', 'people_unlocks', 'people_exports', 'company_credits', 'people_credits'],
  'si-alerts': ['alerts_sent', 'alert_interactions'],
  'nav-usage': [
    'days_active',
    'searches',
    'profile_views',
    'leads_saved',
    'accounts_saved',
    'lists_created',
    'messages_sent',
  ],
  'nav-effectiveness': ['inmails_sent', 'inmails_accepted', 'inmails_open', 'inmails_matured'],
};

function checkDetails(ds, query, answer) {
  const { rows, footer, surfaces } = details(ds, { ...query, text: undefined });
  const shown = details(ds, query);
  assert.ok(shown.rows.length <= rows.length);
  const [first] = Object.values(answer.total.values);
  if (!answer.effective || answer.lacks.length > 0 || first.value === null)
    return assert.equal(rows.length, 0);
  const total = Object.fromEntries(Object.entries(answer.total.values).map(([id, { value }]) => [id, value]));
  for (const id of Object.keys(total)) if (id in footer) near(footer[id], total[id], `footer of ${id}`);
  const hover = {
    'platform-logins': ['logins', 'total_logins'],
    'si-logins': ['sessions', 'total_sessions'],
  }[query.report];
  if (hover) near(add(rows, hover[0]), total[hover[1]], hover[0]);
  if (query.report === 'platform-logins' || query.report === 'si-logins') {
    assert.equal(rows.filter((row) => row[hover[0]] > 0).length, total.users_logged_in);
  }
  if (query.report === 'si-credits')
    near(total.company_credits + total.people_credits, total.total_credits, 'objects');
  if (query.report === 'si-adoption') {
    for (const one of [total, ...rows]) {
      assert.ok(
        one.unique_accounts_hot <= one.unique_accounts && one.unique_accounts <= one.total_interactions,
      );
    }
    assert.equal(add(rows, 'days_active'), total.days_active);
    assert.ok(add(rows, 'unique_accounts') >= total.unique_accounts);
    assert.equal(add(surfaces, 'interactions'), total.total_interactions);
  }
  const bar = answer.bars.at(-1);
  const inBar = details(ds, { ...query, text: undefined, bar: bar.key });
  for (const id of Object.keys(bar.values)) {
    if (id in inBar.footer && bar.values[id].value !== null)
      near(inBar.footer[id], bar.values[id].value, `bar's footer of ${id}`);
  }
}

function checkNav(ds, query, answer) {
  const { metrics, n } = totals(ds, query);
  for (const [id, { total }] of Object.entries(metrics))
    assert.deepEqual(total, stripped(answer.metrics[id].total), id);
  const { rows } = team(ds, query);
  const value = (id) => metrics[id]?.total.value;
  const everybody = team(ds, { ...query, text: undefined }).rows;
  assert.ok(rows.length <= everybody.length);
  for (const id of [
    'days_active',
    'searches',
    'messages_sent',
    'inmails_sent',
    'inmails_accepted',
    'inmails_open',
  ]) {
    // The lists of people follow the activity stream: they add up to metrics of the same days only.
    if (
      value(id) != null &&
      daysIn(metrics[id].effective) === daysIn(team(ds, query).effective ?? metrics[id].effective)
    ) {
      near(add(everybody, id), value(id), `team's ${id}`);
    }
  }
  if (value('active_people') != null) assert.equal(everybody.filter((row) => row.days_active > 0).length, n);
  if (value('inmails_sent') != null) {
    assert.ok(value('inmails_matured') + value('inmails_open') <= value('inmails_sent'));
    assert.ok(value('inmails_accepted') <= value('inmails_sent'));
  }
}

const stripped = ({ complete, ...figure }) => figure;

function checkOverview(ds, query) {
  const { coach, seats, idle: all } = overview(ds, query);
  if (coach.counted !== null) assert.equal(add(Object.values(coach.levels), 'value'), coach.counted);
  const { seats_assigned, seats_activated, seats_pending } = seats.values;
  if (seats_assigned.value !== null)
    assert.equal(seats_activated.value + seats_pending.value, seats_assigned.value);
  const counts = [0, 7, 30, 90].map((k) => idle(ds, query, k).people.length);
  counts.slice(1).forEach((count, index) => assert.ok(count <= counts[index] || all.day === null));
}

export function checkQuery(ds, query) {
  if (query.report === 'nav-overview') return checkOverview(ds, query);
  const answer = bars(ds, query);
  barsFill(answer);
  const hasDataFrom = Object.keys(ds.config.dataFrom).length > 0;
  const sameDays = ([id]) =>
    !answer.metrics || JSON.stringify(answer.metrics[id].effective) === JSON.stringify(answer.effective);
  if (!hasDataFrom)
    barsAddUp(
      answer,
      SUMS[query.report].filter((id) => sameDays([id])),
    );
  if (answer.metrics) checkNav(ds, query, answer);
  else checkDetails(ds, query, answer);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, seeds = '100'] = process.argv.slice(2);
  const given = folder ? loadDataset(readFolder(folder)) : null;
  for (let seed = 0; given && seed < 60; seed++) run(given, seed, folder);
  for (let seed = 1; seed <= Number(seeds); seed++) {
    const ds = loadDataset(randomDataset(seed, { people: 20, events: 700 }));
    assert.ok(ds.refused.length >= 12, `seed ${seed}: rows must be refused`);
    for (let turn = 0; turn < 12; turn++) run(ds, seed * 100 + turn, `seed ${seed}`);
  }
  console.log('every invariant holds');
}

function run(ds, seed, name) {
  const query = randomQuery(seed, ds);
  try {
    checkQuery(ds, query);
  } catch (error) {
    console.error(`${name}: ${JSON.stringify(query)}`);
    throw error;
  }
}
