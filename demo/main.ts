/** The demo page: the elements of the library in a CRM's shell, and switches for what may happen to them. */
import '../src/define.js';
import { isAbort } from '../src/contract/errors.js';
import { registerTexts } from '../src/elements/foundation/strings.js';
import { lazyProvider } from '../src/embed/lazy-provider.js';
import { HOST_TEXTS } from './host-report.js';
import { wear } from './look.js';
import { Making } from './making.js';
import { keepOffered } from './offered.js';
import { ownFiles } from './own-files.js';
import { resend } from './resend.js';
import { loadSettings } from './settings.js';
import { addSnippets } from './snippets.js';
import { Sources } from './sources.js';
import { awaitCompany, introduce } from './subtitle.js';
import {
  controlsOf,
  DEFAULTS,
  link,
  linkedSwitches,
  readSwitches,
  setSwitches,
  type Switches,
} from './switches.js';
import { offerTemplates } from './templates.js';

const CARDS = 'usage-bar-card, usage-detail-table, seat-allocation';

registerTexts('en', HOST_TEXTS);

const form = document.querySelector<HTMLFormElement>('#switches')!;
const company = document.querySelector('usage-provider')!;
const status = document.querySelector<HTMLElement>('#status')!;

const settings = await loadSettings();
keepOffered(settings.reports);
const cards = [...document.querySelectorAll<HTMLElement & { filters?: object }>(CARDS)];
const sources = new Sources(settings);
if (settings.name) document.querySelector('#company-name')!.textContent = settings.name;
/** A folder that is served is there already; the page would read it anew. */
const defaults: Switches = {
  ...DEFAULTS,
  source: settings.company && 'sample' in settings.company ? 'memory' : 'server',
};
document.querySelector('seat-allocation')!.resend = resend;

/** What answers at present; asked again for the same, the page stays as it is. */
let asked = '';
let round = 0;
/** The companies that the page waits for, and that it has shown last. */
let awaited = '';
let shown: Switches['data'] = 'company';

const making = new Making(document.querySelector('#making')!, sources.large, () => {
  settle({ data: shown });
  void apply();
  controlsOf(form, 'data')
    .find((control) => (control as HTMLInputElement).checked)
    ?.focus();
});

async function apply(): Promise<void> {
  const switches = readSwitches(form);
  wear(switches);
  link(switches, defaults);
  allow(switches);
  for (const card of cards) {
    card.setAttribute('period', switches.period);
    card.filters = switches.group ? { groups: [switches.group] } : undefined;
  }
  const { source, data, day } = switches;
  const wanted = JSON.stringify([source, data, day, data === 'files' ? round : 0]);
  if (wanted === asked) return;
  asked = wanted;
  status.textContent = source === 'msw' ? 'Starting msw' : '';
  const starting = sources.provider(switches);
  // Handed over at once: the cards wait for a source that is starting, instead of missing one.
  const provider = lazyProvider(() => starting);
  company.dataset.as = source === 'server' ? 'src="https://usage.example.com"' : 'sample';
  company.provider = provider;
  const whose = `${data} ${round}`;
  if (whose !== awaited) awaitCompany();
  awaited = whose;
  if (data === 'large' && source !== 'server') making.begin();
  else making.end();
  try {
    await starting;
    if (asked !== wanted) return; // switched on meanwhile
    status.textContent = said(switches);
    await introduce(provider);
    if (asked === wanted) shown = data;
  } catch (error) {
    if (asked !== wanted || isAbort(error)) return;
    status.textContent = `Cannot switch: ${(error as Error).message}`;
  } finally {
    if (asked === wanted) making.end();
  }
}

/** Sources that cannot answer for the chosen company are switched off, with the reason. */
function allow({ data }: Switches): void {
  for (const control of controlsOf(form, 'source')) {
    const why = sources.obstacle(control.value as Switches['source'], data);
    control.disabled = why !== '';
    control.parentElement!.title = why;
  }
}

function said({ source, data }: Switches): string {
  const obstacle = sources.obstacle('server', data);
  const where = {
    memory: data === 'large' ? 'Invented and counted by a worker of this page.' : 'Counted in this page.',
    msw: 'Asked over HTTP; msw answers in this page.',
    server:
      data === 'large'
        ? 'Asked over HTTP from the local server, which invents them first; that takes a while.'
        : 'Asked over HTTP from the local server.',
  }[source];
  return source !== 'server' && obstacle ? `${where} ${obstacle}` : where;
}

/** Moves to a source that can answer, before the page is asked to. */
function settle(wanted: Partial<Switches>): void {
  setSwitches(form, wanted);
  const { source, data } = readSwitches(form);
  if (!sources.obstacle(source, data)) return;
  const other = (['memory', 'server'] as const).find((one) => !sources.obstacle(one, data));
  for (const control of controlsOf(form, 'source')) control.disabled = false;
  setSwitches(form, other ? { source: other } : { data: 'company' });
}

// On the document: two of the controls stand outside the form.
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  if (target.form !== form || !target.name) return; // files and maps are no switches

  settle({});
  void apply();
});
form.addEventListener('submit', (event) => event.preventDefault());

ownFiles((provider) => {
  sources.files = provider;
  round++;
  const [files] = controlsOf(form, 'data').filter(({ value }) => value === 'files');
  files.parentElement!.hidden = provider === null;
  settle(provider ? { data: 'files', group: '' } : { data: 'company', group: '' });
  void apply();
});

// Opened here, not in the HTML: on a narrow page it stands above the reports, which would jump.
const panel = document.querySelector<HTMLDetailsElement>('#panel')!;
panel.open = matchMedia('(min-width: 960px)').matches;

addSnippets();
offerTemplates();
const linked = linkedSwitches(location.search, defaults);
if (linked.group) document.querySelector('#group')!.append(new Option(linked.group, linked.group)); // until the groups are known
settle(linked);
await apply();
