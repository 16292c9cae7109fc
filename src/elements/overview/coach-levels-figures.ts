/** The five levels as bars of one scale, each with its name, its people and their share: nothing is said by colour. */
import { css } from 'lit';
import type { CoachSummary } from '../../contract/answer.js';
import { COACH_LEVELS, type CoachLevel } from '../../contract/catalogue.js';
import { formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import type { Texts } from '../foundation/strings.js';

export interface LevelsView {
  texts: Texts;
  lang: string;
  coach: CoachSummary;
  /** Names the list. */
  label: string;
  /** Which level the tab key stops at. */
  stop: number;
  onOpen: (level: CoachLevel, from: HTMLElement) => void;
  onStop: (stop: number) => void;
  /** What stands behind a level, e.g. the button that explains it. */
  after: (level: CoachLevel) => unknown;
}

export function levelsView(view: LevelsView) {
  const counts = COACH_LEVELS.map((level) => countOf(view.coach, level));
  const most = Math.max(1, ...counts);
  const onKeydown = (event: KeyboardEvent) => walk(event, view.onStop);
  return html`<ul class="levels" part="levels" role="list" aria-label=${view.label} @keydown=${onKeydown}>
      ${COACH_LEVELS.map((level, i) => levelView(view, level, counts[i], counts[i] / most, i))}
    </ul>
    <span id="open-level" hidden>${view.texts.coach.open}</span>`;
}

function levelView(view: LevelsView, level: CoachLevel, count: number, length: number, index: number) {
  const { texts, lang, coach, stop, onOpen, onStop, after } = view;
  const share = coach.people ? formatNumber(lang, count / coach.people, 'share') : '';
  return html`<li>
    <button
      class="level"
      type="button"
      tabindex=${index === stop ? 0 : -1}
      aria-describedby="open-level"
      @focus=${() => onStop(index)}
      @click=${(event: Event) => onOpen(level, event.currentTarget as HTMLElement)}
    >
      <span class="level-name">${texts.levels[level]}</span>
      <span class="level-bar" aria-hidden="true"
        >${count > 0 ? html`<span class="level-fill" .style=${`inline-size: ${length * 100}%`}></span>` : nothing}</span
      >
      <span class="level-count"
        >${formatNumber(lang, count)}<span class="hidden-visually">${texts.coach.peopleOf(count)}</span></span
      >
      <span class="level-share">${share}</span>
    </button>
    ${after(level)}
  </li>`;
}

export function countOf({ levels }: CoachSummary, level: CoachLevel): number {
  const value = levels[level]?.value;
  return typeof value === 'number' ? value : 0;
}

/** One stop of the tab key: the arrows go from level to level. */
function walk(event: KeyboardEvent, onStop: (stop: number) => void): void {
  const list = event.currentTarget as HTMLElement;
  const levels = [...list.querySelectorAll<HTMLElement>('.level')];
  const at = levels.indexOf((event.target as Element).closest<HTMLElement>('.level') as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: levels.length - 1 }[event.key];
  if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const next = Math.min(levels.length - 1, Math.max(0, to));
  onStop(next);
  levels[next].focus();
}

export const levelsStyles = css`
  .levels {
    display: grid;
    gap: 4px;
    margin: 16px 0 0;
    padding: 0;
    list-style: none;
  }
  .levels li {
    display: flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 0;
  }
  .level {
    display: grid;
    flex: 1;
    grid-template-columns: 104px minmax(24px, 1fr) 56px 56px;
    align-items: center;
    gap: 12px;
    min-inline-size: 0;
    min-block-size: 32px;
    margin-inline-start: -8px;
    padding: 4px 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    font-size: calc(var(--_size) - 1px);
    text-align: start;
    cursor: pointer;
  }
  .level:hover {
    background: var(--_raised);
  }
  .level:focus-visible {
    outline-offset: -2px;
  }
  .level-bar {
    block-size: 16px;
  }
  .level-fill {
    display: block;
    block-size: 100%;
    min-inline-size: 1px;
    border-radius: 2px;
    background: var(--_accent);
  }
  .level-count {
    font-weight: 600;
    text-align: end;
  }
  .level-share {
    color: var(--_muted);
    text-align: end;
  }
  @container (max-width: 480px) {
    .level {
      grid-template-columns: 104px minmax(16px, 1fr) auto 52px;
      gap: 8px;
    }
  }
  @media (forced-colors: active) {
    .level-fill {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .level-fill {
      print-color-adjust: exact;
    }
  }
`;
