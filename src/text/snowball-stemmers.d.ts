/** The package has no types of its own; this is what we use of it. */
declare module 'snowball-stemmers' {
  interface Stemmer {
    /** The stem of a word in lower case. */
    stem(word: string): string;
  }
  /** @throws Error for a name that is not one of its algorithms. */
  export function newStemmer(algorithm: string): Stemmer;
}
