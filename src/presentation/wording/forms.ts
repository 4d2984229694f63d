/** Forms of a phrase by the plural rules of a language, `#` standing for the number; `other` where a form is left out. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What a catalogue needs to write numbers as its language does. */
export interface Forms {
  /** The number with the marks of the language, and so many digits behind the point; none where that is left out. */
  readonly number: (amount: number, digits?: number) => string;
  /** The form for `count`, with the number in the place of `#`; a form without `#` says the number in a word. */
  readonly plural: (count: number, forms: PluralForms) => string;
}

/** The number and plural rules of a BCP 47 tag. */
export function formsOf(tag: string): Forms {
  const rules = new Intl.PluralRules(tag);
  const number = (amount: number, digits = 0): string =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      amount,
    );
  return {
    number,
    plural: (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', number(count)),
  };
}
