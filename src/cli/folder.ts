/** The files of a dataset's folder, and a provider over them. What is wrong with the folder itself is said at once. */
import { constants, createReadStream } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../contract/errors.js';
import type { UsageProvider } from '../contract/provider.js';
import type { DatasetReport } from '../csv/faults.js';
import type { StreamedFile } from '../csv/sources.js';
import type { MemoryProviderOptions } from '../providers/memory.js';
import { csvFilesProvider } from '../providers/csv-files.js';

/** Every file that is not hidden, in the order of their names. Throws `dataset-unreadable`. */
export async function filesOf(folder: string): Promise<StreamedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(`folder ${JSON.stringify(folder)}`, error);
  });
  const names = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  const files = names.map(async (name) => {
    const path = join(folder, name);
    try {
      const found = await stat(path); // of what a link leads to
      if (!found.isFile()) return undefined;
      await access(path, constants.R_OK);
      return { name, size: found.size, stream: () => createReadStream(path) };
    } catch (error) {
      throw unreadable(JSON.stringify(path), error as NodeJS.ErrnoException);
    }
  });
  return (await Promise.all(files)).filter((file) => file !== undefined);
}

const REASONS: Record<string, string> = {
  ENOENT: 'it is not there',
  ENOTDIR: 'it is no folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links go in a circle',
};

function unreadable(what: string, cause: NodeJS.ErrnoException): UsageError {
  return new UsageError(
    'dataset-unreadable',
    `Cannot read ${what}: ${REASONS[cause.code ?? ''] ?? cause.message}`,
    { cause },
  );
}

export interface OpenFolder {
  provider: UsageProvider;
  report: DatasetReport;
}

/** Read to its end. Throws `dataset-unreadable`, also where `people.csv` or `activity.csv` brings nothing. */
export async function openFolder(folder: string, options: MemoryProviderOptions = {}): Promise<OpenFolder> {
  let report: DatasetReport | undefined;
  const provider = csvFilesProvider(await filesOf(folder), {
    ...options,
    onReport: (told) => (report = told),
  });
  await provider.capabilities();
  return { provider, report: report! };
}
