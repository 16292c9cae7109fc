/**
 * The two sources of a Salesforce page, as providers of the library. Neither knows where the Apex functions come from:
 * Lightning imports them, Visualforce reaches them by remoting. Each takes an object and resolves with a text of JSON.
 */
import { datasetsOf, factsOf, withLicense, withoutCounts } from 'c/usageOrgRecords';

/** Never asked: paths go on from here, and Apex puts the Named Credential before them. */
const NOWHERE = 'https://usage-reports.invalid';
const TIMEOUT_MS = 125_000;
/** People of one callout: what Apex can hold with room to spare. */
const PAGE_SIZE = 2000;
/** Logins that are read, the newest: more would take too many calls. History begins where they end. */
const MAX_LOGINS = 50_000;
/** Lightning pages live for days. */
const MAX_AGE_MS = 600_000;

/** Any REST server of the library, through `ask({ method, queryString, body })`. */
export function serverProvider(library, ask) {
  const provider = library.httpProvider({
    base: NOWHERE,
    fetch: (request) => fetchByApex(library, ask, request),
    timeout: TIMEOUT_MS,
    retries: 0, // a callout counts against the limits of the org
  });
  return library.withCache(inPages(library, provider), { maxAge: 5000 });
}

async function fetchByApex(library, ask, request) {
  const { pathname, search } = new URL(request.url);
  const text = await answerOf(library, ask, {
    method: pathname.split('/').pop(),
    queryString: search.slice(1),
    body: request.method === 'POST' ? await request.text() : null,
  });
  const end = text.indexOf('\n');
  const { status, requestId, retryAfter } = JSON.parse(text.slice(0, end));
  const headers = new Headers({ 'content-type': 'application/json' });
  if (requestId) headers.set('x-request-id', requestId);
  if (retryAfter) headers.set('retry-after', retryAfter);
  return new Response(text.slice(end + 1), { status, headers });
}

/** Long lists are asked for page by page, as one answer of them would not pass through Apex. */
function inPages(library, provider) {
  const details = async (query, options) => {
    if (query.page) return provider.details(query, options);
    const ask = (index) => provider.details({ ...query, page: { index, size: PAGE_SIZE } }, options);
    const answer = { ...(await ask(0)) };
    delete answer.page;
    /** One after the other: Salesforce allows few callouts at a time. */
    const rowsFrom = async (index) => {
      if (index * PAGE_SIZE >= answer.count) return [];
      const { rows, count } = await ask(index);
      if (rows.length === 0 || count !== answer.count)
        throw new library.UsageError('bad-answer', 'Cannot list the people: the list changed meanwhile');
      return [...rows, ...(await rowsFrom(index + 1))];
    };
    return { ...answer, rows: [...answer.rows, ...(await rowsFrom(1))] };
  };
  return { ...provider, details };
}

/**
 * The org's own people, logins and seats of one license (blank: no seats), through `apex.about({ license })`,
 * `apex.people({ after })`, `apex.seats({ license, after })` and `apex.logins({ upTo })`. Read at the first question, and
 * again after ten minutes. `facts()` says what stands beside the figures.
 */
export function orgProvider(library, apex, license) {
  let kept;
  const loaded = () => {
    if (!kept || Date.now() - kept.at > MAX_AGE_MS) {
      const reading = read(library, apex, license ?? '');
      kept = { at: Date.now(), reading };
      reading.catch(() => {
        if (kept?.reading === reading) kept = undefined;
      });
    }
    return kept.reading;
  };
  const ask = (method) => async (query, options) => (await loaded()).counted[method](query, options);
  return {
    capabilities: async (query, options) => {
      const { counted, held } = await loaded();
      const [answer, ofSeats] = await Promise.all([
        counted.capabilities(query, options),
        held.capabilities(query, options),
      ]);
      const reports = { ...answer.reports, 'nav-overview': ofSeats.reports['nav-overview'] };
      return { ...answer, reports };
    },
    catalogue: ask('catalogue'),
    bars: ask('bars'),
    totals: ask('totals'),
    team: ask('team'),
    details: async (query, options) => {
      const { org, held, hasHistory } = await loaded();
      const isSeats = query.report === 'nav-overview';
      const answer = await (isSeats ? held : org).details(query, options);
      return isSeats || hasHistory ? answer : withoutCounts(answer);
    },
    overview: async (query, options) => {
      const { held, about } = await loaded();
      return withLicense(await held.overview(query, options), about.license);
    },
    facts: async () => (await loaded()).facts,
  };
}

async function read(library, apex, license) {
  const ask = async (method, parameters) => JSON.parse(await answerOf(library, apex[method], parameters));
  const about = await ask('about', { license });
  const [people, seats, logins] = await Promise.all([
    pagesOf((after) => ask('people', { after })),
    license ? pagesOf((after) => ask('seats', { license, after })) : { rows: [], people: [] },
    loginsOf((upTo) => ask('logins', { upTo })),
  ]);
  const rows = { about, people: people.rows, seats, logins };
  const { org, counted, held } = datasetsOf(rows);
  const provider = library.memoryProvider(org);
  return {
    about,
    facts: factsOf(rows),
    hasHistory: counted === org,
    org: provider,
    counted: counted === org ? provider : library.memoryProvider(counted),
    held: library.memoryProvider(held),
  };
}

/** All pages, each of which begins where the last one ended. */
async function pagesOf(ask, after = null) {
  const { rows, people = [], next } = await ask(after);
  if (!next) return { rows, people };
  const rest = await pagesOf(ask, next);
  return { rows: [...rows, ...rest.rows], people: [...people, ...rest.people] };
}

/** The newest first; `complete` false: older ones were not read. */
async function loginsOf(ask, upTo = null, before = []) {
  const { rows, next, complete } = await ask(upTo);
  const all = [...before, ...rows];
  if (!next) return { rows: all, complete };
  return all.length >= MAX_LOGINS ? { rows: all, complete: false } : loginsOf(ask, next, all);
}

/** The answer of an Apex function. Throws the library's errors, whatever was thrown. */
async function answerOf(library, ask, parameters) {
  try {
    return await ask(parameters);
  } catch (refused) {
    throw errorOf(library, refused);
  }
}

/** Apex says why in the words of our servers; the platform says it in its own. */
function errorOf({ UsageError }, refused) {
  const words = String(refused?.body?.message ?? refused?.message ?? '');
  try {
    const { code, message, requestId } = JSON.parse(words).error;
    return new UsageError(code, message, { requestId });
  } catch {
    // Who lacks the permission set lacks the class.
    if (/access to the Apex class/i.test(words))
      return new UsageError('forbidden', 'Cannot ask: the permission set Usage Reports is not assigned');
    if (/limit|Too many/i.test(words))
      return new UsageError('rate-limited', 'Cannot ask: a governor limit of Salesforce is reached');
    return new UsageError('server-error', 'Cannot ask: Apex failed', { cause: refused });
  }
}
