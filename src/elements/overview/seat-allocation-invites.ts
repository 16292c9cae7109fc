/** Invites that wait: a row each, however many; the rows are filled by hand (see `rows/row-pool.ts`). */
import { css } from 'lit';
import type { OverdueInvite } from '../../contract/answer.js';
import { dayText, parseDay } from '../../contract/day.js';
import type { PooledRow } from '../detail-table/rows/row-pool.js';
import { EM_DASH, formatDay, formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import type { Texts } from '../foundation/strings.js';
import type { Sending } from './seat-allocation-resend.js';

/** px of a row, and how many are seen before they scroll. */
export const INVITE_HEIGHT = 44;

export interface InviteList {
  texts: Texts;
  lang: string;
  timeZone: string;
  /** Level of its title among the page's headings. */
  headingLevel: number;
  count: number;
  /** Whether the page can send invites again. */
  canResend: boolean;
  /** The button that saves them. */
  save: unknown;
  onScroll: () => void;
  onKeydown: (event: KeyboardEvent) => void;
  /** A press on a row's button. */
  onResend: (place: number) => void;
}

export function invitesView({
  texts: { seats },
  lang,
  headingLevel,
  count,
  canResend,
  save,
  onScroll,
  onKeydown,
  onResend,
}: InviteList) {
  const onClick = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('.resend');
    if (button) onResend(Number(button.dataset.place));
  };
  return html`<div class="invites" part="invites">
    <div class="invites-head">
      <div>
        <div id="invites-title" class="invites-title" role="heading" aria-level=${headingLevel}>
          ${seats.waiting} <span class="muted">${formatNumber(lang, count)}</span>
        </div>
        <p class="invites-about">${seats.waitingAbout}</p>
      </div>
      ${save}
    </div>
    <div
      class="region"
      role="region"
      tabindex="0"
      aria-labelledby="invites-title"
      @scroll=${onScroll}
      @keydown=${onKeydown}
    >
      <table aria-labelledby="invites-title" aria-rowcount=${count + 1}>
        <thead>
          <tr aria-rowindex="1">
            <th scope="col">${seats.person}</th>
            <th scope="col" class="since">${seats.since}</th>
            ${canResend ? html`<th scope="col" class="action"><span class="hidden-visually">${seats.action}</span></th>` : nothing}
          </tr>
        </thead>
        <tbody class="space" aria-hidden="true">
          <tr class="above">
            <td></td>
          </tr>
        </tbody>
        <tbody class="rows" @click=${onClick}></tbody>
        <tbody class="space" aria-hidden="true">
          <tr class="below">
            <td></td>
          </tr>
        </tbody>
      </table>
    </div>
  </div>`;
}

export interface InviteSource {
  texts: Texts;
  lang: string;
  asOf: string;
  canResend: boolean;
  at: (place: number) => OverdueInvite;
  sending: (invite: OverdueInvite) => Sending;
}

export function makeInvite(document: Document, source: InviteSource): PooledRow {
  const { texts, lang, asOf, canResend } = source;
  const { seats } = texts;
  const element = document.createElement('tr');
  const person = twoLines(document, element, 'th', 'person');
  const since = twoLines(document, element, 'td', 'since');
  const action = canResend ? makeAction(document, element, texts) : null;
  return {
    element,
    write(place) {
      const invite = source.at(place);
      const { name, email, days_pending: days } = invite;
      element.setAttribute('aria-rowindex', String(place + 2));
      person(name ?? email ?? invite.person, name === null ? '' : (email ?? EM_DASH));
      if (days === null) since(seats.neverInvited, '');
      else {
        // The day that was counted from: an invite after `asOf` is not (rule 28).
        const day = parseDay(asOf) - days;
        const last = Number.isNaN(day) ? '' : seats.lastInvited(formatDay(lang, dayText(day)));
        since(seats.days(days, formatNumber(lang, days)), last);
      }
      action?.(place, name ?? email ?? invite.person, source.sending(invite));
    },
  };
}

function twoLines(
  document: Document,
  row: HTMLElement,
  tag: 'th' | 'td',
  name: string,
): (first: string, second: string) => void {
  const cell = document.createElement(tag);
  cell.className = name;
  if (tag === 'th') (cell as HTMLTableCellElement).scope = 'row';
  const [one, two] = ['first', 'second'].map((line) => {
    const span = document.createElement('span');
    span.className = `${line} cut`;
    span.dir = 'auto';
    cell.append(span);
    return span.appendChild(document.createTextNode(''));
  });
  row.append(cell);
  return (first, second) => {
    one.data = first;
    two.data = second;
  };
}

function makeAction(
  document: Document,
  row: HTMLElement,
  { seats }: Texts,
): (place: number, name: string, state: Sending) => void {
  const cell = document.createElement('td');
  cell.className = 'action';
  const word = document.createElement('span');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button resend';
  cell.append(word, button);
  row.append(cell);
  return (place, name, state) => {
    cell.dataset.state = state;
    word.className = `state-word ${state}`;
    word.textContent = { idle: '', sending: '', sent: seats.sent, failed: seats.failed }[state];
    button.textContent = {
      idle: seats.resend,
      sending: seats.sending,
      sent: seats.resend,
      failed: seats.again,
    }[state];
    button.dataset.place = String(place);
    button.setAttribute(
      'aria-label',
      { idle: seats.resendTo, sending: seats.sendingTo, sent: seats.resendTo, failed: seats.againTo }[state](
        name,
      ),
    );
    // Not `disabled`: that would take the focus away from who has just pressed it.
    button.setAttribute('aria-disabled', String(state === 'sending' || state === 'sent'));
  };
}

export const invitesStyles = css`
  .invites {
    margin-block-start: 20px;
    border-block-start: 1px solid var(--_border);
  }
  .invites-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
    padding: 12px 20px 8px;
  }
  .invites-head > :first-child {
    flex: 1 1 200px;
  }
  .invites-title {
    font-size: calc(var(--_size) - 1px);
    font-weight: 600;
  }
  .invites-about {
    margin: 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .invites-title .muted {
    margin-inline-start: 4px;
    font-weight: 400;
  }
  .region {
    --_cell: 8px;
    max-block-size: var(--usage-table-height, 300px);
  }
  thead th {
    block-size: 28px;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    font-weight: 500;
  }
  thead .since {
    inline-size: 36%;
  }
  thead .action {
    inline-size: 172px;
  }
  .rows :is(th, td) {
    block-size: 44px;
  }
  .rows tr:last-child :is(th, td) {
    border-block-end: 0;
  }
  .first,
  .second {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    line-height: 18px;
  }
  .person .first {
    font-weight: 500;
  }
  .second {
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .action {
    text-align: end;
  }
  .resend {
    min-block-size: 28px;
    padding: 2px 10px;
  }
  .resend[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  /* Not while it has the focus of who has just pressed it. */
  [data-state='sent'] .resend:not(:focus) {
    display: none;
  }
  .state-word {
    margin-inline-end: 8px;
    font-size: calc(var(--_size) - 1px);
  }
  .state-word.sent {
    color: var(--_positive);
    font-weight: 500;
  }
  .state-word.failed {
    color: var(--_negative);
  }
  @media print {
    .region {
      max-block-size: none;
      overflow: visible;
    }
    .space {
      display: none;
    }
  }
  @container (max-width: 480px) {
    .invites-head {
      padding-inline: 12px;
    }
    th:first-child {
      padding-inline-start: 12px;
    }
    :is(th, td):last-child {
      padding-inline-end: 12px;
    }
    th,
    td {
      padding-inline: 4px;
    }
    thead .since {
      inline-size: clamp(104px, 34%, 140px);
    }
    thead .action {
      inline-size: 96px;
    }
    table {
      font-size: calc(var(--_size) - 2px);
    }
    .second {
      font-size: calc(var(--_size) - 3px);
      line-height: 14px;
    }
    /* A day is not cut off: it takes two lines where it must, and every row has room for them. */
    .rows :is(th, td) {
      block-size: 52px;
    }
    .since .second {
      white-space: normal;
    }
    .resend {
      max-inline-size: 100%;
      padding-inline: 6px;
      line-height: 16px;
      white-space: normal;
    }
    .state-word:empty {
      margin: 0;
    }
    .state-word.failed {
      display: block;
      margin: 0;
      line-height: 14px;
    }
    [data-state='failed'] .resend {
      min-block-size: 24px;
      padding: 0 8px;
    }
  }
`;
