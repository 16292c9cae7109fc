/** Presses everything there is to press, and says which popups it saw. */

/** Of an element and all that is in its shadow roots. */
export function* deep(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

/** Nothing is busy, what waits for an idle page has come, and no element has come or gone for a while. */
export async function rests(root: ParentNode, mayBeBusy = false): Promise<void> {
  for (let [still, before, tries] = [0, -1, 0]; still < 2 && tries < 200; tries++) {
    await new Promise((later) => setTimeout(later, 20));
    await new Promise((later) => requestIdleCallback(later, { timeout: 1000 }));
    const all = [...deep(root)];
    const busy = !mayBeBusy && all.some((element) => element.getAttribute('aria-busy') === 'true');
    still = !busy && all.length === before ? still + 1 : 0;
    before = all.length;
  }
}

const isOpen = (element: HTMLElement): boolean =>
  element instanceof HTMLDialogElement ? element.open : matches(element, ':popover-open');

function matches(element: HTMLElement, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false; // an engine that does not know it
  }
}

const isPopup = (element: HTMLElement): boolean =>
  element instanceof HTMLDialogElement || element.hasAttribute('popover');

/** One press for controls that differ in a number only: days of a calendar, rows of a table. */
const nameOf = (control: HTMLElement): string =>
  `${control.localName} ${control.id} ${control.getAttribute('aria-label') ?? control.textContent}`
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ');

const CONTROLS = 'button, summary, [role=tab], [role=option], input[type=checkbox], input[type=radio]';

/** Every control of the element, and every one that comes up on the way. */
export async function explore(host: HTMLElement, seen: Set<string>, limit: number): Promise<number> {
  const pressed = new Set<string>();
  for (; pressed.size < limit;) {
    const all = [...deep(host.shadowRoot!)];
    for (const popup of all.filter((element) => isPopup(element) && isOpen(element)))
      seen.add(popup.localName === 'dialog' ? 'dialog' : popup.id || popup.className);
    if (all.some((element) => element.matches('.calendar [role=grid]'))) seen.add('calendar');
    // What is in an open popup first: pressing beside it would close it.
    const inner = all.filter((element) => isPopup(element) && isOpen(element)).at(-1);
    const next = [...(inner ? deep(inner) : []), ...all].find(
      (element) =>
        element.matches(CONTROLS) &&
        !(element as HTMLButtonElement).disabled &&
        !pressed.has(nameOf(element)),
    );
    if (!next) break;
    pressed.add(nameOf(next));
    press(next);
    await rests(host.shadowRoot!);
  }
  for (const popup of deep(host.shadowRoot!))
    if (isPopup(popup) && isOpen(popup)) (popup as HTMLDialogElement).close?.();
  return pressed.size;
}

/** A bar is opened by a key; the rest is clicked. */
function press(control: HTMLElement): void {
  control.focus();
  if (control.closest('.walk'))
    for (const key of ['Home', 'ArrowRight', 'Enter'])
      control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  control.click();
}
