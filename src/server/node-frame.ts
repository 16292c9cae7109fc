/** The script of the framed page, where the package has it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The text for `framedPage({ script })`; undefined in a working copy that is not built. */
export function frameScript(): string | undefined {
  const file = ['../cdn/', '../../dist/cdn/']
    .map((folder) => fileURLToPath(new URL(`${folder}crm-usage-frame.js`, import.meta.url)))
    .find(existsSync);
  return file === undefined ? undefined : readFileSync(file, 'utf8');
}
