/** A page that reads picked files: `load()` resolves with ms when the first question is answered. */
import { csvFilesProvider } from '../../src/providers/csv-files.js';

const fetched = async (name: string) => new File([await (await fetch(`/data/${name}`)).blob()], name);
const files = Promise.all(['dataset.json', 'people.csv', 'activity.csv'].map(fetched));

/** How late the page's handlers heard of the pointer at worst. */
let latest = 0;
addEventListener('pointermove', (event) => (latest = Math.max(latest, performance.now() - event.timeStamp)));

async function load(): Promise<{ ms: number; rows: number; latest: number }> {
  const picked = await files;
  latest = 0;
  const start = performance.now();
  const { rows } = await csvFilesProvider(picked).capabilities();
  return { ms: performance.now() - start, rows: rows?.accepted ?? 0, latest };
}

Object.assign(globalThis, { load });
