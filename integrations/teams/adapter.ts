/** Microsoft Teams: a tab. The client is the module `@microsoft/teams-js` (2.x), open source. */
import type { Host, HostContext } from '../shared/host.js';

/** The part of the module that is used. */
export interface TeamsClient {
  app: {
    initialize(): Promise<void>;
    getContext(): Promise<TeamsContext>;
    registerOnThemeChangeHandler(handler: (theme: string) => void): void;
    notifySuccess(): unknown;
  };
  authentication: { getAuthToken(): Promise<string> };
}

export interface TeamsContext {
  app: { theme: string; locale: string };
  page: { id: string; subPageId?: string };
  user?: { id: string; userPrincipalName?: string };
}

/**
 * Initialises the client, and tells Teams that the page is there: without that a tab whose manifest asks for a loading
 * indicator ends in an error. A tab fills its place, so there is no height to tell.
 */
export async function teamsHost(teams: TeamsClient): Promise<Host> {
  await teams.app.initialize();
  const { app, page, user } = await teams.app.getContext();
  let context: HostContext = {
    theme: themeOf(app.theme),
    lang: app.locale || null,
    viewer: user ? { id: user.id, email: user.userPrincipalName ?? null } : null,
    record: page.subPageId ? { type: 'sub-page', id: page.subPageId } : null,
  };
  const listeners = new Set<(context: HostContext) => void>();
  // Teams has one handler a page and no way to take it back: it is registered once, and hands on.
  teams.app.registerOnThemeChangeHandler((theme) => {
    context = { ...context, theme: themeOf(theme) };
    for (const told of listeners) told(context);
  });
  teams.app.notifySuccess();
  return {
    get context() {
      return context;
    },
    follow(told) {
      listeners.add(told);
      return () => void listeners.delete(told);
    },
    proof: () => teams.authentication.getAuthToken(),
  };
}

/** `contrast` is white on black; where the system forces colours, the elements take those anyway. */
const themeOf = (theme: string): HostContext['theme'] =>
  theme === 'dark' || theme === 'contrast' ? 'dark' : 'light';
