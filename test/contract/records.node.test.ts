/** The settings of a dataset, and what is said of a refused row. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datasetConfigOf } from '../../src/contract/records.js';
import { refusalText, REFUSALS } from '../../src/contract/refusals.js';
import { NEEDED_TABLES, STREAMS, streamOfKind, TABLE_NAMES, TABLES } from '../../src/contract/tables.js';
import { memoryProvider } from '../../src/providers/memory.js';

describe('datasetConfigOf()', () => {
  it('takes nothing at all: everything is optional', () => assert.deepEqual(datasetConfigOf({}), {}));
  it('takes everything that section 6 names', () => {
    const config = {
      name: 'Acme',
      timeZone: 'Europe/Berlin',
      weekStart: 7,
      idleGapMinutes: 45,
      estimatedSurfaces: ['crm', ''],
      dataThrough: Object.fromEntries(STREAMS.map((stream) => [stream, '2026-03-31'])),
      dataFrom: { activity: '2025-01-01' },
      seatsPurchased: [
        { from: '2026-01-01', count: 25, unitCost: 79.99, unitCostPer: 'month', currency: 'EUR' },
      ],
      coachActions: ['save-lead'],
    };
    assert.deepEqual(datasetConfigOf(config), config);
  });
  it('leaves what others read alone', () =>
    assert.deepEqual(datasetConfigOf({ name: 'Acme', maps: {} }), { name: 'Acme' }));
  for (const [key, value] of [
    ['weekStart', 0],
    ['weekStart', 8],
    ['weekStart', 1.5],
    ['idleGapMinutes', -1],
    ['dataThrough.activity', '2026-02-30'],
    ['dataFrom.seats', 20260101],
    ['coachActions', 'save-lead'],
  ] as const)
    it(`refuses ${key} ${JSON.stringify(value)} and names it`, () => {
      const [outer, inner] = key.split('.');
      const config = { [outer]: inner ? { [inner]: value } : value };
      assert.throws(
        () => datasetConfigOf(config),
        (error: Error & { code: string }) => {
          assert.equal(error.code, 'dataset-unreadable');
          assert.ok(error.message.startsWith(`Cannot use the dataset's ${key}: `), error.message);
          return true;
        },
      );
    });
  it('says what would fit, in words of ours', () => {
    const says = (config: object, message: string) =>
      assert.throws(() => datasetConfigOf(config), { message: `Cannot use the dataset's ${message}` });
    says({ weekStart: 9 }, 'weekStart: expected at most 7');
    says({ timeZone: 5 }, 'timeZone: expected text');
    says({ dataThrough: { activity: '31.12.2026' } }, 'dataThrough.activity: expected a day YYYY-MM-DD');
    says({ dataThrough: '2026-12-31' }, 'dataThrough: expected an object');
    says({ dataThrough: { mail: '2026-12-31' } }, 'dataThrough.mail: unknown key');
  });
  it('refuses a stream that there is not', () =>
    assert.throws(() => datasetConfigOf({ dataThrough: { mail: '2026-03-31' } }), {
      code: 'dataset-unreadable',
    }));
  it('refuses a contract with less than no seats', () =>
    assert.throws(() => datasetConfigOf({ seatsPurchased: [{ from: '2026-01-01', count: -1 }] }), {
      code: 'dataset-unreadable',
      message: /seatsPurchased\.0\.count/,
    }));
  it('is asked by the memory provider, which also refuses a zone that is none', async () => {
    await assert.rejects(memoryProvider({ weekStart: 9 }).capabilities(), { code: 'dataset-unreadable' });
    await assert.rejects(memoryProvider({ timeZone: 'Mars' }).capabilities(), { code: 'unknown-zone' });
  });
});

describe('refusalText()', () => {
  const place = { file: 'activity.csv', table: 'activity', line: 7 } as const;
  it('says file, line, column, cell and why', () =>
    assert.equal(
      refusalText({ ...place, column: 'at', why: 'not-an-instant', value: 'yesterday' }),
      'activity.csv, line 7, at: "yesterday" is no instant (RFC 3339 with Z or an offset)',
    ));
  it('says the row where it is the row as a whole', () =>
    assert.equal(
      refusalText({ ...place, column: null, why: 'wrong-cell-count', value: null }),
      'activity.csv, line 7: the row has more or fewer cells than the header',
    ));
  it('has words for every reason', () => {
    for (const words of Object.values(REFUSALS)) assert.ok(words.length > 5);
  });
});

describe('TABLES', () => {
  const columns = (table: keyof typeof TABLES) => Object.keys(TABLES[table].columns).join(' ');
  it('are those of section 6, people and groups before what points to them', () =>
    assert.deepEqual(TABLE_NAMES, [
      'people', 'statuses', 'groups', 'memberships', 'seats', 'activity', 'targets', 'personas', 'consents', 'alert_subscriptions',
      'snapshots',
    ])); // prettier-ignore
  for (const [table, expected] of [
    ['people', 'id name email title role status registered manager'],
    ['statuses', 'person status from'],
    ['groups', 'id name parent'],
    ['memberships', 'group person from to'],
    ['seats', 'id person type invited_at last_invited_at activated_at onboarded_at revoked_at'],
    [
      'activity',
      'id at person product kind surface account temperature target ref channel object action quantity credits decision',
    ],
    ['targets', 'id function seniority geography'],
    ['personas', 'id name owner function seniority geography'],
    ['consents', 'person scope from to'],
    ['alert_subscriptions', 'person channel from to'],
    [
      'snapshots',
      'person date ssi_brand ssi_people ssi_insights ssi_relationships connections leads_saved accounts_saved',
    ],
  ] as const)
    it(`${table} has the columns of section 6`, () => assert.equal(columns(table), expected));
  it('need no more than people and activity', () => assert.deepEqual(NEEDED_TABLES, ['people', 'activity']));
});

describe('streamOfKind()', () => {
  for (const [kind, stream] of [
    ['credit', 'credits'],
    ['alert_sent', 'alerts'],
    ['alert_interaction', 'alerts'],
    ['alert_of_the_host', 'alerts'],
    ['inmail_sent', 'inmail'],
    ['inmail_decided', 'inmail'],
    ['login', 'activity'],
    ['credits', 'activity'],
    ['daydream', 'activity'],
  ])
    it(`puts ${kind} into ${stream}`, () => assert.equal(streamOfKind(kind), stream));
});
