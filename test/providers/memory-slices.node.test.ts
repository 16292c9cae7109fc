/** Long answers of the memory provider: in slices, stopped by their signal, and the same figures for whoever asks. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { UsageProvider } from '../../src/contract/provider.js';
import { Turns } from '../../src/contract/turns.js';
import { atOnce, type Work } from '../../src/contract/work.js';
import { REPORTS } from '../../src/contract/catalogue.js';
import { datasetConfigOf } from '../../src/contract/records.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { Answers } from '../../src/reports/answers.js';
import type { Dataset } from '../../src/reports/dataset.js';
import { datasetOf } from '../../src/reports/from-records.js';
import { sampleCompany } from '../../src/sample/company.js';

const period = { preset: 'last-90' } as const;
const everyone = { report: 'si-adoption', rows: 'everyone', period } as const;
const team = { report: 'nav-usage', period } as const;
/** What a page asks within one task. */
const QUESTIONS: ((provider: UsageProvider) => Promise<unknown>)[] = [
  (provider) => provider.capabilities(),
  (provider) => provider.bars({ report: 'si-logins', period, compare: 'previous-period' }),
  (provider) => provider.details(everyone),
  (provider) => provider.details({ ...everyone, text: 'an', page: { index: 0, size: 50 } }),
  (provider) => provider.totals({ report: 'nav-effectiveness', period }),
  (provider) => provider.overview({ report: 'nav-overview' }),
  (provider) => provider.team(team),
  (provider) => provider.team({ ...team, timeZone: 'Asia/Tokyo' }),
];

let dataset: Dataset;
before(async () => {
  const records = sampleCompany({ people: 2000, eventsPerPerson: 20 });
  dataset = await datasetOf(records, datasetConfigOf(records));
});

/** Counts its steps. */
function* counted<T>(work: Work<T>, taken: { steps: number }): Work<T> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    taken.steps++;
    yield;
  }
}

describe('a question to the memory provider', () => {
  it('lets the page have its turn while it is worked out', async () => {
    let turns = 0;
    let open = true;
    const beat = () => {
      turns++;
      if (open) setImmediate(beat);
    };
    setImmediate(beat);
    await memoryProvider(dataset).team(team);
    open = false;
    assert.ok(turns >= 2, `${turns} turns`);
  });
  it('has the same answer asked alone and among others', async () => {
    const shared = memoryProvider(dataset);
    const together = await Promise.all(QUESTIONS.map((ask) => ask(shared)));
    for (const [i, ask] of QUESTIONS.entries())
      assert.deepEqual(together[i], await ask(memoryProvider(dataset)));
  });
  it('ends within a slice when its signal is aborted', async () => {
    const taken = { steps: 0 };
    const stop = new AbortController();
    const turns = new Turns(() => new Promise((done) => setImmediate(done)), 0);
    const asked = turns.do(counted(new Answers(dataset, REPORTS).team(team), taken), stop.signal);
    const steps = taken.steps;
    stop.abort();
    await assert.rejects(asked, { name: 'AbortError' });
    assert.equal(taken.steps, steps);
  });
  it('leaves nothing wrong behind when it is given up anywhere', async () => {
    const expected = atOnce(new Answers(dataset, REPORTS).details(everyone));
    for (const steps of [0, 1, 5, 20, 40]) {
      const answers = new Answers(dataset, REPORTS);
      const given = answers.details(everyone);
      for (let i = 0; i < steps; i++) given.next();
      assert.deepEqual(atOnce(answers.details(everyone)), expected);
    }
  });
  it('rejects with an AbortError before the answer is worked out', async () => {
    const stop = new AbortController();
    const asked = memoryProvider(dataset).team(team, { signal: stop.signal });
    setImmediate(() => stop.abort());
    await assert.rejects(asked, { name: 'AbortError' });
  });
});
