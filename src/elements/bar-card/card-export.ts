/** A bar card as a file: its bars as CSV, or the card as a picture. */
import { UsageError } from '../../contract/errors.js';
import { lazily } from '../foundation/lazy.js';
import { saveCsv, offerFile } from '../saving/csv-export.js';
import { fileName } from '../saving/csv-file.js';
import type { CsvChoice } from '../saving/csv-order.js';
import type { BarCardHost, BarCardModel } from './bar-card-model.js';

export interface CardExportOptions extends CsvChoice {
  /** `csv` (default): a row for each bar, with every figure and what it is compared with. `png`: the card, at 2x. */
  format?: 'csv' | 'png';
}

const loadPng = lazily(() => import('./card-png.js'));

/** Resolves with the number of bars; null where the card shows none, or where no CSV writer was given. */
export async function exportCard(
  host: BarCardHost,
  { answer, entry, strings, voice }: BarCardModel,
  { format = 'csv', ...choice }: CardExportOptions = {},
): Promise<number | null> {
  if (!answer || answer.bars.length === 0) return null;
  if (format === 'csv') return saveCsv(host, () => answer, { ...choice, strings, entry });
  if (format !== 'png')
    throw new UsageError('not-supported', `Cannot export ${JSON.stringify(format)}: expected csv or png`);
  if (!voice) return null;
  const { cardPng } = await loadPng();
  const file = await cardPng(host, voice, strings.dir() === 'rtl');
  offerFile(host, file, fileName(answer, [answer.report], 'png'), answer.report, answer.bars.length);
  return answer.bars.length;
}
