/** The doors of the elements open in bare Node, and open nothing else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

describe('the door of the elements', () => {
  it('can be imported without a browser', async () => {
    const door = await import('../../src/elements/index.js');
    assert.equal(door.UsageBarCard.tag, 'usage-bar-card');
  });
  it('can be imported with a registry, and registers nothing', async () => {
    const names: string[] = [];
    Object.assign(globalThis, {
      customElements: { define: (name: string) => names.push(name), get: () => undefined },
    });
    await import('../../src/elements/index.js');
    await import('../../src/embed/index.js');
    assert.deepEqual(names, []);
  });
});
