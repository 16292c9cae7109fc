import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cli, folder, OCTOBER, TINY } from './cli.js';

const tiny = folder(TINY);
const print = (query: object, ...more: string[]) =>
  cli(['csv', tiny, '--query', JSON.stringify(query), ...more]);

describe('csv', () => {
  it('prints the people of a report of bars, formulas defused', async () => {
    const { code, out, err } = await print(OCTOBER);
    assert.deepEqual([code, err], [0, '']);
    const lines = out.split('\r\n');
    assert.match(lines[0], /^id,name,email,role,title,status,first_interaction,/);
    assert.match(lines[1], /^a,Ann,,,,enabled,2026-10-01T10:00:00\.000Z,2026-10-02T10:00:00\.000Z,2,/);
    assert.match(lines[2], /^b,'=Bo,,,,enabled,/);
    assert.deepEqual([lines.length, lines[3]], [4, '']);
  });

  it('prints bars with --method bars', async () => {
    const { out } = await print({ ...OCTOBER, bucket: 'day' }, '--method', 'bars');
    assert.match(out, /^key,start,end,complete,total_interactions,/);
    assert.match(out, /\r\n2026-10-01,2026-10-01,2026-10-01,true,1,/);
  });

  it('prints metrics of a report of metrics', async () => {
    const { out } = await print({ report: 'nav-usage', period: OCTOBER.period });
    assert.match(out, /^metric,total,numerator,/);
  });

  it('says why cells are blank with --states, days and zone with --preamble, UTF-8 with --bom', async () => {
    const { out } = await print(OCTOBER, '--states', '--preamble', '--bom');
    assert.match(out, /^\ufeff"?# /);
    assert.match(out, /# counted: 2026-10-01 to 2026-10-02/);
    assert.match(out, /,email_state,/);
  });

  it('is no place for an overview without a list', async () => {
    const { code, err } = await print({ report: 'nav-overview', period: OCTOBER.period });
    assert.equal(code, 1);
    assert.match(err, /^Cannot write overview of "nav-overview" as CSV: choose a list/);
  });

  it('is no place for several queries, or for methods without rows', async () => {
    assert.equal((await cli(['csv', tiny, '--query', '[]'])).code, 2);
    assert.equal((await print(OCTOBER, '--method', 'capabilities')).code, 2);
  });

  it('says what failed in one line', async () => {
    const { code, out, err } = await print({ report: 'no-such' });
    assert.deepEqual(
      { code, out, err },
      { code: 1, out: '', err: 'Cannot find report "no-such" in the catalogue\n' },
    );
  });
});
