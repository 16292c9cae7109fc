/** Arbitrary queries that the grammar knows, as both ends of the wire write them: nothing empty, nothing default. */
import fc from 'fast-check';
import { dayText } from '../../src/contract/day.js';
import { PRESETS, type Preset } from '../../src/contract/period.js';
import { MAX_PAGE_SIZE, type Query } from '../../src/contract/query.js';

/** Any text a URL can carry: all but halves of a surrogate pair. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', ' ', '+', '&=#?', '%00', 'a,b', '-1', '__proto__', '√©', '𝒳', '\n'),
);
const ids = fc.uniqueArray(text, { minLength: 1, maxLength: 5 });
const day = fc.integer({ min: 0, max: 40_000 }).map(dayText);
const page = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 1, max: MAX_PAGE_SIZE }))
  .map(([index, size]) => ({ index, size }));
const sort = fc
  .tuple(fc.stringMatching(/^[a-z][a-z_]*$/), fc.boolean())
  .map(([by, desc]) => (desc ? { by, desc } : { by }));

export const anyQuery: fc.Arbitrary<Query> = fc.record(
  {
    report: text,
    period: fc.oneof(
      fc.constantFrom(...(Object.keys(PRESETS) as Preset[])).map((preset) => ({ preset })),
      fc.tuple(day, day).map(([start, end]) => ({ start, end })),
    ),
    compare: fc.constantFrom('previous-period', 'previous-year'),
    bucket: fc.constantFrom('auto', 'day', 'week', 'month', 'period'),
    bar: text,
    timeZone: text,
    groups: ids,
    people: ids,
    persona: text,
    membership: fc.constantFrom('as-is', 'as-was'),
    rows: fc.constantFrom('active', 'everyone'),
    list: text,
    sort,
    text,
    page,
  },
  { requiredKeys: ['report'], noNullPrototype: true },
);
