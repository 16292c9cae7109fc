/** "Drop your own CSV": reads a viewer's files in the page, and says what became of every row. */
import type { UsageProvider } from '../src/contract/provider.js';
import type { DatasetReport } from '../src/csv/faults.js';
import { droppedFiles } from './dropped-files.js';
import type { FileChoice, FileChoices } from './file-choices.js';
import { HOST_REPORTS } from './host-report.js';
import { counted, element, nothingTaken, verdict } from './load-report.js';

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

/** `onFiles`: a dataset was read; null: back to the sample. */
export function ownFiles(onFiles: (provider: UsageProvider | null) => void): void {
  const panel = byId('loaded');
  const loading = byId('loading');
  const details = byId('loaded-report');
  const inputs = [byId<HTMLInputElement>('pick-files'), byId<HTMLInputElement>('pick-folder')];
  let reading: AbortController | undefined;

  async function read(files: File[], choices: FileChoices): Promise<void> {
    reading?.abort();
    const { signal } = (reading = new AbortController());
    const progress = element('progress');
    panel.hidden = false;
    loading.replaceChildren(element('p', `Reading ${counted(files.length, 'file')}`), progress);
    const [{ csvFilesProvider }, { mapsOf, choiceOf }, dialog] = await Promise.all([
      import('../src/providers/csv-files.js'),
      import('./file-choices.js'),
      import('./load-dialog.js'),
    ]);
    let report: DatasetReport | undefined;
    const provider = csvFilesProvider(files, {
      reports: HOST_REPORTS,
      maps: mapsOf(choices),
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
    const again = (name: string, change: Partial<FileChoice>) =>
      void read(files, new Map([...choices, [name, { ...choiceOf(choices, name), ...change }]]));
    const told = await dialog.loadDialog(files, choices, report, again);
    if (signal.aborted) return;
    loading.replaceChildren(...verdict(failure, report));
    // Who chose something in the old ones goes on from there in the new ones.
    const focused = details.contains(document.activeElement) ? document.activeElement!.id : '';
    details.replaceChildren(...told);
    if (focused) (document.getElementById(focused) ?? byId('back')).focus();
    panel.scrollIntoView({ block: 'nearest' });
    if (!failure && !nothingTaken(report)) onFiles(provider);
  }

  function begin(files: File[]): void {
    if (files.length === 0) return;
    details.replaceChildren();
    void read(files, new Map());
  }

  for (const input of inputs)
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      input.value = ''; // so that the same file can be chosen again, mended
      begin(files);
    });
  takeDrops(byId('drop'), begin);
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
