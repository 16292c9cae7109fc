/** For files whose times are not RFC 3339: a viewer says how they are written, and the files are read again. */
import { tableOfName } from '../src/csv/plan.js';
import type { DatasetReport } from '../src/csv/faults.js';
import { choiceOf, type FileChoice, type FileChoices } from './file-choices.js';
import { element } from './load-report.js';

const FORMATS = [
  'DD/MM/YYYY HH:MM',
  'MM/DD/YYYY HH:MM',
  'DD.MM.YYYY HH:MM',
  'YYYY-MM-DD HH:MM',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'MM/DD/YYYY hh:MM A',
  'epoch',
  'epoch-ms',
];

export function timeChoices(
  files: readonly File[],
  choices: FileChoices,
  { refusals }: Pick<DatasetReport, 'refusals'>,
  onChoice: (name: string, times: Pick<FileChoice, 'format' | 'zone'>) => void,
): HTMLElement[] {
  const refused = new Map<string, string>();
  for (const { file, why, value } of refusals)
    if (why === 'not-an-instant' && value && !refused.has(file)) refused.set(file, value);
  const wanted = files
    .map(({ name }) => name)
    .filter((name) => refused.has(name) || choiceOf(choices, name).format);
  if (wanted.length === 0) return [];
  // A map given here would stand instead of the file's own one there.
  if (files.some(({ name }) => name.toLowerCase() === 'dataset.json'))
    return [
      element('p', 'How a file writes its times can be said in dataset.json: format and zone, under maps.'),
    ];
  const able = wanted.filter((name) => tableOfName(name) || choiceOf(choices, name).as);
  return able.map((name, index) =>
    timeChoice(`times-${index}`, name, refused.get(name), choiceOf(choices, name), onChoice),
  );
}

function timeChoice(
  id: string,
  name: string,
  example: string | undefined,
  chosen: FileChoice,
  onChoice: (name: string, times: Pick<FileChoice, 'format' | 'zone'>) => void,
): HTMLElement {
  const form = element('form');
  form.className = 'map';
  const title = element('span', `Times in ${name}${example ? ` (${example})` : ''}`);
  const format = suggested(`${id}-format`, 'are written as', FORMATS, chosen.format);
  const zone = suggested(`${id}-zone`, 'in the zone', Intl.supportedValuesOf('timeZone'), chosen.zone);
  zone.input.placeholder = 'UTC';
  const button = element('button', 'Read again');
  button.id = id;
  button.className = 'button';
  form.append(title, ...format.parts, ...zone.parts, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onChoice(name, { format: format.input.value.trim(), zone: zone.input.value.trim() });
  });
  return form;
}

/** A box that takes any text, with a list of likely ones. */
function suggested(id: string, text: string, likely: readonly string[], value: string) {
  const label = element('label', text);
  label.htmlFor = id;
  const input = element('input');
  Object.assign(input, { id, value });
  input.setAttribute('list', `${id}-list`);
  const list = element('datalist');
  list.id = `${id}-list`;
  list.append(...likely.map((one) => new Option(one)));
  return { input, parts: [label, input, list] };
}
