/**
 * InMails as one picture: sent, how many of them were accepted so far, and the same of those that can no longer change.
 * The youngest may still be accepted, so the rate of recent days is too low: it looks provisional as long as that is so.
 */
import { css } from 'lit';
import { formatFigure, formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { measureLabel } from '../foundation/strings.js';
import { changeView } from '../parts/change-view.js';
import { isProvisional, metricOf, unitOfMetric, type MetricsVoice } from './metrics-model.js';
import { whyView } from './metrics-tile.js';

export function inmailsView(voice: MetricsVoice) {
  return html`<div class="inmails">
    <div class="inmail-part">
      ${headView(voice, 'inmails_sent')} ${valueView(voice, 'inmails_sent')}
      <dl class="lines">${lineView(voice, 'inmails_sent_average')}</dl>
    </div>
    <div class="inmail-part">
      ${headView(voice, 'inmail_acceptance_rate')} ${valueView(voice, 'inmail_acceptance_rate')}
      <dl class="lines">${lineView(voice, 'inmails_accepted')} ${lineView(voice, 'inmails_open')}</dl>
      ${provisionalNote(voice)}
    </div>
    <div class="inmail-part">
      ${headView(voice, 'inmail_acceptance_rate_matured')}
      ${valueView(voice, 'inmail_acceptance_rate_matured')}
      <dl class="lines">${lineView(voice, 'inmails_matured')} ${lineView(voice, 'inmail_matured_share')}</dl>
    </div>
    ${ripenessView(voice)}
  </div>`;
}

function headView(voice: MetricsVoice, id: string) {
  return html`<p class="part-name">
    ${measureLabel(voice.texts, id, voice.answer.report)} ${voice.explain(voice, id, `tile-${id}`)}
  </p>`;
}

function valueView(voice: MetricsVoice, id: string) {
  const { texts, lang, answer } = voice;
  const metric = metricOf(answer, id);
  const unit = unitOfMetric(answer, id);
  const provisional = isProvisional(answer, id);
  return html`<p class="total ${provisional ? 'provisional' : ''}">
    <span class="total-value">${formatFigure(lang, metric.total, unit)}</span>
    ${provisional ? html`<span class="badge">${texts.metrics.provisional}</span>` : nothing}
    ${whyView(voice, metric.total, metric)} ${changed(voice, id)}
  </p>`;
}

/** What rises until the last InMail is 30 days old: beside earlier days, all of which are, it would only seem to fall. */
const RIPENING = new Set([
  'inmails_accepted',
  'inmail_acceptance_rate',
  'inmails_open',
  'inmails_matured',
  'inmail_matured_share',
]);

function changed({ texts, lang, answer }: MetricsVoice, id: string) {
  if (RIPENING.has(id) && isProvisional(answer, 'inmail_acceptance_rate')) return nothing;
  return changeView(texts, lang, metricOf(answer, id).compared?.change, unitOfMetric(answer, id));
}

function provisionalNote({ texts, lang, answer }: MetricsVoice) {
  if (!isProvisional(answer, 'inmail_acceptance_rate')) return nothing;
  const open = Number(metricOf(answer, 'inmails_open').total.value);
  return html`<p class="part-note">${texts.metrics.provisionalAbout(open, formatNumber(lang, open))}</p>`;
}

function lineView(voice: MetricsVoice, id: string) {
  const { texts, lang, answer } = voice;
  const { total } = metricOf(answer, id);
  const unit = unitOfMetric(answer, id);
  const n = id === 'inmails_sent_average' ? total.denominator : undefined;
  return html`<div class="line">
    <dt>${measureLabel(texts, id, answer.report)}</dt>
    <dd>
      <b>${formatFigure(lang, total, unit)}</b>
      ${typeof n === 'number' ? html`<span class="over">${texts.metrics.over(formatNumber(lang, n))}</span>` : nothing}
      ${changed(voice, id)} ${voice.explain(voice, id, `tile-${id}`)}
    </dd>
  </div>`;
}

/** Matured from the one end, still open from the other; what lies between was decided early. */
function ripenessView({ texts, lang, answer }: MetricsVoice) {
  const of = (id: string) => Number(metricOf(answer, id).total.value ?? 0);
  const [sent, matured, open] = ['inmails_sent', 'inmails_matured', 'inmails_open'].map(of);
  if (!(sent > 0)) return nothing;
  const share = (part: number) => `inline-size: ${(part / sent) * 100}%`;
  const label = (id: string) => `${measureLabel(texts, id, answer.report)} ${formatNumber(lang, of(id))}`;
  const { ripeness } = texts.metrics;
  return html`<div class="ripeness-box">
    <div class="ripeness" role="img" aria-label=${`${label('inmails_matured')}, ${label('inmails_open')}`}>
      <span class="ripe" .style=${share(matured)}></span><span class="open" .style=${share(open)}></span>
    </div>
    <p class="legend" aria-hidden="true">
      <span class="swatch ripe"></span>${ripeness.matured} <span class="swatch"></span>${ripeness.early}
      <span class="swatch open"></span>${ripeness.open}
    </p>
  </div>`;
}

export const inmailsStyles = css`
  .inmails {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 16px 32px;
  }
  /* Names, figures and lines of the three begin at one height each. */
  .inmail-part {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    row-gap: 0;
  }
  .part-name {
    align-self: end;
  }
  .inmail-part p {
    margin: 0;
  }
  .part-name {
    display: flex;
    align-items: center;
    gap: 2px;
    min-block-size: 28px;
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
    font-weight: 500;
  }
  .part-note {
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .lines {
    margin: 8px 0 0;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 8px;
    min-block-size: 28px;
    font-size: calc(var(--_size) - 1px);
  }
  .line dt {
    color: var(--_muted);
  }
  .line dd {
    display: flex;
    align-items: center;
    justify-content: end;
    gap: 6px;
    margin: 0;
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .line b {
    font-weight: 600;
  }
  /* Not settled yet: in italics, on hatching, and in words. */
  .provisional .total-value {
    font-style: italic;
    background:
      linear-gradient(var(--_surface), var(--_surface)) top / 100% calc(100% - 5px) no-repeat,
      repeating-linear-gradient(135deg, var(--_accent) 0 2px, transparent 2px 6px);
  }
  .badge {
    padding: 0 8px;
    border: 1px dashed var(--_warning);
    border-radius: 999px;
    color: var(--_warning);
    font-size: calc(var(--_size) - 2px);
    font-weight: 500;
    line-height: 18px;
  }
  .ripeness-box {
    grid-column: 1 / -1;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 6px;
    margin: 6px 0 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .swatch {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 2px;
    background: var(--_compared);
  }
  .swatch ~ .swatch {
    margin-inline-start: 8px;
  }
  .swatch.ripe {
    background: var(--_accent);
  }
  .ripeness {
    display: flex;
    justify-content: space-between;
    block-size: 8px;
    border-radius: 4px;
    background: var(--_compared);
    overflow: hidden;
  }
  .ripe {
    background: var(--_accent);
  }
  .open {
    background: repeating-linear-gradient(135deg, var(--_accent) 0 2px, var(--_surface) 2px 6px);
  }
  @container (max-width: 800px) {
    .inmails {
      grid-template-columns: minmax(0, 1fr);
    }
    .inmail-part {
      display: block;
      grid-row: auto;
    }
  }
  @media print {
    .ripeness,
    .ripeness span,
    .swatch,
    .provisional .total-value {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .ripeness {
      border: 1px solid CanvasText;
    }
    .ripe,
    .open {
      forced-color-adjust: none;
    }
    .ripe {
      background: CanvasText;
    }
    .open {
      background: repeating-linear-gradient(135deg, CanvasText 0 2px, Canvas 2px 6px);
    }
    .swatch {
      border: 1px solid CanvasText;
    }
    .swatch.ripe {
      background: CanvasText;
    }
  }
`;
