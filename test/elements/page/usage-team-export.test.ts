import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TeamAnswer } from '../../../src/contract/answer.js';
import { TEAM_COLUMNS } from '../../../src/contract/catalogue.js';
import { UsageError } from '../../../src/contract/errors.js';
import type { UsageProvider } from '../../../src/contract/provider.js';
import type { Query } from '../../../src/contract/query.js';
import { csvBlob, exportPreamble, exportSidecar } from '../../../src/csv/index.js';
import { define } from '../../../src/elements/foundation/define.js';
import { type UsageDownloadEvent, UsageErrorEvent } from '../../../src/elements/foundation/events.js';
import { UsageTeamExport } from '../../../src/elements/page/usage-team-export.js';
import { setCsvWriter } from '../../../src/elements/saving/csv-writing.js';
import { UsageProviderElement } from '../../../src/embed/usage-provider.js';
import { memoryProvider } from '../../../src/providers/memory.js';
import { smallCompany } from '../../../src/sample/small-company.js';
import { isAccessible } from '../accessible.js';
import { appears, detailsAnswer, fakeProvider, later, textOf, type FakeProvider } from '../fake-provider.js';

define(UsageTeamExport);
define(UsageProviderElement);

const row = (id: string, cells: object = {}) => ({
  id,
  name: `Person ${id}`,
  email: `${id}@example.com`,
  role: null,
  title: null,
  status: 'enabled',
  ...cells,
});

const teamAnswer = (query: Query, rows = [row('p1', { searches: 0 }), row('p2')]): TeamAnswer => {
  const { columns: _, csvOnly: __, footer: ___, count: ____, days: _____, ...head } = detailsAnswer(query);
  return { ...head, columns: [...TEAM_COLUMNS], rows };
};

const teamProvider = (): FakeProvider => fakeProvider({ team: (query) => teamAnswer(query) });

async function put(
  provider: UsageProvider | null,
  given: Partial<UsageTeamExport> = {},
): Promise<UsageTeamExport> {
  const element = document.createElement('usage-team-export');
  Object.assign(element, { provider }, given);
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.append(element);
  await waitUntil(() => element.renderRoot.querySelector('.frame'));
  return element;
}

async function shown(...given: Parameters<typeof put>): Promise<UsageTeamExport> {
  const element = await put(...given);
  await appears(element, 'button');
  return element;
}

const press = (element: UsageTeamExport) => element.renderRoot.querySelector('button')!.click();

function offered(element: HTMLElement): UsageDownloadEvent[] {
  const events: UsageDownloadEvent[] = [];
  element.addEventListener('usagedownload', (event) => {
    event.preventDefault();
    events.push(event);
  });
  return events;
}

const linesOf = async ({ file }: UsageDownloadEvent) =>
  (await file!.text()).replace(/^\ufeff/, '').split('\r\n');

describe('<usage-team-export>', () => {
  beforeEach(() => setCsvWriter(async () => ({ csvBlob, exportPreamble, exportSidecar })));
  afterEach(() => setCsvWriter(null));

  it('saves one row a person with every column, and says how many', async () => {
    const element = await shown(teamProvider(), { period: '2026-06-01..2026-06-30' });
    await isAccessible(element);
    const files = offered(element);
    press(element);
    await waitUntil(() => files.length === 1);
    expect(files[0].detail).to.deep.equal({
      report: 'nav-usage',
      filename: 'team_2026-06-01_2026-06-30.csv',
      rows: 2,
    });
    const lines = await linesOf(files[0]);
    expect(lines[0]).to.equal(TEAM_COLUMNS.join(','));
    expect(lines[1]).to.match(/^p1,Person p1,p1@example.com,,,enabled,,,,,,0,/);
    await waitUntil(() => textOf(element).includes('Team CSV saved: 2 people'));
  });

  it('has the names of those who never finished onboarding, with blank activity, and SSI with its parts', async () => {
    const provider = memoryProvider(smallCompany);
    const element = await shown(provider);
    const files = offered(element);
    press(element);
    await waitUntil(() => files.length === 1);
    const [header, ...rows] = (await linesOf(files[0])).map((line) => line.split(','));
    const answer = await provider.team({ report: 'nav-usage' });
    const at = (id: string) => header.indexOf(id);
    expect(rows.slice(0, -1).map((cells) => cells[0])).to.deep.equal(answer.rows.map(({ id }) => id));
    const waiting = rows.find((cells) => cells[at('invited_at')] && !cells[at('onboarded_at')])!;
    expect(waiting[at('name')]).not.to.equal('');
    expect(waiting.slice(at('last_activity')).join('')).to.equal('');
    const known = answer.rows.find(({ ssi_total }) => typeof ssi_total === 'number')!;
    const parts = ['ssi_brand', 'ssi_people', 'ssi_insights', 'ssi_relationships'] as const;
    const cells = rows.find(([id]) => id === known.id)!;
    expect(parts.reduce((sum, id) => sum + Number(cells[at(id)]), 0)).to.be.closeTo(
      Number(cells[at('ssi_total')]),
      1e-9,
    );
  });

  it('asks under the period and the filters of the page, and under its own where it has some', async () => {
    const provider = teamProvider();
    const page = await fixture<UsageProviderElement>(html`<usage-provider></usage-provider>`);
    page.provider = provider;
    page.scope = { period: 'last-90', filters: { groups: ['g1'] }, timeZone: 'Asia/Tokyo' };
    const element = document.createElement('usage-team-export');
    page.append(element);
    await appears(element, 'button');
    offered(element);
    await element.export();
    element.period = 'last-7';
    element.filters = { people: ['p1'] };
    await element.export();
    expect(provider.asked('team')).to.deep.equal([
      { report: 'nav-usage', period: { preset: 'last-90' }, groups: ['g1'], timeZone: 'Asia/Tokyo' },
      { report: 'nav-usage', period: { preset: 'last-7' }, people: ['p1'], timeZone: 'Asia/Tokyo' },
    ]);
  });

  it('shows that it takes long, and the same button cancels', async () => {
    const { promise } = later<TeamAnswer>();
    const provider = fakeProvider({ team: () => promise });
    const element = await shown(provider);
    const files = offered(element);
    element.renderRoot.querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    const progress = await appears<HTMLProgressElement>(element, 'progress');
    expect(progress.position, 'nobody can say how far').to.equal(-1);
    expect(progress.getAttribute('aria-label')).to.equal('Getting the team');
    await isAccessible(element);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => textOf(element).includes('Download team CSV'));
    expect(provider.questions.at(-1)!.signal!.aborted).to.equal(true);
    expect(files).to.have.length(0);
    expect(textOf(element)).not.to.contain('went wrong');
  });

  it('says how far the writing is', async () => {
    const { promise, give } = later<Blob>();
    setCsvWriter(async () => ({
      csvBlob: (_answer, { onProgress }) => {
        setTimeout(() => onProgress?.({ rows: 1, total: 2 }), 250);
        return promise;
      },
    }));
    const element = await shown(teamProvider());
    const files = offered(element);
    press(element);
    const progress = await appears<HTMLProgressElement>(element, 'progress');
    await waitUntil(() => progress.value === 0.5);
    expect(progress.getAttribute('aria-label')).to.equal('Writing team CSV, 50%');
    give(new Blob());
    await waitUntil(() => files.length === 1 && !element.renderRoot.querySelector('progress'));
  });

  it('writes 100,000 people in slices', async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => row(`p${i}`, { searches: i }));
    const element = await shown(fakeProvider({ team: (query) => teamAnswer(query, many) }));
    const files = offered(element);
    const longest = longestTask();
    press(element);
    await waitUntil(() => files.length === 1, 'it is written', { timeout: 20_000 });
    expect(files[0].detail.rows).to.equal(100_000);
    expect(await longest(), 'ms of the longest task').to.be.lessThan(200);
  }).timeout(30_000);

  it('says why it failed, in words, and tells the page', async () => {
    const element = await shown(
      fakeProvider({
        team: () => {
          throw new UsageError('forbidden', 'No');
        },
      }),
    );
    const errors: unknown[] = [];
    element.addEventListener(UsageErrorEvent.type, (event) =>
      errors.push((event as UsageErrorEvent).detail.code),
    );
    press(element);
    const failed = await appears(element, '[role=alert]');
    expect(failed.innerText).to.equal('You do not have access to usage reports.');
    expect(errors).to.deep.equal(['forbidden']);
    await isAccessible(element);
  });

  it('says what the data lacks instead of saving an empty file', async () => {
    const element = await shown(
      fakeProvider({ team: (query) => ({ ...teamAnswer(query, []), lacks: ['seats'] }) }),
    );
    const files = offered(element);
    press(element);
    const failed = await appears(element, '[role=alert]');
    expect(failed.innerText).to.match(/^This dataset has no seat/);
    expect(files).to.have.length(0);
  });

  it('has formulas of both reports in its second file', async () => {
    const element = await shown(teamProvider());
    const files = offered(element);
    expect(await element.export({ about: 'sidecar' })).to.equal(2);
    const { figures } = JSON.parse(await files[1].file!.text());
    expect(figures.searches.rows.where.kind).to.deep.equal(['search']);
    expect(figures.inmail_acceptance_rate.formula.denominator).to.equal('inmails_sent');
    expect(figures.inmail_acceptance_rate.words).to.contain('InMails accepted ÷ InMails sent');
  });

  it('is not there where nobody can write a CSV', async () => {
    setCsvWriter(null);
    const element = await put(teamProvider());
    await element.updateComplete;
    expect(element.renderRoot.querySelector('button')).to.equal(null);
    expect(await element.export()).to.equal(null);
  });
});

/** Where the engine tells long tasks; else 0. */
function longestTask(): () => Promise<number> {
  let longest = 0;
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return async () => 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
    return longest;
  };
}
