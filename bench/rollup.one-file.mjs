/** The project's one-file script, written where `-o` says. */
import config from '../rollup.config.mjs';

const [oneFile] = [config].flat();
const [iife] = [oneFile.output].flat();
const { file: _, sourcemap: __, ...output } = iife;
export default { ...oneFile, output };
