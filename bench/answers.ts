/**
 * 100,000 people in the page's own thread: what the memory provider needs for an answer, and for how long at most the
 * page stands still meanwhile. Measured in Node, where a slice is what the event loop waits for; every question is
 * asked several times, the first time that its zone is asked apart.
 */
import { longestSlice, median, timed } from './measure.js';
import { Findings } from './results.js';
import { memoryProvider } from '../src/providers/memory.js';
import { sampleActivity } from '../src/sample/activity.js';
import { sampleTables } from '../src/sample/company.js';

const LARGE = { people: 100_000, eventsPerPerson: 4 };
const ROUNDS = 5;
/** Milliseconds that a page may stand still: a longer task is felt. */
const LONGEST = 50;

const period = { preset: 'last-365' } as const;
const people = { report: 'si-logins', rows: 'everyone' } as const;
const page = { index: 0, size: 50 };

export async function answers(): Promise<Findings> {
  const found = new Findings('answers');
  // The activity is walked, not held: a million rows of it as objects would weigh more than all else.
  const provider = memoryProvider({ ...sampleTables(LARGE), activity: sampleActivity(LARGE) });
  await provider.catalogue();

  const search = (text: string) => provider.details({ ...people, text, page, sort: { by: 'name' } });
  found.note('first opening: longest slice', {
    unit: 'ms CPU',
    ours: await longestSlice(() => search('')),
    atMost: LONGEST,
  });
  await measure(
    found,
    'a letter typed into the people search',
    async () => {
      for (const text of ['a', 'an', 'ann', 'anna']) await search(text);
    },
    4,
  );
  await measure(
    found,
    'a letter typed into a table of logins',
    async () => {
      for (const text of ['a', 'an', 'ann', 'anna'])
        await provider.details({ ...people, period, text, page });
    },
    4,
  );
  await measure(found, 'details of all people, adoption', () =>
    provider.details({ report: 'si-adoption', rows: 'everyone', period }),
  );
  await measure(found, 'team', () => provider.team({ report: 'nav-usage', period }));
  await measure(found, 'overview', () => provider.overview({ report: 'nav-overview' }));
  await measure(found, 'weekly bars of usage, compared', () =>
    provider.bars({ report: 'nav-usage', period, compare: 'previous-period' }),
  );
  return found;
}

/** `questions`: how many the work asks, one after the other. */
async function measure(
  found: Findings,
  what: string,
  work: () => Promise<unknown>,
  questions = 1,
): Promise<void> {
  const all: { ms: number; slice: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.gc?.();
    let ms = 0;
    const slice = await longestSlice(async () => (ms = await timed(work)));
    all.push({ ms: ms / questions, slice });
  }
  found.note(what, { unit: 'ms CPU', ours: median(all.map(({ ms }) => ms)) });
  found.note('its longest slice', {
    unit: 'ms CPU',
    ours: median(all.map(({ slice }) => slice)),
    atMost: LONGEST,
  });
}
