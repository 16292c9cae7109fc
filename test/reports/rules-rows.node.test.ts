/** Rules 30 and 31: what a row must be, which of two rows holds, what is kept as it came. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryProvider } from '../../src/providers/memory.js';
import { lines, readFiles, refusalsOf, talliesOf, takeRecords, type Files } from './rows-in.js';

const people = lines('id,name', 'ana,Ana', 'bo,Bo');
const read = (files: Files) => readFiles({ 'people.csv': people, ...files });
const refused = async (files: Files) => refusalsOf((await read(files)).report);
const activity = (...rows: string[]) => lines('id,at,person,product,kind', ...rows);
const login = (id: string, person = 'ana') => `${id},2026-03-05T09:00Z,${person},platform,login`;

describe('rule 30, required cells and whole rows', () => {
  for (const [table, header, row] of [
    ['people', 'id,name', ',Ana'],
    ['activity', 'id,at,person,product,kind', ',2026-03-05T09:00Z,ana,platform,login'],
    ['activity', 'at,id,person,product,kind', ',1,ana,platform,login'],
    ['activity', 'person,id,at,product,kind', ',1,2026-03-05T09:00Z,platform,login'],
    ['activity', 'product,id,at,person,kind', ',1,2026-03-05T09:00Z,ana,login'],
    ['activity', 'kind,id,at,person,product', ',1,2026-03-05T09:00Z,ana,platform'],
    ['seats', 'id,person,type', ',ana,member'],
    ['seats', 'person,id,type', ',1,member'],
    ['seats', 'type,id,person', ',1,ana'],
    ['groups', 'id,name', ',North'],
    ['memberships', 'group,person', ',ana'],
    ['memberships', 'person,group', ',g'],
    ['snapshots', 'person,date', ',2026-03-05'],
    ['snapshots', 'date,person', ',ana'],
  ] as const) {
    const column = header.split(',')[0];
    it(`rule 30: a row of ${table} without ${column} is a bad row`, async () =>
      assert.deepEqual(
        await refused({ 'groups.csv': lines('id', 'g'), [`${table}.csv`]: lines(header, row) }),
        [`${table}.csv:2 ${column} required-blank`],
      ));
  }
  it('rule 30: more or fewer cells than the header make a bad row', async () =>
    assert.deepEqual(
      await refused({ 'activity.csv': activity(login('1'), `${login('2')},more`, 'less', login('3')) }),
      ['activity.csv:3 - wrong-cell-count', 'activity.csv:4 - wrong-cell-count'],
    ));
  it('rule 30: an empty line is skipped, and counted as a line', async () => {
    const { report } = await read({ 'activity.csv': activity(login('1'), '', 'x', '', login('2'), '') });
    assert.deepEqual(refusalsOf(report), ['activity.csv:4 - wrong-cell-count']);
    assert.equal(talliesOf(report)['activity.csv'], '2 + 0 + 1');
  });
  it('rule 30: the line of a row is its first physical line', async () => {
    const text = lines(
      'id,name,status',
      '1,"two',
      'lines",enabled',
      '2,"three',
      '',
      'lines",asleep',
      ',last,enabled',
    );
    assert.deepEqual(await refused({ 'people.csv': text }), [
      'people.csv:4 status not-a-choice',
      'people.csv:7 id required-blank',
    ]);
  });
  for (const [text, code, column] of [
    [activity(login('1')).replace('kind', 'id'), 'repeated-column', 'id'],
    [lines('id,at,person,kind', '1,2026-03-05T09:00Z,ana,login'), 'missing-column', 'product'],
  ] as const)
    it(`rule 30: a file with a ${code} is refused as a whole`, async () => {
      const { report, dataset } = await read({ 'activity.csv': text });
      assert.deepEqual(report.faults, [{ file: 'activity.csv', table: 'activity', code, column, line: 1 }]);
      assert.deepEqual([dataset.events.length, report.missing], [0, ['activity']]);
    });
  it('rule 30: from after to is a bad row, the same day is not', async () =>
    assert.deepEqual(
      await refused({
        'groups.csv': lines('id', 'g'),
        'memberships.csv': lines(
          'group,person,from,to',
          'g,ana,2026-03-06,2026-03-05',
          'g,bo,2026-03-05,2026-03-05',
        ),
        'consents.csv': lines(
          'person,scope,from,to',
          'ana,linkedin,2026-03-06,2026-03-05',
          'ana,linkedin,2026-03-06,',
        ),
      }),
      ['memberships.csv:2 from from-after-to', 'consents.csv:2 from from-after-to'],
    ));
});

describe('rule 30, what is refused', () => {
  it('rule 30: is said in every answer, as a number of rows', async () => {
    const { dataset } = await read({ 'activity.csv': activity(login('1'), 'x', login('1', 'bo')) });
    const { warnings } = await memoryProvider(dataset).bars({ report: 'platform-logins' });
    assert.deepEqual(
      warnings.filter(({ code }) => code === 'rows-refused'),
      [{ code: 'rows-refused', count: 2 }],
    );
  });
  it('rule 30: so is a file that was not read, or not to its end', async () => {
    const { dataset } = await read({
      'activity.csv': activity(login('1'), `${login('2')}\0`, login('3')),
      'statuses.csv': lines('person,state,from', 'ana,disabled,2020-01-01'),
    });
    const { warnings, total } = await memoryProvider(dataset).bars({ report: 'platform-logins' });
    assert.equal(total!.values.total_logins.value, 1);
    assert.deepEqual(
      warnings.filter(({ code }) => code === 'files-refused'),
      [{ code: 'files-refused', count: 2 }],
    );
  });
});

describe('rule 30, which of two rows holds', () => {
  it('rule 30: of snapshots, statuses, memberships, consents and subscriptions the later row of a key', async () => {
    const { dataset, report } = await read({
      'groups.csv': lines('id', 'g'),
      'snapshots.csv': lines(
        'person,date,connections,leads_saved',
        'ana,2026-03-05,1,2',
        'ana,2026-03-05,3,',
        'ana,2026-03-06,4,',
      ),
      'statuses.csv': lines('person,status,from', 'ana,enabled,2026-03-05', 'ana,disabled,2026-03-05'),
      'memberships.csv': lines(
        'group,person,from,to',
        'g,ana,,2026-03-05',
        'g,ana,,2026-03-06',
        'g,ana,2026-03-07,',
      ),
      'consents.csv': lines(
        'person,scope,from,to',
        'ana,linkedin,2026-03-05,',
        'ana,linkedin,2026-03-05,2026-03-05',
      ),
      'alert_subscriptions.csv': lines('person,channel,from', 'ana,email,2026-03-05', 'ana,slack,2026-03-05'),
    });
    assert.deepEqual(dataset.snapshots?.map(({ connections, leads_saved }) => [connections, leads_saved]), [[3, NaN], [4, NaN]]); // prettier-ignore
    assert.deepEqual(
      dataset.statuses?.map(({ status }) => status),
      ['disabled'],
    );
    assert.equal(dataset.memberships.length, 2); // a blank from is a key of its own
    assert.equal(dataset.consents?.length, 1);
    assert.equal(dataset.subscriptions.length, 2); // of two channels
    assert.equal(talliesOf(report)['snapshots.csv'], '2 + 1 + 0');
  });
  for (const [table, header, row, other] of [
    ['activity', 'id,at,person,product,kind', login('1'), login('1', 'bo')],
    ['seats', 'id,person,type', '1,ana,member', '1,bo,member'],
    ['people', 'id,name', '1,Ana', '1,Anna'],
    ['groups', 'id,name', '1,North', '1,South'],
    ['targets', 'id,function', '1,sales', '1,it'],
    ['personas', 'id,name', '1,Mine', '1,Yours'],
  ] as const) {
    it(`rule 30: in ${table} an identical repeat is a silent duplicate`, async () => {
      const { report } = await read({ [`${table}.csv`]: lines(header, row, row) });
      assert.deepEqual([talliesOf(report)[`${table}.csv`], report.refusals], ['1 + 1 + 0', []]);
    });
    it(`rule 30: in ${table} a differing repeat is a bad row, the first holds`, async () => {
      const { report } = await read({ [`${table}.csv`]: lines(header, row, other, row) });
      assert.deepEqual(refusalsOf(report), [`${table}.csv:3 id differing-repeat`]);
      assert.equal(talliesOf(report)[`${table}.csv`], '1 + 1 + 1');
    });
  }
  it('rule 30: the first row holds also in the figures', async () => {
    const { dataset } = await read({ 'people.csv': lines('id,name', 'ana,First', 'ana,Second') });
    assert.deepEqual(dataset.people.name, ['First']);
  });
  it('rule 30: a bad row takes no id', async () =>
    assert.deepEqual(
      await refused({ 'activity.csv': activity('1,yesterday,ana,platform,login', login('1')) }),
      ['activity.csv:2 at not-an-instant'],
    ));
  it('rule 30: ids are exact: case and blanks make another id', async () => {
    const ids = ['a', 'A', ' a', 'a ', 'á', 'a\u0301'];
    const { dataset } = await read({ 'people.csv': lines('id', ...ids) });
    assert.deepEqual(dataset.people.id, ids);
  });
  it('rule 30: a person is looked for by the exact id', async () =>
    assert.deepEqual(await refused({ 'activity.csv': activity(login('1', 'Ana'), login('2', 'ana ')) }), [
      'activity.csv:2 person unknown-person',
      'activity.csv:3 person unknown-person',
    ]));
});

describe('rule 31, cells as they came', () => {
  it('rule 31: nothing is trimmed and no case is folded', async () => {
    const { dataset } = await read({ 'people.csv': lines('id,name,role', 'x, Ana ,  ', 'y,,') });
    assert.deepEqual(
      [dataset.people.name, dataset.people.role],
      [
        [' Ana ', ''],
        ['  ', ''],
      ],
    );
  });
  it('rule 31: words of the open lists are kept when unknown', async () => {
    const open = 'id,at,person,product,kind,surface,channel,temperature';
    const { dataset, report } = await read({
      'activity.csv': lines(open, '1,2026-03-05T09:00Z,ana,abacus,daydream,toaster,pigeon,lukewarm'),
      'consents.csv': lines('person,scope', 'ana,newsletter'),
    });
    const { product, kind, surface, channel, temperature } = dataset.events.traits[0];
    assert.deepEqual(
      [product, kind, surface, channel, temperature],
      ['abacus', 'daydream', 'toaster', 'pigeon', 'lukewarm'],
    );
    assert.deepEqual([dataset.consents?.[0].word, report.refusals], ['newsletter', []]);
  });
  for (const [table, column, cells] of [
    ['people', 'status', { id: 'x', status: 'Enabled' }],
    ['people', 'registered', { id: 'x', registered: 'yes' }],
    ['people', 'registered', { id: 'x', registered: 'TRUE' }],
    ['seats', 'type', { id: 'x', person: 'ana', type: 'owner' }],
    ['seats', 'type', { id: 'x', person: 'ana', type: 'member ' }],
    ['activity', 'object', { kind: 'login', object: 'planet' }],
    ['activity', 'action', { kind: 'login', action: 'steal' }],
    ['activity', 'decision', { kind: 'login', decision: 'Yes' }],
  ] as const)
    it(`rule 31: ${column} ${JSON.stringify((cells as Record<string, string>)[column])} is a bad row`, async () => {
      const event = { id: 'x', at: '2026-03-05T09:00Z', person: 'ana', product: 'platform', ...cells };
      const own = [table === 'activity' ? event : cells];
      const { report } = await takeRecords({
        people: [{ id: 'ana' }],
        [table]: own,
      });
      assert.deepEqual(refusalsOf(report), [
        `${table}:1 ${column} ${column === 'registered' ? 'not-a-flag' : 'not-a-choice'}`,
      ]);
    });
  it('rule 31: a blank registered is true', async () => {
    const { dataset } = await read({ 'people.csv': lines('id,registered', 'x,', 'y,true', 'z,false') });
    assert.deepEqual(dataset.people.registered, [true, true, false]);
  });
  for (const [table, row] of [
    ['statuses', { status: 'enabled', from: '2026-03-05' }],
    ['memberships', { group: 'g' }],
    ['seats', { id: '1', type: 'member' }],
    ['activity', { id: '1', at: '2026-03-05T09:00Z', product: 'platform', kind: 'login' }],
    ['consents', { scope: 'linkedin' }],
    ['alert_subscriptions', { channel: 'email' }],
    ['snapshots', { date: '2026-03-05' }],
  ] as const)
    it(`rule 31: in ${table} a person who is not in people.csv makes a bad row`, async () => {
      const { report } = await takeRecords({
        people: [{ id: 'ana' }],
        groups: [{ id: 'g' }],
        [table]: [{ ...row, person: 'nobody' }],
      });
      assert.deepEqual(refusalsOf(report), [`${table}:1 person unknown-person`]);
    });
});
