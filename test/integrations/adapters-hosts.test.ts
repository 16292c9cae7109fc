/** Each vendor's adapter against a stand-in of the vendor's client, which does what its documentation says. */
import { expect } from '@open-wc/testing';
import { dynamicsHost, dataverseToken } from '../../integrations/dynamics365/adapter.js';
import { hubspotHost, openUsage } from '../../integrations/hubspot/adapter.js';
import type { Host, HostContext } from '../../integrations/index.js';
import { outreachHost } from '../../integrations/outreach/adapter.js';
import { pipedriveHost, type PipedriveClient } from '../../integrations/pipedrive/adapter.js';
import { salesloftHost } from '../../integrations/salesloft/adapter.js';
import { teamsHost, type TeamsClient } from '../../integrations/teams/adapter.js';
import { zendeskHost, zendeskToken, type ZendeskClient } from '../../integrations/zendesk/adapter.js';

const { signal } = new AbortController();

/** Themes that a host tells from now on. */
function themesOf(host: Host) {
  const themes: HostContext['theme'][] = [];
  const end = host.follow!(({ theme }) => themes.push(theme));
  return { themes, end };
}

async function messageOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'it went well',
    (error: Error) => error.message,
  );
}

describe('zendeskHost()', () => {
  function client() {
    const handlers = new Map<string, (value: unknown) => void>();
    const said: { sizes: object[]; requests: object[] } = { sizes: [], requests: [] };
    const zendesk: ZendeskClient = {
      context: async () => ({ location: 'ticket_sidebar', ticketId: 1234 }),
      get: async () => ({
        currentUser: { id: 9, email: 'ana@example.com', locale: 'pt-BR' },
        colorScheme: 'light',
      }),
      on: (event, handler) => void handlers.set(event, handler),
      off: (event) => void handlers.delete(event),
      invoke: async (_action, size) => void said.sizes.push(size),
      request: async (options) => {
        said.requests.push(options);
        return { token: 't1', expiresIn: 300 };
      },
    };
    return { zendesk, said, handlers };
  }

  it('knows the agent, the ticket, the language and the colour scheme', async () => {
    expect((await zendeskHost(client().zendesk)).context).to.deep.equal({
      theme: 'light',
      lang: 'pt-BR',
      viewer: { id: '9', email: 'ana@example.com' },
      record: { type: 'ticket', id: '1234' },
    });
  });

  it('follows a change of the colour scheme until it is ended', async () => {
    const { zendesk, handlers } = client();
    const host = await zendeskHost(zendesk);
    const { themes, end } = themesOf(host);
    handlers.get('colorScheme.changed')!('dark');
    expect(themes).to.deep.equal(['dark']);
    expect(host.context.theme).to.equal('dark');
    end();
    expect(handlers.size).to.equal(0);
  });

  it('asks for the height that the page needs', async () => {
    const { zendesk, said } = client();
    (await zendeskHost(zendesk)).resize!(480);
    expect(said.sizes).to.deep.equal([{ width: '100%', height: '480px' }]);
  });

  it('has tokens made through Zendesk’s proxy, with a secret that is not in the page', async () => {
    const { zendesk, said } = client();
    const options = { url: 'https://usage.example.com/token', secret: 'shared', viewer: { id: '9' } };
    const getToken = zendeskToken(zendesk, options);
    expect(await getToken({ reason: 'expiring', signal })).to.deep.equal({ token: 't1', expiresIn: 300 });
    expect(said.requests).to.have.length(1);
    expect(said.requests[0]).to.deep.include({
      secure: true,
      headers: { Authorization: 'Bearer {{jwt.token}}' },
      data: '{"reason":"expiring"}',
    });
    expect(said.requests[0]).to.have.nested.property('jwt.secret_key', '{{setting.shared}}');
  });
});

describe('teamsHost()', () => {
  function client() {
    const calls: string[] = [];
    let change: ((theme: string) => void) | undefined;
    const teams: TeamsClient = {
      app: {
        initialize: async () => void calls.push('initialize'),
        getContext: async () => ({
          app: { theme: 'default', locale: 'en-us' },
          page: { id: 'usage' },
          user: { id: 'u-1', userPrincipalName: 'ana@example.com' },
        }),
        registerOnThemeChangeHandler: (handler) => void (change = handler),
        notifySuccess: () => calls.push('notifySuccess'),
      },
      authentication: { getAuthToken: async () => 'entra-token' },
    };
    return { teams, calls, change: (theme: string) => change!(theme) };
  }

  it('initialises, and says that the tab has loaded', async () => {
    const { teams, calls } = client();
    await teamsHost(teams);
    expect(calls).to.deep.equal(['initialize', 'notifySuccess']);
  });

  it('knows the viewer, the language and the theme, and follows it; high contrast is dark', async () => {
    const { teams, change } = client();
    const host = await teamsHost(teams);
    expect(host.context).to.deep.equal({
      theme: 'light',
      lang: 'en-us',
      viewer: { id: 'u-1', email: 'ana@example.com' },
      record: null,
    });
    const { themes, end } = themesOf(host);
    change('dark');
    change('default');
    change('contrast');
    end();
    change('default');
    expect(themes).to.deep.equal(['dark', 'light', 'dark']);
  });

  it('proves the viewer by a token of Entra', async () => {
    expect(await (await teamsHost(client().teams)).proof!()).to.equal('entra-token');
  });
});

describe('pipedriveHost()', () => {
  function client() {
    const sizes: object[] = [];
    let changed: Parameters<PipedriveClient['listen']>[1] | undefined;
    const pipedrive = {
      userSettings: { theme: 'dark' },
      execute: async (command: string, size?: object) => {
        if (command === 'get_signed_token') return { token: 'signed' };
        return void sizes.push(size!);
      },
      listen: (_event: string, handler: typeof changed) => {
        changed = handler;
        return () => void (changed = undefined);
      },
    } as PipedriveClient;
    return { pipedrive, sizes, change: (theme: string) => changed?.({ data: { theme } }) };
  }
  const search = '?resource=deal&view=details&userId=3&companyId=8&selectedIds=42&id=abc';

  it('knows the viewer and the deal by the address, and the theme by the settings', () => {
    const { pipedrive } = client();
    expect(pipedriveHost(pipedrive, { place: 'panel', search }).context).to.deep.equal({
      theme: 'dark',
      lang: null,
      viewer: { id: '3', email: null },
      record: { type: 'deal', id: '42' },
    });
  });

  it('knows no record where several are selected', () => {
    const { pipedrive } = client();
    const { context } = pipedriveHost(pipedrive, {
      place: 'modal',
      search: '?resource=deal&selectedIds=1,2',
    });
    expect(context.record).to.be.null;
  });

  it('follows the settings', () => {
    const { pipedrive, change } = client();
    const { themes, end } = themesOf(pipedriveHost(pipedrive, { place: 'panel', search }));
    change('light');
    end();
    change('dark');
    expect(themes).to.deep.equal(['light']);
  });

  it('asks for no height that Pipedrive refuses', () => {
    const { pipedrive, sizes } = client();
    const host = pipedriveHost(pipedrive, { place: 'panel', search });
    for (const height of [20, 480, 2000]) host.resize!(height);
    expect(sizes).to.deep.equal([{ height: 100 }, { height: 480 }, { height: 750 }]);
  });

  it('proves the viewer by a signed token', async () => {
    expect(await pipedriveHost(client().pipedrive, { place: 'panel', search }).proof!()).to.equal('signed');
  });
});

describe('outreachHost()', () => {
  const context = {
    locale: 'fr',
    theme: 'Dark',
    user: { id: 'u1', email: 'ana@example.com' },
    account: { id: 'a1' },
    opportunity: { id: 'o1' },
  };

  it('knows the viewer, the opportunity, the language and the theme', async () => {
    const host = await outreachHost({ init: async () => context, authenticate: async () => 'token' });
    expect(host.context).to.deep.equal({
      theme: 'dark',
      lang: 'fr',
      viewer: { id: 'u1', email: 'ana@example.com' },
      record: { type: 'opportunity', id: 'o1' },
    });
    expect(await host.proof!()).to.equal('token');
  });

  it('makes do with an app that was granted nothing', async () => {
    const host = await outreachHost({ init: async () => ({}), authenticate: async () => null });
    expect(host.context).to.deep.equal({ theme: null, lang: null, viewer: null, record: null });
    expect(await messageOf(host.proof!())).to.match(/was not allowed/);
  });
});

describe('salesloftHost()', () => {
  const start = {
    proof: 'opaque',
    viewer: { id: '5', email: 'ana@example.com' },
    lang: 'de',
    record: { type: 'account', id: '77' },
  };

  it('reads what the server wrote into the page, and takes it out', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(start);
    document.body.append(script);
    const host = salesloftHost(script);
    expect(script.isConnected).to.be.false;
    expect(host.context).to.deep.equal({
      theme: null,
      lang: 'de',
      viewer: { id: '5', email: 'ana@example.com' },
      record: { type: 'account', id: '77' },
    });
    expect(await host.proof!()).to.equal('opaque');
  });

  it('says so where the page was not opened by Salesloft', () => {
    expect(() => salesloftHost(null)).to.throw('open this page from Salesloft');
  });
});

describe('openUsage() and hubspotHost()', () => {
  const context = {
    user: { id: 11, email: 'ana@example.com', locale: 'es' },
    crm: { objectId: 301, objectTypeId: '0-2' },
  };

  async function opened(code: () => Promise<string>) {
    let uri = '';
    await openUsage({ openIframeModal: (modal, onClose) => ((uri = modal.uri), onClose!()) }, context, {
      page: 'https://usage.example.com/hubspot?theme=plain',
      title: 'Usage',
      code,
    });
    return new URL(uri);
  }

  it('hand the viewer, the record and a code over in the fragment', async () => {
    const { origin, search, hash } = await opened(async () => 'c0de');
    expect(origin + search).to.equal('https://usage.example.com?theme=plain');
    const before = location.href;
    const host = hubspotHost({ hash, pathname: location.pathname, search: location.search } as Location);
    expect(host.context).to.deep.equal({
      theme: null,
      lang: 'es',
      viewer: { id: '11', email: 'ana@example.com' },
      record: { type: '0-2', id: '301' },
    });
    expect(location.hash).to.equal('');
    history.replaceState(history.state, '', before);
  });

  it('use the code once', async () => {
    const { hash } = await opened(async () => 'c0de');
    const before = location.href;
    const host = hubspotHost({ hash, pathname: location.pathname, search: location.search } as Location);
    history.replaceState(history.state, '', before);
    expect(await host.proof!()).to.equal('c0de');
    expect(await messageOf(host.proof!())).to.match(/open this page from HubSpot/);
  });

  it('open nothing without a code', async () => {
    expect(await messageOf(opened(() => Promise.reject(new Error('no code'))))).to.equal('no code');
  });
});

describe('dynamicsHost()', () => {
  const xrm = (languageId: number) => ({
    Utility: {
      getGlobalContext: () => ({
        userSettings: { userId: '{0F8FAD5B-D9CB-469F-A165-70867728950E}', languageId },
      }),
    },
  });
  const form = (id: string) => ({ data: { entity: { getEntityName: () => 'account', getId: () => id } } });

  it('knows the viewer, the record and the language', () => {
    expect(dynamicsHost(xrm(1046), form('{7C9E6679-7425-40DE-944B-E07FC1F90AE7}')).context).to.deep.equal({
      theme: null,
      lang: 'pt-BR',
      viewer: { id: '0f8fad5b-d9cb-469f-a165-70867728950e', email: null },
      record: { type: 'account', id: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
    });
  });

  it('knows no record on a form that creates one', () => {
    expect(dynamicsHost(xrm(1033), form('')).context.record).to.be.null;
  });

  it('knows a language by its number, whatever its region, and says nothing of one that is not spoken', () => {
    const langs = [1033, 5127, 14337, 1045].map((lcid) => dynamicsHost(xrm(lcid)).context.lang);
    expect(langs).to.deep.equal(['en-US', 'de', 'ar', null]);
  });

  it('has tokens made by a function of the organisation', async () => {
    const asked: string[] = [];
    const fetch = async (url: RequestInfo | URL) => {
      asked.push(String(url));
      return Response.json({ '@odata.context': 'x', token: 't1', expiresIn: 600 });
    };
    const getToken = dataverseToken({ name: 'new_UsageToken', clientUrl: 'https://org.example.com', fetch });
    expect(await getToken({ reason: 'first', signal })).to.deep.equal({ token: 't1', expiresIn: 600 });
    expect(asked).to.deep.equal(['https://org.example.com/api/data/v9.2/new_UsageToken()']);
  });
});
