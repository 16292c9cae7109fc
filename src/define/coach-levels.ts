/** Registers `<coach-levels>`; the table in its popup can save CSV. */
import { define } from '../elements/define.js';
import { CoachLevels } from '../elements/coach-levels.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(CoachLevels);
