import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sampleCompany } from '../../src/sample/company.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { cli, folder } from './cli.js';

const filesOf = (path: string) =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));

describe('sample', () => {
  it('writes a dataset of which nothing is refused, with the figures of the sample company', async () => {
    const path = join(folder(), 'new', 'company');
    const { code, out, err } = await cli(['sample', path, '--people', '30', '--seed', '7']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Wrote \d+ files to .*: 30 people, \d+ rows of activity\.\n$/);
    assert.equal((await cli(['check', path])).code, 0);
    const answer = await cli([
      'query',
      path,
      '--query',
      '[{"report":"si-adoption"},{"report":"nav-overview"}]',
    ]);
    const provider = memoryProvider(sampleCompany({ people: 30, seed: 7 }));
    assert.deepEqual(JSON.parse(answer.out), [
      await provider.bars({ report: 'si-adoption' }),
      await provider.overview({ report: 'nav-overview' }),
    ]);
  });

  it('writes the same files for the same options, others for another seed', async () => {
    const paths = [folder(), folder(), folder()];
    for (const [i, seed] of ['1', '1', '2'].entries())
      await cli(['sample', paths[i], '--people', '12', '--seed', seed]);
    assert.deepEqual(filesOf(paths[0]), filesOf(paths[1]));
    assert.notDeepEqual(filesOf(paths[0])['people.csv'], filesOf(paths[2])['people.csv']);
  });

  it('leaves a folder alone that holds something, unless it is told', async () => {
    const path = folder({ 'people.csv': 'mine' });
    const { code, err } = await cli(['sample', path, '--people', '12']);
    assert.equal(code, 1);
    assert.match(err, /it is not empty \(--force writes all the same\)\n$/);
    assert.deepEqual(filesOf(path), { 'people.csv': 'mine' });
    assert.equal((await cli(['sample', path, '--people', '12', '--force'])).code, 0);
    assert.match(filesOf(path)['people.csv'], /^id,name,/);
  });

  it('keeps to the rows that are asked for', async () => {
    const { out } = await cli(['sample', folder(), '--people', '2000', '--events', '20000']);
    const rows = Number(/(\d+) rows/.exec(out)![1]);
    assert.ok(rows > 10_000 && rows < 40_000, `${rows} rows`);
  });

  it('answers wrong numbers and a file in its way in one line', async () => {
    for (const people of ['9', '100001', 'many', '1e3', '-5'])
      assert.equal((await cli(['sample', folder(), `--people=${people}`])).code, 2, people);
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const { code, err } = await cli(['sample', file]);
    assert.equal(code, 1);
    assert.match(err, /^Cannot write to folder .*: there is a file of that name\n$/);
  });
});
