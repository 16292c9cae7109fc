import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isUsageError } from '../../src/contract/errors.js';
import { faultText } from '../../src/csv/faults.js';
import { readDataset } from '../../src/csv/read-dataset.js';
import { readInto } from '../../src/csv/read-into.js';
import { readCsv } from '../reference/csv.mjs';
import { filesOf, noted, NotedIntake, piecewise } from './files.js';

const people = 'id,name\np1,Ada\n';
const activity = 'id,at,person,product,kind\na1,2024-05-01T10:00:00Z,p1,platform,login\n';
const activityRow = {
  id: 'a1',
  at: '2024-05-01T10:00:00Z',
  person: 'p1',
  product: 'platform',
  kind: 'login',
};

describe('readInto() takes', () => {
  it('tables in the order in which they point to each other, whatever the order of the files', async () => {
    const { rows, report } = await noted({ 'activity.csv': activity, 'people.csv': people });
    assert.deepEqual(Object.keys(rows), ['people', 'activity']);
    assert.deepEqual(rows.activity, [{ line: 2, ...activityRow }]);
    assert.deepEqual([report.missing, report.faults, report.notes], [[], [], []]);
  });

  it('columns in any order and spelling, and leaves unknown ones alone', async () => {
    const { rows } = await noted({ 'People.CSV': 'Age; E-mail ;NAME;Id\r\n36;a@x.y;Ada;p1\r\n' });
    assert.deepEqual(rows.people, [{ line: 2, id: 'p1', name: 'Ada' }]);
  });

  it('the files of a picked folder by their own names', async () => {
    const [file] = filesOf({ 'people.csv': people });
    Object.defineProperty(file, 'webkitRelativePath', { value: 'company/people.csv' });
    const { intake } = await readInto(
      [file, { name: 'company/seats.csv', blob: new Blob(['id,person,type\n']) }],
      () => new NotedIntake(),
    );
    assert.deepEqual(Object.keys(intake.rows), ['people', 'seats']);
  });

  it('addresses, and what an optional one lacks is not there', async () => {
    const served: Record<string, string> = { '/data/people.csv': people };
    const fetch = async (url: URL | RequestInfo) => {
      const text = served[String(url)];
      return new Response(text ?? 'no', { status: text === undefined ? 404 : 200 });
    };
    const files = [
      '/data/people.csv',
      { url: '/data/dataset.json', optional: true },
      { url: '/data/seats.csv?v=1', optional: true },
    ];
    const { intake, report } = await readInto(files, () => new NotedIntake(), { fetch });
    assert.deepEqual(Object.keys(intake.rows), ['people']);
    assert.deepEqual(report.missing, ['activity']);
    await assert.rejects(
      readInto(['/data/seats.csv'], () => new NotedIntake(), { fetch }),
      { code: 'not-found' },
    );
  });

  it('what it cannot place by name, and says so', async () => {
    const { report } = await noted({ 'people.csv': people, 'notes.txt': 'hello', '.DS_Store': '\0' });
    assert.deepEqual(report.notes, [{ file: 'notes.txt', code: 'not-read' }]);
  });
});

describe('readInto() names', () => {
  it('the first physical line of a row, behind quoted line ends and empty lines', async () => {
    const { rows } = await noted({ 'people.csv': 'id,name\n\np1,"A\nd\r\na"\r\n\r\np2,Bob\r' });
    assert.deepEqual(rows.people, [
      { line: 3, id: 'p1', name: 'A\nd\r\na' },
      { line: 7, id: 'p2', name: 'Bob' },
    ]);
  });

  it('rows with more or fewer cells than the header', async () => {
    const { rows, report } = await noted({ 'people.csv': 'id,name\np1\np2,Bob\np3,Cy,x\n' });
    assert.deepEqual(rows.people, [{ line: 3, id: 'p2', name: 'Bob' }]);
    assert.deepEqual(
      report.refusals.map(({ line, why }) => [line, why]),
      [
        [2, 'wrong-cell-count'],
        [4, 'wrong-cell-count'],
      ],
    );
  });

  it('the row whose quote is never closed, and keeps those before', async () => {
    const { rows, report } = await noted({ 'people.csv': 'id,name\np1,Ada\np2,"Bob\np3,Cy\n' });
    assert.equal(rows.people?.length, 1);
    assert.deepEqual(report.refusals, [
      {
        file: 'people.csv',
        table: 'people',
        line: 3,
        column: null,
        why: 'broken-quote',
        value: 'p2,"Bob\np3,Cy\n',
      },
    ]);
  });

  const faults: [what: string, text: string, fault: string][] = [
    ['a header that has a column twice', 'id,name, NAME\n', 'people.csv, line 1: has a column twice (name)'],
    ['a header that lacks a required column', 'sep=;\nname;e\n', 'people.csv, line 2: lacks a column (id)'],
    ['a header with wrong quotes', '"id"x,name\n', 'people.csv, line 1: has a header whose quotes are wrong'],
    ['an empty file', '\n\n', 'people.csv: is empty'],
  ];
  for (const [what, text, fault] of faults)
    it(`${what}, and reads the other files`, async () => {
      const { rows, report } = await noted({ 'people.csv': text, 'activity.csv': activity });
      assert.deepEqual(report.faults.map(faultText), [fault]);
      assert.deepEqual(Object.keys(rows), ['activity']);
      assert.deepEqual(report.missing, ['people']);
    });

  it('NUL bytes as damage, where they begin, and keeps the rows before', async () => {
    const { rows, report } = await noted({ 'people.csv': 'id,name\np1,Ada\np2,B\0\0\0' });
    assert.deepEqual(rows.people, [{ line: 2, id: 'p1', name: 'Ada' }]);
    assert.deepEqual(report.faults, [
      { file: 'people.csv', table: 'people', code: 'nul-bytes', column: null, line: 3 },
    ]);
  });

  it('a file that is no UTF-8', async () => {
    const { rows, report } = await noted({ 'people.csv': Buffer.from('id,name\np1,Jürg\n', 'latin1') });
    assert.equal(rows.people?.[0].name, 'Jürg');
    assert.deepEqual(report.notes, [{ file: 'people.csv', code: 'read-as-windows-1252' }]);
  });
});

describe('dataset.json', () => {
  it('comes first, and its settings reach the intake', async () => {
    const { config } = await noted({
      'people.csv': people,
      'dataset.json': '\ufeff{"timeZone":"Asia/Tokyo","extra":1}',
    });
    assert.deepEqual(config, { timeZone: 'Asia/Tokyo' });
  });

  const wrong: [what: string, text: string, message: RegExp][] = [
    [
      'broken JSON with its place',
      '{\n  "name": "x",\n  "weekStart": }',
      /^Cannot read dataset\.json: no JSON at line 3, column 16$/,
    ],
    [
      'a cut file with its place',
      '{\n"name": "x"',
      /^Cannot read dataset\.json: no JSON at line 2, column 12$/,
    ],
    [
      'a wrong value with its path',
      '{"dataThrough":{"activity":"2024-02-30"}}',
      /^Cannot read dataset\.json: .* at dataThrough\.activity$/,
    ],
    [
      'a wrong map with its path',
      '{"maps":{"a.csv":{"tabel":"people"}}}',
      /^Cannot read dataset\.json, maps: unknown key at a\.csv\.tabel$/,
    ],
    [
      'a map of a table that there is not, with those there are',
      '{"maps":{"a.csv":{"table":"persons"}}}',
      /^Cannot read dataset\.json, maps: expected one of people, statuses, .* at a\.csv\.table$/,
    ],
    [
      'what is no map at all',
      '{"maps":{"a.csv":5}}',
      /^Cannot read dataset\.json, maps: expected text or an object or a list at a\.csv$/,
    ],
    ['a list in place of the settings', '[]', /^Cannot read dataset\.json: expected an object at its top$/],
  ];
  for (const [what, text, message] of wrong)
    it(`refuses ${what}`, () =>
      assert.rejects(
        noted({ 'dataset.json': text }),
        (error) => isUsageError(error) && error.code === 'dataset-unreadable' && message.test(error.message),
      ));
});

describe('reading a large file', () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => `p${i},"Name, ${i}",ü${i}@example.invalid\r\n`);
  const bytes = new TextEncoder().encode(`id,name,email\r\n${rows.join('')}`);

  it('gives the page its turns, however large the chunks of the stream are', async () => {
    let turns = 0;
    const clock = setInterval(() => turns++, 1);
    await readInto([piecewise('people.csv', bytes, bytes.length)], () => new NotedIntake());
    clearInterval(clock);
    assert.ok(turns >= 3, `${turns} turns`);
  });

  it('tells how far it is', async () => {
    const seen: number[] = [];
    await readInto([piecewise('people.csv', bytes, 1000)], () => new NotedIntake(), {
      onProgress: ({ file, done, total }) => {
        assert.deepEqual([file, total], ['people.csv', bytes.length]);
        seen.push(done);
      },
    });
    assert.equal(seen.at(-1), bytes.length);
    assert.deepEqual(
      seen,
      seen.toSorted((a, b) => a - b),
    );
  });

  it('ends with the reason of its signal, and lets go of the stream', async () => {
    const aborter = new AbortController();
    let isClosed = false;
    const stream = () =>
      new ReadableStream({
        pull: (controller) => controller.enqueue(bytes.subarray(0, 10_000)),
        cancel: () => void (isClosed = true),
      });
    setTimeout(() => aborter.abort(new DOMException('enough', 'AbortError')), 30);
    const reading = readInto([{ name: 'people.csv', stream }], () => new NotedIntake(), {
      signal: aborter.signal,
    });
    await assert.rejects(reading, { name: 'AbortError' });
    assert.ok(isClosed);
  });

  it('says which file ended too early', async () => {
    const stream = () => new ReadableStream({ start: (controller) => controller.error(new Error('disk')) });
    const reading = readInto([{ name: 'people.csv', stream }], () => new NotedIntake());
    await assert.rejects(reading, { code: 'dataset-unreadable', message: /people\.csv/ });
  });
});

describe('readDataset()', () => {
  it('accounts for every row: read = accepted + duplicates + refused, in every file', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a,Ada', 'b,Bob', 'a,Ann', ',x', 'c', 'd,Di,x', '"e""",E', '"f"g,F'), {
          maxLength: 12,
        }),
        fc.array(fc.constantFrom('g,a', 'g,b', 'h,a', 'g,', 'g,zz', '"g'), { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (persons, members, end) => {
          const texts = [
            ['id,name', ...persons],
            ['id', 'g'],
            ['group,person', ...members],
          ].map((lines) => lines.join(end));
          const [people, groups, memberships] = texts;
          const { report } = await readDataset(
            filesOf({ 'people.csv': people, 'groups.csv': groups, 'memberships.csv': memberships }),
          );
          const counts = report.files.map(
            ({ accepted, duplicates, refused }) => accepted + duplicates + refused,
          );
          assert.deepEqual(
            counts,
            texts.map((text) => readCsv(text).length - 1),
          );
          const listed = report.refusals.length;
          assert.equal(
            listed,
            report.files.reduce((sum, { refused }) => sum + refused, 0),
          );
        },
      ),
      { numRuns: 200 },
    ));
});
