/** Registers `<usage-bar-card>`. */
import { define } from '../elements/define.js';
import { UsageBarCard } from '../elements/usage-bar-card.js';
import { giveCsvWriter } from '../embed/csv-writer.js';

giveCsvWriter(); // for the table of people behind a bar
define(UsageBarCard);
