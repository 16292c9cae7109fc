/** The languages that come with the library say all that English says, and English says nothing that nobody asks for. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { en } from '../../../src/elements/strings/en.js';
import { LANGUAGES } from '../../../src/elements/strings/languages.js';

const ELEMENTS = new URL('../../../src/elements/', import.meta.url);
const STRINGS = new URL('strings/', ELEMENTS);

type Say = (...args: unknown[]) => string;
type Leaf = string | Say;

/** Texts by their path: `card.notes.sessionsEstimated` in parts. */
type Leaves = Map<string, { path: readonly string[]; leaf: Leaf }>;

function leavesOf(texts: object, path: readonly string[] = [], leaves: Leaves = new Map()): Leaves {
  for (const [key, value] of Object.entries(texts)) {
    const here = [...path, key];
    if (typeof value === 'object' && value !== null) leavesOf(value, here, leaves);
    else leaves.set(here.join(' › '), { path: here, leaf: value as Leaf });
  }
  return leaves;
}

/** With the texts that come later, together with the elements that say them. */
const groups = Object.assign(
  {},
  ...(await Promise.all(
    readdirSync(STRINGS)
      .filter((name) => /^en-[\w-]+\.ts$/.test(name))
      .map((name) => import(new URL(name, STRINGS).href)),
  )),
) as Record<string, object>;
const english = leavesOf(groups);
const languages = await Promise.all(
  Object.entries(LANGUAGES).map(async ([code, load]) => ({ code, texts: leavesOf(await load()) })),
);

/** Stands for an argument, and is found again in what is said. */
const marker = (place: number) => `⟦${'abcdefg'[place]}⟧`;
const MARKERS = Array.from({ length: 6 }, (_, place) => marker(place));
const saidOf = (text: string, marks: readonly string[] = MARKERS) =>
  marks.filter((mark) => text.includes(mark));
const say = (leaf: Leaf, args: readonly unknown[] = MARKERS): string =>
  typeof leaf === 'string' ? leaf : String(leaf(...args));

const ASKED = [0, 1, 2, 5, 21, 100, 1.5];
/** Some more, so that every form of every language comes up with several numbers where it has several. */
const COUNTS = [...ASKED, 3, 7, 11, 12, 20, 101, 102, 103, 1_000_000, 2_000_000];

/** Markers, and a number in one place. */
const withCount = (place: number, count: unknown) => MARKERS.map((mark, at) => (at === place ? count : mark));

/** Places of arguments whose number decides the form; one beyond `length` for an argument with a default. */
function countedPlaces(leaf: Say): number[] {
  const places = Array.from({ length: leaf.length + 1 }, (_, place) => place);
  // As digits: what stands in that place may be a text, too.
  const formOf = (place: number, digits: string) => leaf(...withCount(place, digits)).replaceAll(digits, '#');
  return places.filter((place) => formOf(place, '1') !== formOf(place, '5'));
}

/**
 * What is wrong with a counted text: forms that are missing, or that leave out what English says there, such as a French
 * `1 jour`, which stands for 0 and 1.5 as well.
 */
function faultsOf(code: string, ours: Say, theirs: Say, place: number): string[] {
  const rules = new Intl.PluralRules(code);
  const alone = (count: number) =>
    COUNTS.filter((other) => rules.select(other) === rules.select(count)).length === 1;
  const [always, usual] = [1, 5].map((count) => saidOf(ours(...withCount(place, count))));
  const inFigures = ours(...withCount(place, 5)).includes('5');
  return COUNTS.flatMap((count) => {
    const text = theirs(...withCount(place, count));
    // A form of a single number may have that number in words: 1 person, a person, two persons.
    const missing = (alone(count) ? always : usual).filter((mark) => !text.includes(mark));
    const figure = String(count);
    const isFigure = inFigures && ours(...withCount(place, count)).includes(figure);
    if (isFigure && !alone(count) && !text.includes(figure)) missing.push(figure);
    const faults = missing.map((what) => `${count}: ${what} is not said in “${text}”`);
    return isText(text) ? faults : [...faults, `${count}: “${text}” is no text`];
  });
}

const isText = (text: unknown): boolean =>
  typeof text === 'string' && text.trim() !== '' && !/undefined|NaN|null|\[object/.test(text);

/** English itself says nothing there. */
const SILENT = ['explain › adds › no'];

/**
 * Words that are the same, reviewed: names, abbreviations, and words that the language shares with English. The rest is
 * a text that nobody translated.
 */
const SAME: Readonly<Record<string, readonly string[]>> = {
  '*': [
    'Android',
    'CRM',
    'ID',
    'InMail',
    'InMails',
    'iOS',
    'linkedin.com',
    'N ⟦a⟧',
    'Sales Intelligence',
    'Sales Navigator',
    'Slack',
    'Web',
  ],
  ar: [],
  de: ['Credits', 'Name', 'Person', 'Persona', 'Persona: ⟦a⟧', 'Status', 'Team', 'warm'],
  es: ['provisional', 'Sales engagement', 'Total'],
  fr: [
    'Action',
    'Adoption',
    'Expert',
    'interactions',
    '⟦b⟧ interactions',
    'Persona',
    'Sessions',
    'Total',
    'vs ⟦a⟧',
  ],
  ja: [],
  'pt-br': ['Logins', 'logins', 'Persona', 'Persona: ⟦a⟧', 'Sales engagement', 'Status', 'Total'],
};

describe('the English texts', () => {
  it('are all in one of the groups of a language', () => {
    assert.deepEqual(Object.keys(groups).sort(), Object.keys(en).sort());
  });
  it('are texts', () => {
    const empty = [...english].filter(([path, { leaf }]) => !SILENT.includes(path) && !isText(say(leaf)));
    assert.deepEqual(
      empty.map(([path]) => path),
      [],
    );
  });
  it('say what reports, measures and columns mean that have a name', () => {
    const { abouts, reports, measures } = groups;
    const named = Object.keys(abouts).filter((id) => !(id in reports) && !(id in measures));
    assert.deepEqual(named, []);
  });
});

for (const { code, texts } of languages) {
  describe(`the texts of ${code}`, () => {
    const pairs = [...english].flatMap(([path, { leaf }]) => {
      const theirs = texts.get(path)?.leaf;
      return theirs === undefined ? [] : [{ path, ours: leaf, theirs }];
    });

    it('are those of English, no less and no more', () => {
      const missing = [...english.keys()].filter((path) => !texts.has(path));
      const superfluous = [...texts.keys()].filter((path) => !english.has(path));
      assert.deepEqual({ missing, superfluous }, { missing: [], superfluous: [] });
    });
    it('are words where English has words, and take the same arguments', () => {
      const kind = (leaf: Leaf) => (typeof leaf === 'function' ? leaf.length : typeof leaf);
      const other = pairs.filter(({ ours, theirs }) => kind(ours) !== kind(theirs));
      assert.deepEqual(
        other.map(({ path }) => path),
        [],
      );
    });
    it('are never empty', () => {
      const empty = pairs.filter(({ path, theirs }) => !SILENT.includes(path) && !isText(say(theirs)));
      assert.deepEqual(
        empty.map(({ path }) => path),
        [],
      );
    });
    it('say every argument that English says, and no other', () => {
      const other = pairs.flatMap(({ path, ours, theirs }) => {
        const [expected, said] = [saidOf(say(ours)), saidOf(say(theirs))];
        return expected.join() === said.join() ? [] : [`${path}: ${say(theirs)}`];
      });
      assert.deepEqual(other, []);
    });
    it('have a form for every number', () => {
      const faults = pairs.flatMap(({ path, ours, theirs }) =>
        typeof ours !== 'function' || typeof theirs !== 'function'
          ? []
          : countedPlaces(ours)
              .flatMap((place) => faultsOf(code, ours, theirs, place))
              .map((fault) => `${path}: ${fault}`),
      );
      assert.deepEqual(faults, []);
    });
    it('are translated', () => {
      const wordless = (text: string) =>
        !/\p{L}/u.test(MARKERS.reduce((rest, mark) => rest.replaceAll(mark, ''), text));
      const same = pairs.flatMap(({ path, ours, theirs }) => {
        const text = say(theirs);
        const reviewed = SAME['*'].includes(text) || SAME[code]?.includes(text);
        return text !== say(ours) || wordless(text) || reviewed ? [] : [`${path}: ${text}`];
      });
      assert.deepEqual(same, []);
    });
    it('have the quotes and apostrophes of print', () => {
      const typed = pairs.filter(({ theirs }) => /["']/.test(say(theirs)));
      assert.deepEqual(
        typed.map(({ path, theirs }) => `${path}: ${say(theirs)}`),
        [],
      );
    });
  });
}

describe('the texts of fr', () => {
  it('have a narrow no-break space before : ; ? ! % » and after «', () => {
    const texts = [...(languages.find(({ code }) => code === 'fr')?.texts ?? [])];
    const wrong = texts.filter(([, { leaf }]) => /[^\u202f][:;?!%»]|«[^\u202f]/.test(say(leaf)));
    assert.deepEqual(
      wrong.map(([path, { leaf }]) => `${path}: ${say(leaf)}`),
      [],
    );
  });
});

describe('the list of words that are the same', () => {
  it('has none that is not needed', () => {
    const needless = Object.entries(SAME).flatMap(([code, words]) =>
      words.filter(
        (word) =>
          !languages.some(
            (language) =>
              (code === '*' || code === language.code) &&
              [...language.texts].some(
                ([path, { leaf }]) => say(leaf) === word && say(english.get(path)?.leaf ?? '') === word,
              ),
          ),
      ),
    );
    assert.deepEqual(needless, []);
  });
});

/** Groups that are asked by an id: of the catalogue, of an answer, of a choice. No element says such an id by itself. */
const BY_ID: readonly string[] = [
  'abouts',
  'card › noteFigures',
  'card › notes',
  'errors',
  'explain › actions',
  'explain › active',
  'explain › adds',
  'explain › averages',
  'explain › channelNames',
  'explain › channels',
  'explain › coach',
  'explain › cohort',
  'explain › distinct',
  'explain › enabled',
  'explain › idle',
  'explain › kinds',
  'explain › labels',
  'explain › latest',
  'explain › objects',
  'explain › products',
  'explain › purchased',
  'explain › reasons',
  'explain › seats',
  'explain › sum',
  'explain › temperatures',
  'files › columns',
  'filters › memberships',
  'filters › membershipsAbout',
  'hands › compares',
  'hands › units',
  'idle › costPer',
  'lacks',
  'levels',
  'measures',
  'metrics › comparedWith',
  'presets',
  'reports',
  'seats › advice',
  'streams',
  'surfaces',
  'table › footers',
  'table › footersAbout',
  'table › notApplicable',
  'table › statuses',
  'tabs',
  'values',
  'warnings',
];

/** What is written in a room of the house, but the texts themselves. */
function sourceOf(room: URL): string {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !/(^|\/)strings\//.test(name))
    .map((name) => readFileSync(new URL(name, room), 'utf8'))
    .join('\n');
}

describe('every English text', () => {
  const source = sourceOf(ELEMENTS) + sourceOf(new URL('../embed/', ELEMENTS));

  /** `const { metrics: words } = texts` and `const words = texts.metrics`: by which names a group is spoken of. */
  const namesOf = (group: string): string[] => {
    const aliases = [
      ...source.matchAll(new RegExp(`\\b${group}: (\\w+)[ ,}]`, 'g')),
      ...source.matchAll(new RegExp(`\\b(\\w+) = [\\w#.]*\\b${group};`, 'g')),
    ];
    return [...new Set([group, ...aliases.map(([, alias]) => alias)])];
  };

  /** `metrics.asOf`, `card['asOf']`, and `const { asOf } = texts.metrics`: the keys said of a group. */
  const saidByGroup = new Map<string, Set<string>>();
  const saidOfGroup = (group: string): Set<string> => {
    let said = saidByGroup.get(group);
    if (!said) {
      const names = `\\b(?:${namesOf(group).join('|')})`;
      const dotted = source.matchAll(new RegExp(`${names}(?:\\?\\.|\\.)(\\w+)`, 'g'));
      const quoted = source.matchAll(new RegExp(`${names}(?:\\?\\.)?\\['([^']+)'\\]`, 'g'));
      const taken = source.matchAll(new RegExp(`\\{([^{}]*)\\} = [\\w#.]*${names};`, 'g'));
      said = new Set([
        ...[...dotted, ...quoted].map(([, key]) => key),
        ...[...taken].flatMap(([, keys]) => keys.match(/\w+/g) ?? []),
      ]);
      saidByGroup.set(group, said);
    }
    return said;
  };
  const isSaid = (path: readonly string[]): boolean => {
    const [group, key] = path.slice(-2);
    return saidOfGroup(group).has(key);
  };
  const isById = ({ path }: { path: readonly string[] }) =>
    path.some((_, at) => BY_ID.includes(path.slice(0, at + 1).join(' › ')));

  it('is said by an element', () => {
    const unsaid = [...english].filter(([, text]) => !isById(text) && !isSaid(text.path));
    assert.deepEqual(
      unsaid.map(([path]) => path),
      [],
    );
  });
  it('that is asked by an id has one that the house knows', () => {
    const known = new Set(sourceOf(new URL('../', ELEMENTS)).match(/[\w-]+/g));
    const unknown = [...english].filter(
      ([, text]) =>
        isById(text) &&
        !text.path
          .at(-1)
          ?.split('/')
          .every((id) => known.has(id)),
    );
    assert.deepEqual(
      unknown.map(([path]) => path),
      [],
    );
  });
  it('has a name of its own in its element, but those asked by an id', () => {
    const needless = BY_ID.filter((group) => {
      const texts = [...english.values()].filter(({ path }) =>
        `${path.join(' › ')} › `.startsWith(`${group} › `),
      );
      return texts.every(({ path }) => isSaid(path));
    });
    assert.deepEqual(needless, []);
  });
});
