/** Files that an element offers: taken here, so that the browser saves none. */
import type { UsageDownloadEvent } from '../../src/elements/foundation/events.js';

/** Grows with every file. */
export function offered(element: HTMLElement): UsageDownloadEvent[] {
  const files: UsageDownloadEvent[] = [];
  element.addEventListener('usagedownload', (event) => {
    event.preventDefault();
    files.push(event);
  });
  return files;
}

export const linesOf = async ({ file }: UsageDownloadEvent): Promise<string[]> =>
  (await file!.text()).trim().split('\r\n');
