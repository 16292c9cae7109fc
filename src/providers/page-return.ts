/** Tokens are renewed when somebody comes back to the page, or the page back online, before the first question. */
import type { TokenSource } from './token.js';

/** Weakly: a provider that nobody has any more is renewed no more. */
const sources = new Set<WeakRef<TokenSource>>();

/** In a page; in a worker only `online`; in Node nobody comes back. */
export function renewOnReturn(source: TokenSource): void {
  if (sources.size === 0) {
    globalThis.document?.addEventListener('visibilitychange', onReturn);
    globalThis.addEventListener?.('online', onReturn);
  }
  sources.add(new WeakRef(source));
}

function onReturn(): void {
  if (globalThis.document?.visibilityState === 'hidden') return;
  for (const ref of sources) {
    const source = ref.deref();
    if (source) source.renew();
    else sources.delete(ref);
  }
  if (sources.size > 0) return;
  globalThis.document?.removeEventListener('visibilitychange', onReturn);
  globalThis.removeEventListener?.('online', onReturn);
}
