import type { Wording } from './wording.js';

/** Above it at least nineteen of twenty answers were right, and above the next nine of ten: docs/benchmarks.md measures it. */
const CERTAIN = 0.95;
const LIKELY = 0.85;

/** A probability in words of the reader: nobody can use its decimals. */
export function certaintyWords(score: number, wording: Wording): string {
  const { certain, likely, possible } = wording.certainty;
  if (score >= CERTAIN) return certain;
  return score >= LIKELY ? likely : possible;
}
