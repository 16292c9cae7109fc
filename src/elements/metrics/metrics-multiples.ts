/** Small multiples: a picture for each metric, a bar for each column, all of one picture on one scale. */
import { css } from 'lit';
import { formatFigure } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { measureLabel } from '../foundation/strings.js';
import {
  isProvisional,
  metricOf,
  unitOfMetric,
  type MetricsAnswer,
  type MetricsVoice,
} from './metrics-model.js';
import type { Column } from './metrics-table.js';

export function multiplesView(voice: MetricsVoice, columns: readonly Column[]) {
  const { texts, answer } = voice;
  const { entry } = answer;
  const answered = columns.filter((column) => column.answer);
  return html`<div class="multiples">
    ${entry.metrics.map((id) => {
      const byAverage = entry.averaged.includes(id);
      return html`<div class="multiple">
        <p class="multiple-name">${measureLabel(texts, id, answer.report)}</p>
        <p class="multiple-of">${ofWhat(voice, id, byAverage)}</p>
        <dl>${barsView(voice, id, byAverage, answered)}</dl>
      </div>`;
    })}
  </div>`;
}

/** Groups differ in size: where there is an average, that is what can be compared. */
function ofWhat({ texts, answer }: MetricsVoice, id: string, byAverage: boolean): string {
  const { metrics } = texts;
  if (byAverage) return metrics.perPerson;
  const unit = unitOfMetric(answer, id);
  return unit === 'share' || unit === 'average' ? metrics.ratio : metrics.total;
}

function barsView(
  { texts, lang, answer }: MetricsVoice,
  id: string,
  byAverage: boolean,
  columns: readonly Column[],
) {
  const bars = columns.map((column) => {
    const metric = metricOf(column.answer as MetricsAnswer, id);
    const figure = (byAverage ? metric.average : metric.total) ?? metric.total;
    return { ...column, figure, provisional: isProvisional(column.answer as MetricsAnswer, id) };
  });
  const unit = byAverage ? 'average' : unitOfMetric(answer, id);
  const values = bars.map(({ figure }) => (typeof figure.value === 'number' ? figure.value : 0));
  const longest = Math.max(...values, Number.MIN_VALUE);
  return bars.map(
    ({ id: column, name, figure, provisional }, place) =>
      html`<div class="multiple-bar ${column ? '' : 'of-team'} ${provisional ? 'provisional' : ''}">
        <dt><bdi>${name}</bdi></dt>
        <dd class="multiple-track" aria-hidden="true">
          <span .style=${`inline-size: ${(Math.max(0, values[place]) / longest) * 100}%`}></span>
        </dd>
        <dd class="multiple-value">
          ${formatFigure(lang, figure, unit)}${
            provisional ? html`<span class="hidden-visually"> (${texts.metrics.provisional})</span>` : nothing
          }
        </dd>
      </div>`,
  );
}

export const multiplesStyles = css`
  .multiples {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr));
    gap: 20px 32px;
  }
  .multiple p {
    margin: 0;
  }
  .multiple-name {
    font-size: calc(var(--_size) - 1px);
    font-weight: 500;
  }
  .multiple-of {
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .multiple dl {
    display: grid;
    gap: 4px;
    margin: 8px 0 0;
  }
  .multiple-bar {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) minmax(4ch, auto);
    align-items: center;
    gap: 8px;
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .multiple-bar dt {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .multiple-bar dd {
    margin: 0;
  }
  .multiple-track span {
    display: block;
    min-inline-size: 1px;
    block-size: 8px;
    border-radius: 2px;
    background: var(--_accent);
  }
  .of-team .multiple-track span {
    border: 1px solid var(--_compared-rim);
    background: var(--_compared);
  }
  .multiple-bar.provisional .multiple-track span {
    border: 1px solid var(--_accent);
    background: repeating-linear-gradient(135deg, var(--_accent) 0 2px, var(--_surface) 2px 6px);
  }
  .multiple-value {
    text-align: end;
  }
  @media print {
    .multiple-track span {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .multiple-track span {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .of-team .multiple-track span {
      background: Canvas;
    }
  }
`;
