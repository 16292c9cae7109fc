/**
 * Sessions (rules 7, 8): each login is a measured one; on surfaces without logins, page loads and interactions are cut
 * into runs, and a run without a login is an estimated one. Cut over all history, then by period.
 */
import type { Settings } from './dataset.js';
import type { Rows, Trait } from './rows.js';

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
export function sessionsOf(rows: Rows, settings: Settings): Rows {
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

  const starts: number[] = [];
  const startTraits: number[] = [];
  const start = (row: number, trait: number) => {
    starts.push(row);
    startTraits.push(trait);
  };
  const open = new Map<number, Run>();
  const end = (run: Run) => {
    if (!run.hasLogin) start(run.first, known[rows.trait[run.first]].estimated);
  };
  for (let i = 0; i < rows.length; i++) {
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
  for (const run of open.values()) end(run);
  return inOrder(rows, traits, starts, startTraits);
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

function inOrder(rows: Rows, traits: Trait[], starts: number[], startTraits: number[]): Rows {
  const order = Uint32Array.from(starts, (_, i) => i).sort((a, b) => starts[a] - starts[b]);
  const none = new Uint32Array(0);
  return {
    length: order.length,
    at: Float64Array.from(order, (i) => rows.at[starts[i]]),
    day: Int32Array.from(order, (i) => rows.day[starts[i]]),
    person: Uint32Array.from(order, (i) => rows.person[starts[i]]),
    trait: Uint16Array.from(order, (i) => startTraits[i]),
    traits,
    account: none,
    target: none,
    ref: none,
    quantity: null,
    credits: null,
  };
}
