/** How the reading of a viewer's files ended: what was taken, what was not, and why. */
import { refusalText } from '../src/contract/refusals.js';
import { faultText, FILE_NOTES, type DatasetReport } from '../src/csv/faults.js';
import { talliedName, tellingRefusals } from '../src/csv/told-rows.js';

/** Enough to mend a file by; the tallies count all. */
const SHOWN = 100;

/** Rows of activity were there, and none was taken: with a wrong people.csv or format of times, say. */
export function nothingTaken(report: DatasetReport | undefined): boolean {
  const activity = report?.files.filter(({ table }) => table === 'activity') ?? [];
  return activity.some(({ refused }) => refused > 0) && activity.every(({ accepted }) => accepted === 0);
}

/** The first lines: how it ended. */
export function verdict(failure: Error | null, report: DatasetReport | undefined): HTMLElement[] {
  const sum = (key: 'accepted' | 'duplicates' | 'refused') =>
    report?.files.reduce((all, file) => all + file[key], 0) ?? 0;
  const rows = `${counted(sum('accepted'), 'row')} taken, ${sum('duplicates').toLocaleString('en')} repeated, ${sum('refused').toLocaleString('en')} refused.`;
  const line = element('p', failure ? `${failure.message}.` : `${rows} Your files stay in this page.`);
  line.className = failure || sum('refused') || report?.faults.length ? 'verdict bad' : 'verdict';
  return failure || nothingTaken(report)
    ? [line, element('p', 'The page goes on showing what it showed before.')]
    : [line];
}

/** The rest: what was not taken, and why. `unreadable`: files that nobody asked for -> why they could not be used. */
export function loadReport(report: DatasetReport, unreadable: ReadonlyMap<string, string>): HTMLElement[] {
  const { files, faults, notes } = report;
  const telling = tellingRefusals(report);
  const untold = report.refusals.length - telling.length;
  const refused = files.reduce((all, file) => all + file.refused, 0);
  const shown = telling.slice(0, SHOWN);
  const others = notes.filter(({ file, code }) => code !== 'not-read' || !unreadable.has(file));
  return [
    ...listed('Files that were not read, or not to their end', [
      ...faults.map(faultText),
      ...Array.from(unreadable, ([file, why]) => `${file} ${why}`),
    ]),
    ...listed(
      'Good to know',
      others.map(({ file, code }) => `${file} ${FILE_NOTES[code]}`),
    ),
    ...listed('Refused rows', [
      ...shown.map(refusalText),
      ...(untold === 0 && refused > shown.length
        ? [`and ${refused - shown.length} more (crm-usage-widgets check FOLDER names all)`]
        : []),
    ]),
    ...(files.length > 0 ? [tallies(report)] : []),
  ];
}

function listed(title: string, lines: readonly string[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const list = element('ul');
  list.append(...lines.map((line) => element('li', line)));
  return [element('h3', title), list];
}

function tallies({ files }: DatasetReport): HTMLElement {
  const table = element('table');
  const head = element('tr');
  head.append(...['File', 'Taken', 'Repeated', 'Refused'].map((title) => element('th', title)));
  for (const cell of head.children) cell.setAttribute('scope', 'col');
  const rows = files.map((tally) => {
    const { accepted, duplicates, refused } = tally;
    const row = element('tr');
    row.append(
      ...[talliedName(tally), accepted, duplicates, refused].map((cell) =>
        element('td', typeof cell === 'number' ? cell.toLocaleString('en') : cell),
      ),
    );
    return row;
  });
  const [thead, tbody] = [element('thead'), element('tbody')];
  thead.append(head);
  tbody.append(...rows);
  table.append(element('caption', 'Rows by file'), thead, tbody);
  const scroller = element('div');
  scroller.className = 'scroller';
  scroller.append(table);
  return scroller;
}

export const counted = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

export function element<K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
