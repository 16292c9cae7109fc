/** The script of the framed page: reads what its server has written into the page, and starts. */
import { giveCsvWriter } from './csv-writer.js';
import { startFramePage } from './frame-page.js';
import { giveLanguages } from './languages.js';

giveCsvWriter();
giveLanguages();
const settings = document.querySelector<HTMLMetaElement>('meta[name="crm-usage-frame"]');
if (settings) void startFramePage(JSON.parse(settings.content));
