/** A period as the text of an attribute: `last-30`, or `2026-01-01..2026-03-31`. */
import { parseDay } from '../../contract/day.js';
import { DEFAULT_PRESET, PRESETS, type Period, type Preset } from '../../contract/period.js';
import { ElementError } from './element-error.js';

/** Nothing is the default preset. Throws `period-invalid`. */
export function readPeriod(text: string | null | undefined): Period {
  const asked = text?.trim() || DEFAULT_PRESET;
  if (Object.hasOwn(PRESETS, asked)) return { preset: asked as Preset };
  const [start = '', end = '', rest] = asked.split('..');
  const readable = rest === undefined && !Number.isNaN(parseDay(start)) && !Number.isNaN(parseDay(end));
  if (!readable)
    throw new ElementError(
      'period-invalid',
      'periodUnknown',
      `Cannot read period ${JSON.stringify(text)}: expected last-30 or 2026-01-01..2026-03-31`,
    );
  return { start, end };
}

export function periodText(period: Period): string {
  return 'preset' in period ? period.preset : `${period.start}..${period.end}`;
}
