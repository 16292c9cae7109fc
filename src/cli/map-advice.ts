/** For a folder without the tables that are needed: how files with other names or columns become them. */
import type { DatasetReport } from '../csv/faults.js';
import { previewFile } from '../csv/preview.js';
import type { StreamedFile } from '../csv/sources.js';

/** Lines after what is missing; none where nothing is. */
export async function mapAdvice(
  { missing, notes }: Pick<DatasetReport, 'missing' | 'notes'>,
  files: readonly StreamedFile[],
): Promise<string[]> {
  if (missing.length === 0) return [];
  const unread = notes.filter(({ code }) => code === 'not-read').map(({ file }) => file);
  const guessed = files
    .filter(({ name }) => unread.includes(name) && /\.(csv|tsv|txt)$/i.test(name))
    .map(async (file) => {
      const preview = await previewFile(file, { rows: 0 }).catch(() => null);
      const { map, table } = preview?.guess ?? {};
      return map || table ? [[file.name, map ?? { table }]] : [];
    });
  const maps = Object.fromEntries((await Promise.all(guessed)).flat());
  return [
    'A file with another name or other columns fills a table by a column map: "maps" in dataset.json (docs/data.md).',
    ...(Object.keys(maps).length > 0 ? [`By its columns: ${JSON.stringify({ maps })}`] : []),
  ];
}
