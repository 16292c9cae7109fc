/** On a page with other things on it: does every copy of the library draw, open, save and speak? */
import { deep, rests } from './explore.js';

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

const main = document.querySelector('main')!;
const provider = CrmUsageWidgets.memoryProvider(CrmUsageWidgets.sampleCompany({ people: 24 }));

/** Properties that a page's own style sheet may change inside an element, if it is let. */
const LOOK = ['color', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontVariantNumeric', 'lineHeight', 'textAlign',
  'textIndent', 'textShadow', 'textTransform', 'whiteSpace', 'display', 'marginTop', 'paddingLeft', 'borderTopWidth',
  'backgroundColor'] as const; // prettier-ignore

async function shown(tag: string, given: object): Promise<HTMLElement> {
  const host = document.createElement(tag);
  Object.assign(host, { provider }, given);
  main.append(host);
  await rests(host.shadowRoot!);
  return host;
}

const textOf = (host: HTMLElement): string =>
  [...deep(host.shadowRoot!)]
    .map((element) => (element.children.length ? '' : element.textContent))
    .join(' ');

/** From a card to the people behind a bar, and on to a file. */
async function walked(tag: string) {
  const host = await shown(tag, { report: 'si-adoption' });
  const drawn = Boolean(host.shadowRoot!.querySelector('.stage.drawn'));
  const bar = host.shadowRoot!.querySelector<HTMLElement>('.walk button')!;
  bar.focus();
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
    bar.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    await rests(host.shadowRoot!); // what listens to keys is loaded by the first one
  }
  bar.click();
  await rests(host.shadowRoot!);
  const dialog = host.shadowRoot!.querySelector('dialog');
  const table = [...deep(host.shadowRoot!)].find(({ localName }) => localName.endsWith('usage-detail-table'));
  const file = await savedBy(table);
  dialog?.close();
  host.remove();
  return { drawn, opened: Boolean(dialog), inner: table?.localName, file };
}

/** The header and the number of rows of the CSV that an element saves. */
async function savedBy(table: HTMLElement | undefined): Promise<string> {
  if (!table) return '';
  return new Promise((resolve) => {
    table.addEventListener('usagedownload', (event) => {
      event.preventDefault();
      const { file } = event as Event & { file: Blob };
      void file.text().then((text) => {
        const lines = text.trim().split(/\r?\n/);
        resolve(`${lines[0].slice(0, 13)}: ${lines.length - 1} rows`);
      });
    });
    void (table as HTMLElement & { export(): Promise<unknown> }).export();
  });
}

async function look(): Promise<string[]> {
  const host = await shown('usage-bar-card', { report: 'si-logins' });
  const detail = await shown('usage-detail-table', { report: 'si-logins' });
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

async function run(): Promise<void> {
  CrmUsageWidgets.defineAll({ prefix: 'acme' });
  CrmUsageWidgets.define(CrmUsageWidgets.UsageProviderElement, { prefix: 'acme' });
  const tags = ['usage-bar-card', 'acme-usage-bar-card'];
  const cards: Record<string, unknown> = {};
  for (const tag of tags) cards[tag] = await walked(tag);
  const japanese = await shown('usage-bar-card', { report: 'si-adoption', lang: 'ja' });
  const body = {
    cards,
    look: await look(),
    japanese: textOf(japanese),
    sameGlobal: typeof firstWidgets !== 'undefined' && firstWidgets === CrmUsageWidgets,
    amd: typeof amdDefined === 'undefined' ? 0 : amdDefined.length,
  };
  Reflect.deleteProperty(Array.prototype, 'toJSON'); // an old page's, which would spoil what is said here
  await fetch('/done', { method: 'POST', body: JSON.stringify(body) });
}

run().catch((error: unknown) =>
  fetch('/done', { method: 'POST', body: JSON.stringify({ error: String((error as Error).stack) }) }),
);
