/**
 * The look, as custom properties. Each goes from ours (`--usage-*`) to Salesforce's (`--slds-g-*`), to that of an
 * Experience site (`--dxp-g-*`), to an own value, light and dark. Inside, only the names with an underscore are used.
 *
 * Light or dark is told by `color-scheme`: that of the page around, or `theme="light|dark"` on the element. A page that
 * says nothing is light, whatever the viewer's system prefers: a dark card on a white page helps nobody.
 * `theme="auto"` follows the viewer's system.
 */
import { css, unsafeCSS } from 'lit';

export type Colour = readonly [
  name: string,
  light: string,
  dark: string,
  slds: string,
  dxp: string,
  forced: string,
];

/** Against the surface, text has 4.5:1 and more, marks (bars, the rim of compared ones, borders of fields) 3:1 and more. */
export const COLOURS: readonly Colour[] = [
  ['text', '#1b1f27', '#e8eaef', 'on-surface-3', 'root-contrast', 'CanvasText'],
  ['muted', '#5b6372', '#a2aab8', 'on-surface-1', '', 'CanvasText'],
  ['surface', '#ffffff', '#16181d', 'surface-container-1', 'root', 'Canvas'],
  ['raised', '#f5f6f8', '#20232a', 'surface-container-2', '', 'Canvas'],
  ['border', '#e2e5ea', '#2e323b', 'border-1', 'neutral', 'CanvasText'],
  ['control', '#868e9c', '#6d7583', 'border-2', '', 'CanvasText'],
  ['accent', '#4059d9', '#8698ff', 'accent-2', 'brand', 'Highlight'],
  ['on-accent', '#ffffff', '#10121a', 'on-accent-1', 'brand-contrast', 'HighlightText'],
  ['compared', '#e3e8fc', '#2a3157', '', '', 'Canvas'],
  ['compared-rim', '#7f8fd6', '#6676bd', '', '', 'CanvasText'],
  ['grid', '#eceef2', '#272b33', '', '', 'color-mix(in srgb, CanvasText 25%, Canvas)'],
  ['positive', '#1b7a4b', '#5cc98e', 'on-success-1', 'success', 'CanvasText'],
  ['negative', '#b3362b', '#f28b80', 'on-error-1', 'destructive', 'CanvasText'],
  ['warning', '#8f5b00', '#e3b341', 'on-warning-1', 'warning', 'CanvasText'],
];

const each = (line: (colour: Colour) => string) => unsafeCSS(COLOURS.map(line).join(''));
const or = (hook: string, value: string) => (hook ? `var(${hook}, ${value})` : value);

// --_light and --_dark are switches for engines without light-dark(): `initial` lets the fallback after it through, a
// space swallows it. There the theme attribute decides, as color-scheme cannot.
export const tokens = css`
  :host {
    --_light: initial;
    --_dark: ;
    ${each(([name, light, dark]) => `--_own-${name}: var(--_light, ${light}) var(--_dark, ${dark});`)}
    ${each(([name, , , slds, dxp]) => {
      const own = or(dxp && `--dxp-g-${dxp}`, `var(--_own-${name})`);
      return `--_${name}: var(--usage-color-${name}, ${or(slds && `--slds-g-color-${slds}`, own)});`;
    })}
    --_font: var(
      --usage-font,
      var(--slds-g-font-family-base, var(--dxp-g-root-font-family, ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif))
    );
    --_size: var(--usage-font-size, 14px);
    --_radius: var(--usage-radius, var(--slds-g-radius-border-3, 12px));
    --_chart-height: var(--usage-chart-height, 200px);
    --_row-height: var(--usage-row-height, 36px);
  }
  :host([theme='dark']) {
    color-scheme: dark;
    --_light: ;
    --_dark: initial;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      --_light: ;
      --_dark: initial;
    }
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${each(([name, light, dark]) => `--_own-${name}: light-dark(${light}, ${dark});`)}
    }
  }
  /* Paper is light. */
  @media print {
    :host {
      color-scheme: light !important;
      --_light: initial !important;
      --_dark: !important;
    }
  }
  @media (forced-colors: active) {
    :host {
      ${each(([name, , , , , forced]) => `--_${name}: ${forced};`)}
    }
  }
`;
