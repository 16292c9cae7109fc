/** What rollup writes for pages without a build, without writing it: for tests and benches. */
import { rollup } from 'rollup';
import config from '../rollup.config.mjs';

const outputsOf = ({ output }) => [output].flat();
const byFile = (name) => config.find((one) => outputsOf(one).some(({ file }) => file === `dist/cdn/${name}`));

/** `crm-usage-widgets.js`, `crm-usage-widgets.esm.js`. */
export const oneFileScripts = () => written(byFile('crm-usage-widgets.js'));

/** `lang/ja.js`. */
export const languageScript = (code) => written(byFile(`lang/${code}.js`));

/** `modules/define.js`, `modules/parts/...`. */
export const moduleScripts = () => written(config.find((one) => outputsOf(one).some(({ dir }) => dir)));

/** @returns {Promise<Map<string, string>>} path in dist/cdn -> contents */
async function written(options) {
  const bundle = await rollup({ ...options, logLevel: 'warn' });
  const files = new Map();
  for (const output of outputsOf(options)) {
    const made = await bundle.generate({ ...output, sourcemap: false });
    for (const { type, fileName, code } of made.output)
      if (type === 'chunk')
        files.set((output.file ?? `${output.dir}/${fileName}`).replace('dist/cdn/', ''), code);
  }
  await bundle.close();
  return files;
}
