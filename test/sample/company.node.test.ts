/** The large sample company: the same every time, plausible, of any size. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayNumber, dayText, isoWeekday } from '../../src/contract/day.js';
import { parseInstant } from '../../src/contract/instant.js';
import { civilDay, zoneTable } from '../../src/contract/zone.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { sampleActivity, sampleCompany, sampleTables } from '../../src/sample/index.js';

const company = sampleCompany();
const activity = company.activity!;
const zone = zoneTable('America/New_York', Date.UTC(2010, 0, 1), Date.UTC(2027, 0, 1));
const dayOf = (at: unknown) => civilDay(zone, parseInstant(at as string));
const last = dayNumber('2026-10-31');
const missing = <T>(wanted: readonly T[], seen: Iterable<unknown>) => {
  const there = new Set(seen);
  return wanted.filter((one) => !there.has(one));
};

describe('sampleCompany()', () => {
  it('is the same for the same options, and another for another seed', () => {
    const options = { people: 25, days: 120, eventsPerPerson: 60 };
    assert.deepEqual(sampleCompany(options), sampleCompany(options));
    assert.notDeepEqual(sampleCompany(options).activity, sampleCompany({ ...options, seed: 2 }).activity);
  });
  it('has rows of every kind', () => {
    const wanted = [
      'login', 'page_load', 'interaction', 'credit', 'alert_sent', 'alert_interaction', 'search', 'profile_view', 'lead_saved',
      'lead_unsaved', 'account_saved', 'list_created', 'message_sent', 'connection_made', 'inmail_sent', 'inmail_decided',
      'coach_action',
    ]; // prettier-ignore
    assert.deepEqual(missing(wanted, activity.map(({ kind }) => kind)), []); // prettier-ignore
  });
  it('has rows on every surface, and some on none', () => {
    const wanted = [
      'platform', 'web', 'ios', 'android', 'email', 'slack', 'chrome_extension', 'crm', 'crm_iframe', 'sep', 'sep_iframe',
      'linkedin', undefined,
    ]; // prettier-ignore
    assert.deepEqual(missing(wanted, activity.map(({ surface }) => surface)), []); // prettier-ignore
  });
  it('has people of every status and seats of every type, some never onboarded, some taken back', () => {
    const { people = [], seats = [] } = company;
    assert.deepEqual(missing(['enabled', 'disabled', 'invited', 'removed'], people.map(({ status }) => status)), []); // prettier-ignore
    assert.deepEqual(missing(['member', 'member_admin', 'reporting_only', 'admin_only'], seats.map(({ type }) => type)), []); // prettier-ignore
    assert.ok(people.some(({ registered }) => registered === false));
    assert.ok(seats.some(({ onboarded_at }) => !onboarded_at));
    assert.ok(seats.some(({ revoked_at }) => revoked_at));
  });
  it('shows every status already in a company of ten', () => {
    const { people = [], activity = [] } = sampleCompany({ people: 10 });
    assert.equal(people.length, 10);
    assert.deepEqual(missing(['enabled', 'invited', 'removed'], people.map(({ status }) => status)), []); // prettier-ignore
    assert.ok(activity.length > 0);
  });
  it('has no row that is refused or repeated', async () => {
    const { rows } = await memoryProvider(company).capabilities();
    assert.deepEqual([rows?.refused, rows?.duplicates], [0, 0]);
  });
  it('gives every person a name and an address of their own', () => {
    const { people = [] } = sampleTables({ people: 20_000, days: 30 });
    assert.equal(new Set(people.map(({ name }) => name)).size, 20_000);
    assert.equal(new Set(people.map(({ email }) => email)).size, 20_000);
    assert.ok(people.every(({ email }) => /^[a-z-]+\.[a-z-]+@example\.com$/.test(email!)));
  });
  it('lets nobody be active who is not there, or not yet, or no more', () => {
    const known = new Set(company.people!.map(({ id }) => id));
    assert.ok(activity.every(({ person }) => known.has(person)));
    const from = new Map<string, number>();
    const to = new Map<string, number>();
    for (const { person, status, from: day } of company.statuses!) {
      if (!from.has(person)) from.set(person, dayNumber(day));
      if (status === 'removed') to.set(person, dayNumber(day) - 1);
    }
    const outside = activity.filter(({ person, at }) => {
      const day = dayOf(at);
      return day < from.get(person)! || day > (to.get(person) ?? last);
    });
    assert.deepEqual(outside, []);
  });
  it('keeps to the days it was asked for, and numbers its rows in the order of time', () => {
    const days = activity.map(({ at }) => dayOf(at));
    assert.ok(days[0] >= last - 799 && days.at(-1)! <= last);
    assert.equal(activity.at(-1)!.id, `e${activity.length}`);
    const instants = activity.map(({ at }) => parseInstant(at as string));
    assert.ok(instants.every((at, i) => i === 0 || at >= instants[i - 1]));
  });
  it('lets nobody do Sales Navigator things without an onboarded seat', () => {
    const held = new Map(
      company.seats!.map(({ person, onboarded_at, revoked_at }) => [
        person,
        [onboarded_at ? dayOf(onboarded_at) : Infinity, revoked_at ? dayOf(revoked_at) : last],
      ]),
    );
    const outside = activity.filter(({ product, kind, person, at }) => {
      if (product !== 'sales-navigator' || kind === 'inmail_decided') return false;
      const [from, to] = held.get(person) ?? [Infinity, 0];
      return dayOf(at) < from || dayOf(at) > to;
    });
    assert.deepEqual(outside, []);
  });
  it('works on weekdays, less in July than in September, and more every year', () => {
    const on = (test: (day: number, text: string) => boolean) =>
      activity.filter(({ at }) => test(dayOf(at), dayText(dayOf(at)))).length;
    const weekend = on((day) => isoWeekday(day) > 5);
    assert.ok(weekend < activity.length * 0.1, `${weekend} of ${activity.length}`);
    const [july, september] = ['2026-07', '2026-09'].map((month) => on((_, text) => text.startsWith(month)));
    assert.ok(july < september, `${july} rows in July, ${september} in September`);
    const [before, after] = ['2025', '2026'].map((year) =>
      on((_, text) => text >= year && text < `${year}-07`),
    );
    assert.ok(before < after, `${before} rows in the first half of 2025, ${after} a year later`);
  });
  it('has power users, and people with a seat who never did anything', () => {
    const rows = new Map<string, number>();
    for (const { person } of activity) rows.set(person, (rows.get(person) ?? 0) + 1);
    assert.ok(company.seats!.some(({ person, activated_at }) => activated_at && !rows.has(person)));
    assert.ok(Math.max(...rows.values()) > (4 * activity.length) / company.people!.length);
  });
  it('has accounts whose temperature changes', () => {
    const seen = new Map<string, Set<unknown>>();
    for (const { account, temperature } of activity) {
      if (account && temperature) seen.set(account, (seen.get(account) ?? new Set()).add(temperature));
    }
    assert.ok([...seen.values()].filter((levels) => levels.size > 1).length > 20);
  });
  it('has answers to InMails, some of them later than 30 days', () => {
    const sent = new Map<unknown, number>();
    const waits: number[] = [];
    for (const { kind, ref, at } of activity) {
      const instant = parseInstant(at as string);
      if (kind === 'inmail_sent') sent.set(ref, instant);
      if (kind === 'inmail_decided') waits.push((instant - sent.get(ref)!) / 86_400_000);
    }
    assert.ok(waits.every((days) => days > 0));
    assert.ok(waits.some((days) => days < 1) && waits.some((days) => days > 14));
    assert.ok(waits.some((days) => days > 30));
  });
  it('has invites that are overdue, and seats that are idle', async () => {
    const overview = await memoryProvider(company).overview({
      report: 'nav-overview',
      period: { preset: 'last-30' },
    });
    assert.ok(overview.overdue.length > 0);
    assert.ok(overview.idle.neverUsed! > 0 && overview.idle.idle[60].people! > 0);
    assert.ok((overview.seats.seats_available.value as number) >= 0);
    assert.ok(
      Object.values(overview.coach.levels).every(({ value }) => Number(value) > 0),
      'every coach level has somebody',
    );
  });
  it('lacks nothing that a report needs', async () => {
    const { reports } = await memoryProvider(company).capabilities();
    assert.deepEqual(
      Object.entries(reports).filter(([, { lacks }]) => lacks.length > 0),
      [],
    );
  });
  it('takes size, length, last day and zone as asked', () => {
    const small = sampleCompany({
      people: 40,
      days: 60,
      through: '2025-03-31',
      timeZone: 'Asia/Tokyo',
      eventsPerPerson: 100,
    });
    const tokyo = zoneTable('Asia/Tokyo', Date.UTC(2025, 0, 1), Date.UTC(2025, 4, 1));
    const days = small.activity!.map(({ at }) => civilDay(tokyo, parseInstant(at as string)));
    assert.equal(small.people!.length, 40);
    assert.equal(small.dataThrough!.activity, '2025-03-31');
    assert.equal(small.timeZone, 'Asia/Tokyo');
    assert.ok(days[0] >= dayNumber('2025-01-31') && days.at(-1)! <= dayNumber('2025-03-31'));
    assert.ok(
      small.activity!.length > 1500 && small.activity!.length < 8000,
      `${small.activity!.length} rows`,
    );
  });
  it('has about as many rows as asked, few or many', () => {
    for (const eventsPerPerson of [20, 200, 2000]) {
      const rows = sampleCompany({ people: 200, eventsPerPerson }).activity!.length;
      assert.ok(rows > eventsPerPerson * 100 && rows < eventsPerPerson * 400, `${rows} rows`);
    }
  });
});

describe('sampleActivity()', () => {
  it('gives the rows of the company, one at a time', () => {
    const options = { people: 30, days: 200, eventsPerPerson: 80 };
    assert.deepEqual([...sampleActivity(options)], sampleCompany(options).activity);
  });
  it('makes no row before it is asked for', () => {
    let taken = 0;
    for (const row of sampleActivity({ people: 5000, eventsPerPerson: 1000 })) {
      assert.equal(row.id, 'e1');
      if (++taken === 1) break;
    }
    assert.equal(taken, 1);
  });
  it('begins again each time it is walked', () => {
    const rows = sampleActivity({ people: 12, days: 60 });
    assert.deepEqual([...rows], [...rows]);
  });
});
