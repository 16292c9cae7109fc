/**
 * The reporting page in a CRM: a list of reports with the entry card, and the page that it leads to. What the viewer
 * chooses there stands in the address (`bindUrl`), beside this page's own switches.
 */
import '../src/define.js';
import { registerTexts } from '../src/elements/foundation/strings.js';
import { bindUrl } from '../src/elements/page/bind-url.js';
import { lazyProvider } from '../src/embed/lazy-provider.js';
import { wearHost } from './host-look.js';
import { HOST_TEXTS } from './host-report.js';
import { Making } from './making.js';
import { resend } from './resend.js';
import { loadSettings } from './settings.js';
import { Sources } from './sources.js';
import type { Switches } from './switches.js';

registerTexts('en', HOST_TEXTS);

const form = document.querySelector<HTMLFormElement>('#switches')!;
const company = document.querySelector('usage-provider')!;
const report = document.querySelector('usage-report')!;
const views = {
  list: document.querySelector<HTMLElement>('#list')!,
  usage: document.querySelector<HTMLElement>('#usage')!,
};
const TITLES = { list: 'Administrator reports', usage: 'Usage · Administrator reports' };
type View = keyof typeof views;

const settings = await loadSettings();
const sources = new Sources(settings);
const SWITCHES = {
  host: 'plain',
  source: sources.obstacle('memory', 'company') ? 'server' : 'memory',
  data: 'company',
  day: 'good',
};
type Switch = keyof typeof SWITCHES;
const KEYS = Object.keys(SWITCHES) as Switch[];

const control = (name: Switch) => form.elements.namedItem(name) as HTMLSelectElement;
const viewOf = (search: string): View =>
  new URLSearchParams(search).get('view') === 'usage' ? 'usage' : 'list';

report.resend = resend;

let unbind: (() => void) | undefined;
let shown: View | undefined;

function show(view: View): void {
  if (view === shown) return; // gone back or forward inside the report: it follows the address itself
  shown = view;
  for (const [name, section] of Object.entries(views)) section.hidden = name !== view;
  for (const link of document.querySelectorAll<HTMLElement>('.tree [data-view]')) {
    if (link.dataset.view === view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  document.title = TITLES[view];
  unbind?.();
  unbind = view === 'usage' ? bindUrl(report) : undefined;
}

/** Another view is another address; the switches go along, the report's own parameters stay behind. */
function open(view: View): void {
  const search = new URLSearchParams();
  if (view === 'usage') search.set('view', view);
  const given = new URLSearchParams(location.search);
  for (const name of KEYS) if (given.has(name)) search.set(name, given.get(name)!);
  history.pushState(null, '', `${location.pathname}${search.size > 0 ? `?${search}` : ''}`);
  report.state = { v: 1 };
  show(view);
  document.querySelector<HTMLElement>('#content')!.focus();
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('a[data-view]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(link.dataset.view as View);
});
// The card's link leads here anyway; taken here, nothing is loaded twice.
company.addEventListener('usageentry', (event) => {
  event.preventDefault();
  open('usage');
});
addEventListener('popstate', () => {
  read();
  show(viewOf(location.search));
});

/** The switches, from the address. */
function read(): void {
  const given = new URLSearchParams(location.search);
  for (const name of KEYS) {
    const wanted = given.get(name) ?? SWITCHES[name];
    const known = [...control(name).options].some((option) => option.value === wanted && !option.disabled);
    control(name).value = known ? wanted : SWITCHES[name];
  }
  apply();
}

let asked = '';
const making = new Making(document.querySelector('#making')!, sources.large, () => {
  const data = control('data');
  data.value = SWITCHES.data;
  data.dispatchEvent(new Event('change', { bubbles: true }));
  data.focus();
});

function apply(): void {
  wearHost(control('host').value);
  const [source, data, day] = (['source', 'data', 'day'] as const).map((name) => control(name).value) as [
    Switches['source'],
    Switches['data'],
    Switches['day'],
  ];
  const wanted = `${source} ${data} ${day}`;
  if (wanted === asked) return;
  asked = wanted;
  const provider = lazyProvider(() => sources.provider({ source, data, day }));
  company.provider = provider;
  if (data !== 'large' || source === 'server') return making.end();
  making.begin();
  const end = () => asked === wanted && making.end();
  void provider.capabilities().then(end, end);
}

form.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLSelectElement;
  const url = new URL(location.href);
  if (value === SWITCHES[name as Switch]) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(null, '', url);
  apply();
});

document.querySelector<HTMLDetailsElement>('#panel')!.open = matchMedia('(min-width: 960px)').matches;
if (settings.name) control('data').options[0].text = settings.name;
for (const option of control('source').options) {
  const why = sources.obstacle(option.value as Switches['source'], 'company');
  option.disabled = why !== '';
  option.title = why;
}
read();
show(viewOf(location.search));
