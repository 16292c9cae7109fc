import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DetailRow } from '../../../src/contract/answer.js';
import { UsageError } from '../../../src/contract/errors.js';
import type { UsageProvider } from '../../../src/contract/provider.js';
import { csvBlob } from '../../../src/csv/index.js';
import { UsageDetailTable } from '../../../src/elements/detail-table/usage-detail-table.js';
import { define } from '../../../src/elements/foundation/define.js';
import type { UsageDownloadEvent } from '../../../src/elements/foundation/events.js';
import { registerTexts } from '../../../src/elements/foundation/strings.js';
import type { CsvWriter } from '../../../src/elements/saving/csv-order.js';
import { setCsvWriter } from '../../../src/elements/saving/csv-writing.js';
import { isAccessible } from '../accessible.js';
import { appears, fakeProvider, later, textOf } from '../fake-provider.js';
import { all, one, read } from '../found.js';
import { adoptionOf, crowd, PEOPLE, peopleProvider, person } from './detail-table-people.js';

define(UsageDetailTable);

type Given = Partial<
  Pick<
    UsageDetailTable,
    'report' | 'period' | 'bar' | 'filters' | 'timeZone' | 'density' | 'rows' | 'contact' | 'state'
  >
>;

async function put(provider: UsageProvider | null, given: Given = {}): Promise<UsageDetailTable> {
  const table = document.createElement('usage-detail-table');
  Object.assign(table, { report: 'si-adoption', period: '2026-06-01..2026-06-30', provider }, given);
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.append(table);
  return table;
}

async function shown(provider: UsageProvider, given?: Given): Promise<UsageDetailTable> {
  const table = await put(provider, given);
  await appears(table, '.rows tr');
  return table;
}

const names = (table: UsageDetailTable) => all(table, '.rows .name').map((cell) => read(cell));
const button = (table: UsageDetailTable, name: string) =>
  all(table, 'button').find((each) => read(each).startsWith(name)) as HTMLButtonElement;
const header = (table: UsageDetailTable, name: string) => button(table, name).closest('th') as HTMLElement;

async function press(table: UsageDetailTable, name: string): Promise<void> {
  button(table, name).click();
  await settled(table);
}

async function settled(table: UsageDetailTable): Promise<void> {
  await table.updateComplete;
  await waitUntil(() => one(table, '.stage').getAttribute('aria-busy') !== 'true', 'it is settled', {
    timeout: 8000,
  });
  await table.updateComplete;
}

async function type(table: UsageDetailTable, text: string): Promise<void> {
  const input = one(table, 'input[type="search"]') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(table);
}

/** Tips come a moment after the rows. */
async function handy(table: UsageDetailTable): Promise<UsageDetailTable> {
  const { adoptedStyleSheets } = table.renderRoot as ShadowRoot;
  await waitUntil(
    () =>
      (table.renderRoot as ShadowRoot).adoptedStyleSheets.length > adoptedStyleSheets.length ||
      adoptedStyleSheets.some((sheet) =>
        [...sheet.cssRules].some(({ cssText }) => cssText.startsWith('.bubble')),
      ),
  );
  return table;
}

describe('<usage-detail-table>', () => {
  describe('shows', () => {
    it('report and days in words, and people as they came', async () => {
      const table = await shown(peopleProvider());
      expect(read(one(table, '.title'))).to.equal('Adoption, Jun 1 – 30, 2026');
      expect(names(table)).to.deep.equal(['Zoë Łabędź', 'anna Öz', '—No data', 'Bo']);
      expect(read(one(table, '.count'))).to.equal('4 people');
    });
    it('one bar’s day', async () => {
      const provider = peopleProvider();
      const table = await shown(provider, { bar: '2026-06-03' });
      expect(read(one(table, '.title'))).to.equal('Adoption, Jun 3, 2026');
      expect(provider.asked('details')[0]).to.deep.equal({
        report: 'si-adoption',
        period: { start: '2026-06-01', end: '2026-06-30' },
        bar: '2026-06-03',
      });
    });
    it('right after the person what the bar showed: the rows are ordered by it', async () => {
      const table = await shown(peopleProvider());
      const heads = all(table, 'thead th').map((head) => read(head));
      expect(heads[1]).to.contain('Total interactions');
      expect(all(table, 'thead th')[1].getAttribute('aria-sort')).to.equal('descending');
      expect(heads.slice(2, 5).map((head) => head.match(/Role|Title|Status/)?.[0])).to.deep.equal([
        'Role',
        'Title',
        'Status',
      ]);
      expect(heads.filter((head) => head.includes('Total interactions'))).to.have.length(1);
    });
    it('from right to left a long e-mail without its end, not without its beginning', async () => {
      const table = await shown(peopleProvider());
      table.dir = 'rtl';
      await settled(table);
      const [person] = all(table, '.rows .person');
      const email = person.querySelector<HTMLElement>('.email')!;
      expect(getComputedStyle(email).direction).to.equal('ltr');
      const [cell, line] = [person, email].map((part) => part.getBoundingClientRect());
      expect(line.right).to.be.closeTo(cell.right - 20, 1); // short ones stand at the start all the same
    });
    it('instants as civil days of the report’s zone', async () => {
      const berlin = await shown(peopleProvider());
      expect(read(all(berlin, '.rows tr')[0].children[5])).to.equal('Jun 2, 2026');
      const london = await shown(peopleProvider(), { timeZone: 'Europe/London' });
      expect(read(all(london, '.rows tr')[0].children[5])).to.equal('Jun 1, 2026');
    });
    it('a zero as a zero, and a dash with its reason where there is no value', async () => {
      const table = await shown(peopleProvider());
      const [, anna, , bo] = all(table, '.rows tr');
      expect(read(bo.children[1])).to.equal('0');
      expect(read(bo.children[5])).to.equal('—No data');
      expect(read(anna.children[2])).to.equal('—Not applicable: not registered on the platform');
    });
    it('figures over all people last, and says which are no sums', async () => {
      const table = await shown(peopleProvider());
      expect(all(table, 'tfoot th, tfoot td').map(read)).to.deep.equal([
        'Total4 people',
        '1,234',
        '',
        '',
        '',
        'Jun 2, 2026earliest',
        'Jun 29, 2026latest',
        '12',
        '9distinct',
        '2distinct',
        '—No data',
      ]);
    });
    it('where the tool is used, greatest first', async () => {
      const table = await shown(peopleProvider());
      expect(all(table, '.surface').map(read)).to.deep.equal([
        'Web 65% 800 interactions',
        'CRM (embedded) 25% 300 interactions',
        'Surface not given 10% 100 interactions',
      ]);
    });
    it('the zone and the last day of the data', async () => {
      const table = await shown(peopleProvider());
      expect(read(one(table, '.foot'))).to.equal('Data through Jun 30, 2026Europe/Berlin');
    });
    it('the columns of the CSV on demand', async () => {
      const table = await shown(peopleProvider());
      expect(button(table, 'CRM page loads')).to.equal(undefined);
      (all(table, '.switch input').at(-1) as HTMLInputElement).click();
      await settled(table);
      expect(read(all(table, '.rows tr')[0].lastElementChild!)).to.equal('9');
      expect(read(all(table, 'tfoot td').at(-1)!)).to.equal('36');
      await isAccessible(table);
    });
    it('hostile text as text', async () => {
      const texts = [
        '<img src=x onerror=alert(1)>',
        '=1+1',
        '\u202eevil',
        '__proto__',
        '👩‍👩‍👧‍👦'.repeat(20),
        '\u200b',
        'a'.repeat(300),
      ];
      const rows = texts.map((text, i) =>
        person(`p${i}`, text, { email: text, role: text, title: text, status: text }),
      );
      const table = await shown(
        peopleProvider(rows, { surfaces: [{ surface: texts[0], interactions: 1, share: 1 }] }),
      );
      expect(all(table, '.rows .name').map((cell) => cell.textContent)).to.deep.equal(texts);
      expect(all(table, '.rows .status').map((cell) => cell.textContent)).to.deep.equal(texts);
      expect(all(table, 'img')).to.have.length(0);
      expect(read(one(table, '.surface-name'))).to.equal(texts[0]);
    });
  });

  describe('sorts', () => {
    it('names by their letters, whatever case and marks, the missing one last in both directions', async () => {
      const table = await shown(peopleProvider());
      await press(table, 'Person');
      expect(names(table)).to.deep.equal(['anna Öz', 'Bo', 'Zoë Łabędź', '—No data']);
      expect(header(table, 'Person').getAttribute('aria-sort')).to.equal('ascending');
      await press(table, 'Person');
      expect(names(table)).to.deep.equal(['Zoë Łabędź', 'Bo', 'anna Öz', '—No data']);
      expect(header(table, 'Person').getAttribute('aria-sort')).to.equal('descending');
    });
    it('figures from the greatest, and says that this is how they came', async () => {
      const table = await shown(peopleProvider());
      expect(header(table, 'Total interactions').getAttribute('aria-sort')).to.equal('descending');
      await press(table, 'Total interactions');
      expect(names(table)[0]).to.equal('Bo');
      expect(header(table, 'Total interactions').getAttribute('aria-sort')).to.equal('ascending');
    });
    it('dates, the missing one last', async () => {
      const table = await shown(peopleProvider());
      await press(table, 'First interaction');
      expect(names(table).at(-1)).to.equal('Bo');
    });
    it('with the keyboard alone', async () => {
      const table = await shown(peopleProvider());
      button(table, 'Person').focus();
      await sendKeys({ press: 'Enter' });
      await settled(table);
      expect(names(table)[0]).to.equal('anna Öz');
    });
    it('tells the page, and takes its choice back', async () => {
      const table = await shown(peopleProvider());
      setTimeout(() => button(table, 'Person').click());
      const { detail } = await oneEvent(table, 'usagechange');
      expect(detail).to.deep.equal({
        report: 'si-adoption',
        state: { v: 1, sort: { by: 'name', desc: false } },
      });
      const other = await shown(peopleProvider(), {
        state: { v: 1, sort: { by: 'name' }, text: 'bo@', more: true },
      });
      expect(names(other)).to.deep.equal(['Bo']);
      expect(read(one(other, '.count'))).to.equal('1 of 4 people');
    });
  });

  describe('finds', () => {
    it('people by name, e-mail, role and title, without marks and case', async () => {
      const table = await shown(peopleProvider());
      for (const [text, found] of [
        ['oz', ['anna Öz']],
        ['NOBODY@', ['—No data']],
        ['manager', ['—No data']],
        ['zoë l', []],
        ['account exec', ['Zoë Łabędź', 'Bo']],
      ] as const) {
        await type(table, text);
        expect(names(table), text).to.deep.equal(found);
      }
    });
    it('and asks the source for the figures of those, once the viewer stops typing', async () => {
      const provider = peopleProvider();
      const table = await shown(provider);
      await type(table, 'a');
      await type(table, 'account');
      expect(read(one(table, '.count'))).to.equal('2 of 4 people');
      expect(one(table, 'tfoot').className).to.equal('is-stale');
      await waitUntil(() => one(table, 'tfoot').className === '', 'the figures are there');
      expect(provider.asked('details').slice(1)).to.deep.equal([
        {
          report: 'si-adoption',
          period: { start: '2026-06-01', end: '2026-06-30' },
          text: 'account',
          page: { index: 0, size: 1 },
        },
      ]);
      expect(read(all(table, 'tfoot td')[0])).to.equal('77');
      expect(read(all(table, 'tfoot td')[7])).to.equal('4distinct');
    });
    it('nobody, and says whom it looked for', async () => {
      const table = await shown(peopleProvider());
      await type(table, '<b>x');
      expect(textOf(table)).to.contain('Nobody’s name, email, role or title contains “<b>x”.');
      await isAccessible(table);
      await press(table, 'Clear filter');
      expect(names(table)).to.have.length(4);
      expect((one(table, 'input[type="search"]') as HTMLInputElement).value).to.equal('');
    });
  });

  it('lists everybody enabled at a switch', async () => {
    const provider = peopleProvider();
    const table = await shown(provider);
    (one(table, '.switch input') as HTMLInputElement).click();
    await waitUntil(() => provider.asked('details').length === 2);
    expect(provider.asked('details')[1].rows).to.equal('everyone');
  });

  it('fills its height again after its words changed (a region that was lower without rows stayed half empty)', async () => {
    const table = await shown(peopleProvider(crowd(20)));
    await aTimeout(100);
    const seen = all(table, '.rows tr').length;
    registerTexts('en', {});
    await table.updateComplete;
    await aTimeout(100);
    expect(all(table, '.rows tr').length).to.equal(seen);
    expect(seen).to.be.greaterThan(10);
  });

  it('in a popup that is too low for rows below its tools, scrolls these away until rows and foot are seen', async () => {
    const table = await put(peopleProvider(crowd(30)));
    Object.assign(table.parentElement!.style, { blockSize: '240px' });
    table.fill = true;
    await appears(table, '.rows tr');
    const panel = one(table, '.panel');
    expect(getComputedStyle(panel).overflowY, 'a finger can scroll it').to.equal('auto');
    panel.scrollTop = 10_000;
    const { top, bottom } = panel.getBoundingClientRect();
    expect(one(table, '.foot').getBoundingClientRect().bottom).to.be.closeTo(bottom, 2);
    one(table, '.region').scrollIntoView({ block: 'start' });
    await aTimeout(50);
    const seen = all(table, '.rows tr').filter((row) => {
      const box = row.getBoundingClientRect();
      return box.top >= top && box.bottom <= bottom;
    });
    expect(seen.length).to.be.greaterThan(2);
  });

  describe('with 100,000 people', function () {
    this.timeout(60_000);
    const rows = crowd(100_000);
    const lastFigure = (table: UsageDetailTable) => read(all(table, '.rows tr').at(-1)!.children[1]);

    it('holds at most 100 rows in the document and reaches the last one', async () => {
      const table = await shown(peopleProvider(rows));
      expect(all(table, 'tr').length).to.be.lessThan(105);
      expect(one(table, 'table').getAttribute('aria-rowcount')).to.equal('100002');
      one(table, '.region').focus();
      await sendKeys({ press: 'End' });
      await waitUntil(
        () => all(table, '.rows tr').at(-1)!.getAttribute('aria-rowindex') === '100001',
        'the last row is there',
      );
      expect(names(table).at(-1)).to.equal(rows.at(-1)!.name);
      const [last, foot] = [all(table, '.rows tr').at(-1)!, one(table, 'tfoot')];
      expect(last.getBoundingClientRect().bottom).to.be.closeTo(foot.getBoundingClientRect().top, 2);
      expect(all(table, 'tr').length).to.be.lessThan(105);
      await sendKeys({ press: 'Home' });
      await waitUntil(
        () => all(table, '.rows tr')[0].getAttribute('aria-rowindex') === '2',
        'the first row is there',
      );
    });
    it('sorts them right, the missing last, from any place', async () => {
      const table = await shown(peopleProvider(rows));
      one(table, '.region').scrollTop = 1e6;
      await nextFrame();
      await press(table, 'Person');
      expect(names(table)[0]).to.equal('Person 000000');
      expect(one(table, '.region').scrollTop).to.equal(0);
      await press(table, 'Total interactions');
      expect(read(all(table, '.rows tr')[0].children[1])).to.equal('99,999');
      one(table, '.region').scrollTop = 1e9;
      await waitUntil(() => lastFigure(table) === '—No data');
      await press(table, 'Total interactions');
      expect(read(all(table, '.rows tr')[0].children[1])).to.equal('1');
      one(table, '.region').scrollTop = 1e9;
      await waitUntil(() => lastFigure(table) === '—No data');
    });
    it('finds the newest of what was typed', async () => {
      const table = await shown(peopleProvider(rows));
      const input = one(table, 'input[type="search"]') as HTMLInputElement;
      for (const text of ['p', 'person 0', 'person 09999', 'person 099999']) {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await aTimeout(5);
      }
      await waitUntil(() => read(one(table, '.count')).startsWith('1 of 100,000'), 'one is found', {
        timeout: 8000,
      });
      await settled(table);
      expect(names(table)).to.deep.equal(['Person 099999']);
    });
  });

  it('scrolls by rows and pages with the keyboard', async () => {
    const table = await shown(peopleProvider(crowd(500)));
    const region = one(table, '.region');
    region.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(region.scrollTop).to.equal(36);
    await sendKeys({ press: 'ArrowUp' });
    expect(region.scrollTop).to.equal(0);
    await sendKeys({ press: 'PageDown' });
    expect(region.scrollTop % 36).to.equal(0);
    expect(region.scrollTop).to.be.greaterThan(200);
  });

  it('has lower rows where it is compact', async () => {
    const table = await shown(peopleProvider(), { density: 'compact' });
    expect(all(table, '.rows tr')[0].getBoundingClientRect().height).to.equal(28);
    expect(all(await shown(peopleProvider()), '.rows tr')[0].getBoundingClientRect().height).to.equal(36);
  });

  describe('says why there is a dash', () => {
    const bubble = (table: UsageDetailTable) => all(table, '.bubble').map(read);
    it('on hover', async () => {
      const table = await handy(await shown(peopleProvider()));
      const over = (selector: string) =>
        one(table, selector).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await waitUntil(() => over('td .dash') && bubble(table).length, 'it is said');
      expect(bubble(table)).to.deep.equal(['Not applicable: not registered on the platform']);
      over('.title');
      await waitUntil(() => bubble(table).length === 0, 'it goes away');
    });
    it('on focus, with one tab stop for all dashes and the arrows between them', async () => {
      const table = await handy(await shown(peopleProvider()));
      const dashes = all(table, '.rows .dash');
      expect(dashes.map((dash) => dash.tabIndex)).to.deep.equal([0, -1, -1, -1, -1]);
      button(table, 'iframe page loads').focus();
      await sendKeys({ press: 'Tab' });
      expect(bubble(table)).to.deep.equal(['Not applicable: not registered on the platform']);
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'ArrowRight' });
      expect(bubble(table)).to.deep.equal(['No data']);
      expect(dashes.map((dash) => dash.tabIndex)).to.deep.equal([-1, -1, 0, -1, -1]);
    });
    it('until Esc, which leaves everything else as it is', async () => {
      const dialog = document.createElement('dialog');
      const table = await shown(peopleProvider());
      table.before(dialog);
      dialog.append(table);
      dialog.showModal();
      await appears(table, '.rows .dash');
      await handy(table);
      one(table, '.rows .dash').focus();
      expect(bubble(table)).to.have.length(1);
      await sendKeys({ press: 'Escape' });
      expect(bubble(table)).to.have.length(0);
      expect(dialog.open).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialog.open, 'the second one closes the dialog');
    });
    it('and does not lose the focus when its row is scrolled away', async () => {
      const rows = crowd(500).map((row): DetailRow => ({ ...row, role: null, state: { role: 'missing' } }));
      const table = await shown(peopleProvider(rows));
      one(table, '.rows .dash').focus();
      await aTimeout(50); // WebKit scrolls what is focused into view a little later
      one(table, '.region').scrollTop = 9000;
      await waitUntil(() => (table.renderRoot as ShadowRoot).activeElement === one(table, '.region'));
    });
  });

  describe('saves a CSV', () => {
    afterEach(() => setCsvWriter(null));
    const text = async (event: UsageDownloadEvent) =>
      (await event.file!.text()).replace(/^\ufeff/, '').split('\r\n');
    const caught = async (table: UsageDetailTable): Promise<UsageDownloadEvent> => {
      table.addEventListener('usagedownload', (event) => event.preventDefault());
      setTimeout(() => button(table, 'Download CSV').click());
      return (await oneEvent(table, 'usagedownload')) as UsageDownloadEvent;
    };

    it('of all columns, under a name that says report and days, and hands it to a page that wants it', async () => {
      setCsvWriter(async () => ({ csvBlob }));
      const table = await shown(peopleProvider());
      const event = await caught(table);
      expect(event.detail).to.deep.equal({
        report: 'si-adoption',
        filename: 'si-adoption_2026-06-01_2026-06-30.csv',
        rows: 4,
      });
      const lines = await text(event);
      expect(lines[0]).to.equal(
        'id,name,email,role,title,status,first_interaction,last_interaction,days_active,unique_accounts,unique_accounts_hot,total_interactions,iframe_page_loads,iframe_interactions,crm_page_loads,sep_page_loads',
      );
      expect(lines[4]).to.equal('p4,Bo,bo@example.com,Seller,Account Executive,invited,,,3,5,2,0,0,7,8,9');
      await waitUntil(() => textOf(table).includes('CSV saved: 4 people'), 'it is said');
    });
    it('of those who are listed, in their order', async () => {
      setCsvWriter(async () => ({ csvBlob }));
      const table = await shown(peopleProvider());
      await type(table, 'account');
      await press(table, 'Person');
      const lines = await text(await caught(table));
      expect(lines.slice(1, -1).map((line) => line.split(',')[0])).to.deep.equal(['p4', 'p1']);
    });
    it('as a download where nobody takes it', async () => {
      setCsvWriter(async () => ({ csvBlob }));
      const table = await shown(peopleProvider());
      const clicked: string[] = [];
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        clicked.push(`${this.download} ${this.href.split(':')[0]}`);
      };
      try {
        expect(await table.download()).to.equal(4);
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
      expect(clicked).to.deep.equal(['si-adoption_2026-06-01_2026-06-30.csv blob']);
    });
    it('with progress and a way to stop where it takes long', async () => {
      let aborted = false;
      const slow: CsvWriter = {
        csvBlob: (_answer, { signal, onProgress }) => {
          setTimeout(() => onProgress?.({ rows: 1, total: 4 }), 250);
          return new Promise((_resolve, reject) =>
            signal!.addEventListener('abort', () => {
              aborted = true;
              reject(signal!.reason as Error);
            }),
          );
        },
      };
      setCsvWriter(async () => slow);
      const table = await shown(peopleProvider());
      button(table, 'Download CSV').focus();
      await sendKeys({ press: 'Enter' });
      const progress = await appears<HTMLProgressElement>(table, 'progress');
      await waitUntil(() => progress.value === 0.25);
      expect(progress.getAttribute('aria-label')).to.equal('Writing CSV, 25%');
      await isAccessible(table);
      await sendKeys({ press: 'Enter' }); // the focus is still there: the same button cancels
      await waitUntil(() => aborted && button(table, 'Download CSV'));
      expect(textOf(table)).not.to.contain('could not be written');
    });
    it('or says that it could not', async () => {
      setCsvWriter(() => Promise.reject(new Error('no such file')));
      const table = await shown(peopleProvider());
      await press(table, 'Download CSV');
      await waitUntil(() => textOf(table).includes('The file could not be written.'), 'it is said');
      expect(await table.download()).to.equal(null);
    });
    it('only where there is a writer', async () => {
      expect(button(await shown(peopleProvider()), 'Download CSV')).to.equal(undefined);
    });
  });

  describe('says what is the matter', () => {
    it('while it waits', async () => {
      const table = await put(fakeProvider({ details: () => later().promise }));
      await appears(table, '.bone');
      expect(one(table, '.stage').getAttribute('aria-busy')).to.equal('true');
      await isAccessible(table);
    });
    it('when it failed, and tries again', async () => {
      const provider = peopleProvider();
      const { details } = provider.replies;
      provider.replies.details = () => {
        throw new UsageError('network', 'ECONNREFUSED 10.0.0.1', { requestId: 'r-1' });
      };
      const table = await put(provider);
      await appears(table, '.state-failed');
      expect(textOf(table)).to.contain('There is no connection to the data. Request r-1');
      expect(textOf(table)).not.to.contain('ECONNREFUSED');
      await isAccessible(table);
      provider.replies.details = details;
      await press(table, 'Try again');
      await appears(table, '.rows tr');
    });
    it('when it failed later: the last rows stay', async () => {
      const provider = peopleProvider();
      const table = await shown(provider);
      provider.replies.details = () => {
        throw new UsageError('timeout', 'x');
      };
      table.refresh();
      await appears(table, '.state-line');
      expect(names(table)).to.have.length(4);
      await isAccessible(table);
    });
    it('while newer rows come: the last ones stay, dimmed', async () => {
      const provider = peopleProvider();
      const table = await shown(provider);
      provider.replies.details = () => later().promise;
      table.refresh();
      await appears(table, '.is-stale');
      expect(names(table)).to.have.length(4);
      expect(one(table, '.stage').getAttribute('aria-busy')).to.equal('true');
    });
    it('without access', async () => {
      const provider = fakeProvider({
        details: () => {
          throw new UsageError('forbidden', 'x');
        },
      });
      const table = await put(provider, { contact: 'mailto:admin@example.com' });
      await appears(table, '.state-no-access');
      expect(one(table, '.state-no-access a').getAttribute('href')).to.equal('mailto:admin@example.com');
      await isAccessible(table);
    });
    it('where the data lacks something: no zeros', async () => {
      const table = await put(peopleProvider([], { lacks: ['activity'] }));
      await appears(table, '.state-lacking');
      expect(all(table, 'table')).to.have.length(0);
      await isAccessible(table);
    });
    it('where nobody did anything, and offers those who did nothing', async () => {
      const provider = peopleProvider([]);
      const table = await put(provider);
      await appears(table, '.state-empty');
      expect(textOf(table)).to.contain('Nobody did anything in these days.');
      await isAccessible(table);
      provider.replies.details = (query) => adoptionOf(PEOPLE, query);
      await press(table, 'Show everyone enabled');
      await appears(table, '.rows tr');
      expect(provider.asked('details').at(-1)!.rows).to.equal('everyone');
    });
    it('for a period that it cannot read', async () => {
      const table = await put(peopleProvider(), { period: '2024-13-01' });
      await appears(table, '.state-failed');
      expect(textOf(table)).to.contain('This period is not known');
    });
  });

  it('is accessible, and its rows are rows of a table', async () => {
    const table = await shown(peopleProvider());
    await isAccessible(table);
    const first = all(table, '.rows tr')[0];
    expect(first.getAttribute('aria-rowindex')).to.equal('2');
    expect(first.firstElementChild!.getAttribute('scope')).to.equal('row');
  });

  it('goes on where it was after it was moved', async () => {
    const provider = peopleProvider();
    const table = await shown(provider);
    await type(table, 'account');
    const other = document.createElement('div');
    table.parentElement!.append(other);
    other.append(table);
    await waitUntil(() => names(table).length === 2);
    await press(table, 'Person');
    expect(names(table)).to.deep.equal(['Bo', 'Zoë Łabędź']);
  });

  it('takes filters that are read-only proxies', async () => {
    const provider = peopleProvider();
    const readOnly = new Proxy({ groups: ['g1'] }, { set: () => false, defineProperty: () => false });
    await shown(provider, { filters: readOnly });
    expect(provider.asked('details')[0].groups).to.deep.equal(['g1']);
  });

  it('lists what an overview lists', async () => {
    const rows = [person('p1', 'Ada', { coach_level: 'beginner', coach_actions_done: 0 })];
    const provider = fakeProvider({
      details: (query) => ({
        ...adoptionOf(rows, query),
        columns: ['coach_level', 'coach_actions_done'],
        csvOnly: [],
        footer: {},
        surfaces: undefined,
      }),
    });
    const table = await put(provider, { report: 'nav-overview' });
    table.list = 'coach';
    await appears(table, '.rows tr');
    expect(read(all(table, '.rows tr')[0].children[4])).to.equal('Beginner');
    expect(provider.asked('details').at(-1)!.list).to.equal('coach');
    expect(all(table, '.switch')).to.have.length(0);
  });
});
