import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnMapsSchema } from '../../src/contract/column-maps.js';
import { TABLE_NAMES, TABLES } from '../../src/contract/tables.js';
import { templates } from '../../src/csv/dataset-csv.js';
import { guessTable } from '../../src/csv/guess-table.js';
import { previewFile } from '../../src/csv/preview.js';
import { readDataset } from '../../src/csv/read-dataset.js';
import { READY_MAPS } from '../../src/csv/ready-maps.js';
import { filesOf, noted } from './files.js';

const activities = [
  'activityId,activityType,createdAt,seatId,memberIdentityKey',
  'x1,INMAIL_SENT,05-31-2024 23:59:59,41,lead-9',
  'x2,SEARCH_PERFORMED,06-01-2024 00:00:00,41,',
  'x3,JUGGLED,06-01-2024 00:00:01,41,',
].join('\r\n');
const outcomes = 'activityId,activityType,createdAt,seatId\r\nx1,INMAIL_ACCEPTED,06-02-2024 08:00:00,41\r\n';
const seats =
  'seatId,firstName,lastName,email,seatStatus,onboardedAt,date,ssiBrand,totalConnections\r\n' +
  '41,Ada,L,ada@example.invalid,ACTIVE,05-01-2024 00:00:00,05-31-2024,12.5,800\r\n' +
  '41,Ada,L,ada@example.invalid,ACTIVE,05-01-2024 00:00:00,06-01-2024,13,801\r\n';

describe('the ready maps', () => {
  it('are column maps as dataset.json may have them', () => {
    for (const { id, maps } of READY_MAPS) assert.ok(columnMapsSchema.safeParse({ [id]: maps }).success, id);
  });

  it('read the three exports of Sales Analytics into one dataset', async () => {
    const { report, intake } = await readDataset(
      filesOf({ 'a.csv': activities, 'o.csv': outcomes, 's.csv': seats }),
      {
        maps: {
          'a.csv': 'sales-analytics-activities',
          'o.csv': 'sales-analytics-outcomes',
          's.csv': 'sales-analytics-seats',
        },
      },
    );
    assert.deepEqual(report.faults, []);
    assert.deepEqual(
      report.refusals.map(({ line, why, value }) => [line, why, value]),
      [[4, 'not-a-map-value', 'JUGGLED']],
    );
    assert.deepEqual(
      report.files.map(({ file, table, accepted, duplicates }) => [file, table, accepted, duplicates]),
      [
        ['s.csv', 'people', 1, 1],
        ['s.csv', 'seats', 1, 1],
        ['a.csv', 'activity', 2, 0],
        ['o.csv', 'activity', 1, 0],
        ['s.csv', 'snapshots', 2, 0],
      ],
    );
    assert.equal((await intake.finish()).events.length, 3);
  });

  it('bring an InMail and its outcome together', async () => {
    const { rows } = await noted(
      { 'a.csv': activities, 'o.csv': outcomes },
      {
        maps: { 'a.csv': 'sales-analytics-activities', 'o.csv': 'sales-analytics-outcomes' },
      },
    );
    const common = { person: '41', product: 'sales-navigator', ref: 'x1' };
    assert.deepEqual(rows.activity?.[0], {
      ...common,
      line: 2,
      id: 'x1',
      at: '2024-05-31T23:59:59.000Z',
      kind: 'inmail_sent',
      target: 'lead-9',
    });
    assert.deepEqual(rows.activity?.at(-1), {
      ...common,
      line: 2,
      id: 'x1:INMAIL_ACCEPTED',
      at: '2024-06-02T08:00:00.000Z',
      kind: 'inmail_decided',
      decision: 'yes',
    });
  });

  it('read a list of who, when, what, and make its people', async () => {
    const list =
      'User;Date;Event\nada@x.y;2024-05-01;Logged in\nada@x.y;2024-05-01;Logged in\nbob@x.y;2024-05-02 09:00;opened a report\n';
    const { report, intake } = await readDataset(filesOf({ 'list.csv': list }), {
      maps: { 'list.csv': 'who-when-what' },
    });
    assert.deepEqual([report.missing, report.faults, report.refusals], [[], [], []]);
    const { events } = await intake.finish();
    assert.deepEqual(
      Array.from(events.trait, (trait) => events.traits[trait].kind),
      ['login', 'login', 'interaction'],
    );
  });
});

describe('guessTable()', () => {
  const header = (text: string) => text.split(/[\r\n]/)[0].split(/[,;]/);
  it('knows every table by its template', () => {
    for (const table of TABLE_NAMES)
      assert.deepEqual(guessTable(Object.keys(TABLES[table].columns)), { table });
    assert.deepEqual(
      Object.keys(templates()),
      TABLE_NAMES.map((table) => `${table}.csv`),
    );
  });
  it('knows a table with columns more or fewer', () =>
    assert.deepEqual(guessTable(['ID', 'Person', 'At', 'Product', 'Kind', 'Comment']), {
      table: 'activity',
    }));
  it('knows the files of the ready maps', () => {
    assert.deepEqual(guessTable(header(activities)), { map: 'sales-analytics-activities' });
    assert.deepEqual(guessTable(header(outcomes)), { map: 'sales-analytics-outcomes' });
    assert.deepEqual(guessTable(header(seats)), { map: 'sales-analytics-seats' });
    assert.deepEqual(guessTable(['E-Mail', 'Login Time']), { map: 'who-when-what' });
  });
  it('does not guess where nothing fits', () => assert.equal(guessTable(['colour', 'taste']), null));
});

describe('previewFile()', () => {
  it('shows header, first rows and guess, and reads no more', async () => {
    let pulls = 0;
    const stream = () =>
      new ReadableStream({
        pull: (controller) =>
          controller.enqueue(
            new TextEncoder().encode(pulls++ ? 'b,2024-01-02\n' : 'user,date\na,2024-01-01\n'),
          ),
      });
    const preview = await previewFile({ name: 'logins.csv', stream }, { rows: 2 });
    assert.deepEqual(preview, {
      name: 'logins.csv',
      header: ['user', 'date'],
      rows: [
        ['a', '2024-01-01'],
        ['b', '2024-01-02'],
      ],
      guess: { map: 'who-when-what' },
    });
    assert.ok(pulls < 20);
  });
});
