/** Explain this number: what a figure means, how it is made, of which rows and days, as of when. */
import { css } from 'lit';
import type { Figure } from '../../contract/answer.js';
import {
  explanationOf,
  type Explanation,
  type Part,
  type StreamFact,
  type Subject,
} from '../../contract/explanation.js';
import { unitOfFormula, type Formula } from '../../contract/formula.js';
import { formatDay, formatDays, formatFigure, formatNumber, formatWeekday } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import {
  joined,
  measureAbout,
  measureLabel,
  reportAbout,
  textOf,
  type Texts,
} from '../foundation/strings.js';
import { formulaText, rowsText } from './explain-words.js';

/** A figure, and the words to explain it in. */
export interface Explained extends Subject {
  texts: Texts;
  lang: string;
  /** What the figure is called, where the texts do not name its measure. */
  label?: string;
  /** By id, as far as they are known. */
  groupNames?: ReadonlyMap<string, string | null>;
  peopleNames?: ReadonlyMap<string, string | null>;
  personaName?: string | null;
  /** A sentence of the element's own, at the end. */
  note?: string;
}

export interface ExplainedLine {
  label: string;
  text: string;
}

/** 1970-01-04, as a day's number. */
const SUNDAY = 3;

/** Names in a filter that are listed; of the others it is said how many there are. */
const NAMED = 5;

/** What there is to say, in order. Never empty for a measure of the catalogue. */
export function explainedLines(explained: Explained): ExplainedLine[] {
  const explanation = explanationOf(explained);
  const { labels } = explained.texts.explain;
  const lines: [keyof typeof labels, string | undefined][] = [
    ['reason', reasonText(explained, explanation)],
    ['rows', countedText(explained, explanation)],
    ['formula', madeText(explained, explanation)],
    ...explanation.parts.map((part): [Part['role'], string] => [part.role, partText(explained, part)]),
    ['average', averageText(explained, explanation)],
    ['adding', explanation.adding && explained.texts.explain.adds[explanation.adding]],
    ['days', daysText(explained, explanation)],
    ['compared', comparedText(explained, explanation)],
    ['asOf', explanation.asOf && formatDay(explained.lang, explanation.asOf)],
    ['through', explanation.streams.map((stream) => streamText(explained, stream)).join('\n')],
    ['zone', explanation.timeZone && explained.texts.zones.name(explanation.timeZone)],
    ['filters', filtersText(explained, explanation)],
    ['persona', narrowedText(explained, explanation)],
    ['people', peopleText(explained, explanation)],
    [
      'lacks',
      joined(
        explained.texts.joins.list,
        explanation.lacks.map((id) => textOf(explained.texts.lacks, id)),
      ),
    ],
    ['left', leftText(explained, explanation)],
    ['note', explained.note],
  ];
  return lines.flatMap(([label, text]) => (text ? [{ label: labels[label], text }] : []));
}

export function explainView(explained: Explained) {
  const { texts, lang, report, measure, figure, head } = explained;
  const { unit } = explanationOf(explained);
  const value = figure && formatFigure(lang, figure, unit, head?.timeZone);
  const about = measureAbout(texts, measure, report);
  return html`<div class="explain">
    ${
      measure
        ? html`<p class="explain-figure">
            <strong>${measureLabel(texts, measure, report)}</strong
            >${value ? html`<span>${value}</span>` : nothing}
          </p>`
        : nothing
    }
    ${about ? html`<p>${about}</p>` : nothing}
    ${!about && reportAbout(texts, report) ? html`<p>${reportAbout(texts, report)}</p>` : nothing}
    <dl>
      ${explainedLines(explained).map(
        ({ label, text }) =>
          html`<div>
            <dt>${label}</dt>
            <dd dir="auto">${text}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

function reasonText({ texts }: Explained, { reason }: Explanation): string | undefined {
  return reason && texts.explain.reasons[reason];
}

/** The parts of a ratio with their numbers: `Sessions (1,204) ÷ Users logged in (87)`. */
function madeText(explained: Explained, { formula, parts }: Explanation): string | undefined {
  if (!formula) return undefined;
  return formulaText(explained, formula, (measure) => {
    const part = parts.find((part) => part.measure === measure);
    return nameOf(explained, measure, part?.value, part?.formula);
  });
}

function nameOf(
  { texts, lang, report, head }: Explained,
  measure: string,
  value: Figure['value'] | undefined,
  formula: Formula | undefined,
): string {
  const label = measureLabel(texts, measure, report);
  if (value === undefined) return label;
  return texts.explain.part(label, formatFigure(lang, { value }, unitOfFormula(formula), head?.timeZone));
}

function countedText(explained: Explained, { rows, formula, onlySeatDays, consent }: Explanation) {
  const { explain } = explained.texts;
  const says = [
    rows && explained.texts.joins.sentence(rowsText(explained, rows)),
    rows?.from === 'sessions' ? explain.sessionsAre : undefined,
    rows?.from === 'sessions' && formula?.verb === 'sum' ? explain.sessionsBegin : undefined,
    onlySeatDays ? explain.seatDays : undefined,
    consent ? explain.consent : undefined,
  ];
  return says.filter(Boolean).join(' ');
}

function partText(explained: Explained, { measure, value, formula, rows }: Part): string {
  const name = nameOf(explained, measure, value, formula);
  if (!formula) return name;
  const { joins } = explained.texts;
  const made = [rows && joins.sentence(rowsText(explained, rows)), formulaText(explained, formula)];
  return explained.texts.explain.partMade(name, made.filter(Boolean).join(' '));
}

function averageText({ texts, lang }: Explained, { average }: Explanation): string | undefined {
  if (!average) return undefined;
  const { explain } = texts;
  const { figure, how } = average;
  const number = (value: number | null | undefined) => formatFigure(lang, { value: value ?? null }, 'count');
  const parts = explain.divided(number(figure.numerator), number(figure.denominator));
  return explain.averageIs(explain.averages[how], parts, formatFigure(lang, figure, 'average'));
}

function daysText({ texts, lang }: Explained, { days, weekStart }: Explanation): string | undefined {
  if (!days) return undefined;
  const { explain } = texts;
  const { requested, effective, widened, cut, complete } = days;
  if (!effective) return `${explain.noDays} (${explain.requested(formatDays(lang, requested))})`;
  const same = requested.start === effective.start && requested.end === effective.end;
  const more = [
    same ? undefined : explain.requested(formatDays(lang, requested)),
    widened ? explain.widened(formatWeekday(lang, SUNDAY + (weekStart ?? 1))) : undefined,
    cut ? explain.cut : undefined,
    complete ? undefined : explain.incomplete,
  ].filter((part) => part !== undefined);
  return `${explain.days(formatDays(lang, effective))}${more.length ? ` (${joined(texts.joins.clauses, more)})` : ''}`;
}

function comparedText({ texts, lang }: Explained, { compared }: Explanation): string | undefined {
  if (compared === undefined) return undefined;
  return compared ? formatDays(lang, compared) : texts.explain.noComparison;
}

function streamText({ texts, lang }: Explained, { stream, day, assumed, late, from }: StreamFact): string {
  const { explain } = texts;
  const name = textOf(texts.streams, stream);
  if (day === null) return explain.unknownThrough(name);
  const more = [
    assumed ? explain.assumed : undefined,
    late === undefined ? undefined : explain.late(late, formatNumber(lang, late)),
    from === undefined ? undefined : explain.since(formatDay(lang, from)),
  ].filter((part) => part !== undefined);
  return `${explain.through(name, formatDay(lang, day))}${more.length ? ` (${joined(texts.joins.clauses, more)})` : ''}`;
}

function filtersText(explained: Explained, { filters }: Explanation): string | undefined {
  if (!filters) return undefined;
  const { explain } = explained.texts;
  const { groups, people, persona, membership } = filters;
  const says = [
    groups.length > 0 ? explain.groups(namesText(explained, groups, explained.groupNames)) : undefined,
    people.length > 0 ? explain.people(namesText(explained, people, explained.peopleNames)) : undefined,
    persona === null ? undefined : explain.persona(explained.personaName ?? persona),
    groups.length > 0 ? (membership === 'as-was' ? explain.asWas : explain.asIs) : undefined,
  ].filter((part) => part !== undefined);
  return joined(explained.texts.joins.clauses, says) || explain.noFilters;
}

function namesText(
  { texts, lang }: Explained,
  ids: readonly string[],
  names: ReadonlyMap<string, string | null> | undefined,
): string {
  const shown = ids.slice(0, NAMED).map((id) => names?.get(id) ?? id);
  const left = ids.length - shown.length;
  const list = joined(texts.joins.list, shown);
  return left > 0 ? texts.explain.more(list, left, formatNumber(lang, left)) : list;
}

function narrowedText({ texts }: Explained, { narrowed }: Explanation): string | undefined {
  if (narrowed === undefined) return undefined;
  return narrowed ? texts.explain.narrowed : texts.explain.notNarrowed;
}

function peopleText({ texts, lang }: Explained, { n }: Explanation): string | undefined {
  return typeof n === 'number' ? texts.explain.behind(n, formatNumber(lang, n)) : undefined;
}

function leftText({ texts, lang }: Explained, { refused, ignoredDecisions }: Explanation): string {
  const says = [
    refused ? texts.explain.refused(refused, formatNumber(lang, refused)) : undefined,
    ignoredDecisions
      ? texts.explain.ignored(ignoredDecisions, formatNumber(lang, ignoredDecisions))
      : undefined,
  ];
  return joined(
    texts.joins.clauses,
    says.filter((says) => says !== undefined),
  );
}

export const explainStyles = css`
  .panel:has(> .explain) {
    inline-size: 360px;
    padding: 16px;
  }
  .explain {
    font-size: calc(var(--_size) - 1px);
    overflow-wrap: anywhere;
  }
  .explain p {
    margin: 0 0 8px;
  }
  .explain-figure {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
  }
  .explain-figure strong {
    font-weight: 600;
  }
  .explain dl {
    display: grid;
    gap: 8px;
    margin: 0;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
    font-size: calc(var(--_size) - 2px);
    line-height: 18px;
  }
  .explain dl > div {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr);
    gap: 12px;
  }
  .explain dt {
    color: var(--_muted);
  }
  .explain dd {
    margin: 0;
    white-space: pre-line;
  }
`;
