import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cli, folder, TINY } from './cli.js';

describe('check', () => {
  it('ends with 0 where nothing is refused, and says what the reports have and lack', async () => {
    const { code, out, err } = await cli(['check', folder(TINY)]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /activity\.csv +3 rows: 3 accepted, 0 repeated, 0 refused/);
    assert.match(out, /si-adoption +data through 2026-10-02 \(assumed: the last day seen\)/);
    assert.match(out, /platform-logins +lacks logins/);
    assert.match(out, /Nothing was refused\.\n$/);
  });

  it('names every refused row, more than a page ever shows', async () => {
    const wrong = Array.from(
      { length: 1500 },
      (_, i) => `x${i},never,a,sales-intelligence,interaction\n`,
    ).join('');
    const { code, out } = await cli([
      'check',
      folder({ ...TINY, 'activity.csv': TINY['activity.csv'] + wrong }),
    ]);
    assert.equal(code, 1);
    const named = out.split('\n').filter((line) => line.includes('at: "never" is no instant'));
    assert.equal(named.length, 1500);
    assert.match(named[1499], /activity\.csv, line 1504, at:/);
    assert.match(out, /1500 rows refused, 0 files not usable\.\n$/);
  });

  it('names files that cannot be used, and those that are none of the dataset', async () => {
    const { code, out } = await cli([
      'check',
      folder({ ...TINY, 'seats.csv': 'id,person\n', 'targets.csv': '', 'notes.txt': 'hello', '.hidden': '' }),
    ]);
    assert.equal(code, 1);
    assert.match(out, /seats\.csv, line 1: lacks a column \(type\)/);
    assert.match(out, /targets\.csv: is empty/);
    assert.match(out, /notes\.txt is no file of a dataset/);
    assert.doesNotMatch(out, /hidden/);
  });

  it('finds what is wrong only when all rows are there', async () => {
    const groups = 'id,name,parent\ng1,One,g2\ng2,Two,g1\n';
    const { code, out } = await cli(['check', folder({ ...TINY, 'groups.csv': groups })]);
    assert.equal(code, 1);
    assert.match(out, /groups\.csv, line 3, parent: "g1" would make a circle of groups/);
  });

  it('says what is missing', async () => {
    const { code, out } = await cli(['check', folder({ 'people.csv': TINY['people.csv'] })]);
    assert.equal(code, 1);
    assert.match(out, /Missing: activity\.csv/);
  });

  it('says once that people.csv is missing, not once a row', async () => {
    const { code, out } = await cli(['check', folder({ 'activity.csv': TINY['activity.csv'] })]);
    assert.equal(code, 1);
    assert.match(out, /Missing: people\.csv/);
    assert.match(out, /3 refused/);
    assert.doesNotMatch(out, /is nobody in people\.csv/);
  });

  it('says as what a file was read that fills several tables', async () => {
    const maps = JSON.stringify({ maps: { 'log.csv': 'who-when-what' } });
    const { out } = await cli([
      'check',
      folder({ 'log.csv': 'User,When\na,2026-10-01\n', 'dataset.json': maps }),
    ]);
    assert.match(out, /^ {2}log\.csv as people +1 row:/m);
    assert.match(out, /^ {2}log\.csv as activity +1 row:/m);
  });

  it('points to column maps where the needed tables have other names, with one that fits', async () => {
    const { code, out } = await cli([
      'check',
      folder({
        'logins.csv': 'User,When\na,2026-10-01\n',
        'staff.csv': 'id,name,email\na,Ann,\n',
        'x.csv': '',
      }),
    ]);
    assert.equal(code, 1);
    assert.match(out, /Missing: people\.csv and activity\.csv\. Without them /);
    assert.match(out, /"maps" in dataset\.json/);
    const advised = /By its columns: (.*)/.exec(out)![1];
    assert.deepEqual(JSON.parse(advised).maps, {
      'logins.csv': 'who-when-what',
      'staff.csv': { table: 'people' },
    });
    const mapped = folder({
      'logins.csv': 'User,When\na,2026-10-01\n',
      'staff.csv': 'id,name,email\na,Ann,\n',
      'dataset.json': advised,
    });
    assert.equal((await cli(['check', mapped])).code, 0);
  });

  it('says what is wrong with the settings', async () => {
    const { code, out } = await cli([
      'check',
      folder({ ...TINY, 'dataset.json': '{"timeZone":"Mars/Olympus"}' }),
    ]);
    assert.equal(code, 1);
    assert.match(out, /Mars\/Olympus/);
  });

  it('says the same as JSON', async () => {
    const { code, out } = await cli([
      'check',
      '--json',
      folder({ ...TINY, 'seats.csv': 'id,person,type\ns,zoe,member\n' }),
    ]);
    assert.equal(code, 1);
    const said = JSON.parse(out);
    assert.deepEqual(said.refusals, [
      { file: 'seats.csv', table: 'seats', line: 2, column: 'person', why: 'unknown-person', value: 'zoe' },
    ]);
    assert.deepEqual(Object.keys(said), ['files', 'refusals', 'faults', 'notes', 'missing', 'says', 'error']);
  });

  it('answers a folder that is not there in one line', async () => {
    assert.deepEqual(await cli(['check', '/no/such']), {
      code: 1,
      out: '',
      err: 'Cannot read folder "/no/such": it is not there\n',
    });
  });
});
