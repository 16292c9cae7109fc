/** Registers `<usage-bar-card>`; the table in its popup can save CSV. */
import { define } from '../elements/define.js';
import { UsageBarCard } from '../elements/usage-bar-card.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(UsageBarCard);
