/**
 * How each figure is made, as data: the verb of a measure, or of a figure of the overview, whose sums are written out in
 * `reports/`. Of which rows, and of which other figures.
 */
import type { CoachLevel } from './catalogue.js';
import type { ReportEntry } from './report-entry.js';
import { unitOf, type Measure, type Unit, type Where } from './measures.js';
import type { Stream } from './tables.js';

/** Verbs of the overview (rules 13, 28, 40, 41). */
export type OverviewFormula =
  | { readonly verb: 'purchased' }
  | { readonly verb: 'seats'; readonly of: 'assigned' | 'activated' }
  | { readonly verb: 'difference'; readonly of: string; readonly less: string }
  /** People on a level; without one: how many actions somebody has done. */
  | { readonly verb: 'coach'; readonly level?: CoachLevel }
  /** `days`: idle for at least so many. */
  | { readonly verb: 'idle'; readonly of: 'never' | 'people' | 'seats' | 'cost'; readonly days?: number };

export type Formula = Measure | OverviewFormula;

/** What is counted: rows of a product, or its sessions. */
export interface CountedRows {
  readonly from: 'rows' | 'sessions';
  readonly product: string;
  readonly where: Where;
}

const rate = (numerator: string, denominator: string) =>
  ({ verb: 'ratio', numerator, denominator, share: true }) as const;

const LEVELS = {
  beginner: { verb: 'coach', level: 'beginner' },
  intermediate: { verb: 'coach', level: 'intermediate' },
  proficient: { verb: 'coach', level: 'proficient' },
  advanced: { verb: 'coach', level: 'advanced' },
  expert: { verb: 'coach', level: 'expert' },
} as const satisfies Record<CoachLevel, OverviewFormula>;

const OVERVIEW: Readonly<Record<string, Formula>> = {
  seats_purchased: { verb: 'purchased' },
  seats_assigned: { verb: 'seats', of: 'assigned' },
  seats_activated: { verb: 'seats', of: 'activated' },
  seats_available: { verb: 'difference', of: 'seats_purchased', less: 'seats_assigned' },
  seats_pending: { verb: 'difference', of: 'seats_assigned', less: 'seats_activated' },
  assignment_rate: rate('seats_assigned', 'seats_purchased'),
  activation_rate: rate('seats_activated', 'seats_assigned'),
  ...LEVELS,
  coach_level: { verb: 'coach' },
  coach_actions_done: { verb: 'coach' },
  never_used: { verb: 'idle', of: 'never' },
  idle_people: { verb: 'idle', of: 'people' },
  idle_seats: { verb: 'idle', of: 'seats' },
  idle_cost: { verb: 'idle', of: 'cost' },
};

/**
 * Undefined for an id that the report does not have. Of the overview, besides its figures: the five coach levels,
 * `never_used`, and `idle_people`, `idle_seats`, `idle_cost`, each also with its days (`idle_people_30`).
 */
export function formulaOf(entry: ReportEntry | undefined, measure: string): Formula | undefined {
  if (!entry) return undefined;
  if (entry.shape !== 'overview') return own(entry.measures, measure);
  const [, id, days] = /^(idle_\w+?)_(\d+)$/.exec(measure) ?? [undefined, measure, undefined];
  const formula = own(OVERVIEW, id);
  return formula?.verb === 'idle' && days !== undefined ? { ...formula, days: Number(days) } : formula;
}

/** Undefined where a figure is not counted from rows, but from seats, people or other figures. */
export function rowsOf(formula: Formula, { product }: ReportEntry): CountedRows | undefined {
  switch (formula.verb) {
    case 'sum':
    case 'distinct':
    case 'user-days':
    case 'first':
    case 'last':
    case 'channels':
      return { from: formula.from ?? 'rows', product, where: formula.where ?? {} };
    case 'cohort':
      return { from: 'rows', product, where: { kind: ['inmail_sent'] } };
    case 'coach':
      return { from: 'rows', product, where: { kind: ['coach_action'] } };
    default:
      return undefined;
  }
}

/** Streams that a figure rests on, its own first (rules 21, 22). */
export function streamsOf(formula: Formula | undefined, entry: ReportEntry | undefined): Stream[] {
  if (!entry) return [];
  switch (formula?.verb) {
    case 'coach':
      return ['activity'];
    case 'idle':
      return ['seats', 'activity'];
    case 'ratio': {
      const parts = [formula.numerator, formula.denominator].map((id) => formulaOf(entry, id));
      const streams = parts.flatMap((part) => (part ? streamsOf(part, entry) : []));
      return [...new Set([formula.stream ?? streams.at(0) ?? entry.stream, ...streams])];
    }
    default:
      return [(formula && 'stream' in formula ? formula.stream : undefined) ?? entry.stream];
  }
}

/** How a figure of many people comes about from theirs; `stock`: added over people, over days the latest. */
export type Adding = 'adds' | 'stock' | 'union' | 'pooled' | 'latest' | 'earliest' | 'no';

export function addingOf(formula: Formula): Adding {
  switch (formula.verb) {
    case 'sum':
    case 'user-days':
    case 'cohort':
      return 'adds';
    case 'latest':
      return 'stock';
    case 'distinct':
    case 'active':
      return 'union';
    case 'ratio':
      return 'pooled';
    case 'first':
      return 'earliest';
    case 'last':
      return 'latest';
    default:
      return 'no';
  }
}

/** Whether a persona filter narrows it: a ratio with what it counts. */
export function isNarrowed(formula: Formula | undefined, entry: ReportEntry): boolean {
  if (formula?.verb === 'ratio') return isNarrowed(formulaOf(entry, formula.numerator), entry);
  return formula !== undefined && 'persona' in formula && formula.persona === true;
}

/** How it is written on screen. */
export function unitOfFormula(formula: Formula | undefined): Unit {
  if (!formula) return 'count';
  switch (formula.verb) {
    case 'purchased':
    case 'seats':
    case 'difference':
    case 'coach':
      return 'count';
    case 'idle':
      return formula.of === 'cost' ? 'credits' : 'count';
    default:
      return unitOf(formula);
  }
}

function own<T>(group: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(group, key) ? group[key] : undefined;
}
