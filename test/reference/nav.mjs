// What the nav-* reports are made of: own actions, population, stocks (rules 2, 3, 11, 12, 14, 18, 36).
import { distinct, figure, missing, notApplicable, ratio, sum } from './answer.mjs';
import { within } from './days.mjs';
import { openInMails } from './inmails.mjs';
import { isUnknown } from './period.mjs';
import { holdsRow, isKnown } from './question.mjs';
import { openHolders } from './seats.mjs';

export const NAV = 'sales-navigator';

export const OWN_ACTIONS = [
  'login',
  'interaction',
  'alert_interaction',
  'search',
  'profile_view',
  'lead_saved',
  'lead_unsaved',
  'account_saved',
  'list_created',
  'message_sent',
  'connection_made',
  'inmail_sent',
  'coach_action',
];

/** Everything the nav reports share about one question. */
export function openNav(question) {
  const { ds, passes, passesSometime } = question;
  const { holds, heldIn } = openHolders(question);
  const optOuts = ds.tables.consents.filter(({ scope }) => scope === 'linkedin');
  const optedOut = (person, day) =>
    optOuts.some(
      (each) =>
        each.person === person &&
        (each.from === null || each.from <= day) &&
        (each.to === null || each.to >= day),
    );

  const held = question.rows.filter((row) => row.product === NAV && holds(row.person, row.day)); // rule 3
  const hidden = (row) => row.surface === 'linkedin' && optedOut(row.person, row.day); // rule 11
  const ownActions = held.filter((row) => OWN_ACTIONS.includes(row.kind) && !hidden(row));
  const counted = held.filter((row) => passes(row.person, row.day) && isKnown(question, row));

  const nav = {
    question,
    holds,
    heldIn,
    optedOut,
    hidden,
    /** Own actions whatever the filters: for `last_activity` and idle days (rules 29, 40, 44k). */
    ownActions,
    /** Every row of the product that counts in a figure: span -> rows. */
    rowsIn: (span) => counted.filter(({ day }) => within(day, span)),
    /** Rows that make a day active. */
    activeIn: (span) =>
      ownActions.filter(
        (row) => within(row.day, span) && passes(row.person, row.day) && isKnown(question, row),
      ),
    /** P under the filters: a list of people (rules 2, 17). */
    population: (span) =>
      ds.tables.people.filter(({ id }) => heldIn(id, span) && passesSometime(id, span)).map(({ id }) => id),
    /** N = |A|: over the activity stream's days, whatever the metric (NOTES); null without such days. */
    /** Null where nobody can tell: no counted day, or none that the stream knows (rule 43). */
    activePeople: (span) =>
      span && !isUnknown(question, 'activity', span)
        ? distinct(nav.activeIn(span).map(({ person }) => person))
        : null,
    inMails: openInMails(question, holds),
  };
  return nav;
}

// Metrics come in groups of one stream and one way of lacking (rule 36):
// { stream, ids, lacks(question), total(nav, days), average(nav, days) }, the last two -> { id: figure }; days = { stream: span }.

const lacksSeats = ({ ds }) => (ds.has.seats ? [] : ['seats.csv']);
const lacksRow = ({ ds }, test, name) => (holdsRow(ds, NAV, test) ? [] : [`activity.csv: ${NAV} ${name}`]);
const isOwnAction = ({ kind }) => OWN_ACTIONS.includes(kind);

const average = (value, count) => (count === null ? missing() : ratio(value, count));
const averages = (totals, count) =>
  Object.fromEntries(Object.entries(totals).map(([id, { value }]) => [id, average(value, count)]));

export const usage = {
  stream: 'activity',
  ids: [
    'active_people',
    'days_active',
    'searches',
    'profile_views',
    'leads_saved',
    'accounts_saved',
    'lists_created',
    'messages_sent',
  ],
  lacks: (question) => [...lacksSeats(question), ...lacksRow(question, isOwnAction, 'own action')],
  total: (nav, { activity }) => figures(usageOf(nav, activity)),
  average(nav, { activity }) {
    const { active_people, ...others } = figures(usageOf(nav, activity));
    return { active_people: notApplicable(), ...averages(others, active_people.value) };
  },
};

const figures = (values) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, figure(value)]));

/** The usage metrics of everybody, or of one person. */
export function usageOf(nav, span, person) {
  const isAsked = (row) => person === undefined || row.person === person;
  const rows = nav.rowsIn(span).filter(isAsked);
  const active = nav.activeIn(span).filter(isAsked);
  const quantity = (kind, test = () => true) =>
    sum(rows.filter((row) => row.kind === kind && test(row)).map((row) => row.quantity));
  const fits = nav.question.fits;
  return {
    active_people: distinct(active.map((row) => row.person)),
    days_active: distinct(active.map((row) => `${row.day} ${row.person}`)),
    searches: quantity('search', (row) => !nav.hidden(row)),
    profile_views: quantity('profile_view', (row) => !nav.hidden(row) && fits(row)),
    leads_saved: quantity('lead_saved', fits),
    accounts_saved: quantity('account_saved'),
    lists_created: quantity('list_created'),
    messages_sent: quantity('message_sent', fits),
  };
}

/** Stocks (rule 18): metric -> column of snapshots.csv. */
export const STOCKS = {
  leads_saved_total: 'leads_saved',
  accounts_saved_total: 'accounts_saved',
  connections_total: 'connections',
};

/** The latest non-blank value on or before the end, for people of P who are under the filters on that day; else null. */
export function stockOf(nav, metric, span, person) {
  const { ds, passes } = nav.question;
  const column = STOCKS[metric];
  if (!nav.heldIn(person, span) || !passes(person, span.end)) return null;
  return (
    ds.tables.snapshots
      .filter((row) => row.person === person && row.date <= span.end && row[column] !== null)
      .reduce((latest, row) => (latest === null || row.date > latest.date ? row : latest), null)?.[column] ??
    null
  );
}

function stocks(ids) {
  const valuesOf = (nav, id, span) =>
    nav
      .population(span)
      .map((person) => stockOf(nav, id, span, person))
      .filter((value) => value !== null);
  const each = (nav, { seats }, make) =>
    Object.fromEntries(
      ids.map((id) => {
        const values = valuesOf(nav, id, seats);
        return [id, values.length === 0 ? missing() : make(values)];
      }),
    );
  return {
    stream: 'seats',
    ids,
    lacks: (question) => [...lacksSeats(question), ...(question.ds.has.snapshots ? [] : ['snapshots.csv'])],
    total: (nav, days) => each(nav, days, (values) => figure(sum(values))),
    average: (nav, days) => each(nav, days, (values) => ratio(sum(values), values.length)),
  };
}

export const usageStocks = stocks(['leads_saved_total', 'accounts_saved_total']);
export const connectionStocks = stocks(['connections_total']);

export const inMails = {
  stream: 'inmail',
  ids: [
    'inmails_sent',
    'inmails_sent_average',
    'inmails_accepted',
    'inmail_acceptance_rate',
    'inmails_open',
    'inmails_matured',
    'inmail_matured_share',
    'inmail_acceptance_rate_matured',
  ],
  lacks: (question) => [
    ...lacksSeats(question),
    ...lacksRow(question, ({ kind }) => kind === 'inmail_sent', 'inmail_sent'),
  ],
  total(nav, { inmail, activity }) {
    const { inmails_sent, ...others } = nav.inMails.figures(inmail);
    return {
      inmails_sent,
      inmails_sent_average: average(inmails_sent.value, nav.activePeople(activity)),
      ...others,
    };
  },
  average(nav, days) {
    const total = inMails.total(nav, days);
    const count = nav.activePeople(days.activity);
    // A ratio is pooled: its average is itself (section 2).
    const averageOf = (each) =>
      'numerator' in each || each.value === null ? each : average(each.value, count);
    return Object.fromEntries(Object.entries(total).map(([id, each]) => [id, averageOf(each)]));
  },
};

export const connections = {
  stream: 'activity',
  ids: ['unique_connections'],
  lacks: (question) => [
    ...lacksSeats(question),
    ...lacksRow(question, ({ kind }) => kind === 'connection_made', 'connection_made'),
  ],
  total: (nav, { activity }) => ({ unique_connections: figure(connectionsOf(nav, activity)) }),
  /** Of a distinct measure: each one's own distinct, added, over |A| (rule 11). */
  average(nav, { activity }) {
    const own = nav.population(activity).map((person) => connectionsOf(nav, activity, person));
    return { unique_connections: average(sum(own), nav.activePeople(activity)) };
  },
};

export function connectionsOf(nav, span, person) {
  const made = nav
    .rowsIn(span)
    .filter((row) => row.kind === 'connection_made' && row.target !== null && nav.question.fits(row))
    .filter((row) => person === undefined || row.person === person);
  return distinct(made.map(({ target }) => target));
}

/** The report's own stream decides the unit of its buckets (rule 24). */
export const NAV_REPORTS = {
  'nav-usage': { stream: 'activity', sources: [usage, usageStocks] },
  'nav-effectiveness': { stream: 'inmail', sources: [inMails, connections, connectionStocks] },
};
