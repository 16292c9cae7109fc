/** What every element promises to everybody: docs/accessibility.md. */
import { expect, fixture, html as page } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { emulate } from '../support/commands.js';
import { violations } from './accessible.js';
import { deep } from './deep.js';
import { place, STATES, TAGS } from './everything.js';

const isSeen = (element: HTMLElement): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !element.closest('.hidden-visually, [aria-hidden=true], [inert]');

/** What an element's text is cut off by, if it is: ellipses of table cells are meant. */
function isClipped(element: HTMLElement): boolean {
  const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  if (textOverflow === 'ellipsis') return false;
  return (
    (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
    (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
  );
}

const nameOf = (element: HTMLElement): string =>
  `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 60)}`;

describe('every element in every state', () => {
  for (const tag of TAGS)
    for (const state of Object.keys(STATES))
      for (const theme of ['light', 'dark'] as const)
        it(`<${tag}> ${state}, ${theme}: no checker finds anything`, async () => {
          expect(await violations(await place(tag, state, { theme }))).to.deep.equal([]);
        });
});

describe('every element in forced colours', () => {
  for (const tag of TAGS)
    it(`<${tag}>: no checker finds anything`, async function () {
      if (!(await emulate({ features: { 'forced-colors': 'active' } }))) this.skip();
      try {
        expect(await violations(await place(tag, 'shown'))).to.deep.equal([]);
      } finally {
        await emulate({});
      }
    });
});

describe('every element at 400 % zoom: 320 CSS pixels', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const tag of TAGS)
    for (const state of ['shown', 'failed'])
      it(`<${tag}> ${state}: nothing is wider than the page, and nothing is cut off`, async () => {
        const host = await place(tag, state, { width: 304 });
        expect(host.scrollWidth, 'no scrolling in two directions').to.be.at.most(304);
        const all = [...deep(host.renderRoot)].filter(isSeen);
        expect(all.filter(isClipped).map(nameOf)).to.deep.equal([]);
        expect(await violations(host)).to.deep.equal([]);
      });
});

/** WCAG 1.4.12: what a viewer may set, everything must bear. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

describe('every element with more room between letters, words, lines and paragraphs', () => {
  for (const tag of TAGS)
    it(`<${tag}>: cuts nothing off`, async () => {
      const host = await place(tag, 'shown', { width: 640 });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SPACED);
      const roots = new Set([...deep(host.renderRoot)].map((element) => element.getRootNode() as ShadowRoot));
      for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      await new Promise((done) => setTimeout(done, 100));
      const cut = [...deep(host.renderRoot)].filter((element) => isSeen(element) && isClipped(element));
      expect(cut.map(nameOf)).to.deep.equal([]);
      expect(host.scrollWidth).to.be.at.most(640);
    });
});

describe('every element under reduced motion', () => {
  for (const tag of TAGS)
    it(`<${tag}>: nothing moves by itself while it waits`, async function () {
      if (!(await emulate({ features: { 'prefers-reduced-motion': 'reduce' } }))) this.skip();
      try {
        const host = await place(tag, 'waiting');
        const moving = [...deep(host.renderRoot)].filter((element) => element.getAnimations().length > 0);
        expect(moving.map(nameOf)).to.deep.equal([]);
      } finally {
        await emulate({});
      }
    });
});

describe('every control', () => {
  /** The bars are walked with one key stop between them; the same figures and people are in tables beside them. */
  const EQUIVALENT = '.walk button';

  for (const tag of TAGS)
    it(`<${tag}>: is at least 24 by 24 px, or has so much room around it`, async () => {
      const host = await place(tag, 'shown', { width: 640 });
      const small = [...deep(host.renderRoot)]
        .filter((element) => element.matches('button, select, input, summary, a[href]') && isSeen(element))
        .filter((element) => !element.matches(EQUIVALENT))
        .filter((element) => {
          const label = (element as HTMLInputElement).labels?.[0];
          const { width, height } = (label?.contains(element) ? label : element).getBoundingClientRect();
          return width > 0 && (width < 24 || height < 24);
        })
        .filter((element) => !isInText(element) && !hasRoom(element));
      expect(small.map(nameOf)).to.deep.equal([]);
    });
  /** A link in a sentence is as high as its line. */
  const isInText = (element: HTMLElement) =>
    getComputedStyle(element).display === 'inline' && element.closest('p') !== null;
  /** A circle of 24 px around it meets no other control (WCAG 2.5.8). */
  function hasRoom(element: HTMLElement): boolean {
    const middle = (other: Element) => {
      const { left, top, width, height } = other.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    };
    const [x, y] = middle(element);
    const root = element.getRootNode() as ShadowRoot;
    return [...root.querySelectorAll<HTMLElement>('button, select, input, summary, a[href]')]
      .filter((other) => other !== element && isSeen(other))
      .every((other) => {
        const { left, right, top, bottom } = other.getBoundingClientRect();
        const [nearX, nearY] = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
        return Math.hypot(nearX - x, nearY - y) >= 12;
      });
  }
});

describe('these checks', () => {
  const put = async (markup: string) => {
    const frame = await fixture<HTMLElement>(page`<main></main>`);
    frame.innerHTML = markup;
    return frame;
  };

  it('see text that nobody can read', async () => {
    const frame = await put('<p>faint</p>');
    frame.style.setProperty('color', '#bbbbbb');
    expect((await violations(frame)).join()).to.contain('color-contrast');
  });
  it('see what axe does not, also in a shadow root, and where only a screen reader finds it', async () => {
    const frame = await put('<section></section>');
    frame.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML =
      '<style>.hidden-visually { clip-path: inset(50%); }</style>' +
      '<div role="region" aria-label="Words" tabindex="0">All are seen</div>' +
      '<div class="hidden-visually"><p aria-wrong="true">Words</p></div>';
    expect((await violations(frame)).map((line) => line.split(':')[0])).to.have.members([
      'element_tabbable_role_valid',
      'aria-valid-attr',
      'aria_attribute_allowed',
    ]);
  });
  it('see text that is cut off, and let ellipses pass', async () => {
    const frame = await put('<div>a long line of text</div><div>a long line of text</div>');
    for (const box of frame.children as HTMLCollectionOf<HTMLElement>) {
      box.style.setProperty('width', '40px');
      box.style.setProperty('white-space', 'nowrap');
      box.style.setProperty('overflow', 'hidden');
    }
    (frame.lastElementChild as HTMLElement).style.setProperty('text-overflow', 'ellipsis');
    expect([...deep(frame)].map(isClipped)).to.deep.equal([true, false]);
  });
});
