/** Same question, same answer: asked again, of a shuffled file, page by page, as a period of its own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { BarsAnswer, DetailsAnswer, Figure } from '../../src/contract/answer.js';
import { REPORTS, type ReportId } from '../../src/contract/catalogue.js';
import type { Query } from '../../src/contract/query.js';
import { TABLES, type TableName } from '../../src/contract/tables.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { readCsv } from '../reference/csv.mjs';
import { datasetOfFiles } from '../support/dataset.js';
import { anyQuestion, anySeed, ask, overTheWire, questionsOf, randomCompany } from './random-company.js';
import type { Files } from './rows-in.js';

const runs = { numRuns: 30 };
const BARS = (Object.keys(REPORTS) as ReportId[]).filter((id) => REPORTS[id].shape === 'bars');

describe('a question', () => {
  it('has the same answer the second time, and of a provider that was asked nothing before', () =>
    fc.assert(
      fc.asyncProperty(anySeed, anyQuestion, async (seed, number) => {
        const { provider, dataset, query } = await randomCompany(seed);
        const questions = questionsOf(query(number));
        for (const [method, question] of questions) {
          const first = await ask(provider, method, question);
          assert.deepEqual(await ask(provider, method, question), first, method);
          assert.deepEqual(await ask(memoryProvider(dataset), method, question), first, method);
        }
      }),
      runs,
    ));
  it('is not changed by being asked, and its answer is the asker’s own', () =>
    fc.assert(
      fc.asyncProperty(anySeed, anyQuestion, async (seed, number) => {
        const { provider, query } = await randomCompany(seed);
        const question = query(number);
        const before = structuredClone(question);
        for (const [method, asked] of questionsOf(question)) {
          const answer = await ask(provider, method, asked);
          if (method === 'catalogue') continue; // plain data of ours, shared
          const text = JSON.stringify(answer);
          for (const list of Object.values(answer)) if (Array.isArray(list)) list.reverse();
          assert.equal(JSON.stringify(await ask(provider, method, asked)), text, method);
        }
        assert.deepEqual(question, before);
      }),
      { numRuns: 15 },
    ));
});

describe('the order of rows in the files', () => {
  const reversed = async (files: Files) => {
    const order = (rows: string[]) => [...rows].reverse();
    const plain = (rows: string[]) => rows;
    const [one, other] = await Promise.all(
      [plain, order].map((by) =>
        datasetOfFiles(
          Object.fromEntries(Object.entries(files).map(([name, text]) => [name, reordered(name, text, by)])),
        ),
      ),
    );
    return [memoryProvider(one), memoryProvider(other)];
  };
  it('does not matter, but for repeats and circles, which it decides', () =>
    fc.assert(
      fc.asyncProperty(
        anySeed,
        fc.array(anyQuestion, { minLength: 5, maxLength: 5 }),
        async (seed, numbers) => {
          const { files, query } = await randomCompany(seed);
          const [one, other] = await reversed(files);
          for (const [method, question] of numbers.flatMap((number) => questionsOf(query(number)))) {
            if (method === 'capabilities' || method === 'catalogue') continue; // groups and personas stay in their order
            assert.deepEqual(await ask(other, method, question), await ask(one, method, question), method);
          }
        },
      ),
      { numRuns: 12 },
    ));
});

/** A file with each key once, its rows in another order. Groups stay: the first of a circle is the good one. */
function reordered(name: string, text: string, order: (rows: string[]) => string[]): string {
  const table = name.replace(/\.csv$/, '') as TableName;
  if (!(table in TABLES)) return text;
  const [header, ...rows] = readCsv(text) as { cells: string[] }[];
  const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const line = ({ cells }: { cells: string[] }) => cells.map(cell).join();
  const keys = ['group', 'person', 'scope', 'channel', 'from', 'date'];
  const key = ({ cells }: { cells: string[] }) => {
    const at = (column: string) => cells[header.cells.indexOf(column)];
    return header.cells.includes('id') ? at('id') : keys.filter((column) => header.cells.includes(column)).map(at).join('\n'); // prettier-ignore
  };
  const first = new Map<string, string>();
  for (const row of rows) if (!first.has(key(row))) first.set(key(row), line(row));
  const once = [...first.values()];
  return [line(header), ...(table === 'groups' ? once : order(once))].map((one) => `${one}\n`).join('');
}

describe('pages', () => {
  it('one after another are all rows, with the same count and footer', () =>
    fc.assert(
      fc.asyncProperty(
        anySeed,
        anyQuestion,
        fc.constantFrom(...BARS),
        fc.integer({ min: 1, max: 7 }),
        async (seed, number, report, size) => {
          const { provider, query } = await randomCompany(seed);
          const question = query(number, report);
          const all = (await provider.details(question)) as DetailsAnswer;
          const rows: unknown[] = [];
          for (let index = 0; index * size <= all.count; index++) {
            const page = (await provider.details({ ...question, page: { index, size } })) as DetailsAnswer;
            assert.deepEqual([page.count, page.footer, page.n], [all.count, all.footer, all.n]);
            rows.push(...page.rows);
          }
          assert.deepEqual(rows, all.rows);
        },
      ),
      runs,
    ));
});

describe('compared days', () => {
  it('have the figures that they have as a period of their own', () =>
    fc.assert(
      fc.asyncProperty(anySeed, anyQuestion, fc.constantFrom(...BARS), async (seed, number, report) => {
        const { provider, query } = await randomCompany(seed);
        const question: Query = { ...query(number, report), compare: 'previous-period' };
        const { compared, bucket } = (await provider.bars(question)) as BarsAnswer;
        if (!compared?.days) return;
        const then = (await provider.bars({
          ...question,
          period: compared.days,
          bucket,
          compare: undefined,
        })) as BarsAnswer;
        const figures = ({ bars, total }: Pick<BarsAnswer, 'bars' | 'total'>) =>
          [...bars, total!].map(({ complete: _, ...bar }) => bar);
        assert.deepEqual(figures(compared), figures(then));
      }),
      runs,
    ));
});

describe('a blank', () => {
  /** Every figure and every cell: a reason exactly where there is no value (rule 36). */
  function checkReasons(value: unknown, path: string): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach((one, i) => checkReasons(one, `${path}.${i}`));
    if ('value' in value) {
      const { value: figure, state } = value as Figure;
      assert.equal(figure === null, state !== undefined, path);
    }
    if ('id' in value && 'status' in value && 'email' in value) {
      const { state = {}, ...cells } = value as { state?: object };
      assert.deepEqual(Object.keys(state).sort(), Object.keys(cells).filter((id) => cells[id as never] === null).sort(), path); // prettier-ignore
      return;
    }
    for (const [key, inner] of Object.entries(value)) checkReasons(inner, `${path}.${key}`);
  }
  it('has a reason, and what is there has none', () =>
    fc.assert(
      fc.asyncProperty(anySeed, anyQuestion, async (seed, number) => {
        const { provider, query } = await randomCompany(seed);
        for (const [method, question] of questionsOf(query(number))) {
          if (method === 'catalogue') continue;
          checkReasons(overTheWire(await ask(provider, method, question)), method);
        }
      }),
      { numRuns: 60 },
    ));
});
