/** On a page with other things on it: does every copy of the library draw, open, save and speak? */
import { deep } from './explore.js';
import { said } from './said.js';
import { shown, textOf, walked } from './walk.js';

interface Widgets {
  define(Class: unknown, options?: object): string;
  defineAll(options?: object): void;
  sampleCompany(options: object): object;
  memoryProvider(data: object): object;
  UsageProviderElement: unknown;
}
declare const CrmUsageWidgets: Widgets;
declare const amdDefined: unknown[] | undefined;
declare const firstWidgets: object | undefined;

const provider = CrmUsageWidgets.memoryProvider(CrmUsageWidgets.sampleCompany({ people: 24 }));

/** Properties that a page's own style sheet may change inside an element, if it is let. */
const LOOK = ['color', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontVariantNumeric', 'lineHeight', 'textAlign',
  'textIndent', 'textShadow', 'textTransform', 'whiteSpace', 'display', 'marginTop', 'paddingLeft', 'borderTopWidth',
  'backgroundColor'] as const; // prettier-ignore

async function look(): Promise<string[]> {
  const host = await shown('usage-bar-card', { provider, report: 'si-logins' });
  const detail = await shown('usage-detail-table', { provider, report: 'si-logins' });
  const lines = [host, detail].flatMap((element) =>
    [...deep(element.shadowRoot!)].map((inner) => {
      const style = getComputedStyle(inner);
      return `${inner.localName}.${inner.className}: ${LOOK.map((name) => `${name} ${style[name]}`).join(', ')}`;
    }),
  );
  host.remove();
  detail.remove();
  return lines;
}

async function run(): Promise<object> {
  CrmUsageWidgets.defineAll({ prefix: 'acme' });
  CrmUsageWidgets.define(CrmUsageWidgets.UsageProviderElement, { prefix: 'acme' });
  const tags = ['usage-bar-card', 'acme-usage-bar-card'];
  const cards: Record<string, unknown> = {};
  for (const tag of tags) cards[tag] = await walked(tag, provider);
  const japanese = await shown('usage-bar-card', { provider, report: 'si-adoption', lang: 'ja' });
  const body = {
    cards,
    look: await look(),
    japanese: textOf(japanese),
    sameGlobal: typeof firstWidgets !== 'undefined' && firstWidgets === CrmUsageWidgets,
    amd: typeof amdDefined === 'undefined' ? 0 : amdDefined.length,
  };
  Reflect.deleteProperty(Array.prototype, 'toJSON'); // an old page's, which would spoil what is said here
  return body;
}

said(run);
