/** One part, for `run.ts`: its figures go to the parent. */
import { PARTS, type PartName } from './parts.js';

const { results } = await PARTS[process.argv[2] as PartName]();
process.send?.(results);
process.disconnect?.();
