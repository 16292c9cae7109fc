import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { csvBlob } from '../../../src/csv/index.js';
import { UsageDetailTable } from '../../../src/elements/detail-table/usage-detail-table.js';
import { define } from '../../../src/elements/foundation/define.js';
import type { UsageDownloadEvent } from '../../../src/elements/foundation/events.js';
import { setCsvWriter } from '../../../src/elements/saving/csv-writing.js';
import { isAccessible } from '../accessible.js';
import { appears, textOf } from '../fake-provider.js';
import { all, read } from '../found.js';
import { answering } from '../overview/overview-answers.js';

define(UsageDetailTable);

async function shown(given: Partial<UsageDetailTable>, provider = answering()): Promise<UsageDetailTable> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const table = document.createElement('usage-detail-table');
  page.append(Object.assign(table, { report: 'nav-overview', list: 'coach', provider }, given));
  await appears(table, '.tools');
  await table.updateComplete;
  return table;
}

const names = (table: UsageDetailTable) => all(table, '.rows .name').map(read);
const count = (table: UsageDetailTable) => read(all(table, '.count')[0]);
const PROFICIENT = { column: 'coach_level', is: 'proficient' };

describe('<usage-detail-table> with `where`', () => {
  it('lists, counts and names only those whose cell it is', async () => {
    const table = await shown({ where: PROFICIENT });
    await waitUntil(() => names(table).length === 3, 'they are there');
    expect(names(table)).to.deep.equal(['Bo', 'Cleo', 'Di']);
    expect(count(table)).to.equal('3 people');
    expect(read(all(table, 'tfoot tr')[0])).to.equal('Total3 people');
    await isAccessible(table);
  });
  it('of a least number, or a blank', async () => {
    const table = await shown({ list: 'idle', where: { column: 'seat_idle_days', min: 45 } });
    await waitUntil(() => names(table).length === 2, 'they are there');
    expect(names(table)).to.deep.equal(['Ada', 'Cleo']);
    table.where = { column: 'idle_days', is: null };
    await waitUntil(() => names(table)[1] === 'Bo', 'the others are there');
    expect(names(table)).to.deep.equal(['Ada', 'Bo']);
  });
  it('searches among them, and asks the source for no figures of others', async () => {
    const provider = answering();
    const table = await shown({ where: PROFICIENT }, provider);
    all(table, '.search input')[0].focus();
    await sendKeys({ type: 'cleo' });
    await waitUntil(() => count(table) === '1 of 3 people', 'it is counted');
    expect(names(table)).to.deep.equal(['Cleo']);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(provider.asked('details')).to.have.length(1);
  });
  it('saves only them', async () => {
    setCsvWriter(async () => ({ csvBlob }));
    try {
      const table = await shown({ where: PROFICIENT });
      let file: Blob | null = null;
      table.addEventListener('usagedownload', (event) => {
        event.preventDefault();
        ({ file } = event as UsageDownloadEvent);
      });
      expect(await table.download()).to.equal(3);
      const lines = (await (file as unknown as Blob).text()).split('\r\n');
      expect(lines.slice(1, -1).map((line) => line.split(',')[0])).to.deep.equal(['bo', 'cleo', 'di']);
    } finally {
      setCsvWriter(null);
    }
  });
  it('says that nobody is among them', async () => {
    const table = await shown({ where: { column: 'coach_level', is: 'advanced' } });
    await appears(table, '.state-empty');
    expect(textOf(table)).to.contain('Nobody is in this list.');
  });
  it('says why the last activity of an unused seat is a dash', async () => {
    const table = await shown({ list: 'idle' });
    await waitUntil(() => names(table).length === 5, 'they are there');
    expect(all(table, '.rows .dash').map((dash) => dash.dataset.tip)).to.deep.equal([
      'Never used',
      'Never used',
      'Never used',
      'Never used',
    ]);
  });
});
