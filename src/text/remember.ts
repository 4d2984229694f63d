/** How much a memory holds. */
interface Bounds {
  /** Arguments that are remembered; when there are more, those are forgotten that were not asked for of late. */
  readonly most: number;
  /** What is longer, in code units, is reckoned every time. */
  readonly longest: number;
}

/** Bounds for what is asked of sentences: a question looks at some two dozen, and at each once for every span in it. */
export const SENTENCES: Bounds = { most: 500, longest: 2_000 };

/**
 * `reckon` with a memory of what it gave, for a function that is slow, depends on its arguments alone, and is asked the
 * same again and again: a language has few words, and a sentence is looked at for each span in it. What it gives is
 * shared: it must not be changed.
 */
export function remember<Arguments extends readonly (string | null)[], Result>(
  { most, longest }: Bounds,
  reckon: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  // Two halves: when the fresh one is full it becomes the stale one, and what was stale and not asked for again is gone.
  let fresh = new Map<string | null | undefined, Result>();
  let stale: typeof fresh = new Map();
  const keep = (key: string | null | undefined, result: Result): Result => {
    if (fresh.size >= most / 2) {
      stale = fresh;
      fresh = new Map();
    }
    fresh.set(key, result);
    return result;
  };
  return (...given) => {
    // No date, and no word of an article, has this character.
    const key = given.length === 1 ? given[0] : given.join('\u0000');
    const found = fresh.get(key);
    if (found !== undefined) return found;
    const older = stale.get(key);
    if (older !== undefined) return keep(key, older);
    const result = reckon(...given);
    return (key?.length ?? 0) > longest ? result : keep(key, result);
  };
}
