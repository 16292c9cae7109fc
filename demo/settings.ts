/** What the page is told by who serves it. The shape is the command line's: `src/cli/pages.ts`. */
import type { DemoSettings } from '../src/cli/pages.js';

export type { DemoSettings };

export async function loadSettings(): Promise<DemoSettings> {
  const response = await fetch('demo.json');
  return (await response.json()) as DemoSettings;
}
