/**
 * Right providers made wrong, each in one way that has been seen in the wild. They prove the cases: a suite that lets
 * one of them pass would let yours.
 */
import { wrongAnswers } from './wrong-answers.js';
import { wrongHabits } from './wrong-habits.js';
import type { Wrong } from './wrong-parts.js';
import { wrongSums } from './wrong-sums.js';

/** By what is wrong with it. */
export const wrongProviders: Readonly<Record<string, Wrong>> = {
  ...wrongSums,
  ...wrongAnswers,
  ...wrongHabits,
};
