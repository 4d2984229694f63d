import { fold, termOf } from '../text/analyzer.js';
import { languageOf, type Language } from '../text/language-tags.js';
import { isCapitalised } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';

/** What is known of a form by its letters alone: bits that are put together. */
export const FORM = {
  capitalised: 1,
  /** Nobody types a longer word or one with a digit, and nothing is gained by comparing with one. */
  listed: 2,
  /** In capitals, with dots or without: "NATO", "U.S.". */
  abbreviation: 4,
  /** Two to eight capitals and nothing else: what may stand in brackets behind the name that it is short for. */
  short: 8,
  /** Joins the parts of a name, as it stands and when it is folded. */
  joint: 16,
  foldedJoint: 32,
  arabicArticle: 64,
} as const;

/** Lower-case words inside a name, which have no part in its initials. */
export const JOINTS = wordSet('of for the and on in to de la du des');
const ARTICLES = wordSet('al el as ash ad at an ar');
const LONGEST_LISTED = 40;
/** What is cut out of a text keeps the whole text in memory from this length on. */
const LONG = 13;

/**
 * All forms of words that articles were found to have, each with a number of its own. A form is a word as it is written
 * in articles of one language: its term, and its folded word, are found once. Forms are only ever added, so that their
 * numbers hold for every collection that shares the book; how often each stands in the articles is known elsewhere.
 */
export interface WordBook {
  /** By language (empty where we have no rules for it), the number of each form as it is written. */
  readonly byLanguage: Map<Language | '', Map<string, number>>;
  readonly forms: FormTable;
  readonly terms: NameTable;
  readonly foldedWords: NameTable;
  /** Folded words that are looked up by what they sound like, and by their letters; filled when they are first needed. */
  readonly skeletons: Skeletons;
  readonly shelves: Shelves;
}

/** Folded words by their skeletons; forms from `upTo` on were not looked at yet. */
interface Skeletons {
  upTo: number;
  readonly byKey: Map<string, number[]>;
  /** By folded word. */
  readonly has: boolean[];
}

/** Folded words and terms by their length; those from `words` and `terms` on were not looked at yet. */
interface Shelves {
  words: number;
  terms: number;
  readonly byLength: Map<number, Shelf>;
}

/** Words of one length, with a bit for each letter that they have. */
export interface Shelf {
  readonly words: string[];
  readonly letters: number[];
}

/** By the number of a form. */
interface FormTable {
  readonly written: string[];
  readonly language: (Language | '')[];
  readonly bits: number[];
  /** Numbers of its term, and of its folded word, in their tables. */
  readonly term: number[];
  readonly folded: number[];
}

/** Words with numbers, and the forms that belong to each. */
export interface NameTable {
  readonly numbers: Map<string, number>;
  readonly names: string[];
  readonly forms: number[][];
}

/** The number of the term without a letter, in every book: what a word is led to that has only marks. It is not looked for. */
export const EMPTY_TERM = 0;

/** A book without a word. */
export function emptyBook(): WordBook {
  return {
    byLanguage: new Map(),
    forms: { written: [], language: [], bits: [], term: [], folded: [] },
    terms: { numbers: new Map([['', EMPTY_TERM]]), names: [''], forms: [[]] },
    foldedWords: { numbers: new Map(), names: [], forms: [] },
    skeletons: { upTo: 0, byKey: new Map(), has: [] },
    shelves: { words: 0, terms: 0, byLength: new Map() },
  };
}

/** Gives the number of a form by the word as it is written, for articles in the language of one BCP 47 tag; adds what is new. */
export function formsIn(book: WordBook, tag: string): (written: string) => number {
  const language = languageOf(tag) ?? '';
  const numbers = book.byLanguage.get(language) ?? new Map<string, number>();
  book.byLanguage.set(language, numbers);
  return (written) => {
    const known = numbers.get(written);
    if (known !== undefined) return known;
    const own = written.length < LONG ? written : written.split('').join('');
    const form = addForm(book, own, language);
    numbers.set(own, form);
    return form;
  };
}

function addForm({ forms, terms, foldedWords }: WordBook, written: string, language: Language | ''): number {
  const form = forms.written.length;
  const folded = fold(written);
  forms.written.push(written);
  forms.language.push(language);
  forms.bits.push(bitsOf(written, folded));
  forms.term.push(enter(terms, termOf(written, language === '' ? 'und' : language), form));
  forms.folded.push(enter(foldedWords, folded, form));
  return form;
}

/** The number of `name`, which `form` belongs to. */
function enter({ numbers, names, forms }: NameTable, name: string, form: number): number {
  const known = numbers.get(name);
  if (known !== undefined) {
    forms[known]?.push(form);
    return known;
  }
  numbers.set(name, names.length);
  forms.push([form]);
  return names.push(name) - 1;
}

function bitsOf(written: string, folded: string): number {
  const isListed = written.length <= LONGEST_LISTED && !/\p{N}/u.test(written);
  return (
    (isCapitalised(written) ? FORM.capitalised : 0) |
    (isListed ? FORM.listed : 0) |
    (/^(?:\p{Lu}\.?){2,}$/u.test(written) ? FORM.abbreviation : 0) |
    (/^\p{Lu}{2,8}$/u.test(written) ? FORM.short : 0) |
    (JOINTS.has(written) ? FORM.joint : 0) |
    (JOINTS.has(folded) ? FORM.foldedJoint : 0) |
    (ARTICLES.has(written.toLowerCase()) ? FORM.arabicArticle : 0)
  );
}
