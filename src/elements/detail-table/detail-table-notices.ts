/** What is said where there are no rows, and below those that are there. */
import type { DetailsAnswer } from '../../contract/answer.js';
import type { ReportEntry } from '../../contract/report-entry.js';
import { formatDay, formatDays } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { emptyView } from '../foundation/states.js';
import type { Texts } from '../foundation/strings.js';
import { restsOn, warningText } from '../parts/card-foot.js';

/** The last line: up to which day, in which zone, what the rows leave out; `noted`: also the note of the report. */
export function factsView(
  texts: Texts,
  lang: string,
  answer: DetailsAnswer,
  entry: ReportEntry,
  noted: boolean,
) {
  const { card, zones } = texts;
  const through = answer.dataThrough[entry.stream];
  const facts = [
    through && (through.assumed ? card.throughAssumed : card.through)(formatDay(lang, through.day)),
    zones.name(answer.timeZone),
    answer.widened && answer.effective ? card.widened(formatDays(lang, answer.effective)) : '',
    ...answer.warnings
      .filter(({ code, stream }) => code !== 'stream-late' || restsOn(entry, stream))
      .map((warning) => warningText(texts, warning, answer.report)),
    noted && entry.shape === 'bars' && entry.note ? card.notes[entry.note] : '',
  ];
  return html`<footer class="foot" part="foot">
    ${facts.filter(Boolean).map((fact) => html`<span>${fact}</span>`)}
  </footer>`;
}

/** Nobody at all. `everyone` lists those who did nothing. */
export function nothingView(
  texts: Texts,
  answer: DetailsAnswer & { entry: ReportEntry },
  everyone?: () => void,
) {
  const { effective, filters } = answer;
  const filtered = filters.groups.length > 0 || filters.people.length > 0 || filters.persona !== null;
  const sentence = !effective
    ? texts.warnings['period-after-data']()
    : answer.entry.shape === 'overview'
      ? texts.table.nobodyListed
      : filtered
        ? texts.states.emptyFiltered
        : texts.table.nobody;
  return emptyView(
    texts,
    sentence,
    effective && everyone ? { label: texts.table.showEveryone, run: everyone } : undefined,
  );
}

/** Nobody of that name. */
export function noOneView({ table }: Texts, text: string, clear: () => void) {
  return html`<div class="state state-empty" part="state state-empty">
    <span class="state-picture">${icon('table', 'large')}</span>
    <p class="state-title">${table.noMatchTitle}</p>
    <p class="state-sentence">${table.noMatch(text)}</p>
    <button class="button" type="button" data-next=".search input" @click=${clear}>
      ${table.clearFilter}
    </button>
  </div>`;
}

/** The room of what will stand above the table; grey where the viewer waits long. */
export function toolsSkeleton(entry: ReportEntry | undefined, late: boolean) {
  const bone = late ? 'bone' : '';
  const surfaces = entry?.shape === 'bars' && entry.surfaces;
  return html`${surfaces ? html`<div class="surfaces-bone" aria-hidden="true"><div class=${bone}></div></div>` : nothing}
    <div class="tools tools-bone" aria-hidden="true"><div class=${bone}></div></div>`;
}

/** Grey rows in the shape of the table. */
export function skeletonView() {
  const row = html`<div class="bone-row">
    ${Array.from({ length: 6 }, () => html`<div class="bone"></div>`)}
  </div>`;
  return html`<div class="bones" aria-hidden="true">${Array.from({ length: 12 }, () => row)}</div>`;
}
