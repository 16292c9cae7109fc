/** From a card to the people behind a bar, and on to a file. */
import { deep, rests } from './explore.js';

/** An element of its own on the page, when it has come to rest. */
export async function shown(tag: string, given: object): Promise<HTMLElement> {
  const host = document.createElement(tag);
  Object.assign(host, given);
  document.querySelector('main')!.append(host);
  await rests(host.shadowRoot!);
  return host;
}

export const textOf = (host: HTMLElement): string =>
  [...deep(host.shadowRoot!)]
    .map((element) => (element.children.length ? '' : element.textContent))
    .join(' ');

export async function walked(tag: string, provider: object) {
  const host = await shown(tag, { provider, report: 'si-adoption' });
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
