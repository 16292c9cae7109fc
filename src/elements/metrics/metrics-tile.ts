/** A metric as a tile: its name, its total with the change, its average with the people it is over, what is special. */
import type { Figure, Metric } from '../../contract/answer.js';
import type { MetricsReport } from '../../contract/report-entry.js';
import { formatDay, formatDays, formatFigure, formatNumber, reasonOf } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { canonical } from '../foundation/plain.js';
import { joined, measureLabel, textOf } from '../foundation/strings.js';
import { changeView } from '../parts/change-view.js';
import {
  dependsOnConsent,
  metricOf,
  unitOfMetric,
  type MetricsAnswer,
  type MetricsVoice,
} from './metrics-model.js';

/** One metric, or the InMails together, which only make sense beside each other. */
export interface Tile {
  /** Of its first metric. */
  id: string;
  together: boolean;
}

const INMAILS: readonly string[] = [
  'inmails_sent',
  'inmails_sent_average',
  'inmails_accepted',
  'inmail_acceptance_rate',
  'inmails_open',
  'inmails_matured',
  'inmail_matured_share',
  'inmail_acceptance_rate_matured',
];

/** In the order of the catalogue. */
export function tilesOf({ metrics }: MetricsReport): Tile[] {
  const together = INMAILS.every((id) => metrics.includes(id));
  return metrics
    .filter((id) => !together || id === INMAILS[0] || !INMAILS.includes(id))
    .map((id) => ({ id, together: together && id === INMAILS[0] }));
}

/** Metrics that stand in a tile. */
export const metricsIn = ({ id, together }: Tile): readonly string[] => (together ? INMAILS : [id]);

export function figuresView(voice: MetricsVoice, id: string) {
  const { texts, lang, answer } = voice;
  const { total, average, compared } = metricOf(answer, id);
  const unit = unitOfMetric(answer, id);
  return html`<p class="total">
      <span class="total-value">${formatFigure(lang, total, unit, answer.timeZone)}</span>
      ${whyView(voice, total, metricOf(answer, id))}${changeView(texts, lang, compared?.change, unit)}
    </p>
    ${average && (total.value !== null || average.value !== null) ? averageView(voice, average, compared?.averageChange) : html`<p class="average"></p>`}`;
}

function averageView({ texts, lang }: MetricsVoice, average: Figure, change: Figure | undefined) {
  const n = average.denominator;
  return html`<p class="average">
    <span>${texts.metrics.average}</span> <b>${formatFigure(lang, average, 'average')}</b>
    ${
      typeof n === 'number'
        ? html`<span class="over" aria-label=${texts.metrics.overAbout(n, formatNumber(lang, n))} role="note"
            >${texts.metrics.over(formatNumber(lang, n))}</span
          >`
        : nothing
    }
    ${changeView(texts, lang, change, 'average')}
  </p>`;
}

/** Why there is a dash. */
export function whyView({ texts }: MetricsVoice, figure: Figure, { lacks }: Metric) {
  if (figure.value !== null) return nothing;
  const why =
    lacks.length > 0
      ? texts.states.lacking(
          joined(
            texts.joins.list,
            lacks.map((id) => textOf(texts.lacks, id)),
          ),
        )
      : reasonOf(texts, figure);
  return html`<span class="why">${why}</span>`;
}

/** What holds for this metric and not for all: other days, days that are cut off, a persona that leaves it alone. */
export function notesView(voice: MetricsVoice, id: string) {
  const notes = notesOf(voice, id);
  return notes.length > 0
    ? html`<ul class="notes" role="list">
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`
    : nothing;
}

function notesOf({ texts, lang, answer }: MetricsVoice, id: string): string[] {
  const { metrics } = texts;
  const metric = metricOf(answer, id);
  const usual = usualDays(answer);
  const notes: string[] = [];
  if (metric.lacks.length === 0 && canonical(metric.effective) !== canonical(usual.effective)) {
    const { effective } = metric;
    const stock = answer.entry.measures[id]?.verb === 'latest';
    if (!effective) notes.push(metrics.noDays);
    else
      notes.push(
        stock ? metrics.asOf(formatDay(lang, effective.end)) : metrics.counted(formatDays(lang, effective)),
      );
  }
  if (!metric.complete && usual.complete && metric.effective)
    notes.push(metrics.cut(formatDay(lang, metric.effective.end)));
  if (answer.filters.persona !== null && !metric.narrowed) notes.push(metrics.notNarrowed);
  return notes;
}

/** Those of the metrics that follow the stream of the report: said once for all of them. */
export function usualDays(answer: MetricsAnswer): Pick<Metric, 'effective' | 'complete' | 'compared'> {
  const usual = Object.values(answer.metrics).find(({ stream }) => stream === answer.entry.stream);
  return usual ?? { effective: answer.effective, complete: true };
}

/** The name of a metric, with the mark of those that linkedin.com is missing in. */
export function nameView(voice: MetricsVoice, id: string, label?: string) {
  const { texts, answer } = voice;
  const marked = answer.switchedOff !== null && dependsOnConsent(answer, id);
  return html`${label ?? measureLabel(texts, id, answer.report)}${
    marked
      ? html`<span class="mark" aria-hidden="true"> †</span
          ><span class="hidden-visually"> (${texts.metrics.optOutMark})</span>`
      : nothing
  }`;
}
