import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvTable, tableChunks, type CsvAnswer } from '../../src/csv/answer-tables.js';
import { csvBlob, CSV_TYPE } from '../../src/csv/csv-blob.js';
import { exportPreamble, exportSidecar } from '../../src/csv/sidecar.js';
import type { CsvOptions } from '../../src/csv/write.js';
import { REPORTS } from '../../src/contract/catalogue.js';
import { bars, compared, details, overview, team, totals } from './answers.js';
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

describe('csvTable() beside earlier days', () => {
  it('has each bar with the one it is compared with, by position, and none of them is lost', () =>
    assert.deepEqual(lines(compared, { states: true }), [
      'key,start,end,complete,credits,rate,compared_key,compared_start,compared_end,compared_credits,compared_rate,credits_state,rate_state,compared_credits_state,compared_rate_state',
      '2024-04-29,2024-05-01,2024-05-05,false,-3,,2024-03-25,2024-03-30,2024-03-31,7,0.25,,not-applicable,,',
      '2024-05-06,2024-05-06,2024-05-12,true,0,0.5,2024-04-01,2024-04-01,2024-04-07,0,,,,,missing',
      ',,,,,,2024-04-08,2024-04-08,2024-04-10,2,1,not-applicable,not-applicable,,',
      '',
    ]));
  it('has nothing of a comparison that there is not', () => {
    const none = { ...compared.compared!, days: null, total: null, bars: [] };
    assert.deepEqual(lines({ ...compared, compared: none }), lines(bars));
  });
  it('of totals has the earlier figures and the change', () => {
    const days = { start: '2024-04-01', end: '2024-04-30' };
    const change = { value: null, state: 'not-applicable' } as const;
    const { searches } = totals.metrics;
    const metric = { ...searches, compared: { days, total: { value: 0 }, change } };
    const [header, row] = lines({ ...totals, metrics: { searches: metric } }, { states: true });
    assert.match(
      header,
      /,lacks,compared_start,compared_end,compared_total,compared_average,change,average_change,/,
    );
    assert.match(row, /,true,,2024-04-01,2024-04-30,0,,,,,,,,not-applicable,$/);
  });
});

describe('csvTable() of the overview', () => {
  it('has a row for each figure of seats, coach levels and idle seats', () =>
    assert.deepEqual(lines(overview, { states: true }), [
      'part,figure,value,numerator,denominator,currency,per,as_of,lacks,value_state',
      'seats,seats_purchased,,,,,,2024-05-30,,not-applicable',
      'seats,activation_rate,0.5,1,2,,,2024-05-30,,',
      'coach,people,,,,,,,coachActions,missing',
      'coach,beginner,,,,,,,coachActions,missing',
      'coach,intermediate,,,,,,,coachActions,missing',
      'coach,proficient,,,,,,,coachActions,missing',
      'coach,advanced,,,,,,,coachActions,missing',
      'coach,expert,,,,,,,coachActions,missing',
      'idle,never_used,0,,,,,2024-05-29,,',
      'idle,idle_people_30,1,,,,,2024-05-29,,',
      'idle,idle_seats_30,2,,,,,2024-05-29,,',
      'idle,idle_cost_30,160.5,,,EUR,month,2024-05-29,,',
      '',
    ]));
  it('has the waiting invites as a list of their own', async () => {
    const text = await (await csvBlob(overview, { list: 'invites', states: true })).text();
    assert.deepEqual(text.split('\r\n'), [
      'seat,person,name,email,invited_at,last_invited_at,days_pending,name_state,email_state,invited_at_state,last_invited_at_state,days_pending_state',
      "s1,p1,'@da,,,,,,missing,missing,missing,missing",
      's2,p2,Bob,b@x.y,2024-05-01T08:00:00.000Z,,29,,,,missing,',
      '',
    ]);
  });
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

  it('says in its sidecar how its figures are made, of which rows, and in words where it is told them', () => {
    const { figures } = exportSidecar(
      { ...details, report: 'si-credits', csvOnly: ['people_unlocks'] },
      {
        entry: REPORTS['si-credits'],
        words: { people_unlocks: 'People unlocked.', other: 'Not in the file.' },
      },
    );
    assert.deepEqual(figures, {
      people_unlocks: {
        words: 'People unlocked.',
        formula: REPORTS['si-credits'].measures.people_unlocks,
        rows: {
          from: 'rows',
          product: 'sales-intelligence',
          where: { kind: ['credit'], object: ['person'], action: ['unlock'], paid: true },
        },
      },
    });
  });
  it('says in its preamble what was asked, counted and compared, and what a figure means', () => {
    const lines = exportPreamble(compared, { words: { credits: 'All rows of\nthe ledger.' } });
    assert.deepEqual(lines, [
      '# crm-usage-widgets si-credits',
      '# requested: 2024-05-01 to 2024-05-31',
      '# counted: 2024-04-29 to 2024-05-30 (whole weeks)',
      '# compared: 2024-03-30 to 2024-04-10',
      '# time zone: Europe/Berlin',
      '# data through: credits 2024-05-30 (assumed)',
      '# filters: {"groups":["g1"],"membership":"as-is"}',
      '# credits: All rows of the ledger.',
    ]);
  });
  it('says which text its rows were looked up by', () => {
    assert.equal(exportSidecar(details, { text: 'ada' }).text, 'ada');
    assert.ok(exportPreamble(details, { text: 'a "b"' }).includes(`# text: ${JSON.stringify('a "b"')}`));
  });
  it('of bars has the total in its sidecar, as bars need not add up to it', () => {
    const total = { ...bars.bars[0], values: { credits: { value: -3 } } };
    assert.deepEqual(exportSidecar({ ...bars, total }).total, { credits: { value: -3 } });
  });

  it('is read back as the same people, with its preamble and its sidecar', async () => {
    const text = [...tableChunks(csvTable(details), { bom: true, preamble: exportPreamble(details) })].join(
      '',
    );
    const { rows } = await noted({
      'people.csv': text,
      'people.csv.json': JSON.stringify(exportSidecar(details)),
    });
    assert.deepEqual(rows.people, [
      { line: 9, id: 'p1', name: '=Ada', email: 'a@x.y', status: 'enabled' },
      { line: 10, id: 'p2', name: 'Bob', role: 'AE', title: 'x' },
    ]);
  });
});
