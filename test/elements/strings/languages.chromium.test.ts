/** The languages that come with the library, on the screen: they fit, and each element speaks its own. */
import { expect, fixture, html as page, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  registerTexts,
  setLanguages,
  stringsOf,
  textsOf,
  type Texts,
} from '../../../src/elements/foundation/strings.js';
import { seats as english } from '../../../src/elements/strings/en-seats.js';
import { LANGUAGES } from '../../../src/elements/strings/languages.js';
import { giveLanguages } from '../../../src/embed/languages.js';
import { deep } from '../deep.js';
import { place, STATES, TAGS } from '../everything.js';

const CODES = Object.keys(LANGUAGES);
const WIDTHS = [280, 1280];

/**
 * A font in which every Chinese and Japanese letter is a square as wide as it is high, as in all of their fonts: machines
 * that run tests have none, and what a browser draws instead is narrower.
 */
const SQUARES = [
  'AAEAAAAKAIAAAwAgT1MvMmUGRYYAAAEoAAAAYGNtYXAAE44JAAABkAAAAExnbHlmMDHWMAAAAeQAAAA0aGVhZDFOHdYAAACs',
  'AAAANmhoZWEHWgOkAAAA5AAAACRobXR4BDgAMgAAAYgAAAAGbG9jYQAaAA0AAAHcAAAABm1heHAABAAGAAABCAAAACBuYW1l',
  'AHcIcQAAAhgAAAAicG9zdAADAAAAAAI8AAAAIAABAAAAAQAAABD0uV8PPPUAAwPoAAAAAOcn7OsAAAAA5yfs6wAyAAADtgMg',
  'AAAAAwACAAAAAAAAAAEAAANw/4gAAAPoADIAMgO2AAEAAAAAAAAAAAAAAAAAAAABAAEAAAACAAQAAQAAAAAAAgAAAAAAAAAA',
  'AAAAAAAAAAAAAwPoAZAABQAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAPz8/PwAA',
  'ICb/YANw/4gAAANwAHgAAAAAAAAAAAAAAAAAAAAgAAAD6AAyAFAAAAAAAAEAAwAKAAAADAANAAAAAABAAAAAAAAAAAQAACAm',
  'AAAgJgAAAAEAADAAAAAw/wAAAAEAAE4AAACf/wAAAAEAAP8AAAD/YAAAAAEAAAANABoAAAABADIAAAO2AyAAAwAAMxEhETID',
  'hAMg/OAAAAEAUAAAA5gDIAADAAAzESERUANIAyD84AAAAAACAB4AAwABBAkAAQACAAAAAwABBAkAAgACAAIAUwBSAAAAAwAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==',
].join('');

/** As in `tokens.ts`. */
const FONTS = "ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

type Host = Awaited<ReturnType<typeof place>>;

const load = async (code: string) => (await LANGUAGES[code]()) as Texts;

before(async () => {
  giveLanguages();
  document.fonts.add(await new FontFace('Squares', `url(data:font/ttf;base64,${SQUARES})`).load());
  document.documentElement.style.setProperty('--usage-font', `Squares, ${FONTS}`);
  await setViewport({ width: 1320, height: 900 });
});
after(() => {
  document.documentElement.style.removeProperty('--usage-font');
  return setViewport({ width: 800, height: 600 });
});

/** Says `lang` on the element alone, at a width, and waits until nothing changes. */
async function say(host: Host, lang: string, width = 960): Promise<void> {
  (host.parentElement as HTMLElement).style.setProperty('width', `${width}px`);
  if (lang) host.lang = lang;
  else host.removeAttribute('lang');
  await Promise.all([host, ...deep(host.renderRoot)].map((element) => stringsOf(element)?.whenReady()));
  let [before, still] = ['', 0];
  await waitUntil(
    async () => {
      await nextFrame();
      const { scrollWidth, scrollHeight } = host;
      const now = `${scrollWidth} ${scrollHeight} ${wordsOf(host)}`;
      still = now === before ? still + 1 : 0;
      before = now;
      return still > 4;
    },
    'comes to rest',
    { timeout: 5000, interval: 1 },
  );
}

const hasWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** All that is seen of an element's words. */
function wordsOf(host: Host): string {
  return [...deep(host.renderRoot)].filter(isSeen).filter(hasWords).map(ownWords).join('\n');
}
const ownWords = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent?.trim())
    .join(' ');

const isSeen = (element: HTMLElement): boolean =>
  element instanceof HTMLElement &&
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !element.closest('.hidden-visually, option, style');

const parentOf = (element: Element): Element | null =>
  element.parentElement ??
  ((element.getRootNode() as Partial<ShadowRoot>).host as Element | undefined) ??
  null;

/** The box in which a text has its lines. */
function boxOf(element: HTMLElement): HTMLElement {
  let box: Element = element;
  while (/^(inline|contents)$/.test(getComputedStyle(box).display)) box = parentOf(box) as Element;
  return box as HTMLElement;
}

/** Cut with an ellipsis, and told elsewhere: by a title, a tip, or the tip of the table (`detail-table-tip.ts`). */
const isToldInWhole = (box: HTMLElement): boolean =>
  box.closest('[title], [data-tip], [aria-label], [aria-labelledby], .cut') !== null;

/** Of each line of its words: boxes may have separators beside them that are cut off. */
function rectsOf(element: HTMLElement): DOMRect[] {
  if (element.matches('input, select')) return [element.getBoundingClientRect()];
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  });
}

/** Boxes that a text must stay in: its own, those that cut it off, and the element; none beyond one that scrolls. */
function* boundsOf(element: HTMLElement, host: Host): Generator<HTMLElement> {
  const own = boxOf(element);
  for (let at = own; ; at = parentOf(at) as HTMLElement) {
    const { overflowX, textOverflow } = getComputedStyle(at);
    if (/auto|scroll/.test(overflowX)) return;
    if (textOverflow === 'ellipsis' && isToldInWhole(at)) return;
    if (at === own || at === host || /hidden|clip/.test(overflowX)) yield at;
    if (at === host) return;
  }
}

/** What is wrong with the place that a text has; empty if nothing is. */
function misfit(element: HTMLElement, host: Host): string {
  const lines = rectsOf(element);
  for (const box of boundsOf(element, host)) {
    const { left, right, width } = box.getBoundingClientRect();
    const out = lines.find((line) => line.left < left - 1 || line.right > right + 1);
    if (!out) continue;
    const place = [out.left - left, out.right - left].map(Math.round).join(' to ');
    return `${place} of ${Math.round(width)} px of <${box.localName} class="${box.className}">`;
  }
  return '';
}

function misfits(host: Host): string[] {
  return [...deep(host.renderRoot)]
    .filter((element) => isSeen(element) && (hasWords(element) || element.matches('input, select')))
    .flatMap((element) => {
      const wrong = misfit(element, host);
      const { localName, className } = element;
      return wrong ? [`<${localName} class="${className}"> ${ownWords(element).slice(0, 60)}: ${wrong}`] : [];
    });
}

describe('every element in every language', () => {
  for (const tag of TAGS)
    for (const state of Object.keys(STATES))
      it(`<${tag}> ${state}: no text is wider than its place`, async function () {
        this.timeout(30_000);
        const host = await place(tag, state, { width: WIDTHS[0] });
        const wrong: string[] = [];
        for (const width of WIDTHS)
          for (const code of ['en', ...CODES]) {
            await say(host, code, width);
            wrong.push(...misfits(host).map((what) => `${code} ${width}: ${what}`));
          }
        expect(wrong).to.deep.equal([]);
      });
});

describe('the language of an element', () => {
  for (const tag of TAGS)
    it(`<${tag}>: is changed and changed back while it is shown`, async () => {
      const host = await place(tag, 'shown');
      await say(host, 'en');
      const words = wordsOf(host);
      expect(/\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Arabic}/u.test(words), words).to.equal(false);
      await say(host, 'ja');
      expect(wordsOf(host)).to.match(/\p{Script=Katakana}/u);
      await say(host, 'en');
      // Elements inside of it follow one after the other.
      await waitUntil(() => wordsOf(host) === words, wordsOf(host));
    });

  it('is its own: one beside it in another language does not mix with it', async () => {
    const [one, other] = [await place('seat-allocation', 'shown'), await place('seat-allocation', 'shown')];
    await Promise.all([say(one, 'ja'), say(other, 'ar')]);
    const [ja, ar] = [await load('ja'), await load('ar')];
    expect(wordsOf(one)).to.contain(ja.seats.title);
    expect(wordsOf(other)).to.contain(ar.seats.title);
    expect(wordsOf(one)).not.to.match(/\p{Script=Arabic}/u);
    expect(wordsOf(other)).not.to.match(/\p{Script=Katakana}/u);
    await say(one, 'ar');
    await say(other, 'ja');
    expect(wordsOf(one)).to.contain(ar.seats.title);
    expect(wordsOf(other)).to.contain(ja.seats.title);
  });

  for (const tag of TAGS)
    it(`<${tag}>: one without texts is English, its dates and numbers as well`, async () => {
      setLanguages({ ...LANGUAGES, th: () => Promise.reject(new Error('not there')) });
      const host = await place(tag, 'shown');
      await say(host, 'en');
      const words = wordsOf(host);
      for (const lang of ['ko', 'th']) {
        await say(host, lang);
        expect(wordsOf(host), lang).to.equal(words);
      }
      await say(host, 'de');
      expect(wordsOf(host)).not.to.equal(words);
    });

  for (const tag of TAGS)
    it(`<${tag}>: goes from right to left where only \`lang="ar"\` is said`, async () => {
      const host = await place(tag, 'shown');
      const ways = () => {
        const said = [...deep(host.renderRoot)].filter((element) => isSeen(element) && hasWords(element));
        const ours = said.filter((element) => !element.closest('[dir=auto], bdi'));
        return [...new Set(ours.map((element) => getComputedStyle(element).direction))].join();
      };
      await say(host, 'ar');
      await waitUntil(() => ways() === 'rtl', `ar: ${ways()}`);
      await say(host, 'en');
      await waitUntil(() => ways() === 'ltr', `en: ${ways()}`);
    });

  it('follows what is around it', async () => {
    const host = await place('seat-allocation', 'shown');
    (host.parentElement as HTMLElement).lang = 'ja-JP';
    await say(host, 'en');
    expect(wordsOf(host)).to.contain(english.title);
    await say(host, '');
    expect(wordsOf(host)).to.contain((await load('ja')).seats.title);
  });
});

describe('these checks', () => {
  it('see letters that are as wide as they are high', () => {
    const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    canvas.font = '20px Squares, sans-serif';
    expect(canvas.measureText('割り当て、アラート：').width).to.equal(200);
  });
  it('see a text that is wider than its place, and one that is cut off where it begins', async () => {
    const frame = await fixture<Host>(page`<main></main>`);
    frame.innerHTML = `<p style="width: 40px; white-space: nowrap">a long line of text</p>
      <p style="width: 300px; overflow: hidden"><span style="margin-left: -20px">begins too early</span></p>
      <p style="width: 300px">fits</p>`;
    frame.renderRoot = frame;
    expect(misfits(frame).map((what) => what.split(':')[0])).to.deep.equal([
      '<p class=""> a long line of text',
      '<span class=""> begins too early',
    ]);
  });
});

describe('texts that are not ours, or not there', () => {
  afterEach(giveLanguages);

  it('a language that cannot be loaded is said in English', async () => {
    let asked = 0;
    const fails = async () => {
      asked++;
      throw new Error('offline');
    };
    setLanguages({ ...LANGUAGES, nl: fails });
    const host = await place('seat-allocation', 'shown');
    await say(host, 'nl-BE');
    expect(asked).to.equal(1);
    expect(wordsOf(host)).to.contain(english.title);
  });

  it('until a language has come, the words before it stand', async () => {
    let arrive: (texts: Partial<Texts>) => void = () => undefined;
    setLanguages({ ...LANGUAGES, sv: () => new Promise((done) => (arrive = done)) });
    const host = await place('seat-allocation', 'shown');
    await say(host, 'ja');
    const { seats } = await load('ja');
    host.lang = 'sv';
    await nextFrame();
    expect(wordsOf(host)).to.contain(seats.ofPurchased);
    arrive({ seats: { ...english, title: 'Fördelning av platser' } });
    await say(host, 'sv');
    expect(wordsOf(host)).to.contain('Fördelning av platser');
  });

  it('a host’s texts go before ours, whenever they come', async () => {
    const host = await place('seat-allocation', 'shown');
    await say(host, 'ja');
    registerTexts('ja', { seats: { title: '席の配分' } });
    await say(host, 'ja');
    expect(wordsOf(host)).to.contain('席の配分');
    const { measures } = await load('ja');
    expect(wordsOf(host)).to.contain(measures.seats_purchased);
    expect(textsOf('ja').measures).to.deep.equal(measures);
  });

  it('a host’s texts for a language that is loaded later stay', async () => {
    registerTexts('it', { seats: { title: 'Licenze' } });
    setLanguages({ ...LANGUAGES, it: async () => ({ seats: { title: 'Posti', waiting: 'In attesa' } }) });
    const host = await fixture<HTMLElement>(page`<seat-allocation lang="it"></seat-allocation>`);
    await stringsOf(host)?.whenReady();
    expect(textsOf('it').seats.title).to.equal('Licenze');
    expect(textsOf('it').seats.waiting).to.equal('In attesa');
  });
});
