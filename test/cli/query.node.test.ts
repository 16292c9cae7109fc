import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { datasetCsv } from '../../src/csv/dataset-csv.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { smallCompany } from '../../src/sample/small-company.js';
import { cli, folder, OCTOBER, TINY } from './cli.js';

const small = folder(
  Object.fromEntries([...datasetCsv(smallCompany)].map(([name, chunks]) => [name, [...chunks].join('')])),
);
const provider = memoryProvider(smallCompany);
const ask = (query: unknown, ...more: string[]) =>
  cli(['query', small, '--query', JSON.stringify(query), ...more]);

describe('query', () => {
  it('prints the answer that the provider gives, keys in its order', async () => {
    const { code, out, err } = await ask({ report: 'si-adoption' });
    assert.deepEqual([code, err], [0, '']);
    assert.equal(out, `${JSON.stringify(await provider.bars({ report: 'si-adoption' }))}\n`);
  });

  it('chooses bars, totals or overview by the shape of the report', async () => {
    const { out } = await ask([{ report: 'si-logins' }, { report: 'nav-usage' }, { report: 'nav-overview' }]);
    assert.deepEqual(JSON.parse(out), [
      await provider.bars({ report: 'si-logins' }),
      await provider.totals({ report: 'nav-usage' }),
      await provider.overview({ report: 'nav-overview' }),
    ]);
  });

  it('takes --method, and a key "method" of a query before it', async () => {
    const { out } = await ask(
      [{ report: 'si-logins' }, { method: 'team', report: 'nav-usage' }, { method: 'capabilities' }],
      '--method',
      'details',
    );
    assert.deepEqual(JSON.parse(out), [
      await provider.details({ report: 'si-logins' }),
      await provider.team({ report: 'nav-usage' }),
      await provider.capabilities(),
    ]);
  });

  it('takes every key of the grammar', async () => {
    const query = {
      report: 'si-adoption',
      period: { start: '2026-10-01', end: '2026-11-30' },
      bucket: 'week',
      compare: 'previous-period',
      timeZone: 'Asia/Tokyo',
      groups: ['emea'],
      membership: 'as-was',
    } as const;
    const { out, err } = await ask(query);
    assert.equal(err, '');
    assert.deepEqual(JSON.parse(out), await provider.bars(query));
  });

  it('offers a persona to its owner only: --viewer', async () => {
    const query = { report: 'nav-usage', persona: 'ada-dach' };
    assert.equal(JSON.parse((await ask(query)).err).error.code, 'unknown-persona');
    assert.equal((await ask(query, '--viewer', 'ada')).code, 0);
  });

  it('reads a file, standard input, and JSON as it stands, with a byte order mark or without', async () => {
    const path = folder(TINY);
    const file = join(folder(), 'query.json');
    writeFileSync(file, `\ufeff${JSON.stringify(OCTOBER)}`);
    const read = await cli(['query', path, '--query', file]);
    assert.equal(JSON.parse(read.out).total.values.total_interactions.value, 3);
    assert.deepEqual(await cli(['query', path, '--query', '-'], { stdin: JSON.stringify(OCTOBER) }), read);
    assert.deepEqual(await cli(['query', path, '--query', JSON.stringify(OCTOBER)]), read);
  });

  it('indents with --pretty, and prints no array where none was asked', async () => {
    const { out } = await ask({ report: 'si-adoption' }, '--pretty');
    assert.match(out, /^\{\n {2}"report": "si-adoption",\n/);
    assert.equal((await ask([])).out, '[]\n');
    assert.equal(JSON.parse((await ask([{ report: 'si-adoption' }])).out).length, 1);
  });

  const refused: [what: string, query: unknown, code: string][] = [
    ['an unknown report', { report: 'no-such' }, 'unknown-report'],
    ['no report', {}, 'query-invalid'],
    ['an unknown key', { report: 'si-adoption', perod: 1 }, 'query-invalid'],
    ['an unknown method', { report: 'si-adoption', method: 'sum' }, 'query-invalid'],
    ['a query that is no object', 7, 'query-invalid'],
    [
      'days in the wrong order',
      { report: 'si-adoption', period: { start: '2026-11-02', end: '2026-11-01' } },
      'period-invalid',
    ],
    [
      'days of long ago',
      { report: 'si-adoption', period: { start: '2020-01-01', end: '2026-11-01' } },
      'period-too-old',
    ],
    ['an unknown group', { report: 'si-adoption', groups: ['nobody'] }, 'unknown-group'],
    ['an unknown zone', { report: 'si-adoption', timeZone: 'Mars/Olympus' }, 'unknown-zone'],
    [
      'a page of a million',
      { report: 'si-adoption', method: 'details', page: { index: 0, size: 1_000_000 } },
      'query-invalid',
    ],
    ['a method that the report has not', { report: 'si-adoption', method: 'totals' }, 'not-supported'],
  ];
  for (const [what, query, code] of refused)
    it(`refuses ${what}: { error } on standard error, exit code 1`, async () => {
      const outcome = await cli(['query', small, '--query', '-'], { stdin: JSON.stringify(query) });
      assert.deepEqual([outcome.code, outcome.out], [1, '']);
      const { error } = JSON.parse(outcome.err);
      assert.deepEqual([error.code, Object.keys(error)], [code, ['code', 'message']]);
    });

  it('keeps the place of a refused query in an array', async () => {
    const { code, out, err } = await ask([
      { report: 'si-adoption' },
      { report: 'no-such' },
      { report: 'si-logins' },
    ]);
    assert.equal(code, 1);
    const [first, second, third] = JSON.parse(out);
    assert.deepEqual(
      [first.report, second.error.code, third.report],
      ['si-adoption', 'unknown-report', 'si-logins'],
    );
    assert.deepEqual(JSON.parse(err), second);
  });

  const unreadable: [what: string, path: () => string, message: RegExp][] = [
    [
      'a folder that is not there',
      () => '/no/such/folder',
      /^Cannot read folder "\/no\/such\/folder": it is not there$/,
    ],
    ['a file', () => join(small, 'people.csv'), /: it is no folder$/],
    ['an empty folder', () => folder(), /people\.csv and activity\.csv could not be found or read$/],
    [
      'a folder without people',
      () => folder({ 'activity.csv': TINY['activity.csv'] }),
      /people\.csv could not be found or read$/,
    ],
    [
      'activity that lacks a column',
      () => folder({ ...TINY, 'activity.csv': 'id,at,person,kind\n' }),
      /: activity\.csv, line 1: lacks a column \(product\)$/,
    ],
    ['wrong settings', () => folder({ ...TINY, 'dataset.json': '{"weekStart": 9}' }), /weekStart/],
    ['settings that are no JSON', () => folder({ ...TINY, 'dataset.json': '{' }), /dataset\.json/],
  ];
  for (const [what, path, message] of unreadable)
    it(`refuses ${what} with dataset-unreadable`, async () => {
      const { code, err } = await cli(['query', path(), '--query', '{"report":"si-adoption"}']);
      const { error } = JSON.parse(err);
      assert.deepEqual([code, error.code], [1, 'dataset-unreadable']);
      assert.match(error.message, message);
    });

  it('refuses a query that cannot be read', async () => {
    for (const [source, message] of [
      ['/no/such/query.json', /there is no such file/],
      [small, /it is a folder/],
      ['{"report"', /it is no JSON/],
    ] as const) {
      const { error } = JSON.parse((await cli(['query', small, '--query', source])).err);
      assert.equal(error.code, 'query-invalid');
      assert.match(error.message, message);
    }
  });
});
