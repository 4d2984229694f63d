import type { Article } from '../corpus/article.js';
import type { Language } from '../text/language-tags.js';
import { assemble, type Collection, type Tallied } from './collection.js';
import type { Segment } from './segment.js';
import { emptyBook, type NameTable, type WordBook } from './word-book.js';

/**
 * All of a collection but its articles, as plain values: objects, arrays, maps, strings and typed arrays, which
 * `v8.serialize` and `structuredClone` take. It holds for one version of the program; who keeps it sees to that.
 */
export interface KeptCollection {
  readonly forms: KeptForms;
  readonly terms: readonly string[];
  readonly foldedWords: readonly string[];
  readonly parts: readonly { readonly segment: Segment; readonly places: Int32Array }[];
  readonly tally: Tallied;
}

interface KeptForms {
  readonly written: readonly string[];
  readonly languages: readonly (Language | '')[];
  /** By form: which of the languages, and the other columns of the book. */
  readonly language: Uint8Array;
  readonly bits: Uint8Array;
  readonly term: Uint32Array;
  readonly folded: Uint32Array;
}

/** What `restore` makes the collection of again. Shares its arrays. */
export function keep({ book, parts, tally }: Collection): KeptCollection {
  const languages = [...book.byLanguage.keys()];
  const numbers = new Map(languages.map((language, index) => [language, index]));
  return {
    forms: {
      written: book.forms.written,
      languages,
      language: Uint8Array.from(book.forms.language, (language) => numbers.get(language) ?? 0),
      bits: Uint8Array.from(book.forms.bits),
      term: Uint32Array.from(book.forms.term),
      folded: Uint32Array.from(book.forms.folded),
    },
    terms: book.terms.names,
    foldedWords: book.foldedWords.names,
    parts: parts.map(({ segment, places }) => ({ segment, places })),
    tally,
  };
}

/** The collection that was kept. `articles` are those that it was made of, in their order. */
export function restore(kept: KeptCollection, articles: readonly Article[]): Collection {
  const parts = kept.parts.map(({ segment, places }) => ({
    segment,
    places,
    articles: Array.from(places, (place) => articles[place] ?? null),
  }));
  return assemble(articles, bookOf(kept), parts, kept.tally);
}

function bookOf({ forms, terms, foldedWords }: KeptCollection): WordBook {
  const book: WordBook = {
    ...emptyBook(),
    forms: {
      written: forms.written.slice(),
      language: Array.from(forms.language, (index) => forms.languages[index] ?? ''),
      bits: Array.from(forms.bits),
      term: Array.from(forms.term),
      folded: Array.from(forms.folded),
    },
    terms: tableOf(terms, forms.term),
    foldedWords: tableOf(foldedWords, forms.folded),
  };
  const numbers = forms.languages.map((language) => {
    const own = new Map<string, number>();
    book.byLanguage.set(language, own);
    return own;
  });
  for (const [form, written] of forms.written.entries())
    numbers[forms.language[form] ?? 0]?.set(written, form);
  return book;
}

/** `owners` gives for each form the number of its name. */
function tableOf(names: readonly string[], owners: Uint32Array): NameTable {
  const numbers = new Map<string, number>();
  for (const [number, name] of names.entries()) numbers.set(name, number);
  const forms: number[][] = names.map(() => []);
  for (const [form, owner] of owners.entries()) forms[owner]?.push(form);
  return { numbers, names: names.slice(), forms };
}
