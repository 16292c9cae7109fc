/** A list as an attribute has it, separated by spaces, commas or both; undefined where there is no attribute. */
export const wordsOf = (attribute: string | null): string[] | undefined =>
  attribute?.split(/[\s,]+/).filter(Boolean);
