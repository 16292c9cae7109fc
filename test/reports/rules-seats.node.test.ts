/** Rules 28 and 29: seat allocation as of 2026-03-31, and the CSV of the team. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SeatPurchase } from '../../src/contract/records.js';
import { company, days, nav, person, seat, teamOf, valuesOf, type Small } from './company.js';

const report = 'nav-overview';
const invited = (who: string, at: string | null, more: Partial<ReturnType<typeof seat>> = {}) =>
  seat(who, { invited_at: at, activated_at: null, onboarded_at: null, ...more });
const overview = (small: Small) => company(small).overview({ report });
const seatsOf = async (small: Small) => valuesOf((await overview(small)).seats);

describe('rule 28, seat allocation', () => {
  const seats = [
    seat('ana'), // activated
    seat('ana', { id: 'second' }), // seats are counted, not people
    seat('bo', { activated_at: null, onboarded_at: '2026-03-31T23:59Z' }), // blank: the onboarding
    seat('cy', { activated_at: '2026-04-01T00:00Z', onboarded_at: null }), // not yet
    invited('di', null), // blank counts as invited
    invited('emil', '2026-04-01T00:00Z'), // not yet
    seat('flo', { revoked_at: '2026-03-31T12:00Z' }), // no longer
    seat('gus', { revoked_at: '2026-04-01T00:00Z' }), // still
    seat('hal', { type: 'reporting_only' }),
    seat('ida', { type: 'admin_only' }),
  ];
  const purchase = (from: string, count: number): SeatPurchase => ({ from, count });
  it('rule 28: assigned, activated and pending are seats of members as of the day', async () =>
    assert.deepEqual(await seatsOf({ seats, seatsPurchased: [purchase('2026-01-01', 10)] }), {
      seats_purchased: 10,
      seats_assigned: 6, // Ana twice, Bo, Cy, Di, Gus
      seats_activated: 4, // Ana twice, Bo, Gus
      seats_available: 4,
      seats_pending: 2,
      assignment_rate: 6 / 10,
      activation_rate: 4 / 6,
    }));
  it('rule 28: purchased is the entry with the latest day, of equal ones the later', async () => {
    const bought = async (...seatsPurchased: SeatPurchase[]) =>
      (await seatsOf({ seats, seatsPurchased })).seats_purchased;
    assert.equal(
      await bought(purchase('2026-03-31', 7), purchase('2025-01-01', 5), purchase('2026-04-01', 99)),
      7,
    );
    assert.equal(await bought(purchase('2026-01-01', 7), purchase('2026-01-01', 8)), 8);
  });
  it('rule 28: without an entry by then purchased, available and the rate are missing', async () => {
    const { seats: figures } = await overview({ seats, seatsPurchased: [purchase('2026-04-01', 9)] });
    for (const id of ['seats_purchased', 'seats_available', 'assignment_rate'])
      assert.deepEqual(figures[id], { value: null, state: 'missing' });
    assert.equal(figures.seats_assigned.value, 6);
  });
  it('rule 28: over-assigned is shown as a negative number', async () =>
    assert.equal(
      (await seatsOf({ seats, seatsPurchased: [purchase('2026-01-01', 4)] })).seats_available,
      -2,
    ));
  it('rule 28: advice follows the figures', async () => {
    const advice = async (count: number) =>
      (await overview({ seats, seatsPurchased: [purchase('2026-01-01', count)] })).advice;
    const resend = { code: 'resend-invites', count: 2 }; // Cy and Di
    assert.deepEqual(await advice(10), [{ code: 'assign-seats', count: 4 }, resend]);
    assert.deepEqual(await advice(4), [{ code: 'over-assigned', count: 2 }, resend]);
    assert.deepEqual(await advice(6), [resend]);
  });
  it('rule 28: where nothing is amiss there is no advice', async () =>
    assert.deepEqual(
      (await overview({ seats: [seat('ana')], seatsPurchased: [purchase('2026-01-01', 1)] })).advice,
      [],
    ));
  it('rule 28: an invite of the day itself is not overdue', async () => {
    const again = invited('ana', '2026-01-01T09:00Z', { last_invited_at: '2026-03-31T09:00Z' });
    assert.deepEqual((await overview({ seats: [again] })).overdue, []);
  });
  it('rule 28: the list says who waits and since when, as far as that is known', async () => {
    const people = [
      person('ana', { name: 'Ana', email: 'ana@example.invalid' }),
      person('bo', { name: null }),
    ];
    const { overdue } = await overview({
      people,
      seats: [invited('ana', '2026-03-01T09:00Z'), invited('bo', null)],
    });
    const never = { seat: 'seat of bo', person: 'bo', name: null, email: null };
    assert.deepEqual(overdue, [
      { ...never, invited_at: null, last_invited_at: null, days_pending: null },
      {
        seat: 'seat of ana',
        person: 'ana',
        name: 'Ana',
        email: 'ana@example.invalid',
        invited_at: '2026-03-01T09:00:00.000Z',
        last_invited_at: null,
        days_pending: 30,
      },
    ]);
  });
  it('rule 28: an invite is overdue after more than 7 days, counted from the last one', async () => {
    const { overdue } = await overview({
      seats: [
        invited('ana', '2026-03-24T00:00Z'), // 7 days
        invited('bo', '2026-03-23T23:59Z'), // 8 days
        invited('cy', '2026-01-01T09:00Z', { last_invited_at: '2026-03-25T09:00Z' }),
        invited('di', '2026-03-30T09:00Z', { last_invited_at: '2026-03-01T09:00Z' }), // the last invite says
        invited('emil', '2026-03-01T09:00Z', { last_invited_at: '2026-04-01T09:00Z' }), // after the day: the first says
        invited('flo', null),
        invited('gus', null, { last_invited_at: '2026-04-01T09:00Z' }),
        seat('hal', { invited_at: '2026-01-01T09:00Z' }), // activated: waits for nothing
      ],
    });
    assert.deepEqual(
      overdue.map(({ person, days_pending }) => [person, days_pending]),
      [['flo', null], ['gus', null], ['di', 30], ['emil', 30], ['bo', 8]], // prettier-ignore
    );
  });
  it('rule 28: the day is that of the seats data, whatever the period', async () => {
    const period = days('2026-01-01', '2026-01-07');
    const { asOf, seats: figures } = await company({ seats }).overview({ report, period });
    assert.deepEqual([asOf, figures.seats_assigned.value], ['2026-03-31', 6]);
  });
  it('rule 28: without seats.csv everything is missing', async () => {
    const { seats: figures, lacks, asOf } = await overview({ seatsPurchased: [purchase('2026-01-01', 4)] });
    assert.ok(Object.values(figures).every(({ value, state }) => value === null && state === 'missing'));
    assert.deepEqual([lacks, asOf], [['seats'], null]);
  });
});

describe('rule 29, the team', () => {
  const small: Small = {
    coachActions: ['a'],
    seats: [
      seat('ana'),
      invited('bo', '2026-03-31T23:59Z'), // invited by the end
      invited('cy', '2026-04-01T00:00Z'), // after it
      invited('di', null, { type: 'member_admin' }), // blank = invited
      invited('emil', '2026-01-01T09:00Z', { revoked_at: '2026-03-02T00:00Z' }), // on the first day
      invited('flo', '2026-01-01T09:00Z', { revoked_at: '2026-03-01T23:59Z' }), // before it
      seat('gus', { revoked_at: '2026-03-05T09:00Z' }),
      seat('hal', { type: 'admin_only' }),
    ],
    targets: [{ id: 't', function: 'sales' }],
    personas: [{ id: 'it', function: 'it' }],
    events: [
      nav('ana', '2026-02-10T09:00Z', 'profile_view', { target: 't' }),
      nav('gus', '2026-03-03T09:00Z', 'search'),
      nav('bo', '2026-03-03T09:00Z', 'search'), // without a seat: counts nowhere
    ],
  };
  const here = company(small);
  const team = 'nav-usage';
  it('rule 29: it lists P and everybody invited who was not revoked before the start', async () =>
    assert.deepEqual(Object.keys(await teamOf(here, team, 'id')), ['ana', 'bo', 'di', 'emil', 'gus']));
  it('rule 29: of those never onboarded all but identity, status and seat dates is blank', async () => {
    const { columns, rows } = await here.team({ report: team });
    const bo = rows.find(({ id }) => id === 'bo')!;
    assert.deepEqual(
      columns.filter((column) => bo[column] !== null),
      ['id', 'name', 'status', 'invited_at'],
    );
  });
  it('rule 29: of those of P a blank period is zeros', async () =>
    assert.deepEqual((await teamOf(here, team, 'days_active', 'searches', 'inmails_sent')).ana, [
      0,
      0,
      null,
    ]));
  it('rule 29: the last activity may lie before the period, and no persona narrows it', async () => {
    const expected = {
      ana: '2026-02-10T09:00:00.000Z',
      bo: null,
      di: null,
      emil: null,
      gus: '2026-03-03T09:00:00.000Z',
    };
    assert.deepEqual(await teamOf(here, team, 'last_activity'), expected);
    assert.deepEqual(await teamOf(here, { report: team, persona: 'it' }, 'last_activity'), expected);
  });
  it('rule 29: the last activity lies not after the period', async () => {
    const asked = { report: team, period: days('2026-02-15', '2026-03-02') };
    assert.equal((await teamOf(here, asked, 'last_activity')).gus, null);
  });
  it('rule 29: the coach level is blank for those without a seat at the end', async () =>
    assert.deepEqual(await teamOf(here, team, 'coach_level'), {
      ana: 'beginner',
      bo: null,
      di: null,
      emil: null,
      gus: null,
    }));
  it('rule 29: dates are instants', async () =>
    assert.deepEqual((await teamOf(here, team, 'invited_at', 'activated_at', 'onboarded_at')).ana, [
      '2026-01-01T09:00:00.000Z',
      '2026-01-01T10:00:00.000Z',
      '2026-01-01T11:00:00.000Z',
    ]));
  it('rule 29: of two seats it tells the latest invited that has not ended, of equal ones the greater id', async () => {
    const dates = async (...seats: ReturnType<typeof seat>[]) =>
      (await teamOf(company({ ...small, seats }), team, 'invited_at')).ana;
    const [may, june] = ['2025-05-01T09:00:00.000Z', '2025-06-01T09:00:00.000Z'];
    assert.equal(
      await dates(seat('ana', { id: '1', invited_at: june }), seat('ana', { id: '2', invited_at: may })),
      june,
    );
    const ended = { invited_at: june, revoked_at: '2026-02-01T09:00Z' };
    assert.equal(
      await dates(seat('ana', { id: '1', ...ended }), seat('ana', { id: '2', invited_at: may })),
      may,
    );
    const onboarded = async (...ids: string[]) => {
      const twins = ids.map((id) => seat('ana', { id, onboarded_at: `2026-01-0${id}T09:00:00.000Z` }));
      return (await teamOf(company({ ...small, seats: twins }), team, 'onboarded_at')).ana;
    };
    assert.equal(await onboarded('2', '1'), '2026-01-02T09:00:00.000Z');
  });
  it('rule 29: while InMails are missing the rows are there and those cells blank', async () => {
    const { rows } = await here.team({ report: team });
    assert.ok(rows.every(({ inmails_sent }) => inmails_sent === null));
    assert.equal(rows.length, 5);
  });
});
