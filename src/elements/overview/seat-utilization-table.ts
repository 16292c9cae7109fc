/** The table of idle seats: a row for each number of days, with bars of one scale. */
import { css } from 'lit';
import { live } from 'lit/directives/live.js';
import type { IdleSummary } from '../../contract/answer.js';
import { formatMoney, formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import type { Texts } from '../foundation/strings.js';
import { everybody, hasCost, type IdleRow } from './seat-utilization-figures.js';
import { DIGITS, MOST_DAYS, readDays } from './seat-utilization-state.js';

export interface IdleTable {
  texts: Texts;
  lang: string;
  idle: IdleSummary;
  rows: readonly IdleRow[];
  /** The viewer's own number, as it was entered. */
  entered: string;
  /** What was entered is no number of days. */
  wrong: boolean;
  onEntered: (text: string) => void;
  onOpen: (days: number, from: HTMLElement) => void;
  /** The button that explains a column. */
  explain: (measure: string) => unknown;
}

export function idleTable(table: IdleTable) {
  const { texts, idle, rows, explain } = table;
  const cost = hasCost(idle);
  const most = Math.max(1, everybody(idle)?.seats ?? 0, ...rows.map(({ seats }) => seats ?? 0));
  const head = (measure: string, label: string) =>
    html`<th scope="col"><span class="with-about">${label}${explain(measure)}</span></th>`;
  return html`<table part="steps" aria-label=${texts.idle.table}>
    <thead>
      <tr>
        <th scope="col">${texts.idle.idleFor}</th>
        <th class="bar-cell" scope="col" aria-hidden="true"></th>
        ${head('idle_people', texts.idle.people)} ${head('idle_seats', texts.idle.seats)}
        ${cost ? head('idle_cost', texts.idle.costPer[idle.unitCostPer ?? 'none']) : nothing}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => rowView(table, row, (row.seats ?? 0) / most, cost))}
    </tbody>
  </table>`;
}

function rowView(table: IdleTable, row: IdleRow, length: number, cost: boolean) {
  const { texts, lang } = table;
  const { days, own } = row;
  // The field stays the same while what stands beside it changes: it has the focus.
  return html`<tr>
    <th scope="row">${own ? ownView(table) : texts.idle.days(days!, formatNumber(lang, days!))}</th>
    ${own && table.wrong ? wrongView(table, cost) : figuresView(table, row, length, cost)}
  </tr>`;
}

function figuresView(table: IdleTable, row: IdleRow, length: number, cost: boolean) {
  const { lang, idle } = table;
  const { days, people, seats } = row;
  const number = (value: number | null) => (value === null ? '' : formatNumber(lang, value));
  const money = typeof row.cost.value === 'number' ? formatMoney(lang, row.cost.value, idle.currency) : '';
  return html`<td class="bar-cell" aria-hidden="true">
      <span class="idle-bar"><span class="idle-fill" .style=${`inline-size: ${length * 100}%`}></span></span>
    </td>
    <td>${people === null || days === null ? '' : peopleView(table, people, days)}</td>
    <td>${number(seats)}</td>
    ${cost ? html`<td>${money}</td>` : nothing}`;
}

/** No figures: those of the number before are not those of what stands in the field. */
function wrongView({ texts, lang }: IdleTable, cost: boolean) {
  return html`<td class="own-wrong" colspan=${cost ? 4 : 3}>
    <span id="own-wrong" role="alert">${texts.idle.ownWrong(formatNumber(lang, MOST_DAYS))}</span>
  </td>`;
}

/** The number of people is the way to them. */
function peopleView({ texts, lang, onOpen }: IdleTable, people: number, days: number) {
  const shown = formatNumber(lang, people);
  if (people === 0) return shown;
  const what = texts.idle.atLeast(days, formatNumber(lang, days));
  return html`<button
    class="people"
    type="button"
    aria-label=${texts.idle.show(people, shown, what)}
    @click=${(event: Event) => onOpen(days, event.currentTarget as HTMLElement)}
  >
    ${shown}
  </button>`;
}

function ownView({ texts, entered, wrong, onEntered }: IdleTable) {
  return html`<span class="own"
    ><input
      class="field"
      type="number"
      inputmode="numeric"
      min="1"
      max=${MOST_DAYS}
      step="1"
      aria-label=${texts.idle.ownDays}
      placeholder=${texts.idle.own}
      aria-invalid=${wrong}
      aria-describedby=${wrong ? 'own-wrong' : nothing}
      .value=${live(entered)}
      @input=${keepShort}
      @change=${(event: Event) => onEntered((event.target as HTMLInputElement).value)}
    />
    ${texts.idle.daysUnit(readDays(entered) ?? MOST_DAYS)}</span
  >`;
}

/** What `maxlength` does for texts. */
function keepShort({ target }: Event): void {
  const field = target as HTMLInputElement;
  if (field.value.length > DIGITS) field.value = field.value.slice(0, DIGITS);
}

export const idleTableStyles = css`
  table {
    inline-size: 100%;
    margin-block-start: 16px;
    border-collapse: collapse;
    font-size: calc(var(--_size) - 1px);
  }
  th,
  td {
    block-size: 40px;
    padding-block: 4px;
    padding-inline: 16px 0;
    border-block-end: 1px solid var(--_grid);
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }
  :is(th, td):first-child {
    padding-inline: 0;
    text-align: start;
  }
  thead :is(th, td) {
    block-size: 32px;
    border-block-end-color: var(--_border);
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    font-weight: 500;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  .bar-cell {
    inline-size: 100%;
  }
  .idle-bar {
    display: block;
    min-inline-size: 40px;
  }
  .idle-fill {
    display: block;
    block-size: 12px;
    border-radius: 2px;
    background: var(--_accent);
  }
  .people {
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-inline-end: -6px;
    padding: 2px 6px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .people:hover {
    background: var(--_raised);
  }
  .own {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .own .field {
    inline-size: 80px;
    min-block-size: 28px;
    padding-block: 2px;
    text-align: end;
  }
  .own .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .own .field[aria-invalid='true'] {
    border-color: var(--_negative);
  }
  .own-wrong {
    color: var(--_negative);
    font-size: calc(var(--_size) - 2px);
    text-align: start;
    white-space: normal;
  }
  @container (max-width: 480px) {
    .bar-cell {
      display: none;
    }
    th,
    td {
      padding-inline-start: 8px;
    }
    thead th {
      padding-block: 8px;
      white-space: normal;
      vertical-align: bottom;
    }
    .with-about {
      flex-wrap: wrap;
      justify-content: end;
    }
    .own .field {
      inline-size: 60px;
      padding-inline: 6px 2px;
    }
  }
  @container (max-width: 340px) {
    th,
    td {
      padding-inline-start: 4px;
    }
    .own {
      gap: 4px;
    }
    .own .field {
      inline-size: 44px;
      appearance: textfield;
    }
    .own .field::-webkit-inner-spin-button {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .idle-fill {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .people {
      color: LinkText;
    }
  }
  @media print {
    .idle-fill {
      print-color-adjust: exact;
    }
  }
`;
