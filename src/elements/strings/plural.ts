/** Picks the form of a number: `many(3, { one: '1 bar', other: '3 bars' })`, by the rules of a language. */
export function pluralOf(
  lang: string,
): (count: number, forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>) => string {
  const rules = new Intl.PluralRules(lang);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
