/** The last line of a card of the overview: the day that its figures are stated for, the zone, and what is late. */
import type { OverviewAnswer } from '../../contract/answer.js';
import type { Stream } from '../../contract/tables.js';
import { formatDay } from '../foundation/format.js';
import { html } from '../foundation/html.js';
import type { Texts } from '../foundation/strings.js';
import { warningText } from '../parts/card-foot.js';

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
  const late = answer.warnings.filter(
    ({ code, stream }) => code === 'stream-late' && stream && streams.includes(stream),
  );
  const all = [
    asOf && (assumed ? overview.asOfAssumed : overview.asOf)(formatDay(lang, asOf)),
    ...facts,
    zones.name(answer.timeZone),
    ...late.map((warning) => warningText(texts, warning, answer.report)),
  ];
  return html`<footer class="foot" part="foot">
    <p class="facts-line">${all.filter(Boolean).map((fact) => html`<span><bdi>${fact}</bdi></span>`)}</p>
  </footer>`;
}
