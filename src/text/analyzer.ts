import { languageOf, type Language } from './language-tags.js';
import { remember } from './remember.js';
import { stemIn } from './stemmers.js';
import { tokenize, type Token } from './tokens.js';

/** A word where it stands, with the term that index and query know it by. */
export interface AnalyzedToken extends Token {
  readonly term: string;
}

/**
 * The tokens of `text` with their terms. Index and query both come through here: one analyzer, so that they agree.
 * `language` is a BCP 47 tag; in a language that we have no rules for, words are folded and not stemmed. Where tokens
 * stand does not depend on it.
 */
export function analyze(text: string, language = 'en'): readonly AnalyzedToken[] {
  const known = languageOf(language);
  return tokenize(text).map((token) => ({ ...token, term: termIn(known, token.word) }));
}

/** The terms of `text`, in order and with repeats; `language` as above. */
export function termsOf(text: string, language = 'en'): readonly string[] {
  const known = languageOf(language);
  return tokenize(text).map((token) => termIn(known, token.word));
}

/** The normalised form of a word: case and accents folded, possessive ending and inner punctuation dropped, stemmed; irregular forms led back to their base. */
export function termOf(word: string, language = 'en'): string {
  return termIn(languageOf(language), word);
}

/** Case and accents folded, possessive ending and inner punctuation dropped: "Sharaa’s" and "SHARAA" are "sharaa". */
export function fold(word: string): string {
  // Most words are plain letters, and folding those is faster than remembering them.
  return /^[A-Za-z]+$/.test(word) ? word.toLowerCase() : foldMarked(word);
}

const foldMarked = remember({ most: 50_000, longest: 64 }, (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/['’.,]/gu, ''),
);

/**
 * As `fold`, and what one word is written with in different ways in its language is made one: French "l’" before it
 * dropped, German "ae" and "ä" alike, Arabic letters that are interchanged.
 */
export function foldIn(language: Language | null, word: string): string {
  return language === null || language === 'en' ? fold(word) : fold(spelled(language, word));
}

function termIn(language: Language | null, word: string): string {
  if (language === 'en') return stemIn('en', fold(word));
  if (language === null) return fold(word);
  return fold(stemIn(language, spelled(language, word)));
}

const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/u;
const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ['ae', 'ä'],
  ['oe', 'ö'],
  ['ue', 'ü'],
]);
/** Letters that are interchanged in Arabic writing, or come from a Persian keyboard, and what is written for them. */
const ARABIC_LETTERS: ReadonlyMap<string, string> = new Map([
  ['آ', 'ا'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ئ', 'ي'],
  ['ک', 'ك'],
  ['ؤ', 'و'],
  ['ة', 'ه'],
  ['ـ', ''],
]);

/** One spelling for those that a language has for one word; the word is in lower case. */
const SPELLINGS: Readonly<Partial<Record<Language, (word: string) => string>>> = {
  // Not after a vowel or "q": "neue", "Quelle".
  de: (word) => word.replace(/(?<![aeiouäöüq])(?:ae|oe|ue)/gu, (pair) => UMLAUTS.get(pair) ?? pair),
  fr: (word) => word.replace(ELISION, ''),
  // The accent of this ending is often left out, and the stemmer needs it.
  es: (word) => word.replace(/([cs])ion$/u, '$1ión'),
  ru: (word) => word.replace(/ё/gu, 'е'),
  ar: (word) => word.replace(/[آأإٱىیئکؤةـ]/gu, (letter) => ARABIC_LETTERS.get(letter) ?? letter),
};

/** In lower case, without inner punctuation and without marks but those of letters of their own. */
function spelled(language: Language, word: string): string {
  const plain = word.normalize('NFKC').toLowerCase();
  const whole = SPELLINGS[language]?.(plain) ?? plain;
  return whole.replace(/[\p{M}'’ʼ.,]+/gu, '');
}
