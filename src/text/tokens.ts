import type { Span } from './span.js';

/** A word where it stands: `text.slice(start, end) === word`. */
export interface Token extends Span {
  readonly word: string;
}

/**
 * A dotted abbreviation (U.S.), a number with separators (1,000 or 2.5), or letters and digits with inner apostrophes.
 * Hyphens part words, so that "An-124" is found in "An-124-100" and "Sharaa" in "al-Sharaa".
 */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/uy;

/** The words of `text` in order, without overlap. Punctuation, symbols and emoji are not words. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  eachWord(text, (start, end) => tokens.push({ word: text.slice(start, end), start, end }));
  return tokens;
}

/**
 * Calls `visit` with where each word of `text` stands, in order, as `tokenize` finds them. Nine of ten words are letters
 * with a space or a comma behind, which one look at each character tells; the rest are left to the regular expression.
 */
export function eachWord(text: string, visit: (start: number, end: number) => unknown): void {
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text.charCodeAt(at));
    const end = kind === OTHER ? at : endOfWord(text, at, kind);
    if (end > at) visit(at, end);
    at = Math.max(at + 1, end);
  }
}

/** Where the word ends that begins at `start` with a character of `kind`; `start` where none begins. */
function endOfWord(text: string, start: number, kind: number): number {
  let end = start;
  while (end < text.length && kindOf(text.charCodeAt(end)) >= MARK) end += 1;
  const next = text.charAt(end);
  const isPlain =
    kind >= MARK &&
    (next === '.' || next === ','
      ? kind !== DIGIT && end > start + 1
      : next !== "'" && next !== '’' && kindOf(next.charCodeAt(0)) !== SURROGATE);
  if (isPlain) return end;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

const OTHER = 1;
const SURROGATE = 2;
const MARK = 3;
const LETTER = 4;
const DIGIT = 5;

/** The kind of each UTF-16 code unit, found when it is first met; 0 before that. */
const KINDS = new Uint8Array(0x10000);

/** Of no character at all, as behind the end of a text, it is OTHER. */
function kindOf(unit: number): number {
  const known = KINDS[unit];
  if (known === undefined) return OTHER;
  return known === 0 ? (KINDS[unit] = findKind(String.fromCharCode(unit))) : known;
}

function findKind(character: string): number {
  if (/[\uD800-\uDFFF]/.test(character)) return SURROGATE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}

/** Whether the word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  return first <= 0x7f ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word);
}

/** Whether the word has a digit in it. */
export function hasDigit(word: string): boolean {
  return /\p{N}/u.test(word);
}
