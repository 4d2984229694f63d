/** From which probability on a word is used. */
const WORDS = [
  [0.85, 'Very likely'],
  [0.65, 'Likely'],
  [0, 'Possible'],
] as const;

/** A probability in words: nobody can use its decimals. */
export function certaintyWords(score: number): string {
  return WORDS.find(([least]) => score >= least)?.[1] ?? 'Possible';
}
