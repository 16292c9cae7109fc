/** Of what the parts of the metrics are made, and what they tell each other. */
import type { LitElement } from 'lit';
import type { Capabilities, Figure, Metric, TotalsAnswer } from '../../contract/answer.js';
import type { UsageError } from '../../contract/errors.js';
import { unitOf, type Unit } from '../../contract/measures.js';
import type { UsageProvider } from '../../contract/provider.js';
import type { MetricsReport } from '../../contract/report-entry.js';
import type { ProviderHost } from '../asking/provider-source.js';
import type { PeriodChoice, UsageFilters, UsageScope } from '../foundation/choice.js';
import type { Strings, Texts } from '../foundation/strings.js';
import type { MetricsState, OwnChoice } from './metrics-state.js';

/** The element: what a page sets, and what its viewer has chosen. */
export type MetricsHost = LitElement &
  ProviderHost & {
    report: string | null;
    period: string | null;
    compare: PeriodChoice['compare'] | null;
    timeZone: string | null;
    headingLevel: number;
    contact: string | null;
    self: string | null;
    filters: UsageFilters | undefined;
    groups: readonly string[] | undefined;
    consent: { on: boolean } | undefined;
    state: MetricsState;
    /** The state it was given is none of ours. */
    readonly stateUnread: boolean;
  };

export type MetricsAnswer = TotalsAnswer & { entry: MetricsReport };

/** What all words about one answer need. */
export interface MetricsVoice {
  texts: Texts;
  lang: string;
  answer: MetricsAnswer;
  /** The small button that explains a figure; the same name always opens the same explanation. */
  explain: (voice: MetricsVoice, id: string, name: string) => unknown;
}

/** What is shown now. */
export interface MetricsModel {
  readonly strings: Strings;
  readonly provider: UsageProvider | null;
  /** The page's; the last good one, also beside a failure. */
  readonly answer: MetricsAnswer | undefined;
  readonly capabilities: Capabilities | undefined;
  /** Why it is not known what may be chosen. */
  readonly refused: UsageError | undefined;
  /** What a metric asks that has nothing of its own. */
  readonly page: UsageScope;
  /** Ids of the groups side by side. */
  readonly groups: readonly string[];
  own(tile: string): OwnChoice | undefined;
  /** What a tile is about: the answer to its own question, else the page's. */
  answerOf(tile: string): MetricsAnswer | undefined;
  /**
   * The answer that stands on the screen, neither dimmed nor beside a failure: of the page (''), of a tile of its own
   * (`own:<tile>`), of a group (`group:<id>`).
   */
  standing(name: string): MetricsAnswer | undefined;
  /** The same, asked anew. Rejects with a `UsageError`. */
  ask(name: string, signal: AbortSignal): Promise<MetricsAnswer>;
  /** Tells a screen reader. */
  say(text: string): void;
  /** Takes over what the viewer chose, and tells the page. */
  choose(choice: Partial<MetricsState>): void;
}

const NONE: Figure = { value: null, state: 'missing' };

/** A metric that a provider leaves out is missing. */
export function metricOf({ metrics, entry, effective }: MetricsAnswer, id: string): Metric {
  if (Object.hasOwn(metrics, id)) return metrics[id];
  return { total: NONE, stream: entry.stream, effective, complete: true, lacks: [], narrowed: true };
}

export const unitOfMetric = ({ entry }: MetricsAnswer, id: string): Unit =>
  Object.hasOwn(entry.measures, id) ? unitOf(entry.measures[id]) : 'count';

/** Whether linkedin.com activity that is switched off is missing in it (rule 11). */
export const dependsOnConsent = ({ entry }: MetricsAnswer, id: string): boolean =>
  Object.hasOwn(entry.measures, id) && entry.measures[id].consent === true;

/** Some of the InMails that it counts may still be accepted. */
export function isProvisional(answer: MetricsAnswer, id: string): boolean {
  const open = metricOf(answer, 'inmails_open').total.value;
  return id === 'inmail_acceptance_rate' && typeof open === 'number' && open > 0;
}
