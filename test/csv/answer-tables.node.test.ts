import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvTable, tableChunks, type CsvAnswer } from '../../src/csv/answer-tables.js';
import { csvBlob, CSV_TYPE } from '../../src/csv/csv-blob.js';
import { exportPreamble, exportSidecar } from '../../src/csv/sidecar.js';
import type { CsvOptions } from '../../src/csv/write.js';
import { bars, details, team, totals } from './answers.js';
import { noted } from './files.js';

const lines = (answer: CsvAnswer, options?: CsvOptions) =>
  [...tableChunks(csvTable(answer), options)].join('').split('\r\n');

describe('csvTable()', () => {
  it('of a detail has the person, the screen, then the rest, no column twice', () =>
    assert.deepEqual(lines(details), [
      'id,name,email,role,title,status,credits,last_login,extra',
      "p1,'=Ada,a@x.y,,,enabled,-1.5,2024-05-06T07:00:00.000Z,0",
      'p2,Bob,,AE,x,,0,,',
      '',
    ]));
  it('of a detail tells blanks apart on request', () => {
    const [header, , bob] = lines(details, { states: true });
    assert.match(header, /,extra,name_state,email_state,.*,extra_state$/);
    assert.equal(bob, 'p2,Bob,,AE,x,,0,,,,missing,,,missing,,missing,concealed');
  });
  it('of the team has the columns of the answer', () =>
    assert.deepEqual(lines(team), ['id,name,ssi_total', "p1,'=Ada,71.25", '']));
  it('of bars has their days and whether they are complete, then their figures', () =>
    assert.deepEqual(lines(bars, { states: true }), [
      'key,start,end,complete,credits,rate,credits_state,rate_state',
      '2024-04-29,2024-05-01,2024-05-05,false,-3,,,not-applicable',
      '2024-05-06,2024-05-06,2024-05-12,true,0,0.5,,',
      '',
    ]));
  it('of totals has a row for each metric, with what a rate is made of', () =>
    assert.deepEqual(lines(totals, { states: true }), [
      'metric,total,numerator,denominator,average,average_denominator,stream,start,end,complete,narrowed,lacks,total_state,average_state',
      'searches,12,,,6,2,activity,2024-04-29,2024-05-30,false,true,,,',
      'rate,,0,0,,,inmail,,,true,false,inmails;seats,missing,',
      '',
    ]));
});

describe('csvBlob()', () => {
  it('is a CSV file of the same text', async () => {
    const blob = await csvBlob(details, { bom: true });
    assert.equal(blob.type, CSV_TYPE);
    assert.deepEqual((await blob.text()).split('\r\n'), lines(details));
    assert.deepEqual([...new Uint8Array(await blob.slice(0, 3).arrayBuffer())], [0xef, 0xbb, 0xbf]);
  });

  const many = {
    columns: ['id', 'name'],
    stated: [],
    count: 300_000,
    rows: Array.from({ length: 300_000 }, (_, i) => ({ id: i, name: `Näme ${i}` })),
  };

  it('keeps every row over many slices, lets the page live, and tells how far it is', async () => {
    const seen: number[] = [];
    let turns = 0;
    const clock = setInterval(() => turns++, 1);
    const text = await (
      await csvBlob(many, { onProgress: ({ rows, total }) => seen.push(rows / total) })
    ).text();
    clearInterval(clock);
    assert.equal(text.split('\r\n').length, 300_002);
    assert.ok(text.endsWith('299999,Näme 299999\r\n'));
    assert.ok(turns >= 1 && seen.length > 2);
    assert.equal(seen.at(-1), 1);
  });

  it('ends with the reason of its signal', async () => {
    const aborter = new AbortController();
    const making = csvBlob(many, { signal: aborter.signal, onProgress: () => aborter.abort() });
    await assert.rejects(making, { name: 'AbortError' });
  });
});

describe('an export', () => {
  it('has a sidecar that says what its figures are', () =>
    assert.deepEqual(exportSidecar(bars), {
      format: 'crm-usage-widgets/1',
      guard: 'apostrophe',
      report: 'si-credits',
      requested: { start: '2024-05-01', end: '2024-05-31' },
      effective: { start: '2024-04-29', end: '2024-05-30' },
      widened: true,
      timeZone: 'Europe/Berlin',
      weekStart: 1,
      dataThrough: { credits: { day: '2024-05-30', assumed: true } },
      filters: { groups: ['g1'], people: [], persona: null, membership: 'as-is' },
      n: 2,
      lacks: [],
      warnings: [],
      columns: ['key', 'start', 'end', 'complete', 'credits', 'rate'],
    }));

  it('is read back as the same people, with its preamble and its sidecar', async () => {
    const text = [...tableChunks(csvTable(details), { bom: true, preamble: exportPreamble(details) })].join(
      '',
    );
    const { rows } = await noted({
      'people.csv': text,
      'people.csv.json': JSON.stringify(exportSidecar(details)),
    });
    assert.deepEqual(rows.people, [
      { line: 8, id: 'p1', name: '=Ada', email: 'a@x.y', status: 'enabled' },
      { line: 9, id: 'p2', name: 'Bob', role: 'AE', title: 'x' },
    ]);
  });
});
