/**
 * An open popup is printed alone. The page below it would keep its height and give empty pages, and how a page is printed
 * is the page's own: so for the time of a print, and on paper only, a style sheet in each tree from the popup up to the
 * document hides what the popup is not in. It names elements by their place, writes nothing on them, and is taken out
 * again. Where it cannot be put in, the popup covers the page as before.
 */

/** Those that are open, the one above all others last. */
let opened: HTMLDialogElement[] = [];
let undo: (() => void)[] = [];

/** Of a popup that has just opened. */
export function printsAlone(dialog: HTMLDialogElement): void {
  opened = [...still(), dialog];
  // The same listeners are added once. Late ones are heard last: whatever else a page does before it prints is done.
  addEventListener('beforeprint', onBeforePrint);
  addEventListener('afterprint', onAfterPrint);
}

/** Of one that was closed, may be while the page is printed. */
export function printsWithPage(dialog: HTMLDialogElement): void {
  onAfterPrint();
  opened = still().filter((other) => other !== dialog);
  if (opened.length > 0) return;
  removeEventListener('beforeprint', onBeforePrint);
  removeEventListener('afterprint', onAfterPrint);
}

/** An element that leaves the page closes nothing. */
const still = () => opened.filter(({ open, isConnected }) => open && isConnected);

function onBeforePrint(): void {
  onAfterPrint();
  const dialog = still().pop();
  if (!dialog) return;
  try {
    for (const [tree, rules] of rulesAround(dialog)) adopt(tree, rules);
  } catch {
    onAfterPrint(); // a page may forbid it, or be too old for it: rather nothing than half of it
  }
}

function onAfterPrint(): void {
  const steps = undo;
  undo = [];
  for (const step of steps) step();
}

type Tree = Document | ShadowRoot;

function adopt(tree: Tree, rules: readonly string[]): void {
  const { defaultView } = tree.ownerDocument ?? (tree as Document);
  // A sheet belongs to the document in whose window it was made.
  const { CSSStyleSheet: Sheet } = defaultView as typeof globalThis & Window;
  const sheet = new Sheet({ media: 'print' });
  sheet.replaceSync(rules.join('\n'));
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  undo.push(() => {
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}

/** What each tree is told, from the popup upwards; through the slots of other elements, where they can be seen. */
function rulesAround(dialog: Element): Map<Tree, string[]> {
  const rules = new Map<Tree, string[]>();
  for (let at: Element | null = dialog; at; at = above(at)) {
    const tree = at.getRootNode() as Tree;
    if (!rules.has(tree)) rules.set(tree, []);
    const told = rules.get(tree) as string[];
    if (at === at.ownerDocument.documentElement) told.push(`:root${LAST_WORD} { ${LOW} }`);
    else told.push(`${placeOf(at.parentNode)} > :not(${nth(at)})${LAST_WORD} { display: none !important; }`);
    if (at === dialog || at === at.ownerDocument.documentElement) continue;
    const place = placeOf(at) + LAST_WORD;
    told.push(`${place} { ${hasWords(at) ? NO_BOX + NO_WORDS : NO_BOX} }`);
    told.push(`${place}::before, ${place}::after { content: none !important; }`);
  }
  return rules;
}

/** More than a page says of the same elements by their ids. */
const LAST_WORD = ':not(#printed-alone#printed-alone#printed-alone)';
/** The root has a box whatever it is told. */
const LOW = 'block-size: auto !important; min-block-size: 0 !important; overflow: visible !important;';
/** What is inside stands in its place: no height, border, ground or clipping of its own is left. */
const NO_BOX = 'display: contents !important;';
/** Each element of ours says its own size again. */
const NO_WORDS = 'font-size: 0 !important;';

const hasWords = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => node.nodeType === node.TEXT_NODE && node.nodeValue?.trim());

const above = ({ assignedSlot, parentNode, parentElement }: Element): Element | null =>
  assignedSlot ?? (isTree(parentNode) ? parentNode.host : parentElement);

const isTree = (node: Node | null): node is ShadowRoot => node?.nodeType === 11 && 'host' in node;

/** A selector for it, of its tree alone. */
function placeOf(node: Node | null): string {
  if (isTree(node)) return ':host';
  const element = node as Element;
  if (element === element.ownerDocument.documentElement) return ':root';
  return `${placeOf(element.parentNode)} > ${nth(element)}`;
}

function nth(element: Element): string {
  const beside = (element.parentNode as ParentNode).children;
  return `:nth-child(${[...beside].indexOf(element) + 1})`;
}
