/** An open popup on paper: alone, wherever on a page its element stands, and without a trace afterwards. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { showDialog } from '../../../src/elements/parts/dialog.js';

const chromium = navigator.userAgent.includes('Chrome');

/** A page's own frame around elements: what it shows stands in a tree of its own, beside a slot. */
customElements.define(
  'own-shell',
  class extends HTMLElement {
    readonly tree = this.attachShadow({ mode: 'open' });
    constructor() {
      super();
      this.tree.innerHTML = '<nav>A menu</nav><main><slot></slot></main>';
    }
  },
);
/** With a popup in a tree that nobody outside it sees, as an element of ours may have to. */
class OwnCard extends HTMLElement {
  readonly tree = this.attachShadow({ mode: 'closed' });
  constructor() {
    super();
    this.tree.innerHTML = '<section><p>A card</p><div><dialog><p>In the popup</p></dialog></div></section>';
  }
  get dialog(): HTMLDialogElement {
    return this.tree.querySelector('dialog')!;
  }
}
customElements.define('own-card', OwnCard);

interface Page {
  frame: HTMLElement;
  cards: OwnCard[];
  trees: (Document | ShadowRoot)[];
}

async function pageOfCards(): Promise<Page> {
  const frame = await fixture<HTMLElement>(html`
    <div>
      <h1>A page</h1>
      <own-shell>
        <p class="beside">Beside the cards</p>
        <div id="cards"><own-card></own-card><own-card></own-card></div>
      </own-shell>
    </div>
  `);
  for (const tall of frame.querySelectorAll<HTMLElement>('h1, .beside'))
    tall.style.setProperty('height', '3000px');
  const shell = frame.querySelector('own-shell') as HTMLElement & { tree: ShadowRoot };
  const cards = [...frame.querySelectorAll('own-card')] as OwnCard[];
  return { frame, cards, trees: [document, shell.tree, ...cards.map(({ tree }) => tree)] };
}

const sheets = ({ trees }: Page) => trees.map((tree) => [...tree.adoptedStyleSheets]);
const before = () => dispatchEvent(new Event('beforeprint'));
const after = () => dispatchEvent(new Event('afterprint'));

async function onPaper(look: () => void): Promise<void> {
  await emulateMedia({ media: 'print' });
  try {
    look();
  } finally {
    await emulateMedia({ media: 'screen' });
  }
}

/** Its words take room. */
const seen = (element: Element) => element.getClientRects().length > 0;

function showsAlone({ frame, cards }: Page, dialog: HTMLDialogElement): void {
  expect(seen(dialog.firstElementChild!)).to.equal(true);
  for (const { tree } of cards) expect(seen(tree.querySelector('p')!)).to.equal(false);
  const shell = frame.querySelector('own-shell') as HTMLElement & { tree: ShadowRoot };
  for (const other of [
    frame.querySelector('h1')!,
    frame.querySelector('.beside')!,
    shell.tree.firstElementChild!,
  ])
    expect(seen(other)).to.equal(false);
  expect(document.body.getBoundingClientRect().height).to.equal(0);
}

describe('an open popup on paper', () => {
  let page: Page;
  let was: CSSStyleSheet[][];
  let markup: string;
  beforeEach(async () => {
    page = await pageOfCards();
    [was, markup] = [sheets(page), document.documentElement.outerHTML];
  });
  afterEach(() => {
    for (const { dialog } of page.cards) dialog.close();
  });

  /** Neither in the trees nor in what a page wrote. */
  const leftNothing = () => {
    expect(sheets(page)).to.deep.equal(was);
    expect(document.documentElement.outerHTML).to.equal(markup);
  };

  it('is alone, twice if it is printed twice, and leaves nothing behind', async function () {
    if (!chromium) this.skip();
    const [{ dialog }] = page.cards;
    const closed = showDialog(dialog, () => null);
    for (const print of [1, 2]) {
      before();
      if (print === 2) before(); // some engines say it again where a viewer changes the paper
      expect(seen(page.frame.querySelector('h1')!), 'the screen is as it was').to.equal(true);
      await onPaper(() => showsAlone(page, dialog));
      after();
      leftNothing();
      await onPaper(() => expect(seen(page.frame.querySelector('h1')!)).to.equal(true));
    }
    dialog.close();
    await closed;
    before();
    leftNothing();
    after();
  });

  it('is the one above the others', async function () {
    if (!chromium) this.skip();
    const [first, second] = page.cards.map(({ dialog }) => dialog);
    void showDialog(first, () => null);
    const closed = showDialog(second, () => null);
    before();
    await onPaper(() => showsAlone(page, second));
    second.close(); // in the middle of it
    await closed;
    leftNothing();
    after();
    before();
    await onPaper(() => showsAlone(page, first));
    after();
    leftNothing();
  });

  it('does not count once its element has left the page', () => {
    void showDialog(page.cards[0].dialog, () => null);
    page.cards[0].remove();
    markup = document.documentElement.outerHTML;
    before();
    leftNothing();
    after();
  });

  it('is printed over the page where a page lets nobody add a style sheet', () => {
    void showDialog(page.cards[0].dialog, () => null);
    const shell = page.trees[1];
    Object.defineProperty(shell, 'adoptedStyleSheets', { value: Object.freeze([]), configurable: true });
    before();
    expect(sheets(page), 'not half of it').to.deep.equal(was);
    after();
    leftNothing();
  });
});
