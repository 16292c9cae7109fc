/**
 * Sessions (rules 7, 8): each login is a measured one; on surfaces without logins, page loads and interactions are cut
 * into runs, and a run without a login is an estimated one. Cut over all history, then by period.
 */
import { inBlocks, type Work } from '../contract/work.js';
import type { Settings } from './dataset.js';
import { pickRows, type Rows, type Trait } from './rows.js';

interface Run {
  lastAt: number;
  first: number;
  hasLogin: boolean;
}

const IN_RUNS = new Set(['login', 'page_load', 'interaction']);

export function isEstimatedSurface(settings: Pick<Settings, 'estimatedSurfaces'>, surface: string): boolean {
  return settings.estimatedSurfaces?.has(surface) ?? (surface !== 'platform' && surface !== 'linkedin');
}

/** `rows` in order of (at, id). Answers rows whose traits say product, surface and whether the session is estimated. */
export function* sessionsOf(rows: Rows, settings: Settings): Work<Rows> {
  const traits: Trait[] = [];
  const places = new Map<string, number>();
  const placeOf = ({ product, surface }: Trait, estimated: boolean): number => {
    const key = `${product}\0${surface}\0${estimated}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    traits.push({ ...NO_TRAIT, product, surface, kind: 'session', estimated });
    places.set(key, traits.length - 1);
    return traits.length - 1;
  };
  // Of every trait, once: is it a login, where does it run, which session would it start.
  const surfaces = new Map<string, number>();
  const known = rows.traits.map((trait) => {
    const surface = `${trait.product}\0${trait.surface}`;
    if (!surfaces.has(surface)) surfaces.set(surface, surfaces.size);
    return {
      login: trait.kind === 'login',
      runs: IN_RUNS.has(trait.kind) && isEstimatedSurface(settings, trait.surface),
      surface: surfaces.get(surface)!,
      measured: trait.kind === 'login' ? placeOf(trait, false) : 0,
      estimated: IN_RUNS.has(trait.kind) ? placeOf(trait, true) : 0,
    };
  });

  // By row the trait of the session that starts there: at most one does.
  const starting = new Uint16Array(rows.length).fill(NO_SESSION);
  const start = (row: number, trait: number) => {
    starting[row] = trait;
  };
  const open = new Map<number, Run>();
  const end = (run: Run) => {
    if (!run.hasLogin) start(run.first, known[rows.trait[run.first]].estimated);
  };
  yield* inBlocks(rows.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const trait = known[rows.trait[i]];
      if (trait.login) start(i, trait.measured);
      if (!trait.runs) continue;
      const key = rows.person[i] * surfaces.size + trait.surface;
      const run = open.get(key);
      if (run && rows.at[i] - run.lastAt <= settings.idleGapMs) {
        run.lastAt = rows.at[i];
        run.hasLogin ||= trait.login;
      } else if (run) {
        end(run);
        run.first = i;
        run.lastAt = rows.at[i];
        run.hasLogin = trait.login;
      } else open.set(key, { first: i, lastAt: rows.at[i], hasLogin: trait.login });
    }
  });
  for (const run of open.values()) end(run);
  yield;
  return yield* startingRows({ ...rows, ...NO_CELLS, trait: starting, traits });
}

const NO_TRAIT = {
  product: '',
  kind: '',
  surface: '',
  temperature: '',
  channel: '',
  object: '',
  action: '',
  decision: '',
};

const NO_SESSION = 0xffff;

/** What an event has and a session has not. */
const NO_CELLS = {
  account: new Uint32Array(0),
  target: new Uint32Array(0),
  ref: new Uint32Array(0),
  quantity: null,
  credits: null,
};

function* startingRows(rows: Rows): Work<Rows> {
  const { trait } = rows;
  const order = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < trait.length; i++) if (trait[i] !== NO_SESSION) order[count++] = i;
  yield;
  return yield* pickRows(rows, order.subarray(0, count));
}
