/** The tools of integrations/salesforce, which has an install of its own. Without it these tests are skipped, and say so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const home = join(root, 'integrations/salesforce');
export const source = join(home, 'force-app/main/default');

/** For `describe(..., { skip })`. */
export const skip = existsSync(join(home, 'node_modules'))
  ? false
  : 'the tools are not installed: npm ci --prefix integrations/salesforce';

const own = createRequire(join(home, 'package.json'));

/** The file of one of those tools. */
export const toolPath = (name: string): string => own.resolve(name);
/** One that is written in CommonJS. */
export const tool = <T>(name: string): T => own(name) as T;

export const read = (path: string): string => readFileSync(join(source, path), 'utf8');
/** Names in a folder of the package, sorted. */
export const list = (folder: string): string[] => readdirSync(join(source, folder)).sort();
