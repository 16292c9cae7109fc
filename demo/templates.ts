/** The header row of every table, as files to start with. */
import { element } from './load-report.js';

export function offerTemplates(): void {
  const list = document.getElementById('templates') as HTMLElement;
  const details = list.closest('details') as HTMLDetailsElement;
  const fill = async () => {
    const [{ templates }, { CSV_TYPE }] = await Promise.all([
      import('../src/csv/dataset-csv.js'),
      import('../src/csv/csv-blob.js'),
    ]);
    const links = Object.entries(templates()).map(([name, text]) => {
      const link = element('a', name);
      link.download = name;
      link.href = URL.createObjectURL(new Blob([text], { type: CSV_TYPE }));
      const item = element('li');
      item.append(link);
      return item;
    });
    list.replaceChildren(...links);
  };
  details.addEventListener('toggle', () => void fill(), { once: true });
}
