/** The people behind a bar: who, in which order, which page; and that bar, rows and footer agree (rules 5, 33, 35). */
import type { DetailRow, DetailsAnswer } from '../contract/answer.js';
import { PERSON_COLUMNS, type BarReport } from '../contract/report-entry.js';
import { addsUp } from '../contract/measures.js';
import type { UsageProvider } from '../contract/provider.js';
import { compareCodePoints, sortKey } from '../contract/sort-key.js';
import { expectEqual, expectThat } from './expect.js';
import { autumn, barReports, november, small } from './small-case.js';

type Cell = string | number | null;
const ids = ({ rows }: DetailsAnswer) => rows.map(({ id }) => id);
const numbers = (rows: readonly DetailRow[], column: string) =>
  rows.map((row) => row[column]).filter((cell) => typeof cell === 'number');
const plus = (a: number, b: number) => a + b;

/** Measures of the bar that are columns too, if under another name: `total_logins` and `logins`. */
function sharedMeasures(entry: BarReport): [onBar: string, inRow: string][] {
  const columns = [...entry.detail, ...entry.csvOnly];
  const same = (a: string, b: string) =>
    JSON.stringify(entry.measures[a]) === JSON.stringify(entry.measures[b]);
  return [...new Set([...entry.bar, ...entry.hover])].flatMap((onBar) =>
    columns.filter((inRow) => same(onBar, inRow)).map((inRow): [string, string] => [onBar, inRow]),
  );
}

async function expectAgreement(
  provider: UsageProvider,
  report: string,
  entry: BarReport,
  bar: string | undefined,
) {
  const query = { report, period: autumn, bucket: 'week' as const };
  const { total, bars } = await provider.bars(query);
  const details = await provider.details({ ...query, ...(bar === undefined ? {} : { bar }) });
  const shown = bar === undefined ? total! : bars.find(({ key }) => key === bar)!;
  const what = `${report}, ${bar ?? 'the whole period'}`;
  expectEqual(details.days, { start: shown.start, end: shown.end }, `${what}: days`);
  for (const [onBar, inRow] of sharedMeasures(entry))
    expectEqual(details.footer[inRow], shown.values[onBar], `${what}: footer of ${inRow} and bar`);
  if (report === 'si-logins')
    expectEqual(details.count, shown.values.users_logged_in.value ?? 0, `${what}: rows and users`);
}

/** By the cell, missing last in both directions; ties by name and id. */
function expectOrder(rows: readonly DetailRow[], column: string, desc: boolean, what: string): void {
  const isText = column === 'id' ? false : (PERSON_COLUMNS as readonly string[]).includes(column);
  const keyOf = (row: DetailRow): Cell =>
    isText && row[column] !== null ? sortKey(row[column] as string) : (row[column] as Cell);
  for (let i = 1; i < rows.length; i++) {
    const [a, b] = [rows[i - 1], rows[i]];
    const [left, right] = [keyOf(a), keyOf(b)];
    const pair = `${what}: ${a.id} (${left}) before ${b.id} (${right})`;
    if (left === null || right === null) {
      expectThat(right === null, pair);
      if (left !== null) continue;
    }
    const difference = left === null || left === right ? 0 : left < right! ? -1 : 1;
    expectThat(desc ? difference >= 0 : difference <= 0, pair);
    if (difference !== 0) continue;
    const byName = compareCodePoints(sortKey(a.name ?? '\u{10ffff}'), sortKey(b.name ?? '\u{10ffff}'));
    expectThat((byName || compareCodePoints(a.id, b.id)) < 0, `${pair}, a tie`);
  }
}

export const rowCases = [
  small('rows: bar and footer agree, for the period and for every bar', [24, 35], async (provider) => {
    for (const [report, entry] of barReports) {
      const { bars } = await provider.bars({ report, period: autumn, bucket: 'week' });
      for (const bar of [undefined, ...bars.map(({ key }) => key)])
        await expectAgreement(provider, report, entry, bar);
    }
  }),
  small('rows: a column that adds up makes its footer, a distinct one at most', [35], async (provider) => {
    for (const [report, entry] of barReports)
      for (const rows of ['active', 'everyone'] as const) {
        const answer = await provider.details({ report, period: autumn, rows });
        for (const column of [...answer.columns, ...answer.csvOnly]) {
          const measure = entry.measures[column];
          const { value } = answer.footer[column];
          const cells = numbers(answer.rows, column);
          const sum = cells.reduce(plus, 0);
          const what = `${report}, ${rows}: footer of ${column}`;
          if (addsUp(measure)) expectEqual(value, sum, what);
          if (measure.verb === 'distinct')
            expectThat(
              Math.max(0, ...cells) <= (value as number) && (value as number) <= sum,
              `${what}: ${value}, rows together ${sum}`,
            );
          if (measure.verb !== 'first' && measure.verb !== 'last') continue;
          const instants = answer.rows
            .map((row) => row[column])
            .filter((cell) => typeof cell === 'string')
            .sort();
          expectEqual(value, instants.at(measure.verb === 'first' ? 0 : -1) ?? null, what);
        }
      }
  }),
  small('rows: hot accounts are accounts, and accounts were interacted with', [25], async (provider) => {
    const { rows, footer } = await provider.details({ report: 'si-adoption', period: autumn });
    const { bars } = await provider.bars({ report: 'si-adoption', period: autumn });
    const figures = [
      ...rows.map((row) => [row.unique_accounts_hot, row.unique_accounts, row.total_interactions]),
      ...[footer, ...bars.map(({ values }) => values)].map(
        ({ unique_accounts_hot, unique_accounts, total_interactions }) => [
          unique_accounts_hot.value,
          unique_accounts.value,
          total_interactions.value,
        ],
      ),
    ] as (number | null)[][];
    for (const [hot, unique, all] of figures)
      expectThat(
        hot! <= unique! && unique! <= all!,
        `si-adoption: hot ${hot}, unique ${unique}, interactions ${all}`,
      );
  }),
  small(
    'rows: surfaces make up all interactions, greatest first, blank last of its size',
    [25],
    async (provider) => {
      const { surfaces, footer } = await provider.details({ report: 'si-adoption', period: november });
      const all = footer.total_interactions.value as number;
      expectEqual(
        (surfaces ?? []).map((one) => one.interactions).reduce(plus, 0),
        all,
        'interactions of all surfaces',
      );
      for (const { surface, interactions, share, state } of surfaces ?? []) {
        expectEqual(share, interactions / all, `share of ${surface}`);
        expectEqual(state, surface === null ? 'missing' : undefined, `state of ${surface}`);
      }
      const counts = (surfaces ?? []).map(({ interactions }) => interactions);
      expectEqual(
        counts,
        counts.toSorted((a, b) => b - a),
        'order of surfaces',
      );
    },
  ),
  small('rows: by default the report’s own column, greatest first', [33], async (provider) => {
    for (const [report, { order }] of barReports) {
      const answer = await provider.details({ report, period: autumn });
      expectOrder(answer.rows, order, true, report);
      expectEqual(
        answer,
        await provider.details({ report, period: autumn, sort: { by: order, desc: true } }),
        report,
      );
    }
  }),
  small(
    'rows: sort by every column in both directions, missing last, ties by name',
    [33],
    async (provider) => {
      for (const [report, entry] of barReports) {
        const all = await provider.details({ report, period: autumn, rows: 'everyone' });
        const words = [...entry.detail, ...entry.csvOnly].filter(
          (id) => entry.measures[id].verb === 'channels',
        );
        for (const by of ['id', ...PERSON_COLUMNS, ...entry.detail, ...entry.csvOnly])
          for (const desc of [false, true]) {
            const answer = await provider.details({
              report,
              period: autumn,
              rows: 'everyone',
              sort: { by, desc },
            });
            const what = `${report} by ${by}${desc ? ', greatest first' : ''}`;
            if (!words.includes(by)) expectOrder(answer.rows, by, desc, what);
            expectEqual(ids(answer).sort(), ids(all).sort(), `${what}: who is in it`);
            expectEqual(answer.footer, all.footer, `${what}: footer`);
          }
      }
    },
  ),
  small('rows: pages are the whole list, cut; count and footer are of all', [35], async (provider) => {
    const query = { report: 'si-adoption', period: november, sort: { by: 'name' } };
    const whole = await provider.details(query);
    expectThat(whole.page === undefined && whole.rows.length === whole.count, 'without a page all rows come');
    for (const size of [1, 4, 6, 100]) {
      const pages: DetailRow[] = [];
      for (let index = 0; index * size < whole.count + size; index++) {
        const part = await provider.details({ ...query, page: { index, size } });
        expectEqual(part.page, { index, size }, 'page');
        expectThat(part.rows.length <= size, `${part.rows.length} rows on a page of ${size}`);
        expectEqual(
          [part.count, part.footer, part.n],
          [whole.count, whole.footer, whole.n],
          `page ${index} of ${size}: count, footer, n`,
        );
        pages.push(...(part.rows as DetailRow[]));
      }
      expectEqual(pages, whole.rows, `pages of ${size} put together`);
    }
  }),
  small('rows: the text filter finds what name, e-mail, role or title contain', [33], async (provider) => {
    const query = { report: 'si-adoption', period: autumn, rows: 'everyone' } as const;
    const { rows } = await provider.details(query);
    for (const text of [
      'A',
      'ample',
      'SÉLLER',
      'small.example',
      'head OF',
      'bo@',
      '%',
      '_',
      '.*',
      '',
      ' ',
      'nobody at all',
    ]) {
      const answer = await provider.details({ ...query, text });
      const fits = (row: DetailRow) =>
        [row.name, row.email, row.role, row.title].some(
          (cell) => cell !== null && sortKey(cell).includes(sortKey(text)),
        );
      expectEqual(
        ids(answer),
        (rows as DetailRow[]).filter(fits).map(({ id }) => id),
        `rows that contain ${JSON.stringify(text)}`,
      );
      expectEqual(answer.count, answer.rows.length, `count for ${JSON.stringify(text)}`);
      expectEqual(
        answer.footer.total_interactions.value,
        numbers(answer.rows as DetailRow[], 'total_interactions').reduce(plus, 0),
        `footer for ${JSON.stringify(text)}`,
      );
    }
  }),
  small('rows: "everyone" adds enabled people, with zeros', [5], async (provider) => {
    for (const [report, entry] of barReports) {
      const active = await provider.details({ report, period: november });
      const everyone = await provider.details({ report, period: november, rows: 'everyone' });
      const known = new Map((active.rows as DetailRow[]).map((row) => [row.id, row]));
      expectThat(everyone.count > active.count, `${report}: "everyone" adds somebody`);
      for (const row of everyone.rows as DetailRow[]) {
        const before = known.get(row.id);
        known.delete(row.id);
        if (before) expectEqual(row, before, `${report}: ${row.id}`);
        else {
          expectEqual(row.status, 'enabled', `${report}: status of ${row.id}`);
          for (const id of [...entry.detail, ...entry.csvOnly])
            if (addsUp(entry.measures[id])) expectEqual(row[id], 0, `${report}: ${id} of ${row.id}`);
        }
      }
      expectEqual([...known.keys()], [], `${report}: active people that "everyone" forgot`);
      expectEqual(everyone.n, active.n, `${report}: n`);
    }
  }),
];
