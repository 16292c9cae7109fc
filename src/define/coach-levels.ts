/** Registers `<coach-levels>`; the table in its popup can save CSV. */
import { CoachLevelsBody } from '../elements/coach-levels-body.js';
import { CoachLevels } from '../elements/coach-levels.js';
import { define } from '../elements/define.js';
import { bringBody } from '../elements/lazy-body.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(bringBody(CoachLevels, CoachLevelsBody));
