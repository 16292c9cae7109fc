// The reports platform-logins and si-logins (section 3, rules 4, 7, 8).
import { distinct, figure, missing, orMissing, ratio, utc } from './answer.mjs';
import { within } from './days.mjs';
import { holdsRow, isKnown } from './question.mjs';
import { isEstimated, sessionsOf } from './sessions.mjs';

// A source: what some measures are made of.
//   stream, ids                its data-through stream and its measures
//   lacks(question)            what the dataset does not hold (rule 36)
//   open(question) -> values(days)         figures of a bucket; days = { stream: span }
//   for the detail tables also: columns, sort, and in open(): active(span) -> people, cells(isListed, span) -> cells

export const platformLogins = {
  stream: 'activity',
  ids: ['total_logins', 'users_logged_in', 'enabled_users'],
  columns: ['logins', 'last_login'],
  sort: 'logins',
  lacks: ({ ds }) =>
    holdsRow(ds, 'platform', ({ kind }) => kind === 'login') ? [] : ['activity.csv: platform login'],
  open(question) {
    const isLogin = ({ product, kind }) => product === 'platform' && kind === 'login';
    const logins = openStarts(question, question.rows.filter(isLogin));
    return {
      values: ({ activity }) => ({
        total_logins: figure(logins.in(activity).length),
        users_logged_in: figure(distinct(logins.in(activity).map(({ person }) => person))),
        enabled_users: enabledUsers(question, activity),
      }),
      active: (span) => new Set(logins.in(span).map(({ person }) => person)),
      cells: (isListed, span) => ({
        logins: logins.in(span).filter(({ person }) => isListed(person)).length,
        last_login: logins.last(isListed, span),
      }),
    };
  },
};

export const siLogins = {
  stream: 'activity',
  ids: ['users_logged_in', 'total_sessions', 'sessions_per_user', 'estimated_share', 'enabled_users'],
  columns: ['last_login', 'sessions'],
  sort: 'sessions',
  lacks: ({ ds }) =>
    holdsRow(ds, 'sales-intelligence', (row) => makesSession(ds, row))
      ? []
      : ['activity.csv: sales-intelligence sessions'],
  open(question) {
    const sessions = openStarts(question, sessionsOf(question, 'sales-intelligence'));
    return {
      values({ activity }) {
        const inBucket = sessions.in(activity);
        const users = distinct(inBucket.map(({ person }) => person));
        return {
          users_logged_in: figure(users),
          total_sessions: figure(inBucket.length),
          sessions_per_user: ratio(inBucket.length, users),
          estimated_share: ratio(inBucket.filter(({ estimated }) => estimated).length, inBucket.length),
          enabled_users: enabledUsers(question, activity),
        };
      },
      active: (span) => new Set(sessions.in(span).map(({ person }) => person)),
      cells: (isListed, span) => ({
        last_login: sessions.last(isListed, span),
        sessions: sessions.in(span).filter(({ person }) => isListed(person)).length,
      }),
    };
  },
};

/** Rule 44d. */
const makesSession = (ds, { kind, surface }) =>
  kind === 'login' || (['page_load', 'interaction'].includes(kind) && isEstimated(ds, surface));

/** Logins or sessions, by the day on which they start. */
function openStarts(question, starts) {
  const passing = starts.filter(({ person, day }) => question.passes(person, day));
  return {
    in: (span) => passing.filter((start) => isKnown(question, start) && within(start.day, span)),
    /** The latest start up to the end of the span; it may lie before the span, and before the first known day (rules 8, 43). */
    last(isListed, span) {
      const before = passing.filter(({ person, day }) => day <= span.end && isListed(person));
      return utc(before.reduce((last, { at }) => (last === null ? at : Math.max(last, at)), null));
    },
  };
}

/** Rule 4: people enabled at the end of the bucket. */
function enabledUsers(question, span) {
  const { ds, passes, through } = question;
  const listed = ds.tables.people.filter(({ id }) => passes(id, span.end));
  if (!ds.has.statuses) {
    if (span.end < through.activity) return missing();
    return figure(listed.filter(({ status }) => status === 'enabled').length);
  }
  const statusOf = (id) =>
    ds.tables.statuses
      .filter(({ person, from }) => person === id && from <= span.end)
      .reduce((latest, row) => (latest === null || row.from > latest.from ? row : latest), null)?.status;
  return orMissing(listed.filter(({ id }) => statusOf(id) === 'enabled').length);
}
