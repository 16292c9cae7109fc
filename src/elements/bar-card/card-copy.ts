/** The figures of a bar card as text that a spreadsheet takes over cell by cell: tabs and lines, plain numbers. */
import type { Bar } from '../../contract/answer.js';
import { formatDays } from '../foundation/format.js';
import { measureLabel } from '../foundation/strings.js';
import { bucketText, type BarVoice } from '../parts/bar-text.js';

/** A header, a row for each bar, and the whole period; shares are 0..1, what is missing is blank. */
export function figuresText({ texts, lang, answer, measures, measure }: BarVoice): string {
  const columns = measures.hover(measure);
  const earlier = answer.compared?.days ? answer.compared : undefined;
  const value = (bar: Bar | null | undefined, id: string) => bar?.values[id]?.value ?? '';
  const row = (days: string, bar: Bar, before: Bar | null | undefined) => [
    days,
    ...columns.map((id) => value(bar, id)),
    ...(earlier ? [value(before, measure)] : []),
  ];
  const rows = [
    [
      texts.hands.days,
      ...columns.map((id) => measureLabel(texts, id, answer.report)),
      ...(earlier?.days ? [texts.card.versus(formatDays(lang, earlier.days))] : []),
    ],
    ...answer.bars.map((bar, index) => row(bucketText(lang, answer.bucket, bar), bar, earlier?.bars[index])),
    ...(answer.total ? [row(texts.hands.total, answer.total, earlier?.total)] : []),
  ];
  return rows.map((cells) => cells.map((cell) => String(cell).replace(/\s/g, ' ')).join('\t')).join('\n');
}
