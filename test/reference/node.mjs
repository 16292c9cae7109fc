// The one file that needs Node: a folder of files -> what loadDataset() takes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function readFolder(folder) {
  const names = readdirSync(folder).filter((name) => name === 'dataset.json' || name.endsWith('.csv'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
