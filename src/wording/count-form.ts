/** The forms of words after a number, as a language needs them: `{ one: 'quotation', other: 'quotations' }`. */
export type CountForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Words with a number in the place of `#`, in the form that the language has for it, BCP 47. */
export function countForm(lang: string, forms: CountForms): (count: number) => string {
  const rules = new Intl.PluralRules(lang);
  return (count) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', String(count));
}
