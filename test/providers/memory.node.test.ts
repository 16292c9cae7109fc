/** What is handed to the memory provider from JavaScript: rows that are none, tables that are none, nothing at all. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RowsReport } from '../../src/contract/refusals.js';
import type { RecordOf } from '../../src/contract/tables.js';
import { csvFilesProvider } from '../../src/providers/csv-files.js';
import { memoryProvider } from '../../src/providers/memory.js';

const people: RecordOf<'people'>[] = [{ id: 'ana', name: 'Ana' }];
const row: RecordOf<'activity'> = {
  id: 'e1',
  at: '2026-10-05T10:00:00Z',
  person: 'ana',
  product: 'sales-intelligence',
  kind: 'interaction',
};
/** As a page without types hands it over. */
const given = (source: unknown) => memoryProvider(source as Parameters<typeof memoryProvider>[0]);
const ask = { report: 'si-adoption' };

function* broken() {
  yield row;
  throw new TypeError('rows.next is not a function');
}

describe('memoryProvider() refuses, by code and in words of ours,', () => {
  const cases: [what: string, source: unknown, message: string][] = [
    ['nothing', undefined, "Cannot use the dataset's settings: expected an object"],
    ['null', null, "Cannot use the dataset's settings: expected an object"],
    ['a text', 'people.csv', "Cannot use the dataset's settings: expected an object"],
    ['a table that is an object', { people: { ana: {} } }, "Cannot use the dataset's people: expected a list of rows"],
    ['a table that is a text', { people: 'id,name' }, "Cannot use the dataset's people: expected a list of rows"],
    ['rows that fail as they are walked', { people, activity: broken() }, 'Cannot read the rows to their end'],
  ]; // prettier-ignore
  for (const [what, source, message] of cases)
    it(what, () =>
      assert.rejects(given(source).bars(ask), { name: 'UsageError', code: 'dataset-unreadable', message }),
    );
  it('with the cause inside', () =>
    assert.rejects(
      given({ people, activity: broken() }).capabilities(),
      (error: Error) => error.cause instanceof TypeError,
    ));
});

describe('memoryProvider() keeps the good rows', () => {
  it('beside what is no row', async () => {
    const provider = given({ people: [null, ...people, undefined, 5], activity: [row, null] });
    const { total } = await provider.bars(ask);
    assert.equal(total?.values.total_interactions.value, 1);
    assert.deepEqual((await provider.capabilities()).rows, { accepted: 2, duplicates: 0, refused: 4 });
  });
  it('and names the others, once, by the number of the row', async () => {
    const reports: RowsReport[] = [];
    const provider = memoryProvider(
      { people, activity: [row, { ...row, id: 'e2', at: 'yesterday' }, { ...row, id: 'e3', person: 'bo' }] },
      { onReport: (report) => reports.push(report) },
    );
    await Promise.all([provider.capabilities(), provider.bars(ask)]);
    assert.equal(reports.length, 1);
    assert.deepEqual(
      reports[0].refusals.map(({ file, line, column, why, value }) => [file, line, column, why, value]),
      [
        ['activity', 2, 'at', 'not-an-instant', 'yesterday'],
        ['activity', 3, 'person', 'unknown-person', 'bo'],
      ],
    );
    assert.deepEqual(
      reports[0].files.map(({ file, accepted, refused }) => [file, accepted, refused]),
      [
        ['people', 1, 0],
        ['activity', 1, 2],
      ],
    );
  });
});

it('csvFilesProvider() takes the null that input.files may be for no files', () =>
  assert.rejects(csvFilesProvider(null).capabilities(), {
    code: 'dataset-unreadable',
    message: 'Cannot use these files: people.csv and activity.csv could not be found or read',
  }));
