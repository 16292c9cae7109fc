/** What the adapters of all hosts share. Each adapter has a door of its own: `crm-usage-widgets/integrations/zendesk`. */
export { connect, type ConnectOptions } from './shared/connect.js';
export { exchangeAt } from './shared/exchange.js';
export type { GetToken, Host, HostContext, HostRecord, Token, TokenRequest, Viewer } from './shared/host.js';
