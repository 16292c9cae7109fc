/** On a page that loads the modules: what works, and which parts were asked for on the way. */
import { said } from './said.js';
import { shown, textOf, walked } from './walk.js';

interface Doors {
  UsageBarCard: unknown;
  sampleCompany(options: object): object;
  memoryProvider(data: object): object;
}
interface CsvFiles {
  csvFilesProvider(files: File[]): { bars(query: object): Promise<{ total: { values: object } }> };
}

/** Not for a bundler to follow. */
const door = <T>(name: string): Promise<T> => import(new URL(`/modules/${name}`, location.href).href);

const PEOPLE = 'id,name,email\np1,Ann Example,ann@example.com\n';
const ACTIVITY =
  'id,at,person,product,kind\na1,2026-03-02T09:00:00Z,p1,sales-intelligence,interaction\na2,2026-03-03T09:00:00Z,p1,sales-intelligence,interaction\n';

function asked(): string[] {
  const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  return files.filter((path) => path.startsWith('/modules/'));
}

async function run(): Promise<object> {
  const { UsageBarCard, memoryProvider, sampleCompany } = await door<Doors>('index.js');
  const provider = memoryProvider(sampleCompany({ people: 24 }));
  const card = await walked('usage-bar-card', provider);
  const forCard = asked();
  const japanese = await shown('usage-bar-card', { provider, report: 'si-adoption', lang: 'ja' });
  const { csvFilesProvider } = await door<CsvFiles>('csv-files.js');
  const { total } = await csvFilesProvider([
    new File([PEOPLE], 'people.csv'),
    new File([ACTIVITY], 'activity.csv'),
  ]).bars({ report: 'si-adoption', period: { start: '2026-03-01', end: '2026-03-31' } });
  return {
    card,
    forCard,
    japanese: textOf(japanese),
    forAll: asked(),
    sameClass: customElements.get('usage-bar-card') === UsageBarCard,
    total: total.values,
  };
}

said(run);
