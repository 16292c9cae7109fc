/** The one way in: every reason for which a row is refused, and typed records beside files of the same rows. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REFUSALS, type RefusalCode } from '../../src/contract/refusals.js';
import { TABLES, type TableName } from '../../src/contract/tables.js';
import { MAX_REFUSALS } from '../../src/reports/intake-report.js';
import { lines, readFiles, refusalsOf, takeRecords, talliesOf } from './rows-in.js';

const event = { id: '1', at: '2026-03-05T09:00Z', person: 'ana', product: 'platform', kind: 'login' };
const snapshot = { person: 'ana', date: '2026-03-05' };
/** A wrong row, the column that is to be blamed, and its cell. */
const BAD: [RefusalCode, TableName, object, string, string][] = [
  ['required-blank', 'activity', { ...event, kind: '' }, 'kind', ''],
  [
    'required-blank',
    'activity',
    { ...event, kind: 'credit', object: 'person', action: 'unlock' },
    'credits',
    '',
  ],
  ['required-blank', 'activity', { ...event, kind: 'inmail_decided', ref: 'm' }, 'decision', ''],
  ['required-blank', 'activity', { ...event, kind: 'inmail_decided', decision: 'yes' }, 'ref', ''],
  ['required-blank', 'statuses', { person: 'ana', from: '2026-03-05' }, 'status', ''],
  ['required-blank', 'statuses', { person: 'ana', status: 'enabled' }, 'from', ''],
  ['required-blank', 'consents', { person: 'ana' }, 'scope', ''],
  ['required-blank', 'alert_subscriptions', { person: 'ana' }, 'channel', ''],
  ['required-blank', 'seats', { id: '1', person: 'ana' }, 'type', ''],
  ['not-a-day', 'snapshots', { ...snapshot, date: '2023-02-29' }, 'date', '2023-02-29'],
  ['not-a-day', 'memberships', { group: 'g', person: 'ana', to: '5.3.2026' }, 'to', '5.3.2026'],
  ['not-an-instant', 'activity', { ...event, at: '2026-03-05' }, 'at', '2026-03-05'],
  [
    'not-an-instant',
    'seats',
    { id: '1', person: 'ana', type: 'member', revoked_at: 'never' },
    'revoked_at',
    'never',
  ],
  ['not-a-flag', 'people', { id: 'x', registered: 'maybe' }, 'registered', 'maybe'],
  ['not-a-choice', 'activity', { ...event, decision: 'perhaps' }, 'decision', 'perhaps'],
  ...['0', '-1', '1.5', '1e3', ' 1', '+1', '9007199254740993', 'one'].map(
    (quantity) => ['not-a-quantity', 'activity', { ...event, quantity }, 'quantity', quantity] as const,
  ),
  ...['1.00005', '.5', '5.', '+1', '1e3', '1,5', '- 1', '--1', 'free'].map(
    (credits) => ['not-a-decimal', 'activity', { ...event, credits }, 'credits', credits] as const,
  ),
  ...['-1', '1.5', 'many'].map(
    (connections) =>
      ['not-a-count', 'snapshots', { ...snapshot, connections }, 'connections', connections] as const,
  ),
  ...['25.0001', '-0.1', '1.00005', 'good'].map(
    (ssi_brand) => ['not-a-score', 'snapshots', { ...snapshot, ssi_brand }, 'ssi_brand', ssi_brand] as const,
  ),
  ['unknown-person', 'activity', { ...event, person: 'nobody' }, 'person', 'nobody'],
  ['unknown-group', 'memberships', { group: 'h', person: 'ana' }, 'group', 'h'],
  ['unknown-parent', 'groups', { id: 'x', parent: 'h' }, 'parent', 'h'],
  ['parent-cycle', 'groups', { id: 'x', parent: 'x' }, 'parent', 'x'],
  [
    'from-after-to',
    'memberships',
    { group: 'g', person: 'ana', from: '2026-03-06', to: '2026-03-05' },
    'from',
    '2026-03-06',
  ],
  ['differing-repeat', 'people', { id: 'ana', name: 'Another' }, 'id', 'ana'],
].map((row) => row as (typeof BAD)[number]);

/** Those that only a file can have. */
const OF_FILES: RefusalCode[] = ['wrong-cell-count', 'broken-quote', 'not-a-map-value'];

describe('Intake', () => {
  for (const [why, table, row, column, value] of BAD)
    it(`refuses ${table}.${column} ${JSON.stringify(value)}: ${why}`, async () => {
      const given = { people: [{ id: 'ana' }] as object[], groups: [{ id: 'g' }] as object[] };
      const before = given[table as 'people']?.length ?? 0;
      const records = { ...given, [table]: [...(given[table as 'people'] ?? []), row] };
      const { report } = await takeRecords(records);
      assert.deepEqual(report.refusals, [{ file: table, table, line: before + 1, column, why, value }]);
      assert.equal(talliesOf(report)[table], `${before} + 0 + 1`);
    });
  it('has a test for every reason', () =>
    assert.deepEqual(new Set([...BAD.map(([why]) => why), ...OF_FILES]), new Set(Object.keys(REFUSALS))));

  it('refuses rows of files that are no rows, and values that a map does not know', async () => {
    const { report } = await readFiles({
      'dataset.json': JSON.stringify({
        maps: {
          'log.csv': {
            table: 'activity',
            columns: {
              id: 'id',
              at: 'at',
              person: 'who',
              product: { constant: 'platform' },
              kind: { column: 'what', values: { In: 'login' } },
            },
          },
        },
      }),
      'people.csv': lines('id,name', 'ana,Ana', 'bo', 'cy,"Cy'),
      'log.csv': lines('id,at,who,what', '1,2026-03-05T09:00Z,ana,In', '2,2026-03-05T09:00Z,ana,Out'),
    });
    assert.deepEqual(refusalsOf(report).sort(), [
      'log.csv:3 kind not-a-map-value',
      'people.csv:3 - wrong-cell-count',
      'people.csv:4 - broken-quote',
    ]);
  });
  it('names one fault a row, the first in the order of the columns', async () => {
    const { report } = await takeRecords({
      people: [],
      activity: [{ ...event, at: 'x', quantity: 'y', person: 'z' }],
    });
    assert.deepEqual(refusalsOf(report), ['activity:1 at not-an-instant']);
  });
  it('checks every cell that is there, whatever the kind of the row', async () => {
    const { report } = await takeRecords({
      people: [{ id: 'ana' }],
      activity: [{ ...event, credits: 'free' }],
    });
    assert.deepEqual(refusalsOf(report), ['activity:1 credits not-a-decimal']);
  });
  it('cuts a cell that is quoted to 100 characters', async () => {
    const { report } = await takeRecords({
      people: [{ id: 'ana' }],
      activity: [{ ...event, at: 'x'.repeat(5000) }],
    });
    assert.equal(report.refusals[0].value?.length, 100);
  });
  it('names the first thousand and counts them all', async () => {
    const activity = Array.from({ length: MAX_REFUSALS + 5 }, (_, i) => ({ ...event, id: `${i}`, at: 'x' }));
    const { report } = await takeRecords({ people: [{ id: 'ana' }], activity });
    assert.equal(report.refusals.length, MAX_REFUSALS);
    assert.equal(report.files.at(-1)!.refused, MAX_REFUSALS + 5);
  });
  it('takes the largest and smallest numbers that are allowed', async () => {
    const { report } = await takeRecords({
      people: [{ id: 'ana' }],
      activity: [{ ...event, quantity: Number.MAX_SAFE_INTEGER, credits: '-99999999999.9999' }],
      snapshots: [{ ...snapshot, ssi_brand: '25.0000', ssi_people: '0', connections: 0 }],
    });
    assert.deepEqual(report.refusals, []);
  });
});

describe('typed records', () => {
  const typed = {
    people: [
      { id: 'ana', name: 'Ána, "A"', registered: false, status: 'enabled' },
      { id: 'bo', name: null, registered: undefined },
    ],
    groups: [{ id: 'g', name: 'North' }],
    memberships: [{ group: 'g', person: 'ana', from: '2026-01-01', to: null }],
    statuses: [{ person: 'ana', status: 'enabled', from: '2026-01-01' }],
    seats: [
      { id: 's', person: 'ana', type: 'member', onboarded_at: new Date(Date.UTC(2026, 0, 1, 9, 0, 0, 5)) },
    ],
    activity: [
      { ...event, at: new Date(Date.UTC(2026, 2, 5, 9)), quantity: 3 },
      { ...event, id: '2', kind: 'credit', object: 'person', action: 'refund', credits: -0.1 },
      {
        ...event,
        id: '3',
        kind: 'credit',
        object: 'person',
        action: 'unlock',
        credits: 12.3456,
        account: '',
      },
    ],
    personas: [{ id: 'p', name: 'VPs', function: ['sales', 'it'], seniority: 'vp;cxo' }],
    targets: [{ id: 't', function: 'sales' }],
    consents: [{ person: 'ana', scope: 'linkedin' }],
    alert_subscriptions: [{ person: 'ana', channel: 'email' }],
    snapshots: [{ person: 'ana', date: '2026-03-05', ssi_brand: 12.5, connections: 7 }],
  };
  const cell = (value: unknown) => {
    const text =
      value instanceof Date
        ? value.toISOString()
        : Array.isArray(value)
          ? value.join(';')
          : String(value ?? '');
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const fileOf = (table: TableName, rows: readonly object[]) => {
    const columns = Object.keys(TABLES[table].columns);
    return lines(
      columns.join(),
      ...rows.map((row) => columns.map((name) => cell(row[name as keyof typeof row])).join()),
    );
  };
  it('make the dataset that files of the same rows make', async () => {
    const files = Object.fromEntries(
      Object.entries(typed).map(([table, rows]) => [`${table}.csv`, fileOf(table as TableName, rows)]),
    );
    const { dataset } = await readFiles(files);
    const { report: ours, ...records } = await takeRecords(typed);
    const { report: theirs, ...fromFiles } = dataset;
    assert.deepEqual(records, fromFiles);
    assert.deepEqual([ours.refusals, theirs.refusals], [[], []]);
  });
  it('may be dates, numbers, booleans and lists; what is none of theirs is refused, never guessed', async () => {
    const { report } = await takeRecords({
      people: [{ id: 'ana', registered: 1 }, { id: 'ana' }],
      activity: [
        { ...event, id: '1', at: new Date(NaN) },
        { ...event, id: '2', at: 1772701200000 },
        { ...event, id: '3', quantity: NaN },
        { ...event, id: '4', quantity: 1e21 },
        { ...event, id: '5', credits: 1e-7 },
        { ...event, id: '6', credits: 0.1 + 0.2 },
        { ...event, id: '7', account: 7 }, // an id that is a number is its digits
      ],
      snapshots: [{ ...snapshot, date: new Date(0) }],
    });
    assert.deepEqual(refusalsOf(report), [
      'people:1 registered not-a-flag',
      'activity:1 at not-an-instant',
      'activity:2 at not-an-instant',
      'activity:3 quantity not-a-quantity',
      'activity:4 quantity not-a-quantity',
      'activity:5 credits not-a-decimal',
      'activity:6 credits not-a-decimal',
      'snapshots:1 date not-a-day',
    ]);
  });
  it('may come one by one from anything that can be walked', async () => {
    function* rows() {
      for (let i = 0; i < 3; i++) yield { ...event, id: `${i}` };
    }
    const { events } = await takeRecords({ people: [{ id: 'ana' }], activity: rows() });
    assert.equal(events.length, 3);
  });
  it('are read in the order of tables, whatever the order of keys', async () => {
    const { report } = await takeRecords({
      activity: [event],
      memberships: [{ group: 'g', person: 'ana' }],
      groups: [{ id: 'g' }],
      people: [{ id: 'ana' }],
    });
    assert.deepEqual(report.refusals, []);
  });
});
