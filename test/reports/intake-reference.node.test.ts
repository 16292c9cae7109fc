/** What is refused, beside the reference, on random companies with their spoilt rows. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv } from '../reference/csv.mjs';
import { randomCompany, SEEDS } from './random-company.js';
import { readFiles, type Files } from './rows-in.js';

interface Place {
  file: string;
  line: number | null;
  column: string | null;
}
const texts = (places: readonly Place[]) => places.map(({ file, line }) => `${file}:${line}`).sort();
const rowsOf = (files: Files, file: string) => readCsv(files[file]).length - 1;

for (const seed of SEEDS)
  describe(`the intake of random company ${seed}`, () => {
    const both = randomCompany(seed).then(async ({ files, reference }) => {
      const { report } = await readFiles(files);
      return { files, reference, report, refused: [...report.refusals, ...report.faults] as Place[] };
    });
    it('refuses the rows and files that the reference refuses', async () => {
      const { reference, refused } = await both;
      assert.deepEqual(texts(refused), texts(reference.refused));
      assert.ok(refused.length > 10);
    });
    it('blames the column that the reference blames', async () => {
      const { reference, refused } = await both;
      const theirs = new Map(
        (reference.refused as Place[]).map(({ file, line, column }) => [`${file}:${line}`, column]),
      );
      for (const { file, line, column } of refused) {
        const other = theirs.get(`${file}:${line}`);
        if (column !== null && other !== null) assert.equal(column, other, `${file}:${line}`);
      }
    });
    it('reads every row once: accepted + duplicates + refused are the rows of each file', async () => {
      const { files, report } = await both;
      for (const { file, accepted, duplicates, refused } of report.files)
        assert.equal(accepted + duplicates + refused, rowsOf(files, file), file);
    });
    it('accepts as many rows and repeats as the reference', async () => {
      const { reference, report } = await both;
      for (const { file, accepted, duplicates } of report.files) {
        const theirs = (reference.counts as Record<string, Record<string, number>>)[file];
        // The reference counts a group whose parent is bad as accepted too.
        const halves = reference.refused.filter((one: Place) => one.file === 'groups.csv' && one.file === file && one.column === 'parent').length; // prettier-ignore
        assert.deepEqual(
          [accepted + halves, duplicates],
          [theirs.accepted, theirs.duplicates + theirs.replaced],
          file,
        );
      }
    });
  });
