/** Scripts of `pages/`, for a page to run by itself: nothing is evaluated from outside, which a CSP would report. */
import { bundled } from '../support/bundle.js';

export function pageScript(name: string): Promise<string> {
  return bundled(`test/embedding/pages/${name}.ts`);
}
