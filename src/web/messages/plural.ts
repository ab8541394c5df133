/** A noun in each form that its language has, after the categories of CLDR. */
export type Forms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category, string>>;

/**
 * Picks the form of a noun that goes with a number, by `Intl.PluralRules`. `Category` names the forms that the language has, so that a noun without one of
 * them does not compile; `other` stands in for a form that the platform asks for and the language was said not to have.
 */
export function pluralsOf<Category extends Intl.LDMLPluralRule>(locale: string): (n: number, forms: Forms<Category | "other">) => string {
  const rules = new Intl.PluralRules(locale);
  return (n, forms) => {
    const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
    return known[rules.select(n)] ?? forms.other;
  };
}
