/** What can be seen of an element: its text without what is only said to screen readers. */
import type { Locator } from 'playwright-core';

/** Hidden texts, and what a footer says about how a figure came about. */
const ASIDE = '.hidden-visually, .kind, style';

export async function seen(element: Locator): Promise<string> {
  const [text] = await seenAll(element);
  return text;
}

/** Of each element, in one look at the page. */
export async function seenAll(elements: Locator): Promise<string[]> {
  return elements.evaluateAll(
    (all, aside) =>
      all.map((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let text = '';
        while (walker.nextNode())
          if (!walker.currentNode.parentElement!.closest(aside)) text += walker.currentNode.textContent;
        return text.replace(/\s+/g, ' ').trim();
      }),
    ASIDE,
  );
}

/** The cells of rows, row by row. */
export async function tableOf(rows: Locator): Promise<string[][]> {
  return rows.evaluateAll(
    (all, aside) =>
      (all as HTMLTableRowElement[]).map((row) =>
        [...row.cells].map((cell) => {
          const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          let text = '';
          while (walker.nextNode())
            if (!walker.currentNode.parentElement!.closest(aside))
              text += `${walker.currentNode.textContent} `;
          return text.replace(/\s+/g, ' ').trim();
        }),
      ),
    ASIDE,
  );
}
