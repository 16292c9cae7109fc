/**
 * What an element shows stands before the code for hands has come. Who presses it meanwhile presses not in vain: the code
 * is asked for at once, and the press is done when it is there.
 */
type Root = HTMLElement | DocumentFragment;

/** ms after which nobody expects anything of a press. */
const FORGOTTEN = 5000;

/** `where`: a selector of what is not ready. Returns what to call once it is: the last press is done again. */
export function earlyPress(root: Root, where: string, hurry: () => void): () => void {
  let press: PointerEvent | undefined;
  const onClick = (event: Event) => {
    if (!(event.target as Element).closest(where)) return;
    press = event as PointerEvent;
    hurry();
  };
  root.addEventListener('click', onClick);
  return () => {
    root.removeEventListener('click', onClick);
    if (!press || performance.now() - press.timeStamp > FORGOTTEN) return;
    const { clientX, clientY, detail, pointerType } = press;
    press = undefined;
    const target = (root as Partial<ShadowRoot>).elementFromPoint?.(clientX, clientY);
    // The page outside has heard it already: hence not composed.
    for (const type of ['pointerdown', 'click'])
      target?.dispatchEvent(
        new PointerEvent(type, { bubbles: true, cancelable: true, clientX, clientY, detail, pointerType }),
      );
  };
}
