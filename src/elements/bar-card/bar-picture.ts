/** From an answer to what is drawn. No sums: every figure is the answer's own. */
import { axisLabel, LABEL_STEPS } from '../charts/axis-labels.js';
import type { BarsPicture } from '../charts/chart.js';
import { formatCompact } from '../foundation/format.js';
import { numberOf, type BarVoice } from '../parts/bar-text.js';

export function pictureOf({ answer, lang, measures, measure }: BarVoice, rtl: boolean): BarsPicture {
  const { bars, compared, bucket } = answer;
  const unit = measures.unitOf(measure);
  // Where the compared period has more buckets than the period itself, the last ones have no bar to stand behind.
  const behind = compared?.bars.slice(0, bars.length) ?? [];
  return {
    values: bars.map((bar) => numberOf(bar.values[measure])),
    compared: behind.map((bar) => numberOf(bar.values[measure])),
    complete: bars.map((bar) => bar.complete),
    comparedComplete: behind.map((bar) => bar.complete),
    label: (index) =>
      axisLabel(
        lang,
        bucket,
        bars[index].key < bars[index].start ? bars[index].start : bars[index].key,
        index === 0,
      ),
    steps: LABEL_STEPS[bucket],
    tick: (value) => formatCompact(lang, value, unit),
    whole: unit === 'count',
    rtl,
  };
}
