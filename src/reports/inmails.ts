/** InMails followed from sending to decision (rules 9, 10). */
import { inBlocks, type Work } from '../contract/work.js';
import type { Rows, Trait } from './rows.js';

/** 30 x 24 hours: how long an InMail may be answered, and after which it is matured. */
export const ACCEPTANCE_MS = 2_592_000_000;

export interface InMails {
  /** One row an InMail at its sending; the trait's `cohorts` say what became of it. */
  readonly rows: Rows;
  /** Decisions before the sending, or of an InMail that is not known. */
  readonly ignoredDecisions: number;
}

export type Cohort = 'sent' | 'accepted' | 'open' | 'matured' | 'accepted-matured';
export type CohortTrait = Trait & { readonly cohorts: readonly Cohort[] };

const [ACCEPTED, DECIDED, MATURED] = [1, 2, 4];

/**
 * InMails of one product. `rows` in order of (at, id), none after the stream's data-through day; `end` is the first
 * instant after that day.
 */
export function* inmailsOf(rows: Rows, product: string, end: number): Work<InMails> {
  const kinds = rows.traits.map((trait) => (trait.product === product ? trait.kind : ''));
  const sent: number[] = [];
  const byRef = new Map<number, number>();
  yield* inBlocks(rows.length, (from, to) => {
    for (let i = from; i < to; i++) {
      if (kinds[rows.trait[i]] !== 'inmail_sent') continue;
      const ref = rows.ref[i] ?? 0;
      if (ref !== 0 && byRef.has(ref)) continue; // sent twice: the earliest row is the InMail
      if (ref !== 0) byRef.set(ref, sent.length);
      sent.push(i);
    }
  });
  const flags = Uint8Array.from(sent, (row) => (rows.at[row] + ACCEPTANCE_MS < end ? MATURED : 0));
  let ignoredDecisions = 0;
  yield* inBlocks(rows.length, (from, to) => {
    for (let i = from; i < to; i++) {
      if (kinds[rows.trait[i]] !== 'inmail_decided') continue;
      const inmail = byRef.get(rows.ref[i]);
      const delay = inmail === undefined ? -1 : rows.at[i] - rows.at[sent[inmail]];
      if (inmail === undefined || delay < 0) {
        ignoredDecisions++;
        continue;
      }
      const yes = rows.traits[rows.trait[i]].decision !== 'no';
      flags[inmail] |= DECIDED | (yes && delay <= ACCEPTANCE_MS ? ACCEPTED : 0);
    }
  });
  return { rows: inmailRows(rows, product, sent, flags), ignoredDecisions };
}

function inmailRows(rows: Rows, product: string, sent: number[], flags: Uint8Array): Rows {
  const traits = Array.from({ length: 8 }, (_, flag) => cohortTrait(product, flag));
  return {
    length: sent.length,
    at: Float64Array.from(sent, (i) => rows.at[i]),
    day: Int32Array.from(sent, (i) => rows.day[i]),
    person: Uint32Array.from(sent, (i) => rows.person[i]),
    trait: Uint16Array.from(flags),
    traits,
    account: new Uint32Array(0),
    target: rows.target.length ? Uint32Array.from(sent, (i) => rows.target[i]) : rows.target,
    ref: new Uint32Array(0),
    quantity: null,
    credits: null,
  };
}

function cohortTrait(product: string, flags: number): CohortTrait {
  const cohorts: Cohort[] = ['sent'];
  if (flags & ACCEPTED) cohorts.push('accepted');
  if (flags & MATURED) cohorts.push('matured');
  if (flags & ACCEPTED && flags & MATURED) cohorts.push('accepted-matured');
  if (!(flags & MATURED) && !(flags & DECIDED)) cohorts.push('open');
  const kind = 'inmail_sent';
  return {
    product,
    kind,
    surface: '',
    temperature: '',
    channel: '',
    object: '',
    action: '',
    decision: '',
    cohorts,
  };
}
