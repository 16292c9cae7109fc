/** "Drop your own CSV": files are read in the page; what is refused is named; the sample comes back. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import {
  card,
  choose,
  drawn,
  eventually,
  openDemo,
  photograph,
  textOf,
  type Demo,
  type Visit,
} from './demo.js';

const slice = fileURLToPath(new URL('../data/git-history/', import.meta.url));
const history = readdirSync(slice).map((name) => ({
  name,
  mimeType: 'text/csv',
  buffer: readFileSync(slice + name),
}));
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const pick = (page: Page, files: typeof history) => page.locator('#pick-files').setInputFiles(files);

/** The same folder by the mouse: entries of a drop cannot be made by script, plain files can. */
async function drop(page: Page, files: typeof history): Promise<void> {
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const { name, text } of given) data.items.add(new File([text], name));
      return data;
    },
    files.map(({ name, buffer }) => ({ name, text: buffer.toString() })),
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

/** Of the git history: lit/lit, 26 people, through October 2023. */
async function showsHistory({ page }: Visit): Promise<void> {
  await page.locator('#subtitle').getByText('26 people · data through Oct 31, 2023').waitFor();
  await drawn(card(page, 'si-adoption'));
  await card(page, 'si-adoption').getByText('Data through Oct 31, 2023').waitFor();
  // What it has not is missing, not zero.
  await card(page, 'platform-logins').getByText('This dataset has no logins.').waitFor();
}

describe('own files', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  for (const [how, give] of [
    ['picked', pick],
    ['dropped', drop],
  ] as const)
    it(`${how}: their figures are shown, no byte leaves the page, and the sample comes back`, async () => {
      const visit = await demo.visit();
      const { page, faults } = visit;
      await drawn(card(page, 'si-adoption'));
      const sample = await textOf(card(page, 'si-adoption'));
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
      await give(page, history);
      await showsHistory(visit);
      assert.match(
        await textOf(page.locator('#loading')),
        /^959 rows taken, 0 repeated, 0 refused\. Your files stay in this page\.$/,
      );
      await photograph(page, `own-${how}`);
      assert.deepEqual(
        asked.filter((one) => !/^GET \/(chunks\/|main)/.test(one)),
        [],
      );
      await page.getByRole('button', { name: 'Back to sample data' }).click();
      await page.locator('#subtitle').getByText('Sample Company').waitFor();
      await drawn(card(page, 'si-adoption'));
      await eventually(async () => assert.equal(await textOf(card(page, 'si-adoption')), sample));
      assert.deepEqual(faults, []);
    });

  it('go through msw as well, and never to the server', async () => {
    const visit = await demo.visit();
    await pick(visit.page, history);
    await showsHistory(visit);
    await choose(visit.page, 'HTTP, msw');
    await visit.page.locator('#status').getByText('msw answers in this page').waitFor();
    await showsHistory(visit);
    assert.equal(await visit.page.getByLabel('HTTP, server').isDisabled(), true);
    assert.deepEqual(visit.faults, []);
  });

  it('with wrong rows: each is named with its line, and the good ones count', async () => {
    const { page, faults } = await demo.visit();
    await pick(page, [
      csv('people.csv', 'id,name\na,Ann\nb,Bo\n'),
      csv(
        'activity.csv',
        'id,at,person,product,kind\n1,2026-10-01T10:00:00Z,a,sales-intelligence,interaction\n2,yesterday,a,sales-intelligence,interaction\n3,2026-10-02T10:00:00Z,zoe,sales-intelligence,interaction\n',
      ),
      csv('seats.csv', 'id,person\ns1,a\n'),
      csv('holiday.csv', 'where,when\nHome,soon\n'),
    ]);
    const loaded = page.locator('#loaded');
    await loaded.getByText('2 refused').waitFor();
    const said = await textOf(loaded);
    assert.match(said, /activity\.csv, line 3, at: "yesterday" is no instant/);
    assert.match(said, /activity\.csv, line 4, person: "zoe" is nobody in people\.csv/);
    assert.match(said, /seats\.csv, line 1: lacks a column \(type\)/);
    assert.match(said, /holiday\.csv is no file of a dataset/);
    await photograph(page, 'own-refused');
    await page.locator('#subtitle').getByText('2 people').waitFor();
    assert.match(await textOf(card(page, 'si-adoption')), /2 rows of the data were refused/);
    assert.deepEqual(faults, []);
  });

  it('that are no dataset: one sentence, and the page stays as it was', async () => {
    const { page, faults } = await demo.visit();
    await drawn(card(page, 'si-adoption'));
    const before = await textOf(card(page, 'si-adoption'));
    await pick(page, [csv('activity.csv', 'id,at,person,product,kind\n')]);
    await page.locator('#loading').getByText('people.csv could not be found or read').waitFor();
    assert.equal(await textOf(card(page, 'si-adoption')), before);
    assert.match((await page.locator('#subtitle').textContent())!, /Sample Company/);
    assert.deepEqual(faults, []);
  });

  it('of which no row of activity could be taken: each is named, and the page stays as it was', async () => {
    const { page, faults } = await demo.visit();
    await drawn(card(page, 'si-adoption'));
    await pick(page, [
      csv('people.csv', 'id,name\na,"Ann\nb,Bo\n'),
      csv(
        'activity.csv',
        'id,at,person,product,kind\n1,2026-10-01T10:00:00Z,a,sales-intelligence,interaction\n',
      ),
    ]);
    await page.locator('#loading').getByText('0 rows taken, 0 repeated, 2 refused.').waitFor();
    const said = await textOf(page.locator('#loaded'));
    assert.match(said, /goes on showing what it showed before/);
    assert.match(said, /people\.csv, line 2: .* opens a quote that is not closed/);
    assert.match((await page.locator('#subtitle').textContent())!, /Sample Company/);
    assert.deepEqual(faults, []);
  });

  it('under another name are asked what they are', async () => {
    const { page, faults } = await demo.visit();
    const people = csv('staff.csv', 'id,name,email\na,Ann,ann@example.com\n');
    const activity = csv(
      'activity.csv',
      'id,at,person,product,kind\n1,2026-10-01T10:00:00Z,a,sales-intelligence,interaction\n',
    );
    await pick(page, [people, activity]);
    await page.getByLabel('What is staff.csv?').selectOption({ label: 'people.csv under another name' });
    await page.locator('#subtitle').getByText('1 person').waitFor();
    assert.deepEqual(faults, []);
  });

  it('may begin with empty templates', async () => {
    const { page, faults } = await demo.visit();
    await page.getByText('Empty templates').click();
    const link = page.getByRole('link', { name: 'people.csv' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    assert.equal(
      readFileSync(await download.path(), 'utf8'),
      'id,name,email,title,role,status,registered,manager\r\n',
    );
    assert.deepEqual(faults, []);
  });
});

describe('npm start -- --data', () => {
  it('opens on a folder, from the server, and the page can count it itself', async () => {
    const demo = await openDemo('--data', slice);
    try {
      const visit = await demo.visit();
      await visit.page.locator('#status').getByText('from the local server').waitFor();
      await showsHistory(visit);
      await photograph(visit.page, 'git-history', true);
      const served = await textOf(card(visit.page, 'si-adoption'));
      await choose(visit.page, 'Memory');
      await visit.page.locator('#status').getByText('Counted in this page.').waitFor();
      await showsHistory(visit);
      await eventually(async () => assert.equal(await textOf(card(visit.page, 'si-adoption')), served));
      assert.deepEqual(visit.faults, []);
    } finally {
      await demo.close();
    }
  });
});
