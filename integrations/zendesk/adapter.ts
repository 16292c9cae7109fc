/** Zendesk: a page inside an app of the Zendesk Apps framework. The client is what `ZAFClient.init()` returns. */
import type { GetToken, Host, HostContext, HostRecord, Token } from '../shared/host.js';

/** The part of the client that is used. */
export interface ZendeskClient {
  context(): Promise<ZendeskContext>;
  get(paths: string[]): Promise<Record<string, unknown>>;
  on(event: string, handler: (value: unknown) => void): void;
  off(event: string, handler: (value: unknown) => void): void;
  invoke(action: 'resize', size: { width: string; height: string }): Promise<unknown>;
  request(options: ZendeskRequest): Promise<unknown>;
}

/** Where the app stands, and beside which record. */
export interface ZendeskContext {
  location: string;
  ticketId?: number;
  userId?: number;
  organizationId?: number;
}

/** A request that Zendesk's proxy sends, with secrets of the app's settings that never reach the browser. */
export interface ZendeskRequest {
  url: string;
  type: 'POST';
  secure: true;
  contentType: 'application/json';
  dataType: 'json';
  headers: Record<string, string>;
  jwt: { algorithm: 'HS256'; secret_key: string; expiry: number; claims: Record<string, string> };
  data: string;
}

interface User {
  id: number;
  email?: string;
  locale?: string;
}

const CHANGED = 'colorScheme.changed';

export async function zendeskHost(client: ZendeskClient): Promise<Host> {
  const [where, said] = await Promise.all([client.context(), client.get(['currentUser', 'colorScheme'])]);
  const user = said.currentUser as User | undefined;
  let context: HostContext = {
    theme: themeOf(said.colorScheme),
    lang: user?.locale ?? null,
    viewer: user ? { id: String(user.id), email: user.email ?? null } : null,
    record: recordOf(where),
  };
  return {
    get context() {
      return context;
    },
    follow(told) {
      const changed = (scheme: unknown) => {
        context = { ...context, theme: themeOf(scheme) };
        told(context);
      };
      client.on(CHANGED, changed);
      return () => client.off(CHANGED, changed);
    },
    resize(height) {
      void client.invoke('resize', { width: '100%', height: `${height}px` });
    },
  };
}

export interface ZendeskTokenOptions {
  /** Address of the page's own server, which answers `{ token, expiresIn }`. */
  url: string;
  /** Name of the app's secure setting that holds the secret shared with that server. */
  secret: string;
  viewer: { id: string };
}

/**
 * Tokens by way of Zendesk's proxy: it signs a JWT with a secret of the app's settings, so that neither the secret nor
 * the JWT is ever in the page. Five minutes are enough for the one request it is made for.
 */
export function zendeskToken(client: ZendeskClient, { url, secret, viewer }: ZendeskTokenOptions): GetToken {
  return async ({ reason, signal }) => {
    signal.throwIfAborted();
    return (await client.request({
      url,
      type: 'POST',
      secure: true,
      contentType: 'application/json',
      dataType: 'json',
      headers: { Authorization: 'Bearer {{jwt.token}}' },
      jwt: {
        algorithm: 'HS256',
        secret_key: `{{setting.${secret}}}`,
        expiry: 300,
        claims: { sub: viewer.id },
      },
      data: JSON.stringify({ reason }),
    })) as Token;
  };
}

function recordOf({ ticketId, userId, organizationId }: ZendeskContext): HostRecord | null {
  const records = { ticket: ticketId, user: userId, organization: organizationId };
  const [found] = Object.entries(records).filter(([, id]) => id !== undefined);
  return found ? { type: found[0], id: String(found[1]) } : null;
}

const themeOf = (scheme: unknown) => (scheme === 'dark' || scheme === 'light' ? scheme : null);
