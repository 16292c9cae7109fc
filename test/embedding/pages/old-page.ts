/** What scripts of another time do to a page: additions to everything that a loop will meet, an AMD loader. */
const extras = ['each', 'first', 'last', 'compact', 'without', 'extend', 'inspect', 'toQueryString'];

for (const prototype of [Object.prototype, Array.prototype, String.prototype, Function.prototype])
  for (const name of extras) (prototype as unknown as Record<string, unknown>)[name] = () => undefined;

// Prototype 1.6 wrote arrays as JSON by itself, and JSON.stringify asks for it.
Object.assign(Array.prototype, {
  toJSON(this: unknown[]) {
    return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`;
  },
});

const defined: unknown[] = [];
const define = Object.assign((...given: unknown[]) => void defined.push(given), { amd: { jQuery: true } });
Object.assign(globalThis, { define, amdDefined: defined, module: undefined });
