import type { Span } from './span.js';

/** A word where it stands: `text.slice(start, end) === word`. */
export interface Token extends Span {
  readonly word: string;
}

/**
 * A dotted abbreviation (U.S.), a number with separators (1,000 or 2.5), or letters and digits with inner apostrophes.
 * Hyphens part words, so that "An-124" is found in "An-124-100" and "Sharaa" in "al-Sharaa".
 */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of `text` in order, without overlap. Punctuation, symbols and emoji are not words. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    tokens.push({ word, start: match.index, end: match.index + word.length });
  }
  return tokens;
}

/** Whether the word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether the word has a digit in it. */
export function hasDigit(word: string): boolean {
  return /\p{N}/u.test(word);
}
