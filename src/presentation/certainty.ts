import { WORDING } from './wording.js';

const VERY_LIKELY = 0.85;
const LIKELY = 0.65;

/** A probability in words: nobody can use its decimals. */
export function certaintyWords(score: number): string {
  const { veryLikely, likely, possible } = WORDING.certainty;
  if (score >= VERY_LIKELY) return veryLikely;
  return score >= LIKELY ? likely : possible;
}
