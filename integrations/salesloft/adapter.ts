/**
 * Salesloft: a frontend integration (full page, person, account or editor panel). There is no client in the browser:
 * Salesloft opens the frame with a signed POST, the page's server checks it and writes what it learned into the page.
 */
import type { Host, HostRecord } from '../shared/host.js';

/** What the server writes, as `<script type="application/json" id="salesloft">`. */
export interface SalesloftStart {
  /** Opaque, made by the page's server for this viewer after it has checked the signature; exchanged for tokens. */
  proof: string;
  viewer: { id: string; email?: string };
  lang?: string;
  record?: HostRecord;
}

/** Salesloft tells no theme and gives the frame its own height. Throws where the page was not opened by Salesloft. */
export function salesloftHost(start: SalesloftStart | Element | null): Host {
  const { proof, viewer, lang, record } = start instanceof Element ? read(start) : (start ?? notOpened());
  return {
    context: {
      theme: null,
      lang: lang ?? null,
      viewer: { id: viewer.id, email: viewer.email ?? null },
      record: record ?? null,
    },
    proof: async () => proof,
  };
}

/** The proof does not stay in the page, where any script could find it. */
function read(element: Element): SalesloftStart {
  const text = element.textContent;
  element.remove();
  return JSON.parse(text || 'null') ?? notOpened();
}

function notOpened(): never {
  throw new Error('Cannot find what Salesloft said: open this page from Salesloft');
}
