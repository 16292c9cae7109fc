/** "Drop your own CSV": reads a viewer's files in the page, and says what became of every row. */
import type { ColumnMaps } from '../src/contract/column-maps.js';
import type { UsageProvider } from '../src/contract/provider.js';
import type { DatasetReport } from '../src/csv/faults.js';
import { droppedFiles } from './dropped-files.js';
import { HOST_REPORTS } from './host-report.js';
import { counted, element, loadReport, verdict } from './load-report.js';
import { mapChoices } from './map-choices.js';

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

/** `onFiles`: a dataset was read; null: back to the sample. */
export function ownFiles(onFiles: (provider: UsageProvider | null) => void): void {
  const panel = byId('loaded');
  const loading = byId('loading');
  const details = byId('loaded-report');
  const inputs = [byId<HTMLInputElement>('pick-files'), byId<HTMLInputElement>('pick-folder')];
  let reading: AbortController | undefined;

  async function read(files: File[], maps: ColumnMaps = {}): Promise<void> {
    if (files.length === 0) return;
    reading?.abort();
    const { signal } = (reading = new AbortController());
    const progress = element('progress');
    panel.hidden = false;
    loading.replaceChildren(element('p', `Reading ${counted(files.length, 'file')}`), progress);
    details.replaceChildren();
    const { csvFilesProvider } = await import('../src/providers/csv-files.js');
    let report: DatasetReport | undefined;
    const provider = csvFilesProvider(files, {
      reports: HOST_REPORTS,
      maps,
      signal,
      onReport: (told) => (report = told),
      onProgress: ({ done, total }) => {
        if (total) progress.value = done / total;
      },
    });
    const failure = await provider.capabilities().then(
      () => null,
      (error: Error) => error,
    );
    if (signal.aborted) return;
    const unread = report?.notes.filter(({ code }) => code === 'not-read').map(({ file }) => file) ?? [];
    const unknown = files.filter(({ name }) => unread.includes(name));
    loading.replaceChildren(verdict(failure, report));
    details.replaceChildren(
      ...(await mapChoices(unknown, (more) => void read(files, { ...maps, ...more }))),
      ...(report ? loadReport(report) : []),
    );
    panel.scrollIntoView({ block: 'nearest' });
    if (!failure) onFiles(provider);
  }

  for (const input of inputs)
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      input.value = ''; // so that the same file can be chosen again, mended
      void read(files);
    });
  takeDrops(byId('drop'), (files) => void read(files));
  byId('back').addEventListener('click', () => {
    reading?.abort();
    panel.hidden = true;
    inputs[0].focus();
    onFiles(null);
  });
}

/** Anywhere on the page: beside a zone a browser would leave the page for the file. `zone` shows that it would work. */
function takeDrops(zone: HTMLElement, onDrop: (files: File[]) => void): void {
  const over = (is: boolean) => zone.classList.toggle('over', is);
  window.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    over(true);
  });
  window.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) over(false);
  });
  window.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    over(false);
    void droppedFiles(event.dataTransfer).then(onDrop);
  });
}
