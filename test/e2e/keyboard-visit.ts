/** A visit of the demo by somebody without a mouse, and who says what they should find. */
import type { Page } from 'playwright-core';
import type { Bar, BarsAnswer } from '../../src/contract/answer.js';
import type { Query } from '../../src/contract/query.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { sampleCompany } from '../../src/sample/company.js';
import { card, type Demo } from './demo.js';
import { Keyboard } from './keyboard.js';
import { settled } from './report-page.js';
import { written } from './written.js';

/** What the demo shows. */
export const company = memoryProvider(sampleCompany());

export interface KeyboardVisit {
  page: Page;
  keys: Keyboard;
  faults: string[];
}

export async function byKeyboard(demo: Demo, where: string): Promise<KeyboardVisit> {
  const { page, faults } = await demo.visit(where);
  if (where.includes('view=usage')) await settled(page);
  return { page, keys: new Keyboard(page), faults };
}

export async function barsOf(
  report: string,
  period: Query['period'],
  filters: Partial<Query> = {},
): Promise<BarsAnswer> {
  return (await company.bars({ report, period, ...filters })) as BarsAnswer;
}

/** The large figure of a card. */
export const headline = (page: Page, report: string): Promise<string> =>
  card(page, report).locator('.figure .value').innerText();

/** A count of a bar as it is written. */
export const figure = (bar: Bar | null, id = 'total_interactions'): string => written(bar!.values[id].value);
