/** A modal `<dialog>` inside the shadow root: the platform keeps focus in it, Esc closes it, nothing is moved to body. */
import { css } from 'lit';
import { printsAlone, printsWithPage } from './print-alone.js';

/** A popup has opened, or was closed: what its own events tell nobody outside its shadow root. */
export class UsagePopupEvent extends Event {
  static readonly type = 'usagepopup';
  constructor(readonly open: boolean) {
    super(UsagePopupEvent.type, { bubbles: true, composed: true });
  }
}

/** Opens it; resolves when it is closed, after focus has gone back to `returnTo`. */
export function showDialog(
  dialog: HTMLDialogElement,
  returnTo: () => { focus(): void } | null | undefined,
): Promise<void> {
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        printsWithPage(dialog);
        returnTo()?.focus();
        dialog.dispatchEvent(new UsagePopupEvent(false));
        resolve();
      },
      { once: true },
    );
    dialog.showModal();
    printsAlone(dialog);
    dialog.dispatchEvent(new UsagePopupEvent(true));
  });
}

/** Closes on a click beside it. */
export function onBackdropClick(event: MouseEvent): void {
  const dialog = event.currentTarget as HTMLDialogElement;
  if (event.target !== dialog) return;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const inside =
    event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
  if (!inside) dialog.close();
}

export const dialogStyles = css`
  dialog {
    inline-size: min(1040px, 100vw - 32px);
    block-size: min(760px, 100dvh - 32px);
    max-inline-size: none;
    max-block-size: none;
    margin: auto;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 16px 48px rgb(0 0 0 / 24%);
    overflow: hidden;
  }
  dialog::backdrop {
    background: rgb(12 14 20 / 48%);
  }
  /* On paper it takes all pages it needs, and covers the page below it. */
  @media print {
    dialog[open] {
      position: absolute;
      inset: 0 auto auto 0;
      display: block;
      inline-size: 100%;
      block-size: auto;
      border: 0;
      border-radius: 0;
      box-shadow: none;
      overflow: visible;
    }
    dialog::backdrop {
      background: var(--_surface);
      print-color-adjust: exact;
    }
  }
  @media screen and (max-width: 560px) {
    dialog {
      inline-size: 100vw;
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
    }
  }
`;
