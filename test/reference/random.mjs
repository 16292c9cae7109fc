// Random companies with nasty cases, and random questions to them. Same seed, same answer.
import { addDays } from './days.mjs';
import { openChance } from './prng.mjs';
import { randomActivity, writeInstant } from './random-activity.mjs';
import { TABLES } from './tables.mjs';
import { endOfDay } from './zone.mjs';

export { randomQuery } from './random-query.mjs';

/** Zones, each with a day near which its clock does something: the data ends some days after it. */
const PLACES = [
  ['UTC', '2024-02-29'], // a leap day
  ['America/St_Johns', '2010-11-07'], // half an hour, changes at 00:01
  ['America/St_Johns', '2024-03-10'],
  ['Asia/Kathmandu', '2023-12-31'], // 5:45
  ['Pacific/Apia', '2011-12-30'], // a date that never was
  ['America/Havana', '2024-03-10'], // no midnight that day
  ['America/Havana', '2023-11-05'], // midnight to one, twice
  ['Europe/Berlin', '2023-10-29'],
  ['Australia/Lord_Howe', '2024-04-07'], // half an hour of daylight saving
  ['America/Sao_Paulo', '2018-11-04'], // no midnight that day
  ['America/Sao_Paulo', '2018-02-18'], // 23:00, twice
  ['Pacific/Chatham', '2023-09-24'], // 12:45 / 13:45
  ['Africa/Cairo', '2024-04-26'],
  ['America/Los_Angeles', '2021-01-03'], // ISO week 53 behind it
  ['Pacific/Kiritimati', '2023-01-01'], // +14
  ['Etc/GMT+12', '2022-02-28'],
];

const NAMES = [
  ...['Ana', 'ana', 'Ána', 'Ana', 'Zoë', 'Ōe', 'Bo', 'Straße', 'İpek', 'a b', ' pad ', '李雷', '𝒳enia'],
  ...['Öz, "Q"', '=SUM(A1)', 'Line\nbreak'],
];

/** -> files, as loadDataset() takes them. */
export function randomDataset(seed, { people: personCount = 30, events: eventCount = 2000 } = {}) {
  const chance = openChance(seed);
  const [zone, anchor] = PLACES[seed % PLACES.length];
  const last = addDays(anchor, chance.pick([0, 1, 3, 12, 29, 60, 150])); // of the data
  const people = randomPeople(chance, personCount);
  const world = {
    chance,
    zone,
    last,
    anchor,
    people,
    ids: people.map(({ id }) => id),
    /** Somebody; a few are keen and come up again and again. */
    who: () => chance.pick(chance.hit(0.4) ? world.ids.slice(0, 4) : world.ids),
    dayBack: (most) => addDays(last, -chance.int(0, most)),
    /** An instant on a civil day of the zone, often at its very edges. */
    instantOn(day) {
      const start = endOfDay(zone, addDays(day, -1));
      const end = endOfDay(zone, day);
      if (chance.hit(0.25))
        return chance.pick([start, start - 1, start + 1, end - 1, end - 30 * 60_000, start + 30 * 60_000]);
      return start + chance.int(0, Math.max(0, end - start - 1));
    },
  };
  const groups = randomGroups(world);
  const tables = {
    people,
    groups,
    memberships: randomMemberships(world, groups),
    seats: randomSeats(world),
    targets: randomTargets(world),
    personas: randomPersonas(world),
    statuses: many(3, world.ids).map((person) => randomStatus(world, person)),
    consents: chance.some(world.ids, 0.3).map((person) => randomConsent(world, person)),
    alert_subscriptions: chance
      .some(many(2, world.ids), 0.3)
      .map((person) => randomSubscription(world, person)),
    snapshots: many(4, world.ids).map((person) => randomSnapshot(world, person)),
    activity: randomActivity(world, eventCount),
  };
  const absent = {
    ...{ groups: 0.1, seats: 0.05, targets: 0.1, personas: 0.1 },
    ...{ statuses: 0.5, consents: 0.2, alert_subscriptions: 0.2, snapshots: 0.15 },
  };
  for (const [table, probability] of Object.entries(absent))
    if (chance.hit(probability)) delete tables[table];
  if (!tables.groups) delete tables.memberships;
  spoil(world, tables);

  const files = { 'dataset.json': JSON.stringify(randomConfig(world), null, 1) };
  for (const [table, rows] of Object.entries(tables)) files[`${table}.csv`] = writeTable(chance, table, rows);
  if (chance.hit(0.04)) files['consents.csv'] = 'person,person,scope\np3x,p3x,linkedin\n'; // a whole file that must be refused
  return files;
}

const range = (count) => [...Array(count).keys()];
const many = (times, list) => range(times).flatMap(() => list);
const maybe = (chance, list) => (chance.hit(0.2) ? '' : chance.pick(list));

function randomConfig({ chance, zone, last, dayBack }) {
  const streams = ['activity', 'credits', 'alerts', 'inmail', 'seats', 'groups'];
  const dataThrough = {};
  for (const stream of chance.some(streams, chance.pick([0, 0.6, 1]))) {
    dataThrough[stream] = addDays(last, -chance.pick([0, 0, 0, 1, 2, 5, 9]));
  }
  const config = { name: 'random', timeZone: zone, weekStart: chance.int(1, 7), dataThrough };
  if (chance.hit(0.3)) config.idleGapMinutes = chance.pick([5, 30, 45]);
  if (chance.hit(0.4))
    config.estimatedSurfaces = chance.some(
      ['', 'web', 'crm_iframe', 'sep', 'platform', 'linkedin', 'toaster'],
      0.6,
    );
  if (chance.hit(0.12))
    config.dataFrom = { activity: dayBack(150), inmail: dayBack(60), credits: dayBack(300) };
  if (chance.hit(0.8)) {
    const price = {
      unitCost: chance.pick([79.99, 100, 1200]),
      unitCostPer: chance.pick(['month', 'year']),
      currency: 'EUR',
    };
    const cost = chance.hit(0.6) ? price : {};
    config.seatsPurchased = [
      { from: dayBack(500), count: chance.int(0, 60), ...cost },
      { from: dayBack(200), count: chance.int(5, 60), ...cost },
      { from: addDays(last, chance.int(-3, 3)), count: 40 },
    ];
  }
  if (chance.hit(0.85))
    config.coachActions = chance.some(['a', 'b', 'c', 'd', 'd', 'e', 'f', 'g'], chance.pick([0.3, 0.5, 1]));
  return config;
}

function randomPeople(chance, count) {
  return range(count).map((index) => ({
    id: index === 0 ? '__proto__' : index === 1 ? 'P2' : index === 2 ? 'p2' : `p${index}x`,
    name: chance.hit(0.05) ? '' : chance.pick(NAMES) + (chance.hit(0.5) ? ` ${chance.int(1, 9)}` : ''),
    email: chance.hit(0.1) ? '' : `p${index}@example.invalid`,
    title: chance.hit(0.3) ? '' : chance.pick(['Rep', 'VP', 'Été']),
    role: chance.hit(0.3) ? '' : chance.pick(['AE', 'SDR', 'manager']),
    status: chance.pick(['enabled', 'enabled', 'enabled', 'disabled', 'invited', 'removed', '']),
    registered: chance.pick(['true', '', '', 'false']),
    manager: '',
  }));
}

function randomGroups({ chance }) {
  const parent = () => (chance.hit(0.4) ? '' : `g${chance.int(0, 7)}`);
  const groups = range(8).map((index) => ({ id: `g${index}`, name: `Group ${index}`, parent: parent() }));
  if (chance.hit(0.3)) groups.push({ id: 'g8', name: 'Orphan', parent: 'nowhere' });
  return groups; // cycles happen: rule 44c
}

/** A span of days with blanks and ends that touch. */
function randomSpan({ chance, dayBack }, most) {
  const from = chance.hit(0.15) ? '' : dayBack(most);
  const to = chance.hit(0.4) ? '' : addDays(from || dayBack(most), chance.pick([0, 1, 7, 30, 100]));
  return { from, to };
}

const randomMemberships = (world, groups) =>
  many(3, world.ids)
    .filter(() => world.chance.hit(0.6))
    .map((person) => ({ group: world.chance.pick(groups).id, person, ...randomSpan(world, 400) }));

const randomConsent = (world, person) => ({
  person,
  scope: world.chance.hit(0.9) ? 'linkedin' : 'other',
  ...randomSpan(world, 200),
});

const randomSubscription = (world, person) => ({
  person,
  channel: world.chance.pick(['email', 'slack', 'teams']),
  ...randomSpan(world, 300),
});

const randomStatus = ({ chance, dayBack }, person) => ({
  person,
  status: chance.pick(['enabled', 'enabled', 'disabled', 'invited', 'removed']),
  from: dayBack(500),
});

const randomTargets = ({ chance }) =>
  range(12).map((index) => ({
    id: `t${index}`,
    function: maybe(chance, ['sales', 'it']),
    seniority: maybe(chance, ['cxo', 'vp']),
    geography: maybe(chance, ['de', 'us', 'np']),
  }));

function randomPersonas({ chance, ids }) {
  const list = (values) => chance.pick(['', values[0], values.join(';'), `;${values[1]};`, ';']);
  return range(5).map((index) => ({
    id: `r${index}`,
    name: `Persona ${index}`,
    owner: index < 3 ? '' : chance.pick(ids),
    function: list(['sales', 'it']),
    seniority: list(['cxo', 'vp']),
    geography: list(['de', 'us']),
  }));
}

/** Seats that end, restart, come twice, never begin. */
function randomSeats(world) {
  const { chance, ids, last, instantOn } = world;
  const seats = [];
  for (const person of ids) {
    let begin = addDays(last, -chance.pick([20, 300, 700, 900, 950, 1000]) + chance.int(0, 30));
    for (let count = chance.pick([0, 1, 1, 1, 1, 1, 1, 2, 2, 3]); count > 0; count--) {
      const on = (day, blank) => (chance.hit(blank) ? '' : writeInstant(chance, instantOn(day)));
      const onboarded = addDays(begin, chance.int(0, 9));
      const isOnboarded = chance.hit(0.8);
      const end = addDays(onboarded, chance.pick([0, 1, 20, 200, 600]));
      seats.push({
        id: `s${chance.int(100, 999)}-${seats.length}`,
        person,
        type: chance.pick(['member', 'member', 'member', 'member_admin', 'reporting_only', 'admin_only']),
        invited_at: on(begin, 0.1),
        last_invited_at: on(addDays(begin, chance.pick([0, 3, 400])), 0.4),
        activated_at: isOnboarded ? on(onboarded, 0.3) : on(onboarded, 0.8),
        onboarded_at: isOnboarded ? on(onboarded, 0) : '',
        revoked_at: count > 1 || chance.hit(0.2) ? on(end, 0.1) : chance.hit(0.1) ? on(last, 0) : '',
      });
      begin = addDays(end, chance.pick([0, 1, -5, 40]));
    }
  }
  return seats;
}

function randomSnapshot({ chance, dayBack }, person) {
  const part = () =>
    chance.hit(0.3) ? '' : chance.pick(['0', '25', '12.5', '7.1234', String(chance.int(0, 25))]);
  const count = () => (chance.hit(0.3) ? '' : String(chance.int(0, 400)));
  const row = {
    person,
    date: dayBack(120),
    ssi_brand: part(),
    ssi_people: part(),
    ssi_insights: part(),
    ssi_relationships: part(),
  };
  return { ...row, connections: count(), leads_saved: count(), accounts_saved: count() };
}

/** A few rows that must be refused, and repeats that must not count twice. */
function spoil({ chance, last }, { people, activity, memberships, seats, snapshots, statuses }) {
  const some = () => chance.pick(activity);
  const bad = (change) => activity.push({ ...some(), id: `bad${activity.length}`, ...change });
  bad({ at: `${last}T10:00:00` });
  bad({ at: last });
  bad({ person: 'nobody' });
  bad({ quantity: '0' });
  bad({ quantity: '1.5' });
  bad({ product: '' });
  bad({ credits: '1.00005' });
  bad({ object: 'planet' });
  bad({ kind: 'credit', object: '', credits: '3' });
  bad({ kind: 'inmail_decided', ref: 'm1', decision: '' });
  activity.push({ ...some() }, { ...some() }, { ...some(), account: 'differs' });
  people.push({ ...people[0] }, { ...people[1], name: 'Somebody else' }); // a silent duplicate, a differing one
  people.push({ ...people[1], id: '' }, { ...people[1], id: 'odd', status: 'asleep' });
  memberships?.push({ group: 'g0', person: people[0].id, from: last, to: addDays(last, -1) });
  memberships?.push({ group: 'g0', person: 'nobody', from: '', to: '' });
  seats?.push({ ...seats[0], id: 'odd', type: 'owner' });
  snapshots?.push({ ...snapshots[0], ssi_brand: '25.1' }, { ...snapshots[0], date: '2023-02-30' });
  statuses?.push({ ...statuses[0], status: '' });
}

function writeTable(chance, table, rows) {
  const end = chance.pick(['\n', '\r\n']);
  const columns = chance.hit(0.5)
    ? chance.shuffle(Object.keys(TABLES[table].columns))
    : Object.keys(TABLES[table].columns);
  if (chance.hit(0.2)) columns.splice(1, 0, 'not_ours');
  const quote = (cell) =>
    /[",\r\n]/.test(cell) || chance.hit(0.02) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map((row) => columns.map((column) => quote(String(row[column] ?? ''))).join(','));
  if (chance.hit(0.3)) lines.splice(1, 0, '', columns.map(() => '').join(',') + ',too many');
  return (
    (chance.hit(0.2) ? '\uFEFF' : '') + [columns.join(','), ...lines].join(end) + (chance.hit(0.8) ? end : '')
  );
}
