import { fold, type AnalyzedToken } from './analyzer.js';
import { isDemonym } from './name-words.js';
import { isSameName } from './same-name.js';
import { isFunctionWord } from './stop-words.js';
import { hasDigit, isCapitalised } from './tokens.js';

/** What else in the articles may mean a term: another spelling, a people for its country, a name for its abbreviation. */
export interface Variant {
  /** At least one; several stand in the text one right behind the other. */
  readonly terms: readonly string[];
  /** What it is worth against the term itself, above 0 and below 1. */
  readonly weight: number;
}

/** A term that is looked for, and what may stand for it. */
export interface WantedTerm {
  readonly term: string;
  readonly related: readonly string[];
  readonly variants: readonly Variant[];
  readonly isName: boolean;
  /** The word as it was written, with the particle before it: "al-Sharaa". */
  readonly spelling: string;
}

/** Where a wanted term stands. */
export interface TermMatch {
  /** Index into the wanted terms. */
  readonly wanted: number;
  /** Index into the tokens. */
  readonly token: number;
  /** 1 for the term itself or the name in another spelling, less for a related word. */
  readonly weight: number;
}

/** What a related word is worth against the word itself. */
export const RELATED_WEIGHT = 0.6;
/** What "Syrian" is worth against "Syria". */
const DEMONYM_WEIGHT = 0.75;
const SHORTEST_STEM = 3;

/** Every token that stands for a wanted term, in the order of the tokens. */
export function matchTerms(
  tokens: readonly AnalyzedToken[],
  wanted: readonly WantedTerm[],
): readonly TermMatch[] {
  return tokens.flatMap((token, index) => {
    // Only what is written like a name is compared as one, which is slow.
    const spelling = isCapitalised(token.word) || hasDigit(token.word) ? spellingOf(tokens, index) : null;
    return wanted.flatMap((want, at) => {
      const weight = Math.max(weightOf(token, spelling, want), variantAt(tokens, index, want));
      return weight > 0 ? [{ wanted: at, token: index, weight }] : [];
    });
  });
}

/** The word at `index` as it is written, with an Arabic article joined to it. */
export function spellingOf(tokens: readonly AnalyzedToken[], index: number): string {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token === undefined) return '';
  const isJoined = before !== undefined && before.end + 1 === token.start && /^[ae]l$/iu.test(before.word);
  return isJoined ? `${before.word}-${token.word}` : token.word;
}

function weightOf(token: AnalyzedToken, spelling: string | null, want: WantedTerm): number {
  if (token.term === want.term) return 1;
  if (spelling !== null && want.isName) {
    if (isSameName(spelling, want.spelling)) return 1;
    if (isDemonymOf(token, want.term)) return DEMONYM_WEIGHT;
  }
  return want.related.includes(token.term) ? RELATED_WEIGHT : 0;
}

/** The weight of the best variant that the token is part of; "us" and "who" are names only in capitals. */
function variantAt(tokens: readonly AnalyzedToken[], index: number, { variants }: WantedTerm): number {
  let best = 0;
  for (const { terms, weight } of variants) {
    if (weight > best && isPartOf(tokens, index, terms)) best = weight;
  }
  return best;
}

function isPartOf(tokens: readonly AnalyzedToken[], index: number, terms: readonly string[]): boolean {
  return terms.some(
    (own, place) =>
      own === tokens[index]?.term &&
      !isFunctionWord(tokens[index].word) &&
      terms.every((term, at) => tokens[index - place + at]?.term === term),
  );
}

/** "Syrian" of "syria": told by the ending, and by the beginning that both share. */
function isDemonymOf({ word }: AnalyzedToken, name: string): boolean {
  const stem = name.replace(/[aeiouy]+$/u, '');
  return stem.length >= SHORTEST_STEM && isDemonym(word) && fold(word).startsWith(stem);
}
