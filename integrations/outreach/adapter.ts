/** Outreach: an app in a tab or the side bar. The client is `@outreach/extensibility-sdk`, open source. */
import type { Host, HostRecord } from '../shared/host.js';

/** The part of the client that is used. */
export interface OutreachClient {
  init(): Promise<OutreachContext>;
  authenticate(): Promise<string | null>;
}

/** Only what the app's manifest asks for is there. */
export interface OutreachContext {
  locale?: string;
  theme?: string;
  user?: { id?: string; email?: string };
  account?: { id?: string };
  opportunity?: { id?: string };
  prospect?: { id?: string };
}

/** The host tells no later change of theme, and gives the frame its own height. */
export async function outreachHost(client: OutreachClient): Promise<Host> {
  const { locale, theme, user, ...records } = await client.init();
  return {
    context: {
      theme: themeOf(theme),
      lang: locale ?? null,
      viewer: user?.id ? { id: user.id, email: user.email ?? null } : null,
      record: recordOf(records),
    },
    async proof() {
      const token = await client.authenticate();
      if (!token) throw new Error('Cannot prove who looks: Outreach was not allowed to say');
      return token;
    },
  };
}

type Records = Pick<OutreachContext, 'account' | 'opportunity' | 'prospect'>;

/** The most particular one: an opportunity belongs to an account. */
function recordOf({ opportunity, prospect, account }: Records): HostRecord | null {
  const [found] = Object.entries({ opportunity, prospect, account }).filter(([, record]) => record?.id);
  return found ? { type: found[0], id: String(found[1]?.id) } : null;
}

/** The client's constants are capitalised, its documentation is not. */
function themeOf(theme?: string) {
  const said = theme?.toLowerCase();
  return said === 'dark' || said === 'light' ? said : null;
}
