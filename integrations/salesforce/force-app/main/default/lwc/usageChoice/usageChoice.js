/** From the text properties of App Builder to what the elements take. */

/** Words separated by spaces, commas or semicolons. */
export function wordsOf(text) {
  return (text ?? '').split(/[\s,;]+/).filter(Boolean);
}

/** Group ids as the filter of one element; undefined: it follows the page. */
export function filtersOf(groups) {
  const ids = wordsOf(groups);
  return ids.length > 0 ? { groups: ids } : undefined;
}
