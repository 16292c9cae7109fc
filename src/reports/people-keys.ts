/** The keys (rule 33) by which people are ordered and found: made once for a dataset. */
import { byRank, ranksOf } from '../contract/ranks.js';
import { sortKey } from '../contract/sort-key.js';
import { sortTexts } from '../contract/sort-texts.js';
import { inBlocks, SharedWork, type Work } from '../contract/work.js';
import type { People } from './dataset.js';

const SEARCHED = ['name', 'email', 'role', 'title'] as const;

type Keys = Readonly<Record<(typeof SEARCHED)[number], readonly string[]>>;

class PeopleKeys {
  readonly keys: SharedWork<Keys>;
  readonly order: SharedWork<Uint32Array>;

  constructor(people: People) {
    this.keys = new SharedWork(() => keysOf(people));
    this.order = new SharedWork(() => orderOf(people));
  }
}

const made = new WeakMap<People, PeopleKeys>();

function madeOf(people: People): PeopleKeys {
  let known = made.get(people);
  if (!known) made.set(people, (known = new PeopleKeys(people)));
  return known;
}

/** Everybody in the order of names, then ids; nobody's name comes last. */
export function nameOrder(people: People): Work<Uint32Array> {
  return madeOf(people).order.result();
}

/** By person: 1 where name, e-mail, role or title contains the text. Null where there is nothing to look for. */
export function* hitsOf(people: People, text: string | undefined): Work<Uint8Array | null> {
  const key = sortKey(text ?? '');
  if (key === '') return null;
  const keys = yield* madeOf(people).keys.result();
  const hits = new Uint8Array(people.id.length);
  for (const column of SEARCHED) {
    const texts = keys[column];
    yield* inBlocks(hits.length, (from, to) => {
      for (let person = from; person < to; person++) {
        if (hits[person] === 0 && texts[person].includes(key)) hits[person] = 1;
      }
    });
  }
  return hits;
}

/** Role and title of somebody who is not registered say nothing (rule 36), and are not looked through. */
function* keysOf(people: People): Work<Keys> {
  const keys = { name: [], email: [], role: [], title: [] } as Record<keyof Keys, string[]>;
  for (const column of SEARCHED) {
    const hidden = column === 'role' || column === 'title';
    const known = new Map<string, string>(); // a company has few roles and titles
    const keyOf = (text: string) => {
      let key = known.get(text);
      if (key === undefined) known.set(text, (key = sortKey(text)));
      return key;
    };
    yield* inBlocks(people.id.length, (from, to) => {
      for (let person = from; person < to; person++) {
        const text = people[column][person];
        keys[column].push(hidden ? (people.registered[person] ? keyOf(text) : '') : sortKey(text));
      }
    });
  }
  return keys;
}

function* orderOf(people: People): Work<Uint32Array> {
  const { name } = yield* madeOf(people).keys.result();
  const byId = yield* sortTexts(people.id);
  // A name of nothing but marks has an empty key, and is a name (rule 31).
  const named = name.filter((_, person) => people.name[person] !== '');
  const places = new Uint32Array(name.length);
  let place = 0;
  for (let person = 0; person < places.length; person++)
    places[person] = people.name[person] === '' ? named.length : place++;
  return yield* byRank(byId, places, yield* ranksOf(named), false);
}
