/** For who made the page: what speaks to the console is loaded when there is something to say, and silent without a connection. */
import { lazily } from '../foundation/lazy.js';
import type * as Mistakes from './page-mistakes.js';

const load = lazily(() => import('./page-mistakes.js'));

export function tellConsole(tell: (mistakes: typeof Mistakes) => void): void {
  load().then(tell, () => undefined);
}
