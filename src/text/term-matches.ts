import type { AnalyzedToken } from './analyzer.js';
import { isSameName } from './same-name.js';

/** A term that is looked for, and what may stand for it. */
export interface WantedTerm {
  readonly term: string;
  readonly related: readonly string[];
  readonly isName: boolean;
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

/** Every token that stands for a wanted term, in the order of the tokens. */
export function matchTerms(
  tokens: readonly AnalyzedToken[],
  wanted: readonly WantedTerm[],
): readonly TermMatch[] {
  return tokens.flatMap((token, index) =>
    wanted.flatMap((want, at) => {
      const weight = weightOf(token, want);
      return weight > 0 ? [{ wanted: at, token: index, weight }] : [];
    }),
  );
}

function weightOf(token: AnalyzedToken, want: WantedTerm): number {
  if (token.term === want.term || (want.isName && isSameName(token.term, want.term))) return 1;
  return want.related.includes(token.term) ? RELATED_WEIGHT : 0;
}
