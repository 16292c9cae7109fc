/** What checkers find wrong with a page: axe-core and IBM's Equal Access. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Engine from 'accessibility-checker-engine';
import axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { violationsIn, type Finding } from '../support/equal-access.js';

const { source } = axeCore;
const engine = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine'), 'utf8');

/** `without`: rules of axe that do not hold here. */
export async function violations(page: Page, without: readonly string[] = []): Promise<string[]> {
  return [...(await ofAxe(page, without)), ...(await ofEqualAccess(page))];
}

async function ofAxe(page: Page, without: readonly string[]): Promise<string[]> {
  await page.evaluate(source); // not as a script: the page's CSP would not have it
  return page.evaluate(async (ids) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations: found } = await axe.run({
      rules: Object.fromEntries(ids.map((id) => [id, { enabled: false }])),
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, without);
}

async function ofEqualAccess(page: Page): Promise<string[]> {
  await page.evaluate(`${engine}\nglobalThis.ace = ace; undefined`);
  const findings = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: typeof Engine };
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    // Their nodes cannot leave the page.
    return results.map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet }));
  });
  return violationsIn(findings as unknown as Finding[]);
}
