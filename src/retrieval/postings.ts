import { EMPTY_TERM } from './word-book.js';
import type { Run } from './scanned.js';

/** Which units (sentences, paragraphs, articles or titles) have which terms, in arrays of numbers. */
export interface Postings {
  /** The postings of a term are those from `from[term]` to `from[term + 1]`, exclusive; by the numbers of a word book. */
  readonly from: Uint32Array;
  /** For each posting the unit, ascending within a term, and how often it has the term. */
  readonly units: Uint32Array;
  readonly counts: Uint32Array;
  /** For each unit, how many different terms it has. */
  readonly lengths: Uint32Array;
}

/** Where the postings of a term begin. A book may have got terms since that no unit has. */
export function startOf({ from }: Postings, term: number): number {
  return from[term] ?? from.at(-1) ?? 0;
}

/** Where they end, exclusive. */
export function endOf(postings: Postings, term: number): number {
  return startOf(postings, term + 1);
}

/** Postings as they are gathered, unit by unit. */
export interface PostingsDraft {
  /** For each unit, where its terms end. */
  readonly ends: number[];
  readonly terms: number[];
  readonly counts: number[];
  readonly lengths: number[];
  /** For each term, behind which place it was written last; 0 for none. */
  places: Int32Array;
}

/** Postings without a unit. */
export function draftPostings(): PostingsDraft {
  return { ends: [], terms: [], counts: [], lengths: [], places: new Int32Array() };
}

/** Adds a unit that has the words of `run`; `termOf` gives the term of each form. */
export function addUnit(draft: PostingsDraft, { words, from, to }: Run, termOf: readonly number[]): void {
  const { terms, counts } = draft;
  const start = terms.length;
  let hasEmpty = false;
  for (let at = from; at < to; at += 1) {
    const term = termOf[words.forms[at] ?? 0] ?? EMPTY_TERM;
    if (term === EMPTY_TERM) {
      hasEmpty = true;
      continue;
    }
    draft.places = withRoom(draft.places, term);
    const place = (draft.places[term] ?? 0) - 1;
    if (place >= start) counts[place] = (counts[place] ?? 0) + 1;
    else {
      draft.places[term] = terms.push(term);
      counts.push(1);
    }
  }
  // A word without letters is one of the unit's words, unless it is the only one: so MiniSearch counts, whose scores these are.
  const isCounted = hasEmpty && to - from > 1;
  draft.lengths.push(terms.length - start + (isCounted ? 1 : 0));
  draft.ends.push(terms.length);
}

/** The same numbers, in an array that has one at `index`: 0 where none was put. */
export function withRoom(numbers: Int32Array, index: number): Int32Array {
  if (index < numbers.length) return numbers;
  const more = new Int32Array(Math.max(2 * numbers.length, index + 1));
  more.set(numbers);
  return more;
}

/** Sorts what was gathered by term; `terms` is the number of terms in the book. */
export function sortPostings({ ends, terms, counts, lengths }: PostingsDraft, termCount: number): Postings {
  const from = new Uint32Array(termCount + 1);
  for (const term of terms) from[term + 1] = (from[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term += 1) from[term + 1] = (from[term + 1] ?? 0) + (from[term] ?? 0);
  const next = from.slice();
  const units = new Uint32Array(terms.length);
  const sorted = new Uint32Array(terms.length);
  let at = 0;
  for (const [unit, end] of ends.entries()) {
    for (; at < end; at += 1) {
      const term = terms[at] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      units[place] = unit;
      sorted[place] = counts[at] ?? 0;
    }
  }
  return { from, units, counts: sorted, lengths: Uint32Array.from(lengths) };
}
