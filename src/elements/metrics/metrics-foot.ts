/** What holds for all metrics: at the head their days; at the foot what they rest on, and what they leave out. */
import type { Warning } from '../../contract/answer.js';
import { formatDay, formatDays, formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { warningText } from '../parts/card-foot.js';
import type { MetricsAnswer, MetricsVoice } from './metrics-model.js';
import { usualDays } from './metrics-tile.js';

export function daysView({ texts, lang, answer }: MetricsVoice) {
  const { effective, requested, widened } = answer;
  if (!effective) return nothing;
  const days = formatDays(lang, effective);
  const { compared } = usualDays(answer);
  const versus = compared
    ? compared.days
      ? texts.card.versus(formatDays(lang, compared.days))
      : texts.warnings['no-comparison']()
    : '';
  return html`<p class="days-line">
    <span>${widened ? texts.metrics.widened(days, formatDays(lang, requested)) : days}</span
    >${versus ? html`<span class="muted"> · ${versus}</span>` : nothing}
  </p>`;
}

export function footView(voice: MetricsVoice) {
  return html`<footer class="foot" part="foot">
    <p class="facts-line">${factsOf(voice).map((fact) => html`<span><bdi>${fact}</bdi></span>`)}</p>
    ${switchedOffView(voice)}
  </footer>`;
}

function factsOf({ texts, lang, answer }: MetricsVoice): string[] {
  const { card, metrics } = texts;
  const through = answer.dataThrough[answer.entry.stream];
  const usual = usualDays(answer);
  const facts = [
    through && (through.assumed ? card.throughAssumed : card.through)(formatDay(lang, through.day)),
    texts.zones.name(answer.timeZone),
    answer.n === null ? undefined : metrics.activeHolders(answer.n, formatNumber(lang, answer.n)),
    !usual.complete && usual.effective ? metrics.cut(formatDay(lang, usual.effective.end)) : undefined,
    ...answer.warnings
      .filter((warning) => restsOn(answer, warning))
      .map((warning) => warningText(texts, warning, answer.report)),
  ];
  return facts.filter((fact) => fact !== undefined && fact !== '') as string[];
}

/** The answer names every late stream of the dataset; said is what these figures rest on. */
function restsOn({ entry, metrics }: MetricsAnswer, { code, stream }: Warning): boolean {
  if (code === 'period-after-data') return false; // said in the place of the figures
  if (code !== 'stream-late') return true;
  const streams = [
    entry.stream,
    entry.active.stream,
    ...Object.values(metrics).map((metric) => metric.stream),
  ];
  return streams.some((own) => own === stream);
}

/** How many have linkedin.com switched off, to which the marked metrics are blind. Nothing where there are no consents. */
function switchedOffView({ texts, lang, answer }: MetricsVoice) {
  const { switchedOff, entry } = answer;
  const touched = entry.metrics.some((id) => entry.measures[id]?.consent);
  if (switchedOff === null || !touched) return nothing;
  const said =
    switchedOff === 0
      ? texts.metrics.nobodyOff
      : texts.metrics.switchedOff(switchedOff, formatNumber(lang, switchedOff));
  return html`<p><span aria-hidden="true">† </span>${said}</p>`;
}
