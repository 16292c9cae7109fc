/** On a page with a strict policy: every element in every state, and everything pressed that can be pressed. */
import { explore, rests } from './explore.js';
import { said } from './said.js';

declare const CrmUsageWidgets: Record<string, unknown> & {
  UsageError: new (code: string, message: string, details: object) => Error;
  memoryProvider(data: object): Record<string, unknown>;
  sampleCompany(options: object): object;
};

const violations: string[] = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile }) =>
  violations.push([violatedDirective, blockedURI, sample, sourceFile].join(' ')),
);

const { UsageError, memoryProvider, sampleCompany } = CrmUsageWidgets;
const shown = memoryProvider(sampleCompany({ people: 24 }));
const like = (ask: () => Promise<unknown>) =>
  Object.fromEntries(Object.keys(shown).map((method) => [method, ask]));
const refusing = (code: string) =>
  like(() => Promise.reject(new UsageError(code, 'A message', { status: 500, requestId: 'r-1' })));

const STATES: Record<string, object> = {
  shown,
  waiting: like(() => new Promise(() => undefined)),
  empty: memoryProvider({ name: 'Empty', timeZone: 'UTC', people: [], activity: [] }),
  failed: refusing('server-error'),
  'no access': refusing('forbidden'),
};

/** What an element needs besides a provider. */
const GIVEN: Record<string, object> = {
  'usage-bar-card': { report: 'si-adoption' },
  'usage-detail-table': { report: 'si-adoption' },
  'usage-metrics': { report: 'nav-usage' },
  'usage-entry': { explain: true, href: '#report' },
  'seat-allocation': { resend: () => Promise.resolve() },
  'usage-report': { resend: () => Promise.resolve() },
};

/** They show nothing of their own: a source, and the page of a frame. */
const SILENT = ['usage-provider', 'usage-frame'];

const tags = Object.values(CrmUsageWidgets)
  .map((value) => (typeof value === 'function' && 'tag' in value ? String(value.tag) : ''))
  .filter((tag) => tag && !SILENT.includes(tag))
  .sort();

/** What the policy must find, so that nothing found means something. */
function misbehave(): void {
  const box = document.createElement('p');
  box.setAttribute('style', 'color: red');
  try {
    box.innerHTML = '<b>text</b>';
  } catch {
    // An engine that knows Trusted Types refuses it, and says so.
  }
}

async function run(): Promise<object> {
  if (location.search === '?wrong') {
    misbehave();
    await new Promise((later) => setTimeout(later, 300));
    return { violations };
  }
  const popups: Record<string, string[]> = {};
  let pressed = 0;
  const empty: string[] = [];
  for (const tag of tags)
    for (const [state, provider] of Object.entries(STATES)) {
      const host = document.createElement(tag);
      Object.assign(host, { provider, contact: 'mailto:admin@example.com' }, GIVEN[tag]);
      document.querySelector('main')!.append(host);
      await rests(host.shadowRoot!, state === 'waiting');
      if (!host.shadowRoot!.textContent?.trim() && state !== 'waiting') empty.push(`${tag} ${state}`);
      const seen = new Set<string>();
      if (state !== 'waiting') pressed += await explore(host, seen, state === 'shown' ? 60 : 2);
      if (state === 'shown') popups[tag] = [...seen].sort();
      host.remove();
    }
  await new Promise((later) => setTimeout(later, 300));
  return { tags, popups, pressed, empty, violations };
}

said(run);
