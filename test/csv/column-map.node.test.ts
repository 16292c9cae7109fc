import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FileMap } from '../../src/contract/column-maps.js';
import { noted } from './files.js';

/** The rows and refusals of one file under a map. */
async function mapped(map: FileMap, text: string, dataset: object = {}) {
  const json = JSON.stringify({ ...dataset, maps: { 'export.csv': map } });
  return noted({ 'dataset.json': json, 'export.csv': text });
}

describe('a column map', () => {
  it('takes columns by their names, constants, and words for words', async () => {
    const { rows, report } = await mapped(
      {
        table: 'activity',
        columns: {
          id: 'Event ID',
          at: { column: 'When' },
          person: 'User',
          product: { constant: 'platform' },
          kind: { column: 'Action', values: { 'Signed in': 'login' } },
        },
      },
      'When,event-id,User,Action\n2024-05-01T10:00:00Z,7,p1,signed IN\n2024-05-01T10:00:00Z,8,p1,left\n',
    );
    assert.deepEqual(rows.activity, [
      { line: 2, id: '7', at: '2024-05-01T10:00:00Z', person: 'p1', product: 'platform', kind: 'login' },
    ]);
    assert.deepEqual(report.refusals, [
      {
        file: 'export.csv',
        table: 'activity',
        line: 3,
        column: 'kind',
        why: 'not-a-map-value',
        value: 'left',
      },
    ]);
  });

  it('reads local times in the zone it names, else in that of the dataset', async () => {
    const at = async (map: object, dataset: object) => {
      const columns = { id: 'n', at: 't', person: 'n', product: 'n', kind: 'n' };
      const { rows } = await mapped(
        { table: 'activity', columns, format: 'DD.MM.YYYY HH:MM', ...map },
        'n,t\n1,01.07.2024 12:00\n',
        dataset,
      );
      return rows.activity?.[0].at;
    };
    assert.equal(await at({ zone: 'Europe/Berlin' }, { timeZone: 'Asia/Tokyo' }), '2024-07-01T10:00:00.000Z');
    assert.equal(await at({}, { timeZone: 'Asia/Tokyo' }), '2024-07-01T03:00:00.000Z');
    assert.equal(await at({}, {}), '2024-07-01T12:00:00.000Z');
    await assert.rejects(at({ zone: 'Berlin' }, {}), { code: 'unknown-zone' });
  });

  it('leaves a time that fits no format for the intake to judge', async () => {
    const columns = { person: 'p', date: { column: 'd', format: ['DD.MM.YYYY', 'YYYY/MM/DD'] } };
    const { rows } = await mapped({ table: 'snapshots', columns }, 'p,d\na,31.12.2024\nb,2024/1/2\nc,soon\n');
    assert.deepEqual(
      rows.snapshots?.map(({ date }) => date),
      ['2024-12-31', '2024-01-02', 'soon'],
    );
  });

  it('takes the first of several columns that the file has, and a default for blanks', async () => {
    const columns = {
      id: { column: ['mail', 'user'] },
      name: { column: ['nick'], default: '?' },
      role: { column: ['job'], default: 'seller' },
    };
    const { rows } = await mapped({ table: 'people', columns }, 'user,job\nu1,\nu2,boss\n');
    assert.deepEqual(rows.people, [
      { line: 2, id: 'u1', name: '?', role: 'seller' },
      { line: 3, id: 'u2', name: '?', role: 'boss' },
    ]);
  });

  it('joins columns by a template', async () => {
    const columns = { id: { template: '{first}.{last}' }, name: { template: '{title?} {first} {last}' } };
    const { rows } = await mapped({ table: 'people', columns }, 'first,last\nAda,L\n');
    assert.deepEqual(rows.people, [{ line: 2, id: 'Ada.L', name: 'Ada L' }]);
  });

  it('makes keys for a list without ids, the same at every reading, equal rows told apart', async () => {
    const map: FileMap = {
      table: 'activity',
      columns: {
        id: { rowKey: true },
        at: 'day',
        person: 'who',
        product: { constant: 'x' },
        kind: { constant: 'login' },
      },
    };
    const text = 'who,day\na,1\na,1\nb,1\n';
    const ids = async () => (await mapped(map, text)).rows.activity?.map(({ id }) => id);
    assert.deepEqual(await ids(), ['1|a|x|login', '1|a|x|login#2', '1|b|x|login']);
    assert.deepEqual(await ids(), await ids());
  });

  it('fills several tables from one file', async () => {
    const columns = { id: 'seat' };
    const { rows } = await mapped(
      [
        { table: 'seats', columns: { ...columns, person: 'seat', type: { constant: 'member' } } },
        { table: 'people', columns },
      ],
      'seat\ns1\n',
    );
    assert.deepEqual(rows, {
      people: [{ line: 2, id: 's1' }],
      seats: [{ line: 2, id: 's1', person: 's1', type: 'member' }],
    });
  });

  it('as a fallback makes way for a file that brings the table', async () => {
    const maps = { 'list.csv': { table: 'people', fallback: true, columns: { id: 'who' } } } as const;
    const alone = await noted({ 'list.csv': 'who\nx\n' }, { maps });
    assert.equal(alone.rows.people?.[0].id, 'x');
    const beside = await noted({ 'list.csv': 'who\nx\n', 'people.csv': 'id\np1\n' }, { maps });
    assert.deepEqual(beside.rows.people, [{ line: 2, id: 'p1' }]);
  });

  it('names the column that the file lacks', async () => {
    const { report } = await mapped({ table: 'people', columns: { id: 'User Id' } }, 'user\nx\n');
    assert.deepEqual(report.faults, [
      { file: 'export.csv', table: 'people', code: 'missing-column', column: 'User Id', line: 1 },
    ]);
    const quiet = await mapped({ table: 'people', optional: true, columns: { id: 'User Id' } }, 'user\nx\n');
    assert.deepEqual(quiet.report.faults, []);
  });

  it('refuses a column of ours that there is not, and a file without a table', async () => {
    await assert.rejects(mapped({ table: 'people', columns: { nam: 'x' } }, 'x\n1\n'), {
      message: /no column "nam"/,
    });
    await assert.rejects(mapped({ columns: { id: 'x' } }, 'x\n1\n'), {
      message: /export\.csv: its map says no table/,
    });
    await assert.rejects(mapped('who-knows', 'x\n1\n'), { message: /no ready map "who-knows"/ });
  });
});

describe('an export of ours', () => {
  const text = "id,name\n1,'=A\n2,''=B\n3,'C\n4,-D\n";
  const names = (rows?: Record<string, string | number>[]) => rows?.map(({ name }) => name);
  const plain = ["'=A", "''=B", "'C", '-D'];
  const mended = ['=A', "'=B", "'C", '-D'];

  it('keeps its apostrophes without a word of what it is', async () =>
    assert.deepEqual(names((await noted({ 'people.csv': text })).rows.people), plain));
  for (const sidecar of ['people.csv.json', 'people.json'])
    it(`loses the guard's apostrophes when ${sidecar} says so`, async () => {
      const { rows, report } = await noted({ 'people.csv': text, [sidecar]: '{"guard":"apostrophe"}' });
      assert.deepEqual(names(rows.people), mended);
      assert.deepEqual(report.notes, []);
    });
  it('loses them when a map says so', async () => {
    const maps = { 'people.csv': { guard: 'apostrophe' } } as const;
    assert.deepEqual(names((await noted({ 'people.csv': text }, { maps })).rows.people), mended);
  });
  it('keeps them beside a JSON file that is no sidecar, and says so', async () => {
    const { rows, report } = await noted({ 'people.csv': text, 'people.json': '{' });
    assert.deepEqual(names(rows.people), plain);
    assert.deepEqual(report.notes, [{ file: 'people.json', code: 'not-a-sidecar' }]);
  });
});
