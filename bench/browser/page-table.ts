/** A page with a table of 100,000 people, shown when `people.show()` is called: ours or a rival's. */
import type { DetailsAnswer } from '../../src/contract/answer.js';
import { sortKey } from '../../src/contract/sort-key.js';
import { measures } from '../../src/elements/strings/en-catalogue.js';
import { table as texts } from '../../src/elements/strings/en-table.js';
import { detailsOf } from '../people.js';
import { COLUMNS, type RivalTable } from '../rivals/columns.js';
import { fixedProvider } from './answers.js';
import type { Scene } from './scene.js';

declare const scene: Scene;
declare const rival: { table(parent: HTMLElement, answer: DetailsAnswer): RivalTable } | undefined;

const root = document.querySelector<HTMLElement>('#root')!;
root.style.display = 'block';
const answer = detailsOf(Number(new URLSearchParams(location.search).get('people')));
const isOurs = typeof rival === 'undefined';
let table: RivalTable | undefined;
let element: (HTMLElement & { updateComplete: Promise<boolean>; download(): Promise<unknown> }) | undefined;
let arrive!: (answer: DetailsAnswer) => void;

if (isOurs) {
  const details = new Promise<DetailsAnswer>((resolve) => (arrive = resolve));
  element = document.createElement('usage-detail-table') as unknown as NonNullable<typeof element>;
  element.setAttribute('report', 'si-adoption');
  element.setAttribute('period', `${answer.requested.start}..${answer.requested.end}`);
  Object.assign(element, { provider: fixedProvider({ details: () => details }) });
  root.append(element);
}

const firstRow = () => scene.rows()[0];
const nameIn = (row: Element | undefined) => row?.querySelector('.name, div')?.textContent ?? '';

const people = {
  count: answer.rows.length,
  columns: COLUMNS,
  host: () => element ?? table!.root,
  /** From the answer being there to the paint of its first rows. */
  show: () =>
    scene.measure(async () => {
      if (isOurs) arrive(answer);
      else table = rival.table(root, answer);
      await scene.until(() => scene.rows().length >= 10, 'rows');
    }),
  /** As a viewer does it: by the column's button, a second time to turn round. Until the rows are painted. */
  sort(column: string, turned = false): Promise<number> {
    const isFigure = typeof answer.rows[0][column] === 'number' || column.endsWith('_interaction');
    const stands = table ? null : button(column).closest('th')?.ariaSort;
    // Pressed on the column by which the rows stand, it turns round.
    const desc = stands === 'descending' ? false : stands === 'ascending' ? true : isFigure !== turned;
    const firsts = firstNames(column, desc);
    return scene.measure(async () => {
      if (table) table.sort(column, desc);
      else button(column).click();
      await scene.until(() => firsts.has(nameIn(firstRow())), `${column} ${desc ? 'down' : 'up'}`);
    });
  },
  /** The file. */
  csv: () =>
    scene.measure(async () => {
      let bytes = 0;
      const take = (event: Event) => {
        event.preventDefault();
        bytes = (event as Event & { file: Blob }).file.size;
      };
      element?.addEventListener('usagedownload', take, { once: true });
      if (table) bytes = table.csv().size;
      else await element!.download();
      if (bytes < 1e7) throw new Error(`The file has ${bytes} bytes`);
    }),
  /** Where the rows are. */
  middle() {
    const { x, y, width, height } = firstRow().getBoundingClientRect();
    return { x: x + Math.min(width, 600) / 2, y: y + height * 4 };
  },
  /** The most rows in the document in any frame, until it is asked for. */
  watchRows(): () => number {
    let [most, watching] = [0, true];
    const look = () => {
      most = Math.max(most, scene.rows().length);
      if (watching) requestAnimationFrame(look);
    };
    look();
    return () => {
      watching = false;
      return most;
    };
  },
};

/** Of a column's head: by its words, as a viewer finds it. */
function button(column: string): HTMLElement {
  const label =
    column === 'name' ? texts.person : (measures[`${answer.report}/${column}`] ?? measures[column]);
  const head = element!.shadowRoot!.querySelector<HTMLElement>(`thead th[data-label="${label}"] button`);
  if (!head) throw new Error(`No column is called ${label}`);
  return head;
}

/** Names of all who may stand first. */
function firstNames(column: string, desc: boolean): Set<string> {
  const keyed = answer.rows
    .filter((row) => row[column] !== null)
    .map((row) => {
      const cell = row[column] as string | number;
      return { name: row.name ?? '', key: typeof cell === 'number' ? cell : sortKey(cell) };
    });
  let best = keyed[0].key;
  for (const { key } of keyed) if (desc ? key > best : key < best) best = key;
  return new Set(keyed.filter(({ key }) => key === best).map(({ name }) => name));
}

export type People = typeof people;
Object.assign(globalThis, { people });
