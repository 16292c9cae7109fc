// Random rows of activity.csv: bursts with gaps at the very limit, InMails and their decisions, ledgers with refunds.
import { addDays } from './days.mjs';

const SURFACES = [
  'platform',
  'web',
  'ios',
  '',
  'crm',
  'crm_iframe',
  'sep',
  'sep_iframe',
  'linkedin',
  'linkedin',
  'toaster',
];
const NAV_KINDS = [
  ...[
    'login',
    'interaction',
    'search',
    'search',
    'profile_view',
    'profile_view',
    'lead_saved',
    'lead_saved',
    'lead_unsaved',
  ],
  ...[
    'account_saved',
    'list_created',
    'message_sent',
    'message_sent',
    'connection_made',
    'connection_made',
    'alert_interaction',
  ],
  ...['coach_action', 'coach_action', 'coach_action', 'coach_action', 'page_load', 'daydream'],
];
const THIRTY_DAYS = 2_592_000_000;

export function randomActivity(world, count) {
  const { chance } = world;
  const rows = [];
  /** ids are not in order of time. */
  const add = (at, row) =>
    rows.push({ id: `${chance.pick(['e', 'E', 'z', 'é'])}${chance.int(0, 99)}-${rows.length}`, at, ...row });
  const makers = chance.some(
    [burst, burst, ledger, alert, inMail, inMail, navigator, navigator, navigator, navigator, login],
    0.85,
  );
  if (makers.length === 0) makers.push(burst);
  let before = null;
  while (rows.length < count) {
    const at = before !== null && chance.hit(0.08) ? before : someInstant(world); // ties
    chance.pick(makers)(world, at, add);
    before = at;
  }
  return rows.slice(0, count).map(({ at, ...row }) => ({ ...row, at: writeInstant(chance, at) }));
}

/** Most of it lately, much around the day on which the clock changes, some long ago, a little after the last day. */
function someInstant({ chance, last, anchor, dayBack, instantOn }) {
  const when = chance.int(1, 100);
  if (when <= 35) return instantOn(dayBack(40));
  if (when <= 55) return instantOn(addDays(anchor, chance.int(-2, 2)));
  if (when <= 85) return instantOn(dayBack(430));
  if (when <= 97) return instantOn(dayBack(900));
  return instantOn(addDays(last, chance.int(1, 3)));
}

/** Page loads, interactions and now and then a login of one person on one surface, with gaps around the limit. */
function burst({ chance, who }, start, add) {
  const person = who();
  const surface = chance.pick(SURFACES);
  const product = chance.hit(0.9)
    ? 'sales-intelligence'
    : chance.pick(['sales-navigator', 'platform', 'other']);
  const oddKind = chance.hit(0.3) ? 'login' : 'daydream';
  let at = start;
  for (let left = chance.int(1, 6); left > 0; left--) {
    add(at, {
      person,
      product,
      kind: chance.pick(['interaction', 'interaction', 'interaction', 'page_load', 'page_load', oddKind]),
      surface,
      account: chance.hit(0.15) ? '' : `a${chance.int(1, 25)}`,
      temperature: chance.pick(['hot_new', 'hot', 'warm', 'cold', '', 'lukewarm']),
      quantity: chance.hit(0.15) ? String(chance.int(1, 5)) : '',
    });
    at += chance.pick([
      0,
      1000,
      60_000,
      5 * 60_000,
      30 * 60_000,
      30 * 60_000 + 1,
      30 * 60_000 - 1,
      45 * 60_000,
      7_200_000,
    ]);
  }
}

function login({ chance, who }, at, add) {
  const product = chance.pick(['platform', 'platform', 'platform', 'sales-intelligence']);
  add(at, {
    person: who(),
    product,
    kind: 'login',
    surface: chance.pick(SURFACES),
    quantity: chance.hit(0.1) ? '3' : '',
  });
}

function ledger({ chance, who }, at, add) {
  const action = chance.pick(['unlock', 'unlock', 'export', 'refund', 'adjust']);
  const cents = `${chance.int(0, 9)}${chance.pick(['', '.5', '.25', '.1', '.0001', '.3333'])}`;
  const credits = action === 'refund' || (action === 'adjust' && chance.hit(0.5)) ? `-${cents}` : cents;
  add(at, {
    person: who(),
    product: chance.hit(0.95) ? 'sales-intelligence' : 'sales-navigator',
    kind: 'credit',
    object: chance.pick(['company', 'person', 'person']),
    action,
    credits,
    quantity: chance.hit(0.3) ? String(chance.int(1, 20)) : '',
  });
}

function alert({ chance, ids }, at, add) {
  const channel = chance.pick(['email', 'email', 'slack', 'slack', 'teams', '']);
  const row = {
    product: 'sales-intelligence',
    channel,
    ref: chance.hit(0.1) ? '' : `al${chance.int(1, 40)}`,
  };
  for (const person of chance.some(ids.slice(0, 12), 0.2)) {
    add(at, { ...row, person, kind: 'alert_sent', quantity: chance.hit(0.1) ? '2' : '' });
    if (chance.hit(0.5))
      add(at + chance.int(0, 9) * 43_200_000, { ...row, person, kind: 'alert_interaction' });
  }
}

/** Sent once, sometimes twice (also by another person, at the same instant), decided before, in time, exactly after 30 days, too late. */
function inMail({ chance, who }, at, add) {
  const product = chance.hit(0.95) ? 'sales-navigator' : 'sales-intelligence';
  const row = { person: who(), product, surface: chance.pick(SURFACES) };
  const ref = chance.hit(0.08) ? '' : `m${chance.int(1, 5000)}`;
  const target = chance.hit(0.1) ? '' : `t${chance.int(0, 14)}`;
  add(at, { ...row, kind: 'inmail_sent', ref, target });
  if (chance.hit(0.1)) {
    const again = at + chance.pick([0, 0, 86_400_000, -3_600_000]);
    add(again, { ...row, person: who(), kind: 'inmail_sent', ref, target: `t${chance.int(0, 14)}` });
  }
  for (let left = chance.pick([0, 0, 1, 1, 2]); left > 0; left--) {
    const after = chance.pick([
      -1,
      0,
      1,
      86_400_000,
      86_400_000 * chance.int(1, 29),
      THIRTY_DAYS,
      THIRTY_DAYS + 1,
      THIRTY_DAYS * 2,
    ]);
    const answer = {
      ...row,
      person: who(),
      kind: 'inmail_decided',
      decision: chance.pick(['yes', 'maybe', 'no']),
    };
    if (ref !== '') add(at + after, { ...answer, ref: chance.hit(0.05) ? 'unheard-of' : ref });
  }
}

function navigator({ chance, who }, at, add) {
  add(at, {
    person: who(),
    product: chance.hit(0.97) ? 'sales-navigator' : 'sales-intelligence',
    kind: chance.pick(NAV_KINDS),
    surface: chance.pick(SURFACES),
    target: chance.hit(0.2) ? '' : `t${chance.int(0, 14)}`,
    ref: chance.pick(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '']),
    quantity: chance.hit(0.15) ? String(chance.int(1, 4)) : '',
  });
}

const OFFSETS = [0, 0, 0, 345, -150, 840, -720, 60, -480];

/** RFC 3339 with some offset; sometimes with more than milliseconds. */
export function writeInstant(chance, at) {
  const offset = chance.pick(OFFSETS);
  const local = new Date(at + offset * 60_000).toISOString();
  let digits = local.slice(0, 23) + (chance.hit(0.2) ? '999' : '');
  if (at % 1000 === 0 && chance.hit(0.7)) digits = local.slice(0, 19);
  if (at % 60_000 === 0 && chance.hit(0.3)) digits = local.slice(0, 16);
  if (offset === 0) return `${digits}Z`;
  const two = (number) => String(number).padStart(2, '0');
  const size = Math.abs(offset);
  return `${digits}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
