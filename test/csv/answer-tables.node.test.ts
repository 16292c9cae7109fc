import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvTable, tableChunks, type CsvAnswer } from '../../src/csv/answer-tables.js';
import { csvBlob, CSV_TYPE } from '../../src/csv/csv-blob.js';
import type { CsvTable } from '../../src/csv/csv-table.js';
import { exportPreamble, exportSidecar } from '../../src/csv/sidecar.js';
import type { CsvOptions } from '../../src/csv/write.js';
import type { OverviewAnswer, TotalsAnswer } from '../../src/contract/answer.js';
import { COACH_LEVELS, REPORTS } from '../../src/contract/catalogue.js';
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
      'metric,total,numerator,denominator,average,average_denominator,stream,start,end,complete,narrowed,lacks,n,switched_off,total_state,average_state',
      'searches,12,,,6,2,activity,2024-04-29,2024-05-30,false,,,2,,,',
      'rate,,0,0,,,inmail,,,true,,inmails;seats,2,,missing,',
      '',
    ]));
});

describe('csvTable() beside earlier days', () => {
  it('has each bar with the one it is compared with, by position, and none of them is lost', () =>
    assert.deepEqual(lines(compared, { states: true }), [
      'key,start,end,complete,credits,rate,compared_key,compared_start,compared_end,compared_complete,compared_credits,compared_rate,credits_state,rate_state,compared_credits_state,compared_rate_state',
      '2024-04-29,2024-05-01,2024-05-05,false,-3,,2024-03-25,2024-03-30,2024-03-31,false,7,0.25,,not-applicable,,',
      '2024-05-06,2024-05-06,2024-05-12,true,0,0.5,2024-04-01,2024-04-01,2024-04-07,true,0,,,,,missing',
      ',,,,,,2024-04-08,2024-04-08,2024-04-10,false,2,1,not-applicable,not-applicable,,',
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
      /,lacks,n,switched_off,compared_start,compared_end,compared_total,compared_average,change,average_change,/,
    );
    assert.match(row, /,false,,,2,,2024-04-01,2024-04-30,0,,,,,,,,not-applicable,$/);
  });
});

describe('csvTable() of totals under a persona', () => {
  it('says of each metric whether the persona narrows it, and without one nothing', () => {
    const narrowed = (persona: string | null) => {
      const [header, ...rows] = lines({ ...totals, filters: { ...totals.filters, persona } });
      const column = header.split(',').indexOf('narrowed');
      return rows.filter(Boolean).map((row) => row.split(',')[column]);
    };
    assert.deepEqual(narrowed('cfo'), ['true', 'false']);
    assert.deepEqual(narrowed(null), ['', '']);
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

describe('csvTable() with what stands beside the answer', () => {
  const text = (table: CsvTable, options?: CsvOptions) =>
    [...tableChunks(table, options)].join('').split('\r\n');
  const shouted = (id: string) => id.toUpperCase();
  const metric = (value: number) => ({ ...totals.metrics.searches, total: { value } });
  const emea: TotalsAnswer = {
    ...totals,
    n: 1,
    switchedOff: 1,
    metrics: { searches: metric(0.1 + 0.2) },
  };

  it('of totals has rows of each group behind those of the filters, nothing rounded', () => {
    const one: TotalsAnswer = { ...totals, metrics: { searches: metric(12) } };
    const groups = [
      { id: 'emea', name: 'EMEA, all', answer: emea },
      { id: '=g', name: null, answer: one },
    ];
    assert.deepEqual(text(csvTable(one, undefined, { groups, name: shouted })), [
      'group,group_name,metric,label,total,numerator,denominator,average,average_denominator,stream,start,end,complete,narrowed,lacks,n,switched_off',
      ',,searches,SEARCHES,12,,,6,2,activity,2024-04-29,2024-05-30,false,,,2,',
      'emea,"EMEA, all",searches,SEARCHES,0.30000000000000004,,,6,2,activity,2024-04-29,2024-05-30,false,,,1,1',
      "'=g,,searches,SEARCHES,12,,,6,2,activity,2024-04-29,2024-05-30,false,,,2,",
      '',
    ]);
  });
  it('of totals says the filters of each row where one was asked in its own way', () => {
    const filters = { ...totals.filters, groups: [], persona: 'cfo' };
    const days = { start: '2024-05-01', end: '2024-05-02' };
    const answer: TotalsAnswer = {
      ...totals,
      n: 9,
      filters,
      metrics: { rate: { ...metric(0.5), effective: days } },
    };
    const rows = text(csvTable(totals, undefined, { own: { rate: answer } }));
    assert.equal(rows[0].split(',').at(-1), 'filters');
    assert.match(rows[1], /^searches,12,.*,2,,"{""groups"":\[""g1""\],""membership"":""as-is""}"$/);
    assert.match(
      rows[2],
      /^rate,0.5,.*,2024-05-01,2024-05-02,.*,9,,"{""persona"":""cfo"",""membership"":""as-is""}"$/,
    );
  });
  it('of totals says that a metric is missing that its own answer leaves out', () => {
    const own = { rate: { ...totals, metrics: {} } };
    const rows = text(csvTable(totals, undefined, { own }), { states: true });
    assert.match(rows[2], /^rate,,.*,missing,$/);
  });

  const levels = (people: number | null, ...counts: number[]): OverviewAnswer => ({
    ...overview,
    coach: {
      ...overview.coach,
      asOf: '2024-05-30',
      lacks: [],
      people,
      levels: Object.fromEntries(
        COACH_LEVELS.map((level, place) => [level, { value: counts[place] }]),
      ) as OverviewAnswer['coach']['levels'],
    },
  });
  it('of coach levels has people and share, of all and of each group', () => {
    const groups = [{ id: 'emea', name: 'EMEA', answer: levels(0, 0, 0, 0, 0, 0) }];
    const table = csvTable(levels(3, 1, 0, 0, 0, 2), 'coach-levels', { groups, name: shouted });
    assert.deepEqual(text(table, { states: true }), [
      'group,group_name,level,label,people,share,denominator,as_of,lacks,people_state,share_state',
      `,,beginner,BEGINNER,1,${1 / 3},3,2024-05-30,,,`,
      ',,intermediate,INTERMEDIATE,0,0,3,2024-05-30,,,',
      ',,proficient,PROFICIENT,0,0,3,2024-05-30,,,',
      ',,advanced,ADVANCED,0,0,3,2024-05-30,,,',
      `,,expert,EXPERT,2,${2 / 3},3,2024-05-30,,,`,
      ...COACH_LEVELS.map((level) => `emea,EMEA,${level},${shouted(level)},0,,0,2024-05-30,,,not-applicable`),
      '',
    ]);
  });
  it('of coach levels has no zeros where the suggested actions are not known', () => {
    const rows = text(csvTable(overview, 'coach-levels'), { states: true });
    assert.equal(rows[0], 'level,people,share,denominator,as_of,lacks,people_state,share_state');
    assert.equal(rows[1], 'beginner,,,,,coachActions,missing,missing');
  });
  it('is told by the sidecar and the preamble', () => {
    const beside = { groups: [{ id: 'emea', name: 'EMEA', answer: emea }], own: { rate: emea } };
    const { sideBySide, own, columns } = exportSidecar(totals, { beside });
    assert.deepEqual(sideBySide, ['emea']);
    assert.deepEqual(Object.keys(own!.rate), ['requested', 'effective', 'widened', 'filters', 'n']);
    assert.deepEqual([columns[0], columns.at(-1)], ['group', 'filters']);
    const told = exportPreamble(totals, { beside });
    assert.ok(told.includes('# side by side: emea (they do not add up)'));
    assert.ok(
      told.includes(
        '# on its own: rate: 2024-04-29 to 2024-05-30 (whole weeks), filters {"groups":["g1"],"membership":"as-is"}',
      ),
    );
    const words = { beginner: 'Done none.' };
    assert.equal(
      exportSidecar(overview, { list: 'coach-levels', words }).figures!.beginner.words,
      'Done none.',
    );
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
