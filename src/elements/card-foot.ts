/** The last line of a card: what its figures rest on, and what they leave out. */
import type { BarsAnswer, Warning } from '../contract/answer.js';
import type { ReportEntry } from '../contract/catalogue.js';
import { bucketText } from './bar-text.js';
import { formatDay, formatDays, formatNumber } from './format.js';
import { html } from './html.js';
import { measureLabel, textOf, type Texts } from './strings.js';

export function footView(
  texts: Texts,
  lang: string,
  answer: (BarsAnswer & { entry: ReportEntry }) | undefined,
) {
  const facts = answer ? footFacts(texts, lang, answer, answer.entry) : [];
  return html`<p class="facts-line">${facts.map((fact) => html`<span dir="auto">${fact}</span>`)}</p>`;
}

/** Facts in order of weight. */
function footFacts(texts: Texts, lang: string, answer: BarsAnswer, entry: ReportEntry): string[] {
  const { card } = texts;
  const through = answer.dataThrough[entry.stream];
  const facts = [
    through && (through.assumed ? card.throughAssumed : card.through)(formatDay(lang, through.day)),
    texts.zones.name(answer.timeZone),
    answer.n === null ? undefined : card.people(answer.n, formatNumber(lang, answer.n)),
    answer.widened && answer.effective ? card.widened(formatDays(lang, answer.effective)) : undefined,
    incompleteFact(texts, lang, answer),
    ...answer.warnings
      .filter(({ code, stream }) => code !== 'stream-late' || restsOn(entry, stream))
      .map((warning) => warningText(texts, warning, answer.report)),
  ];
  return facts.filter((fact) => fact !== undefined && fact !== '') as string[];
}

/** The answer names every late stream of the dataset; a card says what its own figures rest on. */
function restsOn(entry: ReportEntry, stream: Warning['stream']): boolean {
  const measures = entry.shape === 'overview' ? [] : Object.values(entry.measures);
  return stream === entry.stream || measures.some((measure) => measure.stream === stream);
}

/** Which bars are hatched; none where the report is lacking and has no bars. */
function incompleteFact(texts: Texts, lang: string, { bars, bucket, lacks }: BarsAnswer): string | undefined {
  if (lacks.length > 0) return undefined;
  const cut = bars.filter((bar) => !bar.complete);
  if (cut.length !== 1) return cut.length ? texts.card.incompleteSome(cut.length) : undefined;
  const days = bucketText(lang, bucket, cut[0]);
  return cut[0] === bars.at(-1) ? texts.card.incompleteLast(days) : texts.card.incompleteFirst(days);
}

/** Empty for what is said elsewhere on the card, and for a code that is newer than our texts. */
export function warningText(
  texts: Texts,
  { code, stream, count = 0, measures = [] }: Warning,
  report: string,
): string {
  const { warnings } = texts;
  switch (code) {
    case 'data-through-assumed': // in the data-through fact itself
    case 'no-comparison': // beside the headline figure
      return '';
    case 'stream-late':
      return warnings[code](textOf(texts.streams, stream ?? ''));
    case 'rows-refused':
    case 'decisions-ignored':
      return warnings[code](count);
    case 'not-narrowed':
      return warnings[code](measures.map((measure) => measureLabel(texts, measure, report)).join(', '));
    default:
      return Object.hasOwn(warnings, code) ? warnings[code]() : '';
  }
}
