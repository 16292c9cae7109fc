/** Plain data, as it may be handed over by a host. */

/**
 * A deep copy of what a host gave us, without its functions. Lightning Web Components hand over read-only proxies, on
 * which structuredClone throws; and JSON is no way where an old library gave arrays a `toJSON` that makes texts of them.
 */
export function copy<T>(value: T): T {
  if (Array.isArray(value)) return [...value].map((one: unknown) => copy(one)) as T;
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([, part]) => part !== undefined && typeof part !== 'function');
  return Object.fromEntries(kept.map(([key, part]: [string, unknown]) => [key, copy(part)])) as T;
}

/** The same text for the same data, whatever the order of its keys. Undefined keys do not count. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
