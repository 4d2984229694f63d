/** From which probability on a word is used. Only what is at least as likely as not is shown at all. */
const WORDS = [
  [0.9, 'Very likely'],
  [0.75, 'Likely'],
  [0, 'Possible'],
] as const;

/** A probability in words: nobody can use its decimals. */
export function certaintyWords(score: number): string {
  return WORDS.find(([least]) => score >= least)?.[1] ?? 'Possible';
}
