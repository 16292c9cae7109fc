/** The project's one-file script, written where `-o` says. */
import config from '../rollup.config.mjs';

const [iife] = [config.output].flat();
const { file: _, sourcemap: __, ...output } = iife;
export default { ...config, output };
