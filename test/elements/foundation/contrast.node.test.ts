/** The palette, measured: each pair of colours that stand on each other, light and dark (WCAG 1.4.3, 1.4.11). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokens } from '../../../src/elements/foundation/tokens.js';

const TEXT = 4.5;
const MARK = 3;

/** Foreground, what it stands on, how much it needs. */
const PAIRS: readonly (readonly [name: string, on: string, ratio: number])[] = [
  ...['text', 'muted', 'accent', 'positive', 'negative', 'warning'].flatMap((name) => [
    [name, 'surface', TEXT] as const,
    [name, 'raised', TEXT] as const,
  ]),
  ['on-accent', 'accent', TEXT],
  // Bars, also in front of the compared ones; the rim that makes those seen; borders of fields.
  ['accent', 'surface', MARK],
  ['accent', 'compared', MARK],
  ['compared-rim', 'surface', MARK],
  ['control', 'surface', MARK],
];

/** Light and dark value of each colour, as the style sheet says them. */
const palette = new Map(
  [...tokens.cssText.matchAll(/--_own-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
);

/** Relative luminance, by WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('the contrast of the palette', () => {
  it('is measured as WCAG measures it', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });
  for (const scheme of ['light', 'dark'] as const)
    for (const [name, on, ratio] of PAIRS)
      it(`${scheme}: ${name} on ${on} has ${ratio}:1`, () => {
        const [front, back] = [palette.get(name), palette.get(on)];
        assert.ok(front && back, 'both colours are in the table');
        const measured = contrast(front[scheme], back[scheme]);
        assert.ok(measured >= ratio, `${measured.toFixed(2)}:1`);
      });
});
