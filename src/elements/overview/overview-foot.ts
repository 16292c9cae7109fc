/** The last line of a card of the overview: the day that its figures are stated for, the zone, what is late and what was left out. */
import type { OverviewAnswer } from '../../contract/answer.js';
import type { Stream } from '../../contract/tables.js';
import { formatDay } from '../foundation/format.js';
import { html } from '../foundation/html.js';
import type { Texts } from '../foundation/strings.js';
import { isLeftOut, warningText } from '../parts/card-foot.js';

export interface OverviewFoot {
  texts: Texts;
  lang: string;
  answer: OverviewAnswer;
  asOf: string | null;
  /** What the figures rest on. */
  streams: readonly Stream[];
  /** More to be said, after the day. */
  facts?: readonly string[];
}

export function overviewFoot({ texts, lang, answer, asOf, streams, facts = [] }: OverviewFoot) {
  const { overview, zones } = texts;
  const assumed = streams.some((stream) => answer.dataThrough[stream]?.assumed);
  const told = answer.warnings.filter(
    (warning) =>
      isLeftOut(warning) ||
      (warning.code === 'stream-late' && warning.stream && streams.includes(warning.stream)),
  );
  const all = [
    asOf && (assumed ? overview.asOfAssumed : overview.asOf)(formatDay(lang, asOf)),
    ...facts,
    zones.name(answer.timeZone),
    ...told.map((warning) => warningText(texts, warning, answer.report)),
  ];
  return html`<footer class="foot" part="foot">
    <p class="facts-line">${all.filter(Boolean).map((fact) => html`<span><bdi>${fact}</bdi></span>`)}</p>
  </footer>`;
}
