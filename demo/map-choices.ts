/** For files whose name says nothing: what are they? A ready column map is chosen, and the files are read again. */
import type { ColumnMaps } from '../src/contract/column-maps.js';
import { element } from './load-report.js';

export async function mapChoices(
  files: readonly File[],
  onChoice: (maps: ColumnMaps) => void,
): Promise<HTMLElement[]> {
  const wanted = files.filter(({ name }) => /\.(csv|tsv|txt)$/i.test(name));
  if (wanted.length === 0) return [];
  const [{ READY_MAPS }, { previewFile }] = await Promise.all([
    import('../src/csv/ready-maps.js'),
    import('../src/csv/preview.js'),
  ]);
  const choices = wanted.map(async (file) => {
    const preview = await previewFile(file, { rows: 1 }).catch(() => null);
    if (!preview) return [];
    const label = element('label', `What is ${file.name}? `);
    const select = element('select');
    const options = [
      ['', 'Not one of the dataset'],
      ...READY_MAPS.map(({ id }) => [`map ${id}`, id]),
      ...(preview.guess
        ? [[`table ${preview.guess.table}`, `${preview.guess.table}.csv under another name`]]
        : []),
    ].map(([value, text]) => new Option(text, value));
    select.append(...options);
    select.addEventListener('change', () => {
      const [kind, id] = select.value.split(' ');
      if (kind === 'map') onChoice({ [file.name]: id });
      else if (kind === 'table') onChoice({ [file.name]: { table: preview.guess!.table } });
    });
    label.append(select, element('small', ` Its columns: ${preview.header.slice(0, 8).join(', ')}`));
    label.className = 'map';
    return [label];
  });
  return (await Promise.all(choices)).flat();
}
