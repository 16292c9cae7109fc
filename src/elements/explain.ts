/** Explain this number: what the figure means, how it is made, of which days, compared with which, as of when. */
import { css } from 'lit';
import type { ReportEntry } from '../contract/catalogue.js';
import { figureLine, type BarVoice } from './bar-text.js';
import { formatDay, formatDays, formatNumber } from './format.js';
import { html, nothing } from './html.js';
import { measureAbout, measureLabel, reportAbout, type Texts } from './strings.js';

export function explainView(
  texts: Texts,
  report: string,
  measure: string,
  entry: ReportEntry | undefined,
  voice: BarVoice | null,
) {
  return html`<div class="explain">
    <p>${reportAbout(texts, report)}</p>
    ${measure ? html`<p><strong>${measureLabel(texts, measure, report)}.</strong> ${measureAbout(texts, measure, report)}</p>` : nothing}
    ${entry ? formulaView(texts, report, measure, entry, voice) : nothing}
    ${voice ? factsView(voice) : nothing}
  </div>`;
}

function formulaView(
  texts: Texts,
  report: string,
  measure: string,
  entry: ReportEntry,
  voice: BarVoice | null,
) {
  if (entry.shape === 'overview' || !Object.hasOwn(entry.measures, measure)) return nothing;
  const formula = entry.measures[measure];
  if (formula.verb !== 'ratio') return nothing;
  const part = (id: string) => measureLabel(texts, id, report);
  const figure = voice?.answer.total?.values[measure];
  const number = (value: number | null | undefined) =>
    typeof value === 'number' ? ` (${formatNumber(voice?.lang ?? 'en', value)})` : '';
  return html`<p class="formula">
    ${part(formula.numerator)}${number(figure?.numerator)} ÷
    ${part(formula.denominator)}${number(figure?.denominator)}
  </p>`;
}

function factsView({ texts, lang, answer, measures, measure, ...rest }: BarVoice) {
  const { card, hands } = texts;
  const { effective, compared, dataThrough, filters, timeZone, n } = answer;
  const value = figureLine(
    { texts, lang, answer, measures, measure, ...rest },
    measure,
    answer.total?.values[measure],
  );
  const through = dataThrough.activity ?? Object.values(dataThrough)[0];
  const filterCount = filters.groups.length + filters.people.length + (filters.persona === null ? 0 : 1);
  const facts = [
    `${value.label}: ${value.value}${value.reason ? ` (${value.reason})` : ''}`,
    effective ? hands.counted(formatDays(lang, effective)) : undefined,
    answer.widened ? hands.requested(formatDays(lang, answer.requested)) : undefined,
    compared?.days ? hands.compared(formatDays(lang, compared.days)) : undefined,
    through ? card.through(formatDay(lang, through.day)) : undefined,
    hands.zone(texts.zones.name(timeZone)),
    filterCount > 0 ? hands.filtered(filterCount) : undefined,
    n === null ? undefined : `${card.people(n, formatNumber(lang, n))}. ${hands.peopleAbout}`,
  ];
  return html`<ul class="facts">
    ${facts.filter(Boolean).map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
}

export const explainStyles = css`
  .explain {
    font-size: calc(var(--_size) - 1px);
  }
  .explain p {
    margin: 0 0 8px;
  }
  .explain .formula {
    padding: 6px 8px;
    border-radius: 6px;
    background: var(--_raised);
  }
  .facts {
    margin: 0;
    padding: 8px 0 0;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    list-style: none;
  }
`;
