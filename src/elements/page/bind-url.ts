/** Keeps the state of a reporting page in the address, so that it can be linked, reloaded, and gone back from. */
import { UsageChangeEvent } from '../foundation/events.js';
import { fromSearch, toSearch } from './page-address.js';
import type { ReportPageState } from './page-state.js';

/** `<usage-report>`, or an element that keeps its state the same way. */
export type Bound = HTMLElement & { state: ReportPageState };

export interface BindUrlOptions {
  /** Goes before the names of the parameters: `key: 'left'` makes `left.tab`. For several on one page. */
  key?: string;
  /**
   * `push` (default): another tab, period or filter is another place in the history, so that the browser's back button
   * leads to the one before. `replace`: the address follows, the history does not grow.
   */
  history?: 'push' | 'replace';
}

/**
 * What the address says is shown at once, and whenever the viewer goes back or forward; what the viewer chooses is
 * written to it. Parameters that are not the element's are left as they are. Gives the function that ends it.
 *
 * ```js
 * const unbind = bindUrl(document.querySelector('usage-report'));
 * ```
 */
export function bindUrl(
  element: Bound,
  { key = '', history: mode = 'push' }: BindUrlOptions = {},
): () => void {
  const restore = () => {
    element.state = fromSearch(location.search, key) ?? { v: 1 };
  };
  const write = (event: Event) => {
    if (event.target !== element) return;
    const { state } = element;
    const search = toSearch(state, location.search, key);
    if (search === location.search) return;
    const url = `${location.pathname}${search}${location.hash}`;
    if (mode === 'push' && pageOf(state) !== pageOf(fromSearch(location.search, key)))
      history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
  };
  if (fromSearch(location.search, key)) restore();
  element.addEventListener(UsageChangeEvent.type, write);
  addEventListener('popstate', restore);
  return () => {
    element.removeEventListener(UsageChangeEvent.type, write);
    removeEventListener('popstate', restore);
  };
}

/** Without what single cards were given: that is no other place. */
function pageOf(state: ReportPageState | null): string {
  return state ? toSearch({ ...state, cards: undefined }, '') : '';
}
