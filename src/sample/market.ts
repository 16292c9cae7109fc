/** Whom the large company sells to: accounts whose temperature changes from month to month, and target people. */
import type { RecordOf } from '../contract/tables.js';
import { accountOf } from './names.js';
import type { Plan } from './plan.js';
import { mixed, Random } from './random.js';
import type { Staffer } from './staff.js';

const TEMPERATURES = ['cold', 'cold', 'warm', 'warm', 'warm', 'hot', 'hot', 'hot_new'] as const;

export interface Account {
  readonly account: string;
  readonly temperature: string;
}

/** One of the two dozen accounts of a person's territory, as warm as it is in that month. */
export function accountFor(plan: Plan, staffer: Staffer, random: Random, day: number): Account {
  const accounts = Math.max(60, plan.people * 8);
  const mine = Math.floor(random.next() ** 2 * 24); // some are seen far more often than others
  const number = (mixed(plan.seed, 6, staffer.index, mine) >>> 0) % accounts;
  const month = Math.floor(day / 30);
  return {
    account: accountOf(number),
    temperature: TEMPERATURES[(mixed(plan.seed, 7, number, month) >>> 0) % TEMPERATURES.length],
  };
}

const targetsIn = (plan: Plan): number => Math.min(20_000, Math.max(60, plan.people * 4));

export const targetFor = (plan: Plan, random: Random): string => `t${random.below(targetsIn(plan)) + 1}`;

const FUNCTIONS = ['Sales', 'Finance', 'Engineering', 'Operations', 'Procurement', undefined] as const;
const SENIORITIES = ['CXO', 'VP', 'Director', 'Manager', 'Specialist', undefined] as const;
const GEOGRAPHIES = ['US', 'DE', 'AT', 'CH', 'NL', 'SE', 'JP', 'AU', 'BR', undefined] as const;

/** The last fiftieth is described nowhere: such rows are in no persona. */
export function* targetsOf(plan: Plan): Generator<RecordOf<'targets'>> {
  const random = new Random(plan.seed, 8);
  const described = Math.floor(targetsIn(plan) * 0.98);
  for (let number = 1; number <= described; number++) {
    yield {
      id: `t${number}`,
      function: random.pick(FUNCTIONS),
      seniority: random.pick(SENIORITIES),
      geography: random.pick(GEOGRAPHIES),
    };
  }
}

export const personasOf = (owner: string): RecordOf<'personas'>[] => [
  { id: 'decision-makers', name: 'Decision makers', seniority: 'CXO;VP;Director' },
  { id: 'procurement', name: 'Procurement', function: 'Procurement;Finance' },
  { id: 'dach', name: 'DACH', geography: 'DE;AT;CH' },
  { id: `${owner}-nordics`, name: 'My Nordic leads', owner, seniority: 'VP;Director', geography: 'SE' },
];
