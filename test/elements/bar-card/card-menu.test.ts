import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { isUsageError } from '../../../src/contract/errors.js';
import { csvBlob, exportPreamble, exportSidecar } from '../../../src/csv/index.js';
import type { UsageBarCard } from '../../../src/elements/bar-card/usage-bar-card.js';
import type { UsageDownloadEvent } from '../../../src/elements/foundation/events.js';
import { setCsvWriter } from '../../../src/elements/saving/csv-writing.js';
import { isAccessible } from '../accessible.js';
import { drawnCard, mountCard, part } from '../card-helpers.js';
import { appears, fakeProvider, textOf } from '../fake-provider.js';

const button = (card: UsageBarCard, name: string) =>
  [...card.renderRoot.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.innerText.trim()) === name,
  ) as HTMLButtonElement;

async function openMenu(card: UsageBarCard): Promise<void> {
  button(card, 'More for Adoption').click();
  await waitUntil(() => part(card, '.menu'));
}

/** Files that the card offers from now on; none reaches the disk. */
function offered(card: UsageBarCard): UsageDownloadEvent[] {
  const events: UsageDownloadEvent[] = [];
  card.addEventListener('usagedownload', (event) => {
    event.preventDefault();
    events.push(event);
  });
  return events;
}

const linesOf = async ({ file }: UsageDownloadEvent) =>
  (await file!.text()).replace(/^\ufeff/, '').split('\r\n');

describe('the menu of a bar card', () => {
  beforeEach(() => setCsvWriter(async () => ({ csvBlob, exportPreamble, exportSidecar })));
  afterEach(() => setCsvWriter(null));

  it('saves the bars as CSV: days, every figure of the hover, and the compared ones', async () => {
    const card = await drawnCard();
    const files = offered(card);
    await openMenu(card);
    await isAccessible(card);
    button(card, 'Download CSV').click();
    await waitUntil(() => files.length === 1);
    expect(files[0].detail).to.deep.equal({
      report: 'si-adoption',
      filename: 'si-adoption_by-day_2026-06-24_2026-06-30.csv',
      rows: 7,
    });
    const lines = await linesOf(files[0]);
    expect(lines[0]).to.equal(
      'key,start,end,complete,total_interactions,unique_accounts,unique_accounts_hot,days_active,' +
        'compared_key,compared_start,compared_end,compared_complete,compared_total_interactions,compared_unique_accounts,compared_unique_accounts_hot,compared_days_active',
    );
    expect(lines[1]).to.equal(
      '2026-06-24,2026-06-24,2026-06-24,true,10,9,8,7,2026-06-17,2026-06-17,2026-06-17,true,10,9,8,7',
    );
    expect(lines).to.have.length(9);
  });

  it('closes when it is done, says so once, and gives the focus back', async () => {
    const card = await drawnCard();
    offered(card);
    button(card, 'More for Adoption').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => part(card, '.menu'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !part(card, '.menu'));
    expect((card.renderRoot as ShadowRoot).activeElement).to.equal(button(card, 'More for Adoption'));
    const said = [...card.renderRoot.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
    expect(said.filter((text) => text?.includes('Saved: CSV'))).to.have.length(1);
  });

  it('saves a picture of the card at twice its size, in its own colours', async () => {
    const card = await drawnCard(undefined, { measure: null });
    card.setAttribute('theme', 'dark');
    const files = offered(card);
    await openMenu(card);
    button(card, 'Save as picture').click();
    await waitUntil(() => files.length === 1, 'there is a picture', { timeout: 5000 });
    expect(files[0].detail.filename).to.equal('si-adoption_2026-06-24_2026-06-30.png');
    const image = await createImageBitmap(files[0].file!);
    expect(image.width).to.equal(card.offsetWidth * 2);
    expect(image.height).to.be.greaterThan(500);
    const colours = coloursIn(image);
    expect(colours[0], 'mostly the card’s surface').to.equal('22,24,29');
    expect(colours.slice(0, 3), 'bars in the accent').to.include('134,152,255');
    expect(part(card, '.plot').querySelectorAll('canvas'), 'nothing is left behind').to.have.length(1);
  });

  it('copies the figures as rows of plain numbers', async () => {
    const copied: string[] = [];
    const restore = replaceClipboard({ writeText: async (text: string) => void copied.push(text) });
    try {
      const card = await drawnCard();
      await openMenu(card);
      button(card, 'Copy figures').click();
      await waitUntil(() => copied.length === 1);
      const rows = copied[0].split('\n').map((row) => row.split('\t'));
      expect(rows[0].slice(0, 2)).to.deep.equal(['Days', 'Total interactions']);
      expect(rows[1]).to.deep.equal(['Jun 24, 2026', '10', '9', '8', '7', '10']);
      expect(rows[8].slice(0, 2)).to.deep.equal(['Whole period', '12345']);
      await waitUntil(() => textOf(card).includes('7 rows copied'));
    } finally {
      restore();
    }
  });

  it('says so where the page may not copy', async () => {
    const restore = replaceClipboard({ writeText: () => Promise.reject(new Error('refused')) });
    try {
      const card = await drawnCard();
      await openMenu(card);
      button(card, 'Copy figures').click();
      const failed = await appears(card, '.menu-failed');
      expect(failed.innerText).to.equal('The browser does not let this page copy.');
    } finally {
      restore();
    }
  });

  it('prints the page', async () => {
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    try {
      const card = await drawnCard();
      await openMenu(card);
      button(card, 'Print page').click();
      expect(printed).to.equal(1);
    } finally {
      window.print = print;
    }
  });

  it('has no CSV where nobody can write one, and is not to be opened where there are no bars', async () => {
    setCsvWriter(null);
    const card = await drawnCard();
    await openMenu(card);
    expect(button(card, 'Download CSV')).to.equal(undefined);
    const lacking = fakeProvider();
    const { bars } = lacking.replies;
    lacking.replies.bars = (query, options) => ({
      ...(bars!(query, options) as object),
      lacks: ['activity'],
      bars: [],
    });
    const empty = await mountCard(lacking);
    await appears(empty, '.state-lacking');
    await waitUntil(() => button(empty, 'More for Adoption'));
    expect(button(empty, 'More for Adoption').disabled).to.equal(true);
    expect(await empty.export({ format: 'png' })).to.equal(null);
  });
});

describe('export() of a bar card', () => {
  beforeEach(() => setCsvWriter(async () => ({ csvBlob, exportPreamble, exportSidecar })));
  afterEach(() => setCsvWriter(null));

  it('has labels in words and the formulas above the header, where it is asked for', async () => {
    const card = await drawnCard();
    const files = offered(card);
    expect(await card.export({ labels: true, about: 'preamble' })).to.equal(7);
    const lines = await linesOf(files[0]);
    const header = lines.findIndex((line) => !line.startsWith('"#'));
    expect(lines[0]).to.equal('"# crm-usage-widgets si-adoption"');
    expect(lines.slice(0, header).join('\n')).to.match(
      /# compared: 2026-06-17 to 2026-06-23"[^]*# unique_accounts_hot: .*on all surfaces/,
    );
    expect(lines[header]).to.match(/^Bar,First day,Last day,Complete,Total interactions,/);
    expect(lines[header]).to.contain('Compared: Total interactions');
  });

  it('has a second file that tells about the first, where it is asked for', async () => {
    const card = await drawnCard();
    const files = offered(card);
    await card.export({ about: 'sidecar' });
    expect(files.map(({ detail }) => detail.filename)).to.deep.equal([
      'si-adoption_by-day_2026-06-24_2026-06-30.csv',
      'si-adoption_by-day_2026-06-24_2026-06-30.csv.json',
    ]);
    const sidecar = JSON.parse(await files[1].file!.text());
    expect(sidecar.guard).to.equal('apostrophe');
    expect(sidecar.effective).to.deep.equal({ start: '2026-06-24', end: '2026-06-30' });
    expect(sidecar.figures.unique_accounts_hot.rows.where.temperature).to.deep.equal(['hot_new', 'hot']);
    expect(sidecar.figures.unique_accounts_hot.words).to.contain('Different accounts');
    expect(sidecar.total.total_interactions).to.deep.equal({ value: 12345 });
  });

  it('has what the page wants of every file', async () => {
    setCsvWriter(async () => ({ csvBlob }), { states: true });
    const card = await drawnCard();
    const files = offered(card);
    await card.export();
    expect((await linesOf(files[0]))[0]).to.contain('total_interactions_state');
  });

  it('refuses what it does not know', async () => {
    const card = await drawnCard();
    const refused: unknown = await card.export({ format: 'pdf' as 'csv' }).catch((error: unknown) => error);
    expect(isUsageError(refused) && refused.code).to.equal('not-supported');
  });

  it('hands a file to the browser where the page does not take it', async () => {
    const card = await drawnCard();
    const clicked: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      clicked.push(this.download);
    };
    try {
      setTimeout(() => void card.export({ format: 'png' }));
      await oneEvent(card, 'usagedownload');
      await waitUntil(() => clicked.length === 1);
      expect(clicked).to.deep.equal(['si-adoption_2026-06-24_2026-06-30.png']);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });
});

/** The most frequent colours of a picture, as `r,g,b`. */
function coloursIn(image: ImageBitmap): string[] {
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = `${data[i]},${data[i + 1]},${data[i + 2]}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
}

function replaceClipboard(clipboard: Pick<Clipboard, 'writeText'>): () => void {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  return () => {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else delete (navigator as { clipboard?: unknown }).clipboard;
  };
}
