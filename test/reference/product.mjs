// The reports si-adoption, si-credits and si-alerts (section 3, rules 25-27).
import { distinct, figure, sum, utc } from './answer.mjs';
import { TEN_THOUSAND } from './cells.mjs';
import { within } from './days.mjs';
import { byCodePoints } from './order.mjs';
import { holdsRow, isKnown } from './question.mjs';

const PRODUCT = 'sales-intelligence';
const IFRAME = ['crm_iframe', 'sep_iframe'];
const CRM = ['crm', 'crm_iframe'];
const SEP = ['sep', 'sep_iframe'];

const quantityOf = (rows) => sum(rows.map(({ quantity }) => quantity)); // rule 6
const ofKind = (rows, kind) => rows.filter((row) => row.kind === kind);
const on = (rows, surfaces) => rows.filter(({ surface }) => surfaces.includes(surface));
const peopleOf = (rows) => new Set(rows.map(({ person }) => person));
const first = (instants) => (instants.length === 0 ? null : instants.reduce((a, b) => Math.min(a, b)));
const last = (instants) => (instants.length === 0 ? null : instants.reduce((a, b) => Math.max(a, b)));

/** The product's rows of these kinds, under the filters: span -> rows. */
function openRows(question, kinds) {
  const rows = question.rows.filter(
    (row) =>
      row.product === PRODUCT &&
      kinds.includes(row.kind) &&
      question.passes(row.person, row.day) &&
      isKnown(question, row),
  );
  return (span) => rows.filter(({ day }) => within(day, span));
}

const lacksKinds =
  (kinds) =>
  ({ ds }) =>
    holdsRow(ds, PRODUCT, ({ kind }) => kinds.includes(kind))
      ? []
      : [`activity.csv: ${PRODUCT} ${kinds.join(' or ')}`];

// ---- adoption (rule 25)

const ADOPTION_KINDS = ['interaction', 'page_load'];

export const siAdoption = {
  stream: 'activity',
  ids: ['total_interactions', 'unique_accounts', 'unique_accounts_hot', 'days_active'],
  columns: [
    'first_interaction',
    'last_interaction',
    'days_active',
    'unique_accounts',
    'unique_accounts_hot',
    'total_interactions',
    'iframe_page_loads',
    'iframe_interactions',
    'crm_page_loads',
    'sep_page_loads',
  ],
  sort: 'total_interactions',
  lacks: lacksKinds(ADOPTION_KINDS),
  open(question) {
    const rowsIn = openRows(question, ADOPTION_KINDS);
    return {
      values({ activity }) {
        const cells = adoptionCells(rowsIn(activity));
        return Object.fromEntries(siAdoption.ids.map((id) => [id, figure(cells[id])]));
      },
      active: (span) => peopleOf(rowsIn(span)),
      cells: (isListed, span) => adoptionCells(rowsIn(span).filter(({ person }) => isListed(person))),
      surfaces: (span) => surfacesOf(ofKind(rowsIn(span), 'interaction')),
    };
  },
};

function adoptionCells(rows) {
  const interactions = ofKind(rows, 'interaction');
  const pageLoads = ofKind(rows, 'page_load');
  const withAccount = interactions.filter(({ account }) => account !== null);
  const hot = withAccount.filter(({ temperature }) => temperature === 'hot_new' || temperature === 'hot');
  const instants = interactions.map(({ at }) => at);
  return {
    first_interaction: utc(first(instants)),
    last_interaction: utc(last(instants)),
    days_active: distinct(interactions.map(({ person, day }) => `${day} ${person}`)),
    unique_accounts: distinct(withAccount.map(({ account }) => account)),
    unique_accounts_hot: distinct(hot.map(({ account }) => account)),
    total_interactions: quantityOf(interactions),
    iframe_page_loads: quantityOf(on(pageLoads, IFRAME)),
    iframe_interactions: quantityOf(on(interactions, IFRAME)),
    crm_page_loads: quantityOf(on(pageLoads, CRM)),
    sep_page_loads: quantityOf(on(pageLoads, SEP)),
  };
}

/** Greatest share first, ties by name, the blank surface last among them (section 8). */
function surfacesOf(interactions) {
  const total = quantityOf(interactions);
  const names = [...new Set(interactions.map(({ surface }) => surface))];
  return names
    .map((surface) => {
      const count = quantityOf(interactions.filter((row) => row.surface === surface));
      return {
        surface,
        ...(surface === null && { state: 'missing' }),
        interactions: count,
        share: count / total,
      };
    })
    .sort((a, b) => b.interactions - a.interactions || byName(a.surface, b.surface));
}

function byName(a, b) {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

// ---- credits (rule 26)

export const siCredits = {
  stream: 'credits',
  ids: ['total_credits', 'people_unlocks', 'people_exports', 'company_credits', 'people_credits'],
  columns: ['company_credits', 'people_credits', 'people_unlocks', 'people_exports', 'total_credits'],
  sort: 'total_credits',
  lacks: lacksKinds(['credit']),
  open(question) {
    const rowsIn = openRows(question, ['credit']);
    return {
      values({ credits }) {
        const cells = creditCells(rowsIn(credits));
        return Object.fromEntries(siCredits.ids.map((id) => [id, figure(cells[id])]));
      },
      active: (span) => peopleOf(rowsIn(span)),
      cells: (isListed, span) => creditCells(rowsIn(span).filter(({ person }) => isListed(person))),
    };
  },
};

function creditCells(rows) {
  const credits = (some) => sum(some.map((row) => row.credits)) / TEN_THOUSAND; // integers are added
  const people = rows.filter(({ object }) => object === 'person');
  return {
    company_credits: credits(rows.filter(({ object }) => object === 'company')),
    people_credits: credits(people),
    people_unlocks: quantityOf(people.filter((row) => row.action === 'unlock' && row.credits > 0)),
    people_exports: quantityOf(people.filter(({ action }) => action === 'export')),
    total_credits: credits(rows),
  };
}

// ---- alerts (rule 27)

const ALERT_KINDS = ['alert_sent', 'alert_interaction'];

export const siAlerts = {
  stream: 'alerts',
  ids: ['alerts_sent', 'users_alerted', 'alert_interactions'],
  columns: [
    'alert_channels',
    'email_alerts',
    'slack_alerts',
    'email_alerts_touched',
    'slack_alerts_touched',
    'alerts_sent',
    'alert_interactions',
  ],
  sort: 'alerts_sent',
  lacks: lacksKinds(ALERT_KINDS),
  open(question) {
    const rowsIn = openRows(question, ALERT_KINDS);
    return {
      values({ alerts }) {
        const rows = rowsIn(alerts);
        return {
          alerts_sent: figure(quantityOf(ofKind(rows, 'alert_sent'))),
          users_alerted: figure(peopleOf(ofKind(rows, 'alert_sent')).size),
          alert_interactions: figure(quantityOf(ofKind(rows, 'alert_interaction'))),
        };
      },
      active: (span) => peopleOf(rowsIn(span)),
      cells(isListed, span, person) {
        const rows = rowsIn(span).filter((row) => isListed(row.person));
        // A list does not add up: the footer (no one person) has none.
        return {
          alert_channels: person ? channelsOf(question, rows, person, span) : null,
          ...alertCells(rows),
        };
      },
    };
  },
};

function alertCells(rows) {
  const sent = ofKind(rows, 'alert_sent');
  const touched = ofKind(rows, 'alert_interaction');
  const sentOn = (channel) => quantityOf(sent.filter((row) => row.channel === channel));
  const touchedOn = (channel) =>
    distinct(touched.filter((row) => row.channel === channel && row.ref !== null).map(({ ref }) => ref));
  return {
    email_alerts: sentOn('email'),
    slack_alerts: sentOn('slack'),
    email_alerts_touched: touchedOn('email'),
    slack_alerts_touched: touchedOn('slack'),
    alerts_sent: quantityOf(sent),
    alert_interactions: quantityOf(touched),
  };
}

/** The subscriptions that cover the last day, if any, else the channels alerts were received on. */
function channelsOf({ ds }, rows, person, { end }) {
  const subscribed = ds.tables.alert_subscriptions
    .filter(
      (each) =>
        each.person === person &&
        (each.from === null || each.from <= end) &&
        (each.to === null || each.to >= end),
    )
    .map(({ channel }) => channel);
  const received = ofKind(rows, 'alert_sent')
    .map(({ channel }) => channel)
    .filter((channel) => channel !== null);
  const channels = [...new Set(subscribed.length > 0 ? subscribed : received)].sort(byCodePoints);
  return channels.length === 0 ? null : channels.join(';');
}
