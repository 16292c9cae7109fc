/**
 * HubSpot: cards run in a worker without a DOM, so a card opens the page in a modal (`openUsage`, in the card), and the
 * page learns from its own address who opened it (`hubspotHost`, in the page). The address carries a code that is good
 * once, never a token; it stands in the fragment, which no server and no log sees.
 */
import type { Host, HostRecord } from '../shared/host.js';

/** The part of a card's `actions` that is used. */
export interface HubSpotActions {
  openIframeModal(
    modal: { uri: string; width: number; height: number; title: string; flush: boolean },
    onClose?: () => void,
  ): void;
}

/** The part of a card's `context` that is used. */
export interface HubSpotContext {
  user: { id: number | string; email?: string; locale?: string };
  crm?: { objectId: number | string; objectTypeId: string };
}

export interface OpenUsageOptions {
  /** Address of the page. */
  page: string;
  title: string;
  /** A code that is good once, from the app's own server: `hubspot.fetch` signs the request, the server checks it. */
  code: () => Promise<string>;
  /** CSS pixels; HubSpot makes the modal smaller where the window is. Default: 1200 x 900. */
  width?: number;
  height?: number;
}

/** For the card. Resolves when the viewer has closed the modal; rejects where no code could be had. */
export async function openUsage(
  actions: HubSpotActions,
  { user, crm }: HubSpotContext,
  { page, title, code, width = 1200, height = 900 }: OpenUsageOptions,
): Promise<void> {
  const said = new URLSearchParams({ code: await code(), viewer: String(user.id) });
  if (user.email) said.set('email', user.email);
  if (user.locale) said.set('lang', user.locale);
  if (crm) said.set('record', `${crm.objectTypeId}/${crm.objectId}`);
  const uri = new URL(page);
  uri.hash = said.toString();
  return new Promise((closed) =>
    actions.openIframeModal({ uri: uri.href, width, height, title, flush: true }, closed),
  );
}

/** For the page. Takes the code out of the address, so that a reload or a copied link does not use it twice. */
export function hubspotHost(at: Location = location): Host {
  const said = new URLSearchParams(at.hash.slice(1));
  history.replaceState(history.state, '', at.pathname + at.search);
  const viewer = said.get('viewer');
  return {
    context: {
      theme: null,
      lang: said.get('lang'),
      viewer: viewer ? { id: viewer, email: said.get('email') } : null,
      record: recordOf(said.get('record')),
    },
    async proof() {
      const code = said.get('code');
      said.delete('code');
      if (!code) throw new Error('Cannot prove who looks: open this page from HubSpot');
      return code;
    },
  };
}

function recordOf(said: string | null): HostRecord | null {
  const [type, id] = said?.split('/') ?? [];
  return type && id ? { type, id } : null;
}
