/** An object as Lightning Web Components hand it over: read-only through and through. */
export function readOnly<T extends object>(value: T): T {
  return new Proxy(value, {
    get(target, key, receiver) {
      const part: unknown = Reflect.get(target, key, receiver);
      return typeof part === 'object' && part !== null ? readOnly(part) : part;
    },
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}
