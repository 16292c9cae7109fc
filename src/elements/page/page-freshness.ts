/** One line on how fresh the data is: one day for all, or a day for each stream, and which of them are late. */
import type { Capabilities, DataThrough } from '../../contract/answer.js';
import { parseDay } from '../../contract/day.js';
import { daysLate, type Stream } from '../../contract/tables.js';
import { formatDay } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { joined, textOf, type Texts } from '../foundation/strings.js';

type Through = Partial<Record<Stream, DataThrough>>;

export interface FreshDay {
  day: string;
  streams: Stream[];
  assumed: boolean;
}

/** Streams by their last day, the latest first. Groups have a day of their own beside the group filter. */
export function freshDays(through: Through): FreshDay[] {
  const byDay = new Map<string, FreshDay>();
  for (const [stream, known] of Object.entries(through) as [Stream, DataThrough | undefined][]) {
    if (!known || stream === 'groups') continue;
    const fresh = byDay.get(known.day) ?? { day: known.day, streams: [], assumed: false };
    fresh.streams.push(stream);
    fresh.assumed ||= known.assumed === true;
    byDay.set(known.day, fresh);
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}

/**
 * Rule 42: more than one day behind the latest stream of the dataset. Which are further behind today than is expected,
 * the source says (`late`): the page reads no clock.
 */
export function lateStreams(through: Through, late?: readonly Stream[]): readonly Stream[] {
  if (late) return late;
  const known = Object.entries(through) as [Stream, DataThrough][];
  const latest = Math.max(...known.map(([, { day }]) => parseDay(day)));
  return known.filter(([, { day }]) => daysLate(parseDay(day), latest) > 0).map(([stream]) => stream);
}

export function freshnessView(
  texts: Texts,
  lang: string,
  { dataThrough: through, late: known, timeZone }: Pick<Capabilities, 'dataThrough' | 'late' | 'timeZone'>,
) {
  const days = freshDays(through);
  if (days.length === 0) return nothing;
  const say = ({ day, streams, assumed }: FreshDay) => {
    const date = formatDay(lang, day);
    if (days.length === 1) return (assumed ? texts.card.throughAssumed : texts.card.through)(date);
    return texts.page.streamsThrough(
      joined(
        texts.joins.list,
        streams.map((stream) => textOf(texts.streams, stream)),
      ),
      date,
    );
  };
  const late = lateStreams(through, known).map((stream) =>
    texts.warnings['stream-late'](textOf(texts.streams, stream)),
  );
  return html`<p class="fresh" part="fresh">
    ${[...days.map(say), texts.zones.name(timeZone)].map((fact) => html`<span><bdi>${fact}</bdi></span>`)}
    ${late.length ? html`<span class="late">${icon('alert')}${late.join(' ')}</span>` : nothing}
  </p>`;
}
