/** Registers `<usage-bar-card>`; the table in its popup can save CSV. */
import { BarCardBody } from '../elements/bar-card-body.js';
import { define } from '../elements/define.js';
import { bringBody } from '../elements/lazy-body.js';
import { UsageBarCard } from '../elements/usage-bar-card.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(bringBody(UsageBarCard, BarCardBody));
