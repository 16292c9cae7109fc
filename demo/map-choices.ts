/** For files whose name says nothing: what are they? A table or a ready column map is chosen, and the files are read again. */
import { FileStop } from '../src/csv/faults.js';
import { previewFile, type FilePreview } from '../src/csv/preview.js';
import { READY_MAPS } from '../src/csv/ready-maps.js';
import { choiceOf, type FileChoice, type FileChoices } from './file-choices.js';
import { element } from './load-report.js';

const MAP_NAMES: Record<string, string> = {
  'sales-analytics-activities': 'Sales Analytics: activities',
  'sales-analytics-outcomes': 'Sales Analytics: outcomes of InMails',
  'sales-analytics-seats': 'Sales Analytics: seats',
  'who-when-what': 'A list of who did what when',
};

export interface MapChoices {
  controls: HTMLElement[];
  /** Of files that cannot be looked into -> why. */
  unreadable: Map<string, string>;
}

export async function mapChoices(
  files: readonly File[],
  choices: FileChoices,
  onChoice: (name: string, as: FileChoice['as']) => void,
): Promise<MapChoices> {
  const made: MapChoices = { controls: [], unreadable: new Map() };
  const wanted = files.filter(({ name }) => /\.(csv|tsv|txt)$/i.test(name));
  const previews = await Promise.all(wanted.map(looked));
  for (const [index, file] of wanted.entries()) {
    const preview = previews[index];
    if (typeof preview === 'string') made.unreadable.set(file.name, preview);
    else made.controls.push(mapChoice(`as-${index}`, preview, choiceOf(choices, file.name).as, onChoice));
  }
  return made;
}

/** The first row, or why there is none. */
async function looked(file: File): Promise<FilePreview | string> {
  try {
    return await previewFile(file, { rows: 1 });
  } catch (error) {
    if (!(error instanceof FileStop)) return 'cannot be read';
    return error.code === 'empty' ? 'is empty' : 'is no text, or is damaged';
  }
}

function mapChoice(
  id: string,
  { name, header, guess }: FilePreview,
  chosen: FileChoice['as'],
  onChoice: (name: string, as: FileChoice['as']) => void,
): HTMLElement {
  const row = element('div');
  row.className = 'map';
  const label = element('label', `What is ${name}?`);
  label.htmlFor = id;
  const select = element('select');
  select.id = id;
  const table = guess?.table ?? (chosen.startsWith('table ') ? chosen.slice(6) : undefined);
  select.append(
    new Option('Not one of the dataset', ''),
    ...READY_MAPS.map(({ id }) => new Option(named(id, guess?.map), `map ${id}`)),
    ...(table ? [new Option(`${table}.csv under another name`, `table ${table}`)] : []),
  );
  select.value = chosen;
  select.addEventListener('change', () => onChoice(name, select.value as FileChoice['as']));
  row.append(label, select, element('small', `Its columns: ${header.slice(0, 8).join(', ')}`));
  return row;
}

const named = (id: string, guessed: string | undefined): string =>
  `${MAP_NAMES[id] ?? id}${id === guessed ? ' (its columns fit)' : ''}`;
