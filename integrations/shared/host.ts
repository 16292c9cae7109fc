/**
 * What the host of a frame says and takes. Vendors' clients differ in every name; each adapter turns one of them into
 * this shape, and `connect` needs to know no vendor.
 */

export interface HostContext {
  /** Null: the host does not say, and the page keeps its own. */
  theme: 'light' | 'dark' | null;
  /** BCP 47, e.g. `pt-BR`. Null: the host does not say. */
  lang: string | null;
  viewer: Viewer | null;
  record: HostRecord | null;
}

/** Who looks, as the host knows them. For display and for a first filter; what may be seen is decided by the token. */
export interface Viewer {
  id: string;
  email: string | null;
}

/** What the host shows beside the frame, in the host's own words: `{ type: 'deal', id: '7' }`. */
export interface HostRecord {
  type: string;
  id: string;
}

export interface Host {
  /** As of now. */
  readonly context: HostContext;
  /** Tells each change of the context, until the returned function is called. */
  follow?(told: (context: HostContext) => void): () => void;
  /** Takes the height that the page needs, in CSS pixels. Left out where the host gives the frame a size of its own. */
  resize?(height: number): void;
  /** What the host vouches for the viewer with, for the page's own server to check. Rejects where the host refuses. */
  proof?(): Promise<string>;
}

export interface TokenRequest {
  reason: 'first' | 'expiring' | 'refused';
  signal: AbortSignal;
}

export interface Token {
  token: string;
  /** Seconds from now. Left out: until it is refused. */
  expiresIn?: number;
}

/** As `<usage-provider>` and `<usage-frame>` take it. */
export type GetToken = (request: TokenRequest) => Promise<Token>;
