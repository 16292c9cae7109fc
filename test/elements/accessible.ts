/** What axe-core finds wrong with an element: every rule that it has for WCAG 2.2 A and AA, and its best practices. */
import { expect } from '@open-wc/testing';
import axe from 'axe-core';

export async function isAccessible(element: Element): Promise<void> {
  expect(await violations(element)).to.deep.equal([]);
}

export async function violations(element: Element): Promise<string[]> {
  const found = await axe.run(element, {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html}`).join('\n')}`,
  );
}
