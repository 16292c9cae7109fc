// Random questions that have an answer.
import { addDays, later } from './days.mjs';
import { openChance } from './prng.mjs';
import { BAR_REPORTS } from './details.mjs';
import { ask, REPORTS } from './question.mjs';

const ZONES = [
  ...[
    'UTC',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'America/Havana',
    'Europe/Berlin',
    'Australia/Lord_Howe',
  ],
  ...['Pacific/Chatham', 'America/Sao_Paulo', 'Etc/GMT+12'],
];

/** A valid query to a loaded dataset: any report, period, bucket, filter, zone, comparison. */
export function randomQuery(seed, dataset) {
  const chance = openChance(seed ^ 0x5eed);
  const { people, groups, personas } = dataset.tables;
  const query = { report: chance.pick(REPORTS) };
  if (chance.hit(0.3)) query.timeZone = chance.pick(ZONES);
  query.period = randomPeriod(chance, dataset, query);
  if (chance.hit(0.7)) query.bucket = chance.pick(['auto', 'day', 'week', 'month', 'period']);
  if (chance.hit(0.4)) query.compare = chance.pick(['previous-period', 'previous-year']);
  if (chance.hit(0.4) && groups.length > 0) query.groups = chance.some(groups, 0.25).map(({ id }) => id);
  if (chance.hit(0.2)) query.people = chance.some(people, 0.4).map(({ id }) => id);
  if (chance.hit(0.5)) query.membership = chance.pick(['as-is', 'as-was']);
  const offered = personas.filter(({ owner }) => owner === null);
  if (chance.hit(0.3) && offered.length > 0) query.persona = chance.pick(offered).id;
  if (chance.hit(0.4)) query.rows = chance.pick(['active', 'everyone']);
  if (chance.hit(0.2)) query.text = chance.pick(['a', 'AN', 'é', 'rep', 'zoe', '李', 'nobody at all']);
  const columns = BAR_REPORTS[query.report]?.columns;
  if (columns && chance.hit(0.4)) {
    query.sort = {
      by: chance.pick(['id', 'name', 'email', 'role', 'title', 'status', ...columns]),
      desc: chance.hit(0.5),
    };
  }
  return query;
}

function randomPeriod(chance, dataset, { report, timeZone }) {
  const { through, bound } = ask(dataset, { report, timeZone });
  const last = through.activity;
  if (last === null) return { start: '2024-01-01', end: '2024-01-31' };
  if (chance.hit(0.3)) return { preset: chance.pick(['last-7', 'last-30', 'last-90', 'last-365']) };
  const length = chance.pick([1, 2, 7, 29, 30, 31, 32, 90, 182, 183, 200, 365, 500]);
  const end = addDays(last, chance.pick([0, 0, 0, -1, -30, 5, 12 + length, -chance.int(0, 300)]));
  const start = chance.hit(0.08) ? bound : later(bound, addDays(end, 1 - length));
  return { start, end: later(start, end) };
}
