/** What checkers find wrong with an element: axe-core and IBM's Equal Access, whose rules of tables, focus and ARIA are others. */
import { expect } from '@open-wc/testing';
import { Checker } from 'accessibility-checker-engine';
import axe from 'axe-core';
import { violationsIn, type Finding } from '../support/equal-access.js';
import { deep } from './deep.js';

/** What stands around an element is the page's, and so are landmarks. (`disableRule` of the engine disables all rules there are.) */
const OF_PAGES = 'aria_content_in_landmark';

export async function violations(element: Element): Promise<string[]> {
  return [...(await ofAxe(element)), ...(await ofEqualAccess(element))];
}

export async function isAccessible(element: Element): Promise<void> {
  expect(await violations(element)).to.deep.equal([]);
}

/** Every rule for WCAG 2.2 A and AA that axe-core has, and its best practices. */
async function ofAxe(element: Element): Promise<string[]> {
  const found = await axe.run(element, {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html}`).join('\n')}`,
  );
}

async function ofEqualAccess(element: Element): Promise<string[]> {
  const hide = showClipped(element);
  try {
    const { results } = await new Checker().check(element, ['IBM_Accessibility', 'WCAG_2_2']);
    return violationsIn((results as unknown as Finding[]).filter(({ ruleId }) => ruleId !== OF_PAGES));
  } finally {
    hide();
  }
}

/** The engine takes what a path clips for hidden from everybody; screen readers read it, so it is to be checked. */
function showClipped(element: Element): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.hidden-visually { clip-path: none !important; }');
  const all = [element as HTMLElement, ...deep(element), ...deep(element.shadowRoot ?? element)];
  const roots = all.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
