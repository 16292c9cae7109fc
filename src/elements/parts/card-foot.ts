/** The last lines of a card: what its figures rest on, what they leave out, and what to be wary of. */
import { css } from 'lit';
import type { BarsAnswer, DataThrough, Figures, Warning } from '../../contract/answer.js';
import type { ReportEntry } from '../../contract/report-entry.js';
import type { Stream } from '../../contract/tables.js';
import { formatDay, formatDays, formatNumber } from '../foundation/format.js';
import { html } from '../foundation/html.js';
import { joined, measureLabel, textOf, type Texts } from '../foundation/strings.js';
import { bucketText } from './bar-text.js';
import { factsLineStyles } from './facts-line.js';

type CardAnswer = BarsAnswer & { entry: ReportEntry };

interface Fact {
  text: string | undefined;
  /** It makes a figure doubtful. */
  warns?: boolean;
}

/** The figure that belongs to a note of the catalogue: how much of what is shown it is about. */
const NOTE_FIGURES: Readonly<Record<string, string>> = { sessionsEstimated: 'estimated_share' };

export function footView(texts: Texts, lang: string, answer: CardAnswer | undefined) {
  const facts = answer ? footFacts(texts, lang, answer).filter(({ text }) => text) : [];
  return html`<p class="facts-line">
    ${facts.map(({ text, warns }) => html`<span class=${warns ? 'warns' : ''}><bdi>${text}</bdi></span>`)}
  </p>`;
}

/** In order of weight. */
function footFacts(texts: Texts, lang: string, answer: CardAnswer): Fact[] {
  const { card } = texts;
  const { entry, warnings, n, report } = answer;
  const told = warnings.filter(({ code, stream }) => code !== 'stream-late' || restsOn(entry, stream));
  return [
    ...throughTexts(texts, lang, answer, streamsOf(entry)).map((text) => ({ text })),
    { text: texts.zones.name(answer.timeZone) },
    { text: n === null ? undefined : card.people(n, formatNumber(lang, n)) },
    { text: requestedText(texts, lang, answer) },
    { text: incompleteText(texts, lang, answer) },
    { text: noteText(texts, lang, entry.shape === 'bars' ? entry.note : undefined, answer.total?.values) },
    ...told.map((warning) => ({
      text: warningText(texts, warning, report),
      warns: warning.code === 'stream-late' || isLeftOut(warning),
    })),
  ];
}

/** Of what was read, something is not in the figures. */
export const isLeftOut = ({ code }: Warning): boolean => code === 'rows-refused' || code === 'files-refused';

function streamsOf(entry: ReportEntry): Stream[] {
  const measures = entry.shape === 'overview' ? [] : Object.values(entry.measures);
  return [...new Set([entry.stream, ...measures.flatMap(({ stream }) => stream ?? [])])];
}

/** An answer names every late stream of the dataset; a report says of those that its own figures rest on. */
export function restsOn(entry: ReportEntry, stream: Warning['stream']): boolean {
  return stream !== undefined && streamsOf(entry).includes(stream);
}

/** One day where all streams end together; else each by its name. And where the data begins, if that is later than asked. */
function throughTexts(
  { card, streams: names }: Texts,
  lang: string,
  { dataThrough, dataFrom, effective }: BarsAnswer,
  streams: readonly Stream[],
): string[] {
  const known = streams.flatMap((stream) => {
    const through = dataThrough[stream];
    return through ? [[stream, through] as const] : [];
  });
  const day = ({ day, assumed }: DataThrough) =>
    (assumed ? card.throughAssumed : card.through)(formatDay(lang, day));
  const alike = new Set(known.map(([, through]) => day(through)));
  const ends =
    alike.size < 2
      ? [...alike]
      : known.map(([stream, { day, assumed }]) =>
          (assumed ? card.streamThroughAssumed : card.streamThrough)(
            textOf(names, stream),
            formatDay(lang, day),
          ),
        );
  const from = dataFrom?.[streams[0]];
  const begins = effective && from && from > effective.start ? [card.dataFrom(formatDay(lang, from))] : [];
  return [...ends, ...begins];
}

/** Asked for other days than are counted; the counted ones stand at the head of the card. */
function requestedText({ card }: Texts, lang: string, answer: BarsAnswer): string | undefined {
  const { requested, effective, widened } = answer;
  if (!effective || (requested.start === effective.start && requested.end === effective.end))
    return undefined;
  return (widened ? card.widenedFrom : card.clampedFrom)(formatDays(lang, requested));
}

/** Which bars are hatched; none where the report is lacking and has no bars. */
function incompleteText(
  { card }: Texts,
  lang: string,
  { bars, bucket, lacks }: BarsAnswer,
): string | undefined {
  const cut = lacks.length > 0 ? [] : bars.filter((bar) => !bar.complete);
  const [first, last] = [cut[0], cut[cut.length - 1]];
  const days = (bar: BarsAnswer['bars'][number]) => bucketText(lang, bucket, bar);
  const atEnds = [first === bars[0], last === bars.at(-1)];
  if (cut.length === 0) return undefined;
  if (bars.length === 1) return card.incompleteOnly(days(first));
  if (cut.length === 1 && atEnds[1]) return card.incompleteLast(days(last));
  if (cut.length === 1 && atEnds[0]) return card.incompleteFirst(days(first));
  if (cut.length === 2 && atEnds[0] && atEnds[1]) return card.incompleteBoth(days(first), days(last));
  return card.incompleteSome(cut.length);
}

/** `12.5% of sessions are estimated`: the figure of the note below. */
export function noteText(
  { card }: Texts,
  lang: string,
  note: string | undefined,
  values: Figures | undefined,
): string | undefined {
  const figure = note && values?.[NOTE_FIGURES[note]];
  if (!figure || typeof figure.value !== 'number') return undefined;
  return card.noteFigures[note]?.(formatNumber(lang, figure.value, 'share'));
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
      return warnings[code](textOf(texts.streams, stream ?? ''), count);
    case 'rows-refused':
    case 'files-refused':
    case 'decisions-ignored':
      return warnings[code](count);
    case 'not-narrowed':
      return warnings[code](
        joined(
          texts.joins.list,
          measures.map((measure) => measureLabel(texts, measure, report)),
        ),
      );
    default:
      return Object.hasOwn(warnings, code) ? warnings[code]() : '';
  }
}

const warns = css`
  .facts-line > .warns {
    color: var(--_warning);
  }
`;

export const footStyles = [factsLineStyles, warns];
