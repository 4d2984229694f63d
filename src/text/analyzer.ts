import { stem } from 'porter2';

import { baseForm } from './irregular-forms.js';
import { tokenize, type Token } from './tokens.js';

/** A word where it stands, with the term that index and query know it by. */
export interface AnalyzedToken extends Token {
  readonly term: string;
}

/** The tokens of `text` with their terms. Index and query both come through here: one analyzer, so that they agree. */
export function analyze(text: string): readonly AnalyzedToken[] {
  return tokenize(text).map((token) => ({ ...token, term: termOf(token.word) }));
}

/** The terms of `text`, in order and with repeats. */
export function termsOf(text: string): readonly string[] {
  return tokenize(text).map((token) => termOf(token.word));
}

/** The normalised form of a word: case and accents folded, possessive ending and inner punctuation dropped, stemmed; irregular forms led back to their base. */
export function termOf(word: string): string {
  return stem(baseForm(fold(word)));
}

/** Case and accents folded, possessive ending and inner punctuation dropped: "Sharaa’s" and "SHARAA" are "sharaa". */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/['’.,]/gu, '');
}
