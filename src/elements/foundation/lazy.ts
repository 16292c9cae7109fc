/**
 * What is loaded when it is needed, once. A failed load is not kept: the next call tries again. In the one-file script
 * the loads are inlined by the bundler, so that no `import()` is left.
 */
export function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
