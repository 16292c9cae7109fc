/** Plain data, as it may be handed over by a host. */

/**
 * A deep copy of what a host gave us. Through JSON: Lightning Web Components hand over read-only proxies, on which
 * structuredClone throws.
 */
export function copy<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

/** The same text for the same data, whatever the order of its keys. Undefined keys do not count. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
