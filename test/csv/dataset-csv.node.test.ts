import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DatasetRecords } from '../../src/contract/records.js';
import { datasetCsv, templates } from '../../src/csv/dataset-csv.js';
import { noted } from './files.js';

const textsOf = (records: DatasetRecords) =>
  Object.fromEntries([...datasetCsv(records)].map(([name, chunks]) => [name, [...chunks].join('')]));

describe('datasetCsv()', () => {
  it('writes the settings, and a file for every table there is', () => {
    const files = textsOf({
      name: 'x',
      weekStart: 7,
      people: [{ id: 'p1', name: '=Ada', registered: false }],
      targets: [],
    });
    assert.deepEqual(JSON.parse(files['dataset.json']), { name: 'x', weekStart: 7 });
    assert.equal(
      files['people.csv'],
      'id,name,email,title,role,status,registered,manager\r\np1,=Ada,,,,,false,\r\n',
    );
    assert.equal(files['targets.csv'], 'id,function,seniority,geography\r\n');
    assert.deepEqual(Object.keys(files), ['dataset.json', 'people.csv', 'targets.csv']);
  });

  it('writes instants, numbers and lists exactly', () => {
    const at = new Date(Date.UTC(2024, 4, 1, 10, 0, 0, 7));
    const common = {
      person: 'p1',
      product: 'sales-intelligence',
      kind: 'credit',
      object: 'person',
      action: 'refund',
    } as const;
    const files = textsOf({
      activity: [
        { ...common, id: 'a', at, credits: -0.0001 },
        { ...common, id: 'b', at: '2024-05-01T12:00+02:00', credits: 0 },
      ],
      personas: [{ id: 'x', function: ['sales', 'it'] }],
    });
    assert.match(
      files['activity.csv'],
      /\r\na,2024-05-01T10:00:00\.007Z,.*,-0\.0001,\r\nb,2024-05-01T12:00\+02:00,.*,0,\r\n$/,
    );
    assert.match(files['personas.csv'], /x,,,sales;it,,/);
  });

  it('is read back as the same rows, whatever stands in them', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 5 }),
        async (names) => {
          const texts = names
            .map((name) => Buffer.from(name).toString().replaceAll('\0', ''))
            .filter((text) => text !== '');
          const people = texts.map((name, i) => ({ id: `p${i}`, name, email: '' }));
          const { rows } = await noted(textsOf({ people }));
          assert.deepEqual(
            (rows.people ?? []).map(({ id, name }) => ({ id, name, email: '' })),
            people,
          );
        },
      ),
    ));
});

describe('templates()', () => {
  it('are files that read without a fault', async () => {
    const { report, rows } = await noted(templates());
    assert.deepEqual([report.faults, report.missing, report.notes], [[], [], []]);
    assert.equal(Object.keys(rows).length, 12 - 1);
  });
});
