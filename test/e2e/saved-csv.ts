/** A CSV that a person saves, read back. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import Papa from 'papaparse';

export interface SavedCsv {
  name: string;
  rows: Record<string, string>[];
}

export async function savedCsv(page: Page, save: () => Promise<void>): Promise<SavedCsv> {
  const [file] = await Promise.all([page.waitForEvent('download'), save()]);
  const text = await readFile(await file.path(), 'utf8');
  assert.ok(text.startsWith('\ufeff'), 'a byte order mark, by which Excel knows UTF-8');
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, []);
  return { name: file.suggestedFilename(), rows: data };
}
