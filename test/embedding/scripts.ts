/** What the pages of these tests load: the scripts as `npm run build` writes them, and what acts on a page. */
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import config from '../../rollup.config.mjs';
import { bundled } from '../support/bundle.js';

const [oneFile, ...others] = config as RollupOptions[];

/** `crm-usage-widgets.js`, `crm-usage-widgets.esm.js`. */
export async function oneFileScripts(): Promise<Map<string, string>> {
  return written(oneFile);
}

/** `lang/ja.js`. */
export async function languageScript(code: string): Promise<Map<string, string>> {
  return written(others.find(({ input }) => input === `language:${code}`)!);
}

async function written(options: RollupOptions): Promise<Map<string, string>> {
  const bundle = await rollup(options);
  const files = new Map<string, string>();
  for (const { file, ...output } of [options.output].flat() as OutputOptions[]) {
    const made = await bundle.generate({ ...output, sourcemap: false });
    files.set(file!.replace(/^dist\/cdn\//, ''), made.output[0].code);
  }
  await bundle.close();
  return files;
}

/** A script of `pages/`, for the page to run by itself: nothing is evaluated from outside, which a CSP would report. */
export function pageScript(name: string): Promise<string> {
  return bundled(`test/embedding/pages/${name}.ts`);
}
