/** Answers at the doors: every true one is let in whole, a spoilt one is refused without being quoted. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readAnswer } from '../../src/contract/answer-schema.js';
import { METHODS, type Method } from '../../src/contract/provider.js';
import {
  anyQuestion,
  anySeed,
  ask,
  overTheWire,
  questionsOf,
  randomCompany,
} from '../reports/random-company.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are spoilt here */
type Plain = any;

const SECRET = 'what nobody may read';

async function answersOf(seed: number, question: number): Promise<[Method, Plain][]> {
  const { provider, query } = await randomCompany(seed);
  const questions = questionsOf(query(question));
  return Promise.all(
    questions.map(
      async ([method, asked]) => [method, overTheWire(await ask(provider, method, asked))] as [Method, Plain],
    ),
  );
}

/** Where a value stands that the schema looks at: not the host's own words of a catalogue or a warning. */
function places(value: Plain, path: string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) => {
    const [first] = path;
    if (first === 'warnings' && path.length === 2 && key !== 'code') return [];
    if (first === 'reports' && path.length === 2 && !['shape', 'tab', 'lacks'].includes(key)) return [];
    return places(inner, [...path, key]);
  });
}

function put(answer: Plain, path: readonly string[], value: unknown): Plain {
  const copy = structuredClone(answer);
  const holder = path.slice(0, -1).reduce((at, key) => at[key], copy);
  holder[path.at(-1)!] = value;
  return copy;
}

function refuses(method: Method, answer: unknown): void {
  assert.throws(
    () => readAnswer(method, answer),
    (error: Error & { code: string }) => {
      assert.deepEqual([error.name, error.code], ['UsageError', 'bad-answer']);
      assert.ok(error.message.startsWith(`Cannot read the answer to ${method}: `), error.message);
      assert.ok(!error.message.includes(SECRET), 'the content is quoted');
      assert.equal(error.cause, undefined);
      return true;
    },
  );
}

describe('readAnswer()', () => {
  it('lets every answer of the memory provider in, and takes nothing away', () =>
    fc.assert(
      fc.asyncProperty(anySeed, anyQuestion, async (seed, question) => {
        for (const [method, answer] of await answersOf(seed, question))
          assert.deepEqual(readAnswer(method, answer), answer, method);
      }),
      { numRuns: 40 },
    ));

  for (const [what, wrong] of [
    ['an object', { secret: SECRET }],
    ['a list', [SECRET]],
    ['Infinity', Infinity],
    ['NaN', NaN],
    ['nothing', undefined],
  ] as const)
    it(`refuses an answer with ${what} anywhere in it`, () =>
      fc.assert(
        fc.asyncProperty(anySeed, anyQuestion, fc.nat(), async (seed, question, at) => {
          for (const [method, answer] of await answersOf(seed, question)) {
            // A figure's reason and parts may be left out.
            const all = places(answer).filter((path) => wrong !== undefined || !isOptional(path));
            if (all.length > 0) refuses(method, put(answer, all[at % all.length], wrong));
          }
        }),
        { numRuns: 12 },
      ));

  it('refuses an answer that lacks one of its parts', async () => {
    const optional = ['compared', 'dataFrom', 'surfaces', 'page'];
    for (const [method, answer] of [...(await answersOf(4, 1)), ...(await answersOf(5, 4))])
      for (const key of Object.keys(answer).filter((key) => !optional.includes(key))) {
        const { [key]: _, ...rest } = answer;
        refuses(method, rest);
      }
  });
  for (const input of [null, undefined, SECRET, 7, [], {}])
    it(`refuses ${JSON.stringify(input) ?? 'nothing'} in place of any answer`, () => {
      for (const method of METHODS) refuses(method, input);
    });
  it('refuses the answer to another question', async () => {
    const { provider } = await randomCompany(4);
    refuses('details', await provider.bars({ report: 'si-adoption' }));
    refuses('bars', await provider.capabilities());
  });
});

/** Left out where there is nothing to say. */
function isOptional(path: readonly string[]): boolean {
  const key = path.at(-1)!;
  const isCell = path[0] === 'rows' && path.length === 3 && key !== 'id';
  return isCell || ['state', 'numerator', 'denominator', 'assumed'].includes(key) || ['dataFrom', 'dataThrough'].includes(path[0]) || !Number.isNaN(Number(key)); // prettier-ignore
}

describe('readAnswer() of rows', () => {
  const details = async (): Promise<Plain> => {
    const { provider } = await randomCompany(8);
    const answer = overTheWire(
      await provider.details({ report: 'si-adoption', period: { preset: 'last-365' } }),
    );
    assert.ok(answer.rows.length > 1);
    return answer;
  };
  it('refuses two rows with one id', async () => {
    const answer = await details();
    refuses('details', { ...answer, rows: [...answer.rows, answer.rows[0]] });
  });
  it('refuses a row without an id, and one that is no row', async () => {
    const answer = await details();
    for (const row of [
      { ...answer.rows[0], id: undefined },
      { ...answer.rows[0], id: 7 },
      null,
      'ada',
      [],
      7,
    ])
      refuses('details', { ...answer, rows: [row] });
  });
  it('refuses a cell that is neither number nor text nor null', async () => {
    const answer = await details();
    for (const cell of [true, {}, [1], NaN, -Infinity])
      refuses('details', put(answer, ['rows', '0', 'total_interactions'], cell));
  });
  it('lets a row have columns that are new to us', async () => {
    const answer = put(await details(), ['rows', '0', 'shoe_size'], 43);
    assert.equal(readAnswer('details', answer).rows[0].shoe_size, 43);
  });
  it('counts a team by the same measure', async () => {
    const { provider } = await randomCompany(8);
    const team = overTheWire(
      await provider.team({ report: 'nav-usage', period: { preset: 'last-365' } }),
    ) as Plain;
    assert.ok(team.rows.length > 0);
    refuses('team', { ...team, rows: [team.rows[0], team.rows[0]] });
  });
});

describe('readAnswer() of figures', () => {
  const answer = async (): Promise<Plain> => {
    const { provider } = await randomCompany(8);
    return overTheWire(await provider.bars({ report: 'si-logins' }));
  };
  const at = ['total', 'values', 'total_sessions'];
  it('refuses text in place of a count', async () => refuses('bars', put(await answer(), ['n'], '5')));
  it('refuses a numerator that is text', async () =>
    refuses('bars', put(await answer(), [...at, 'numerator'], SECRET)));
  it('refuses a reason that it does not know', async () =>
    refuses('bars', put(await answer(), [...at, 'state'], SECRET)));
  it('refuses a unit of buckets that it does not know', async () =>
    refuses('bars', put(await answer(), ['bucket'], SECRET)));
  it('drops keys that are new to it', async () =>
    assert.ok(!('fresh' in readAnswer('bars', { ...(await answer()), fresh: 1 }))));
});
