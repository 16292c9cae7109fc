/**
 * From what the org says of itself to the records and figures of the library. Pure: rows in, rows out.
 *
 * A login is the only trace that the org keeps of a seat's use, so a holder's last login is what "activated", "active" and
 * "idle" go by. It says that somebody came to Salesforce, not that they opened the package.
 */

/** Months for which Salesforce keeps logins. */
const KEPT_MONTHS = 6;
const DAY = 86_400_000;
/** Holders whose last login is no older are active. */
const ACTIVE_DAYS = 30;
const NOT_APPLICABLE = { value: null, state: 'not-applicable' };

/**
 * Three datasets. `org`: people and their logins to Salesforce, and who holds a seat. `counted`: the same for figures, so
 * without any login where only the last ones are known. `held`: the same seats, with the last login of each holder as the
 * use of the licensed product; apart, because a login is no search and no message, and reports of such things would say
 * zero where nobody counted.
 */
export function datasetsOf({ about, people, seats, logins }) {
  const config = configOf(about, logins);
  const byId = peopleById(people, seats);
  const everybody = [...byId.values()];
  const holders = new Set(seats.rows.map(({ person }) => person));
  const sessions = sessionsOf(everybody, logins.rows).filter(({ person }) => byId.has(person));
  const shared = {
    ...config.settings,
    people: everybody.map(personOf),
    ...(about.license ? { seats: seats.rows.map((seat) => seatOf(seat, byId.get(seat.person))) } : {}),
  };
  const org = { ...shared, activity: sessions.map((session) => loginRow(session, 'platform')) };
  return {
    org,
    counted: config.hasHistory ? org : { ...shared, activity: [] },
    held: {
      ...shared,
      activity: lastOf(
        sessions.filter(({ person }) => holders.has(person)),
        config,
      ).map((session) => loginRow(session, 'sales-navigator')),
    },
  };
}

/** Holders of a license may be partners or customers, who are not among the people of the org. */
function peopleById(people, seats) {
  return new Map([...people, ...seats.people].map((person) => [person.id, person]));
}

/** What stands beside the figures. */
export function factsOf({ about, people, seats, logins }) {
  const holders = new Set(seats.rows.map(({ person }) => person));
  const since = Date.parse(about.asOf) - ACTIVE_DAYS * DAY;
  const byId = peopleById(people, seats);
  const active = [...holders].filter((id) => Date.parse(byId.get(id)?.lastLogin ?? '') >= since);
  return {
    missing: about.missing,
    license: about.license?.label ?? null,
    holders: about.license ? holders.size : null,
    activeIn30Days: about.license ? active.length : null,
    loginsFrom: configOf(about, logins).loginsFrom,
  };
}

/**
 * The seats as Salesforce counts them: purchased is what the license allows, assigned what it says is used, also where this
 * viewer cannot see every holder. A site license has no number. Under filters only people are counted.
 */
export function withLicense(answer, license) {
  const { groups, people } = answer.filters;
  if (!license || answer.lacks.length > 0 || groups.length + people.length > 0) return answer;
  const { allowed, used } = license;
  const activated = answer.seats.seats_activated.value;
  const bought = (figure) => (license.site ? NOT_APPLICABLE : figure);
  const available = license.site ? 0 : allowed - used;
  return {
    ...answer,
    seats: {
      seats_purchased: bought({ value: allowed }),
      seats_assigned: { value: used },
      seats_activated: { value: activated },
      seats_available: bought({ value: available }),
      seats_pending: { value: used - activated },
      assignment_rate: bought(ratio(used, allowed)),
      activation_rate: ratio(activated, used),
    },
    advice: [
      ...(available > 0 ? [{ code: 'assign-seats', count: available }] : []),
      ...(available < 0 ? [{ code: 'over-assigned', count: -available }] : []),
    ],
    // Salesforce assigns and does not invite, so there is nothing to send again.
    overdue: [],
  };
}

/** Without their history nobody's logins were counted; the last one of each is known all the same. */
export function withoutCounts(answer) {
  const logins = { value: null, state: 'missing' };
  return {
    ...answer,
    rows: answer.rows.map((row) => ({ ...row, logins: null, state: { ...row.state, logins: 'missing' } })),
    footer: { ...answer.footer, logins },
  };
}

function ratio(numerator, denominator) {
  return denominator > 0
    ? { value: numerator / denominator, numerator, denominator }
    : { ...NOT_APPLICABLE, numerator, denominator };
}

/**
 * With the history of logins the days before today are complete. Without it only everybody's last login is known, which
 * says of no day but this one who came; earlier days are missing, not zero (data-from).
 */
function configOf(about, logins) {
  const dayOf = days(about.timeZone);
  const now = Date.parse(about.asOf);
  const today = dayOf(now);
  const hasHistory = !about.missing.includes('Manage Users');
  const loginsFrom = hasHistory ? historyFrom(logins, now, dayOf) : today;
  const through = hasHistory && loginsFrom < today ? dayOf(now - DAY) : today;
  return {
    hasHistory,
    loginsFrom,
    isCounted: (instant) => instant < now - 2 * DAY || dayOf(instant) <= through,
    settings: {
      name: about.name,
      timeZone: about.timeZone,
      dataThrough: { activity: through, seats: today },
      dataFrom: { activity: loginsFrom > through ? through : loginsFrom, seats: today },
      ...(about.license && !about.license.site
        ? { seatsPurchased: [{ from: '2000-01-01', count: about.license.allowed }] }
        : {}),
    },
  };
}

/** The first whole day of which every login was read. */
function historyFrom({ rows, complete }, now, dayOf) {
  const kept = new Date(now);
  kept.setUTCMonth(kept.getUTCMonth() - KEPT_MONTHS);
  if (complete) return dayOf(kept.getTime() + DAY);
  const oldest = rows.reduce((least, { at }) => Math.min(least, Date.parse(at)), now);
  return dayOf(oldest + DAY);
}

/**
 * Logins of the history, each once, and the last one of everybody who is not in it. In order of time: the library would
 * order them itself, which inside Salesforce's sandbox takes seconds.
 */
function sessionsOf(everybody, logins) {
  const rows = [...new Map(logins.map((login) => [login.id, login])).values()];
  const seen = new Set(rows.map(({ person }) => person));
  const older = everybody
    .filter(({ id, lastLogin }) => lastLogin && !seen.has(id))
    .map(({ id, lastLogin }) => ({ id: `last:${id}`, person: id, at: lastLogin }));
  return [...rows, ...older]
    .map((login) => ({ ...login, time: Date.parse(login.at) }))
    .sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
}

/** The last session of each person up to the day through which there is data. */
function lastOf(sessions, { isCounted }) {
  const counted = sessions.filter(({ time }) => isCounted(time));
  return [...new Map(counted.map((session) => [session.person, session])).values()].sort(
    (a, b) => a.time - b.time,
  );
}

function personOf({ id, name, email, title, role, active }) {
  return {
    id,
    name: name ?? '',
    email: email ?? '',
    title: title ?? '',
    role: role ?? '',
    status: active ? 'enabled' : 'disabled',
    registered: true,
  };
}

/** Assigned is invited and ready for use; activated is that its holder has ever logged in. */
function seatOf({ id, person, since }, holder) {
  const ready = holder?.lastLogin ? { activated_at: since, onboarded_at: since } : {};
  return { id, person, type: 'member', invited_at: since, ...ready };
}

function loginRow({ id, person, at }, product) {
  return { id, at, person, product, kind: 'login', surface: 'platform' };
}

/** Civil days of the org, `2026-01-31`. */
function days(timeZone) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return `${parts.year}-${parts.month}-${parts.day}`;
  };
}
