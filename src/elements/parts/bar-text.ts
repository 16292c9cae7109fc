/** A bar in words: its days, and the figures said of it. The same words for the tooltip, a screen reader and the table. */
import type { Bar, BarsAnswer, Figure } from '../../contract/answer.js';
import type { BucketUnit } from '../../contract/bucket.js';
import { EM_DASH, formatDays, formatFigure, formatMonth, reasonOf } from '../foundation/format.js';
import { joined, measureLabel, type Texts } from '../foundation/strings.js';
import type { BarMeasures } from './bar-measures.js';

/** What all words about one answer need. */
export interface BarVoice {
  texts: Texts;
  lang: string;
  answer: BarsAnswer;
  measures: BarMeasures;
  /** What the bars show. */
  measure: string;
}

/** `June 2026` for a whole month, else the days. */
export function bucketText(lang: string, unit: BucketUnit, bar: Bar): string {
  return unit === 'month' && bar.complete ? formatMonth(lang, bar.start) : formatDays(lang, bar);
}

export interface Line {
  label: string;
  /** An em dash where there is no figure; `reason` says why. */
  value: string;
  reason: string;
}

export function figureLine(
  { texts, lang, answer, measures }: BarVoice,
  measure: string,
  figure: Figure | undefined,
): Line {
  return {
    label: measureLabel(texts, measure, answer.report),
    value: formatFigure(lang, figure, measures.unitOf(measure), answer.timeZone),
    reason: reasonOf(texts, figure),
  };
}

/** The bar's measure first, then the other hover figures. */
export function barLines(voice: BarVoice, bar: Bar): Line[] {
  return voice.measures
    .hover(voice.measure)
    .map((measure) => figureLine(voice, measure, bar.values[measure]));
}

/** The bar it is compared with, by position. */
export function comparedLine(voice: BarVoice, index: number): Line | undefined {
  const bar = voice.answer.compared?.bars[index];
  if (!bar) return undefined;
  return {
    ...figureLine(voice, voice.measure, bar.values[voice.measure]),
    label: markedIncomplete(voice, isWhole(bar, voice.measure), formatDays(voice.lang, bar)),
  };
}

/** Of a compared bar: what there is not cannot be cut off. */
export const isWhole = ({ complete, values }: Bar, measure: string): boolean =>
  complete || numberOf(values[measure]) === null;

const markedIncomplete = ({ texts }: BarVoice, complete: boolean, days: string): string =>
  complete ? days : `${days} (${texts.hands.incomplete})`;

/** All of it as one sentence. */
export function barSentence(voice: BarVoice, index: number): string {
  const { texts, lang, answer } = voice;
  const bar = answer.bars[index];
  const days = markedIncomplete(voice, bar.complete, bucketText(lang, answer.bucket, bar));
  const compared = comparedLine(voice, index);
  const lines = [
    ...barLines(voice, bar),
    ...(compared ? [{ ...compared, label: texts.card.versus(compared.label) }] : []),
  ];
  return texts.joins.named(days, joined(texts.joins.list, lines.map(sayLine)));
}

export function sayLine(line: Line): string {
  return `${line.label} ${sayFigure(line)}`;
}

/** A figure, or in place of a dash why there is none. */
export function sayFigure({ value, reason }: Line): string {
  return value === EM_DASH ? reason : value;
}

/** A figure as a number to draw. */
export function numberOf(figure: Figure | undefined): number | null {
  return typeof figure?.value === 'number' ? figure.value : null;
}
