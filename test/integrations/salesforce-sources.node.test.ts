/** The two sources of a Salesforce page, against Apex that answers as its classes do. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { isUsageError, UsageError } from '../../src/contract/errors.js';
import type { UsageProvider } from '../../src/contract/provider.js';
import { httpProvider } from '../../src/providers/http.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { withCache } from '../../src/providers/with-cache.js';
import { sampleCompany } from '../../src/sample/company.js';
import { conformanceCases, playCases } from '../../src/testing/index.js';
import { usageHandler } from '../../src/server/handler.js';
import { componentModule } from './salesforce-module.js';
import { about, license, logins, people, seats } from './salesforce-org.js';
import { inPlaceOfApex } from './salesforce-server.js';

type Ask = (parameters: Record<string, string | null>) => Promise<string>;
interface Sources {
  orgProvider(
    library: object,
    apex: Record<string, Ask>,
    license?: string,
  ): UsageProvider & { facts(): Promise<Record<string, unknown>> };
  serverProvider(library: object, ask: Ask): UsageProvider;
}

const library = { UsageError, httpProvider, memoryProvider, withCache };
const json = (value: unknown) => async () => JSON.stringify(value);

let sources: Sources;
before(async () => void (sources = await componentModule<Sources>('usageApexProvider')));

/** The org, with other answers where a test needs them. */
const org = (answers: Record<string, unknown> = {}, of: string | undefined = 'package:acme') => {
  const given: Record<string, unknown> = { about, people: { rows: people }, seats, logins, ...answers };
  const apex = Object.fromEntries(
    Object.entries(given).map(([name, answer]) => [
      name,
      typeof answer === 'function' ? (answer as Ask) : json(answer),
    ]),
  );
  return sources.orgProvider(library, apex, of);
};

const overview = { report: 'nav-overview' };
const values = (figures: Record<string, { value: unknown }>) =>
  Object.fromEntries(Object.entries(figures).map(([id, { value }]) => [id, value]));
const codeOf = async (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: unknown) => (isUsageError(error) ? error.code : String(error)),
  );

describe('the org as a source', () => {
  it('purchased is what the license allows, assigned what it uses, activated whose holders have ever logged in', async () => {
    const { seats, advice, overdue } = await org().overview(overview);
    assert.deepEqual(values(seats), {
      seats_purchased: 8,
      seats_assigned: 5,
      seats_activated: 4, // all but Eve
      seats_available: 3,
      seats_pending: 1,
      assignment_rate: 5 / 8,
      activation_rate: 4 / 5,
    });
    assert.deepEqual(advice, [{ code: 'assign-seats', count: 3 }]);
    assert.deepEqual(overdue, []);
  });

  it('a site license has no number: purchased, available and assignment rate are not applicable', async () => {
    const site = { ...about, license: { ...license, allowed: undefined, site: true } };
    const { seats } = await org({ about: site }).overview(overview);
    for (const id of ['seats_purchased', 'seats_available', 'assignment_rate'])
      assert.deepEqual(
        { value: seats[id].value, state: seats[id].state },
        { value: null, state: 'not-applicable' },
      );
    assert.equal(seats.seats_assigned.value, 5);
  });

  it('more assigned than allowed is said as such', async () => {
    const over = { ...about, license: { ...license, allowed: 4 } };
    const { seats, advice } = await org({ about: over }).overview(overview);
    assert.equal(seats.seats_available.value, -1);
    assert.deepEqual(advice, [{ code: 'over-assigned', count: 1 }]);
  });

  it('under filters the holders are counted, and the contract is not applicable', async () => {
    const { seats } = await org().overview({ ...overview, people: ['005A', '005E'] });
    assert.equal(seats.seats_assigned.value, 2);
    assert.equal(seats.seats_purchased.state, 'not-applicable');
  });

  it('active in 30 days are the holders whose last login is no older', async () => {
    const facts = await org().facts();
    assert.equal(facts.activeIn30Days, 3); // Ann, Bob, Pia
    assert.equal(facts.holders, 5);
  });

  it('idle seats go by the last login of their holders', async () => {
    const { idle } = await org().overview(overview);
    assert.equal(idle.asOf, '2026-11-01');
    assert.equal(idle.idle['7'].people, 2); // Bob 12 days, Cleo 92
    assert.equal(idle.idle['90'].people, 1);
    const { rows } = await org().details({ ...overview, list: 'idle' });
    assert.deepEqual(
      rows.map(({ name, idle_days }) => [name, idle_days]),
      [
        ['Cleo Cho', 92],
        ['Bob Baker', 12],
        ['Pia Partner', 1],
        ['Ann Archer', 0],
      ],
    );
  });

  it('a login is no search: reports of what nobody counted are missing, not zero', async () => {
    const { lacks } = await org().totals({ report: 'nav-usage' });
    assert.notDeepEqual(lacks, []);
    const { reports } = await org().capabilities();
    assert.deepEqual(reports['platform-logins'].lacks, []);
    assert.notDeepEqual(reports['nav-usage'].lacks, []);
    assert.ok(!reports['nav-overview'].lacks.includes('seats'));
  });

  it('counts logins by civil days of the org, each once, up to yesterday', async () => {
    const twice = { rows: [...logins.rows, logins.rows[0]], complete: true };
    const answer = await org({ logins: twice }).bars({
      report: 'platform-logins',
      period: { preset: 'last-7' },
    });
    assert.deepEqual(answer.effective, { start: '2026-10-26', end: '2026-11-01' });
    assert.equal(answer.total?.values.total_logins.value, 3);
    assert.equal(answer.timeZone, 'Europe/Berlin');
  });

  it('days before the history of logins are missing, not zero', async () => {
    const answer = await org().bars({
      report: 'platform-logins',
      period: { start: '2026-05-01', end: '2026-05-10' },
      bucket: 'day',
    });
    const [first, last] = [answer.bars[0], answer.bars.at(-1)!];
    assert.deepEqual(first.values.total_logins, { value: null, state: 'missing' });
    assert.equal(last.values.total_logins.value, 0);
  });

  it('where not all logins could be read, history begins after the oldest one', async () => {
    const cut = org({ logins: { ...logins, complete: false } });
    const { dataFrom } = await cut.capabilities();
    assert.equal(dataFrom.activity, '2026-10-21');
  });

  it('without Manage Users only last logins are known: logins are missing, not zero', async () => {
    const own = org({
      about: { ...about, missing: ['Manage Users'] },
      logins: { rows: [], complete: false },
    });
    assert.deepEqual((await own.facts()).missing, ['Manage Users']);
    const { dataFrom, dataThrough } = await own.capabilities();
    assert.equal(dataFrom.activity, '2026-11-02');
    assert.equal(dataThrough.activity?.day, '2026-11-02');
    const { rows } = await own.details({ report: 'platform-logins', rows: 'everyone' });
    const ann = rows.find(({ name }) => name === 'Ann Archer')!;
    assert.deepEqual(
      { last: ann.last_login, logins: ann.logins, why: ann.state?.logins },
      { last: '2026-11-01T09:00:00.000Z', logins: null, why: 'missing' },
    );
    const bars = await own.bars({ report: 'platform-logins' });
    assert.deepEqual([bars.lacks.length > 0, bars.total?.values.total_logins.value ?? null], [true, null]);
    assert.notDeepEqual((await own.capabilities()).reports['platform-logins'].lacks, []);
    assert.equal((await own.overview(overview)).seats.seats_activated.value, 4);
  });

  it('without a license there are no seats, and it says so', async () => {
    const none = org({ about: { ...about, license: undefined } }, '');
    const { lacks, seats } = await none.overview(overview);
    assert.notDeepEqual(lacks, []);
    assert.equal(seats.seats_purchased.state, 'missing');
    assert.equal((await none.facts()).activeIn30Days, null);
  });

  it('reads page after page', async () => {
    const asked: (string | null)[] = [];
    const paged: Ask = async ({ after }) => {
      asked.push(after);
      const start = after ? people.findIndex(({ id }) => id === after) + 1 : 0;
      const rows = people.slice(start, start + 2);
      return JSON.stringify({ rows, next: rows.length === 2 ? rows[1].id : undefined });
    };
    const { people: count } = await org({ people: paged }, '').capabilities();
    assert.equal(count, 5);
    assert.deepEqual(asked, [null, '005B', '005D']);
  });

  it('reads logins from the newest on, until it has enough', async () => {
    let calls = 0;
    const endless: Ask = async () => {
      const rows = Array.from({ length: 2000 }, (_, index) => {
        const at = new Date(
          Date.parse('2026-11-01T00:00:00Z') - (calls * 2000 + index) * 60_000,
        ).toISOString();
        return { id: `0Y${calls}-${index}`, person: '005A', at };
      });
      calls++;
      return JSON.stringify({ rows, next: rows.at(-1)!.at, complete: true });
    };
    const provider = org({ logins: endless });
    const { dataFrom } = await provider.capabilities();
    assert.equal(calls, 25);
    assert.equal(dataFrom.activity, '2026-09-28'); // 50,000 minutes back is 27 September
  });

  it('is read once for many questions, and again after a failure', async () => {
    let calls = 0;
    const flaky: Ask = async () => {
      if (++calls === 1) throw { body: { message: 'Too many SOQL queries: 101' } };
      return JSON.stringify(about);
    };
    const provider = org({ about: flaky });
    assert.equal(await codeOf(provider.capabilities()), 'rate-limited');
    await Promise.all([provider.overview(overview), provider.capabilities()]);
    assert.equal(calls, 2);
  });
});

describe('what Apex refuses', () => {
  const refused = (message: string) =>
    codeOf(org({ about: async () => Promise.reject({ body: { message } }) }).capabilities());

  it('is said with its own code', async () => {
    assert.equal(await refused('{"error":{"code":"forbidden","message":"x","requestId":"r"}}'), 'forbidden');
  });
  it('is no access where the class is not granted', async () => {
    assert.equal(await refused("You do not have access to the Apex class named 'UsageOrg'."), 'forbidden');
  });
  it('is a limit where one is reached', async () => {
    assert.equal(await refused('Apex heap size too large: limit exceeded'), 'rate-limited');
  });
  it('is a failure of the server in any other case', async () => {
    assert.equal(await refused('An internal server error has occurred'), 'server-error');
  });
});

describe('a REST server behind Apex', () => {
  const company = memoryProvider(sampleCompany());
  const handler = usageHandler(company);

  it('answers as if it were asked directly', async () => {
    const provider = sources.serverProvider(library, (parameters) => inPlaceOfApex(handler, parameters));
    const query = { report: 'si-adoption' };
    assert.deepEqual(await provider.bars(query), JSON.parse(JSON.stringify(await company.bars(query))));
  });

  it('passes the cases that every provider must pass', async () => {
    const failures = await playCases(conformanceCases, (holds, viewer) => {
      const own = usageHandler(memoryProvider(holds), { authorize: () => ({ access: true, viewer }) });
      return sources.serverProvider(library, (parameters) => inPlaceOfApex(own, parameters));
    });
    assert.deepEqual(failures, []);
  });

  it('gives long lists page by page', async () => {
    const many = memoryProvider(sampleCompany({ people: 5000 }));
    const asked: string[] = [];
    const provider = sources.serverProvider(library, (parameters) => {
      asked.push(String(parameters.queryString));
      return inPlaceOfApex(usageHandler(many), parameters);
    });
    const query = { report: 'si-adoption', rows: 'everyone' as const };
    const [given, direct] = await Promise.all([provider.details(query), many.details(query)]);
    assert.ok(direct.count > 2000);
    assert.deepEqual(given.rows, JSON.parse(JSON.stringify(direct.rows)));
    assert.equal(given.page, undefined);
    assert.ok(asked.length > 1);
  });

  it('refuses as the server does, without asking twice', async () => {
    let calls = 0;
    const closed = usageHandler(company, { authorize: () => ({ access: false }) });
    const provider = sources.serverProvider(library, (parameters) => {
      calls++;
      return inPlaceOfApex(closed, parameters);
    });
    assert.equal(await codeOf(provider.bars({ report: 'si-adoption' })), 'forbidden');
    assert.equal(calls, 1);
  });

  it('says that an answer is too long for Apex', async () => {
    const error = { code: 'bad-answer', message: 'longer than Apex can hold', requestId: 'r' };
    const provider = sources.serverProvider(library, async () => {
      throw { body: { message: JSON.stringify({ error }) } };
    });
    assert.equal(await codeOf(provider.team({ report: 'nav-usage' })), 'bad-answer');
  });
});
