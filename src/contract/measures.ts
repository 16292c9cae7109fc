/**
 * The verbs in which every measure is written (section 2). A measure is data: `reports/` counts it over columns, the SQL
 * provider writes it as a statement, "explain this number" reads it aloud.
 */
import type { Stream } from './tables.js';

/** Which rows a measure counts. Every given key must fit; a list means any of it. */
export interface Where {
  readonly kind?: readonly string[];
  readonly surface?: readonly string[];
  readonly temperature?: readonly string[];
  readonly channel?: readonly string[];
  readonly object?: readonly string[];
  readonly action?: readonly string[];
  /** Only rows with credits above 0. */
  readonly paid?: true;
  /** Sessions only: estimated from page activity (true) or measured by a login (false). */
  readonly estimated?: boolean;
}

interface Counted {
  /** Events as they stand (default), or the sessions of rule 7. */
  readonly from?: 'rows' | 'sessions';
  readonly where?: Where;
  /** Narrowed by the persona filter (rule 14). */
  readonly persona?: true;
  /** Leaves out linkedin.com rows of days on which the person had opted out (rule 11). */
  readonly consent?: true;
  /** Where it differs from the report's. */
  readonly stream?: Stream;
  /** Where it differs from the report's (rule 36). */
  readonly needs?: readonly Need[];
}

export type Measure =
  /** Adds quantities, credits, or counts rows. */
  | (Counted & { readonly verb: 'sum'; readonly of: 'quantity' | 'credits' | 'rows' })
  /** Distinct non-blank keys; over people or buckets a union, never a sum. */
  | (Counted & { readonly verb: 'distinct'; readonly of: 'person' | 'account' | 'target' | 'ref' })
  /** Distinct (person, day). */
  | (Counted & { readonly verb: 'user-days' })
  /** Earliest and latest instant; `upTo` also looks before the bucket, never past its end. */
  | (Counted & { readonly verb: 'first' | 'last'; readonly upTo?: true })
  /** Channels a person is subscribed to at the end of the bucket, else those received on in it (rule 27). */
  | (Counted & { readonly verb: 'channels' })
  /** One measure over another, pooled. `share` is shown in percent and compared in points. */
  | (Counted & {
      readonly verb: 'ratio';
      readonly numerator: string;
      readonly denominator: string;
      readonly share?: true;
    })
  /** A stock: each person's latest value at the end (rule 18). */
  | (Counted & { readonly verb: 'latest'; readonly of: 'connections' | 'leads_saved' | 'accounts_saved' })
  /** InMails by their sending day, followed until they are decided or matured (rules 9, 10). */
  | (Counted & {
      readonly verb: 'cohort';
      readonly of: 'sent' | 'accepted' | 'open' | 'matured' | 'accepted-matured';
    })
  /** People whose status is enabled at the end of the bucket (rule 4). */
  | (Counted & { readonly verb: 'enabled' })
  /** People who were active in the period: the N of every average. */
  | (Counted & { readonly verb: 'active' });

export type Verb = Measure['verb'];

/** What must be in the dataset before a figure can be told (rule 36); the answer's `lacks` names what is not. */
export type Need =
  | { readonly id: string; readonly rows: Where; readonly from?: 'rows' | 'sessions' }
  | { readonly id: string; readonly table: 'seats' | 'snapshots' }
  | { readonly id: string; readonly setting: 'coachActions' | 'seatsPurchased' };

/** How a figure is written on screen; the wire always carries the plain value. */
export type Unit = 'count' | 'credits' | 'average' | 'share' | 'instant' | 'words';

export function unitOf(measure: Measure): Unit {
  switch (measure.verb) {
    case 'sum':
      return measure.of === 'credits' ? 'credits' : 'count';
    case 'ratio':
      return measure.share ? 'share' : 'average';
    case 'first':
    case 'last':
      return 'instant';
    case 'channels':
      return 'words';
    default:
      return 'count';
  }
}

/** Whether a column adds up over people; of one that does not, the footer shows the union or the pooled value and says so. */
export function addsUp(measure: Measure): boolean {
  return (
    measure.verb === 'sum' ||
    measure.verb === 'user-days' ||
    measure.verb === 'cohort' ||
    measure.verb === 'latest'
  );
}
