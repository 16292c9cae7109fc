/** Registers `<coach-levels>`; the table in its popup can save CSV. */
import { define } from '../elements/foundation/define.js';
import { bringBody } from '../elements/foundation/lazy-body.js';
import { CoachLevelsBody } from '../elements/overview/coach-levels-body.js';
import { CoachLevels } from '../elements/overview/coach-levels.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(bringBody(CoachLevels, CoachLevelsBody));

export type { CoachLevels } from '../elements/overview/coach-levels.js'; // brings the type of the tag
