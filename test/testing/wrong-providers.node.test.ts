/** The cases are worth something: every wrong provider fails one of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DatasetRecords } from '../../src/contract/records.js';
import type { UsageProvider } from '../../src/contract/provider.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { ConformanceError, conformanceCases, wrongProviders, type Wrong } from '../../src/testing/index.js';

const made = new Map<DatasetRecords, UsageProvider>();
function memory(holds: DatasetRecords): UsageProvider {
  if (!made.has(holds)) made.set(holds, memoryProvider(holds));
  return made.get(holds)!;
}

async function firstFailure(wrong: Wrong): Promise<{ name: string; error: unknown } | undefined> {
  for (const { name, holds, run } of conformanceCases) {
    try {
      await run(wrong(memory(holds)));
    } catch (error) {
      return { name, error };
    }
  }
  return undefined;
}

describe('conformanceCases find', () => {
  for (const [what, wrong] of Object.entries(wrongProviders))
    it(what, async () => {
      const found = await firstFailure(wrong);
      assert.ok(found, 'No case failed');
      assert.ok(found.error instanceof ConformanceError, String(found.error));
      assert.notEqual(found.error.message, '');
    });
  it('nothing in the right one', async () => assert.equal(await firstFailure((right) => right), undefined));
});

describe('the cases', () => {
  it('have names of their own', () => {
    const names = conformanceCases.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name, i) => names.indexOf(name) !== i),
      [],
    );
  });
});
