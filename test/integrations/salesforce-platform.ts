/**
 * The modules that Salesforce itself gives to a component, as far as the rig needs them. They speak to `platform`, an
 * object of the page: what was asked of Apex, which scripts load, who publishes on which channel.
 */
const STUBS: Record<string, string> = {
  'lightning/platformResourceLoader': `export const loadScript = (component, url) => platform.loadScript(url);`,
  'lightning/messageService': `
    export const publish = (context, channel, message) => platform.publish(channel, message);
    export const subscribe = (context, channel, hear) => platform.subscribe(channel, hear);
    export const unsubscribe = (subscription) => platform.unsubscribe(subscription);
    export class MessageContext {
      constructor(give) { this.give = give; }
      connect() { this.give({ isMessageContext: true }); }
      disconnect() {}
      update() {}
    }`,
  '@salesforce/i18n/lang': `export default platform.lang;`,
};

/** Source text of a platform module; undefined for any other. */
export function platformModule(id: string): string | undefined {
  if (Object.hasOwn(STUBS, id)) return STUBS[id];
  const [, kind, name] = /^@salesforce\/(apex|resourceUrl|messageChannel|label)\/(.+)$/.exec(id) ?? [];
  switch (kind) {
    case 'apex':
      return `export default (parameters) => platform.apex(${JSON.stringify(name)}, parameters);`;
    case 'resourceUrl':
    case 'messageChannel':
      return `export default ${JSON.stringify(`/${name}`)};`;
    case 'label':
      return `export default platform.label(${JSON.stringify(name.replace(/^c\./, ''))});`;
    default:
      return undefined;
  }
}
