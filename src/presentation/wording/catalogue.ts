import type { EN } from './en.js';

/** What an entry of the English catalogue is in any language: as many placeholders and parts, other words. */
type Translated<Entry> = Entry extends string
  ? string
  : Entry extends (...given: infer Given) => string
    ? (...given: Given) => string
    : Entry extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof Entry]: Translated<Entry[Key]> };

/** Every word of ours in one language. English says which entries there are, and what each is given. */
export type Wording = Translated<typeof EN>;
