/**
 * Real input: the public history of a repository as a dataset. A slice lies under test/data; the whole is asked where
 * USAGE_DATASET names its folder. The reference's plain loops say what the figures are.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Query } from '../../src/contract/query.js';
import { atOnce } from '../../src/contract/work.js';
import type { Answers } from '../../src/reports/answers.js';
import { answersOfFiles } from '../support/dataset.js';
import { loadDataset } from '../reference/load.mjs';
import { readFolder } from '../reference/node.mjs';
import { assertAgreement } from './agreement.js';

const slice = fileURLToPath(new URL('../data/git-history', import.meta.url));
const whole = process.env.USAGE_DATASET;

const periods: Query['period'][] = [
  { preset: 'last-7' },
  { preset: 'last-30' },
  { preset: 'last-90' },
  { start: '2023-06-15', end: '2023-09-30' },
  { start: '2023-10-31', end: '2023-10-31' },
];
const filters: Partial<Query>[] = [
  {},
  { groups: ['g7'] },
  { groups: ['g1', 'g7'], membership: 'as-was' },
  { timeZone: 'Asia/Tokyo' },
  { compare: 'previous-period', rows: 'everyone', bucket: 'week' },
];
const withData = ['si-adoption', 'nav-overview', 'nav-usage', 'nav-effectiveness'];
const lacking = ['platform-logins', 'si-credits', 'si-alerts'];

for (const [name, folder] of [['the slice', slice], ...(whole ? [['the whole', whole]] : [])]) {
  describe(`git-history, ${name}`, () => {
    let answers: Answers;
    let reference: ReturnType<typeof loadDataset>;
    before(async () => {
      const files = await readFolder(folder);
      answers = await answersOfFiles(files);
      reference = loadDataset(files);
    });

    for (const report of withData) {
      it(`${report} agrees with the reference in every period, filter and zone`, () => {
        for (const period of periods)
          for (const filter of filters) assertAgreement(answers, reference, { report, period, ...filter });
      });
    }

    for (const report of lacking) {
      it(`${report} says what it lacks instead of showing zeros`, () => {
        const { lacks, total } = atOnce(answers.bars({ report }));
        assert.ok(lacks.length > 0);
        assert.ok(
          Object.values(total!.values).every(({ value, state }) => value === null && state === 'missing'),
        );
      });
    }

    it('no row is refused', () => {
      assert.deepEqual(answers.dataset.report.refusals, []);
    });
  });
}
