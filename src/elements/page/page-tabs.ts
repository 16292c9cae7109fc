/**
 * The row of tabs, by the pattern of WAI-ARIA with manual activation: arrows, Home and End move the focus, Enter or Space
 * open. A tab asks its source anew, so that walking past it should not.
 */
import { css } from 'lit';
import { html } from '../foundation/html.js';
import { textOf, type Texts } from '../foundation/strings.js';
import type { Tab } from './page-tabs-plan.js';

export function tabsView(texts: Texts, tabs: readonly Tab[], open: Tab, onOpen: (tab: string) => void) {
  const tab = ({ id }: Tab) => {
    const selected = id === open.id;
    return html`<button
      id=${tabId(id)}
      class="tab"
      part=${selected ? 'tab tab-open' : 'tab'}
      type="button"
      role="tab"
      aria-selected=${selected}
      tabindex=${selected ? 0 : -1}
      @click=${() => onOpen(id)}
    >
      ${textOf(texts.tabs, id)}
    </button>`;
  };
  return html`<div
    class="tabs"
    part="tabs"
    role="tablist"
    aria-label=${texts.page.tabs}
    @keydown=${onKeydown}
  >
    ${tabs.map(tab)}
  </div>`;
}

/** Where there is no room for all, the row scrolls; never the page, as `scrollIntoView` might. */
export function bringIntoRow(tab: HTMLElement): void {
  const row = tab.parentElement as HTMLElement;
  const [at, within] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += at.left + at.width / 2 - (within.left + within.width / 2);
}

export const tabId = (id: string): string => `tab-${id}`;

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

function onKeydown(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const list = event.currentTarget as HTMLElement;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  const way = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
  const step = STEPS[event.key] as number | undefined;
  const next =
    event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : step && at + step * way + tabs.length;
  if (next === undefined || at < 0) return;
  event.preventDefault();
  tabs[next % tabs.length].focus();
}

export const tabStyles = css`
  .tabs {
    display: flex;
    gap: 4px;
    margin-block-start: 12px;
    border-block-end: 1px solid var(--_border);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
    /* A tab that gets the focus stands clear of the fade. */
    scroll-padding-inline: 48px;
  }
  .tabs:is(.more-left, .more-right) {
    mask-image: linear-gradient(
      90deg,
      rgb(0 0 0 / var(--_left, 1)),
      #000 40px calc(100% - 40px),
      rgb(0 0 0 / var(--_right, 1))
    );
  }
  .tabs.more-left {
    --_left: 0.1;
  }
  .tabs.more-right {
    --_right: 0.1;
  }
  .tab {
    position: relative;
    flex: none;
    min-block-size: 40px;
    padding: 8px 12px;
    border: 0;
    border-radius: 8px 8px 0 0;
    background: none;
    color: var(--_muted);
    font-size: var(--_size);
    font-weight: 500;
    line-height: 20px;
    white-space: nowrap;
    cursor: pointer;
  }
  .tab:hover {
    color: var(--_text);
  }
  .tab:focus-visible {
    outline-offset: -3px;
  }
  .tab[aria-selected='true'] {
    color: var(--_text);
    font-weight: 600;
  }
  .tab[aria-selected='true']::after {
    content: '';
    position: absolute;
    inset-block-end: 0;
    inset-inline: 8px;
    block-size: 2px;
    border-radius: 2px 2px 0 0;
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true']::after {
      background: Highlight;
    }
  }
`;
