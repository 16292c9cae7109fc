/** Of what the parts of a bar card are made, and what they tell each other. */
import type { LitElement } from 'lit';
import type { BarsAnswer } from '../../contract/answer.js';
import type { UsageProvider } from '../../contract/provider.js';
import type { ReportEntry } from '../../contract/report-entry.js';
import type { ProviderHost } from '../asking/provider-source.js';
import type { BarsChart } from '../charts/chart.js';
import type { PeriodChoice } from '../foundation/choice.js';
import type { Strings } from '../foundation/strings.js';
import type { BarMeasures } from '../parts/bar-measures.js';
import type { BarVoice } from '../parts/bar-text.js';
import type { BarCardState, CardAsking } from './card-state.js';

/** The element: what a page sets. */
export type BarCardHost = LitElement &
  ProviderHost &
  CardAsking & {
    measure: string | null;
    contact: string | null;
  };

export type CardAnswer = BarsAnswer & { entry: ReportEntry };

/** What is shown now. */
export interface BarCardModel {
  readonly strings: Strings;
  readonly provider: UsageProvider | null;
  /** The last good one, also beside a failure. */
  readonly answer: CardAnswer | undefined;
  readonly entry: ReportEntry | undefined;
  /** What of it the bars may show. Undefined until the report is known. */
  readonly measures: BarMeasures | undefined;
  /** What the controls show. */
  readonly choice: PeriodChoice;
  /** The card has a period of its own, and a page's to go back to. */
  readonly strayed: boolean;
  /** What the bars show. */
  readonly measure: string;
  /** Words for the answer; null where no bars are shown. */
  readonly voice: BarVoice | null;
  /** Undefined until the bars are drawn. */
  readonly drawn: BarsChart | undefined;
  /** Takes over what the viewer chose, and tells the page. */
  choose(choice: Partial<BarCardState>): void;
  /** Paper does not wait until the page is idle: the table of the answer stands when this returns. */
  completeNow(): void;
}
