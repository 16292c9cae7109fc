/**
 * A dataset in memory: columns for what is counted, plain lists for the rest. Plain data throughout - no methods, no
 * zone yet (`view.ts` gives it one).
 */
import type { DatasetConfig, SeatPurchase } from '../contract/records.js';
import type { IntakeReport } from './intake-report.js';
import type { Events } from './event-intake.js';

export interface People {
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly email: readonly string[];
  readonly title: readonly string[];
  readonly role: readonly string[];
  readonly status: readonly string[];
  readonly registered: readonly boolean[];
  readonly indexOf: ReadonlyMap<string, number>;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly parent: string;
}

/** Days are numbers; blank ends are -Infinity and Infinity. */
export interface Membership {
  readonly group: string;
  readonly person: number;
  readonly from: number;
  readonly to: number;
}

/** Instants are NaN where blank. */
export interface Seat {
  readonly id: string;
  readonly person: number;
  readonly type: string;
  readonly invitedAt: number;
  readonly lastInvitedAt: number;
  readonly activatedAt: number;
  readonly onboardedAt: number;
  readonly revokedAt: number;
}

export interface StatusChange {
  readonly person: number;
  readonly status: string;
  readonly from: number;
}

export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly function: readonly string[];
  readonly seniority: readonly string[];
  readonly geography: readonly string[];
}

export interface Target {
  readonly function: string;
  readonly seniority: string;
  readonly geography: string;
}

export interface Scoped {
  readonly person: number;
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Numbers are NaN where blank; SSI parts in 1/10,000. */
export interface Snapshot {
  readonly person: number;
  readonly date: number;
  readonly ssi_brand: number;
  readonly ssi_people: number;
  readonly ssi_insights: number;
  readonly ssi_relationships: number;
  readonly connections: number;
  readonly leads_saved: number;
  readonly accounts_saved: number;
}

export interface Settings {
  readonly name: string | null;
  readonly timeZone: string;
  readonly weekStart: number;
  readonly idleGapMs: number;
  /** Null: every surface but `platform` and `linkedin`. */
  readonly estimatedSurfaces: ReadonlySet<string> | null;
  readonly dataThrough: NonNullable<DatasetConfig['dataThrough']>;
  readonly dataFrom: NonNullable<DatasetConfig['dataFrom']>;
  readonly seatsPurchased: readonly SeatPurchase[];
  /** Each once, in their order. */
  readonly coachActions: readonly string[];
}

export interface Dataset {
  readonly settings: Settings;
  readonly people: People;
  readonly events: Events;
  /** Texts by code. */
  readonly accounts: readonly string[];
  readonly refs: readonly string[];
  readonly targets: readonly string[];
  readonly targetOf: ReadonlyMap<string, Target>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly memberships: readonly Membership[];
  /** Null where the table is not there: the difference between "none" and "not known". */
  readonly statuses: readonly StatusChange[] | null;
  readonly seats: readonly Seat[] | null;
  readonly personas: readonly Persona[];
  readonly consents: readonly Scoped[] | null;
  readonly subscriptions: readonly Scoped[];
  /** By person and date. */
  readonly snapshots: readonly Snapshot[] | null;
  readonly report: IntakeReport;
}

export function settingsOf(config: DatasetConfig): Settings {
  return {
    name: config.name ?? null,
    timeZone: config.timeZone ?? 'UTC',
    weekStart: config.weekStart ?? 1,
    idleGapMs: (config.idleGapMinutes ?? 30) * 60_000,
    estimatedSurfaces: config.estimatedSurfaces ? new Set(config.estimatedSurfaces) : null,
    dataThrough: config.dataThrough ?? {},
    dataFrom: config.dataFrom ?? {},
    seatsPurchased: config.seatsPurchased ?? [],
    coachActions: [...new Set(config.coachActions)],
  };
}
