/** What IBM's Equal Access engine takes for a violation and is none, each with the reason; for tests of elements and of pages. */

/** A result of the engine, as far as it is read here. */
export interface Finding {
  ruleId: string;
  /** What the rule is, and what came out. */
  value: readonly [string, string];
  message: string;
  /** The element's tag as text. */
  snippet: string;
}

interface Mistake {
  rule: string;
  of: RegExp;
  why: string;
}

export const MISTAKES: readonly Mistake[] = [
  {
    rule: 'aria_child_tabbable',
    of: /role="listbox" id="found"/,
    why: 'a list that is walked from the text beside it (aria-controls, aria-activedescendant): the engine looks for that text in the document, which does not see into a shadow root',
  },
];

/** Of the rules of IBM Accessibility and WCAG 2.2: failures of what must be, one line each. */
export function violationsIn(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
    .filter(({ ruleId, snippet }) => !MISTAKES.some(({ rule, of }) => rule === ruleId && of.test(snippet)))
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}
