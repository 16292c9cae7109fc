/** What all elements share: type, buttons, focus, what is hidden from the eye, the skeleton. On a grid of 4 px. */
import { adoptStyles, css, type CSSResult } from 'lit';

export const shared = css`
  /* What a page says of everything on it (\`* { ... }\`) would be inherited here: for that the tokens are there. The
     space between letters and words is left to the page, as viewers widen it (WCAG 1.4.12). */
  :host {
    box-sizing: border-box;
    color: var(--_text) !important;
    font-family: var(--_font) !important;
    font-size: var(--_size) !important;
    font-style: normal !important;
    font-weight: 400 !important;
    font-variant: tabular-nums !important;
    line-height: 20px !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* Not of ::before and ::after too: each element would be asked for both. */
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }

  .hidden-visually {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }

  /* A table of a page without a doctype inherits nothing. */
  table {
    color: inherit;
    font: inherit;
    white-space: inherit;
  }
  button,
  input,
  select {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  .button,
  .quiet {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 32px;
    padding: 4px 10px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_text);
    font-size: calc(var(--_size) - 1px);
    font-weight: 500;
    line-height: 20px;
    cursor: pointer;
  }
  .button:hover,
  .quiet:hover {
    background: var(--_raised);
  }
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    filter: brightness(1.08);
  }
  .button[disabled] {
    opacity: 0.55;
    cursor: default;
  }
  /* Icons in a row of controls. */
  .quiet {
    min-inline-size: 28px;
    min-block-size: 28px;
    padding: 4px;
    border-color: transparent;
    background: transparent;
    color: var(--_muted);
  }
  .quiet:hover {
    color: var(--_text);
  }
  .field {
    min-block-size: 32px;
    padding: 4px 8px;
    border: 1px solid var(--_control);
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_text);
    font-size: calc(var(--_size) - 1px);
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .bone {
    border-radius: 4px;
    background: var(--_raised);
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: pulse 1.4s ease-in-out infinite alternate;
    }
    @keyframes pulse {
      to {
        opacity: 0.45;
      }
    }
  }
  /* A shade at the edge beyond which there is more: at the end a cover that moves along lies over it. */
  .shaded {
    --_shade: color-mix(in srgb, var(--_text) 16%, transparent);
    --_cover: linear-gradient(var(--_surface), var(--_surface));
    background:
      var(--_cover) left / 16px 100% no-repeat local,
      var(--_cover) right / 16px 100% no-repeat local,
      linear-gradient(90deg, var(--_shade), transparent) left / 12px 100% no-repeat,
      linear-gradient(270deg, var(--_shade), transparent) right / 12px 100% no-repeat,
      var(--_surface);
  }
  /* Nobody presses paper; links are read there. */
  @media print {
    button.button,
    .quiet {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
    .button,
    .quiet {
      border-color: ButtonBorder;
    }
    .button.primary {
      forced-color-adjust: none;
    }
    /* Within a line of words a frame and a ground would cover those of the next. */
    .quiet[data-explains] {
      border-width: 0;
      background: none;
    }
  }
`;

/** Styles that come later than their element. */
export function addStyles(root: HTMLElement | DocumentFragment, styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = styles.map(({ styleSheet }) => styleSheet);
  if (sheets.every((sheet) => sheet !== undefined))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  else adoptStyles(root, [...styles]);
}
