/** Our sums beside the reference's plain loops, on random companies in many zones. More of them: REFERENCE_SEEDS=500. */
import { describe, it } from 'node:test';
import type { Query } from '../../src/contract/query.js';
import { answersOfFiles } from '../support/dataset.js';
import { loadDataset } from '../reference/load.mjs';
import { randomDataset, randomQuery } from '../reference/random.mjs';
import { assertAgreement } from './agreement.js';

const seeds = Number(process.env.REFERENCE_SEEDS ?? 20);
const questions = 15;

describe('every report agrees with the reference', () => {
  for (let seed = 1; seed <= seeds; seed++) {
    it(`on random company ${seed}`, async () => {
      const files = randomDataset(seed, { people: 12, events: 400 });
      const reference = loadDataset(files);
      const answers = await answersOfFiles(files);
      for (let i = 0; i < questions; i++) {
        const query = randomQuery(seed * 1000 + i, reference) as Query;
        try {
          assertAgreement(answers, reference, query);
        } catch (error) {
          throw new Error(`Different figures for ${JSON.stringify(query)}`, { cause: error });
        }
      }
    });
  }
});
