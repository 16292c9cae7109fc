/** Pipedrive: a custom panel, modal or floating window. The client is what `new AppExtensionsSDK().initialize()` gives. */
import type { Host, HostContext, HostRecord } from '../shared/host.js';

/** The part of the client that is used; the words are those of its `Command` and `Event`. */
export interface PipedriveClient {
  userSettings: { theme?: string };
  execute(command: 'get_signed_token'): Promise<{ token: string }>;
  execute(command: 'resize', size: { height: number }): Promise<unknown>;
  listen(
    event: 'user_settings_change',
    handler: (said: { error?: unknown; data?: { theme?: string } }) => void,
  ): () => void;
}

export interface PipedriveOptions {
  /** Which place of Pipedrive the page stands in: each has its own bounds of height. */
  place: keyof typeof BOUNDS;
  /** The query of the page's address, where Pipedrive says who looks at what; default: `location.search`. */
  search?: string;
}

/** Least and greatest height in CSS pixels; the client refuses others. A modal is bounded by the window. */
const BOUNDS = { panel: [100, 750], modal: [120, Infinity], 'floating-window': [70, 700] } as const;

export function pipedriveHost(client: PipedriveClient, { place, search }: PipedriveOptions): Host {
  const asked = new URLSearchParams(search ?? location.search);
  const viewer = asked.get('userId');
  let context: HostContext = {
    theme: themeOf(client.userSettings.theme),
    lang: null,
    viewer: viewer ? { id: viewer, email: null } : null,
    record: recordOf(asked),
  };
  return {
    get context() {
      return context;
    },
    follow: (told) =>
      client.listen('user_settings_change', ({ data }) => {
        if (!data) return;
        context = { ...context, theme: themeOf(data.theme) };
        told(context);
      }),
    resize(height) {
      const [least, greatest] = BOUNDS[place];
      void client.execute('resize', { height: Math.min(Math.max(height, least), greatest) });
    },
    // Good for five minutes; Pipedrive hands out the same one until it is over.
    proof: async () => (await client.execute('get_signed_token')).token,
  };
}

/** In a list several records may be selected; a frame beside one record has exactly one. */
function recordOf(asked: URLSearchParams): HostRecord | null {
  const [type, ids] = [asked.get('resource'), asked.get('selectedIds')];
  return type && ids && !ids.includes(',') ? { type, id: ids } : null;
}

const themeOf = (theme?: string) => (theme === 'dark' || theme === 'light' ? theme : null);
