import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { WeightedTerm } from '../../src/retrieval/ranking.js';
import { termsOf } from '../../src/text/analyzer.js';

/** A unit of text that is indexed and ranked. Known by its place in the list that the index was made from. */
export interface Passage {
  readonly text: string;
  /** Title of its article: counts a little, so that a passage is found by what its article is about. */
  readonly title: string;
  /** BCP 47 tag of the language that both are in; English where it is not said. */
  readonly language?: string;
}

export interface PassageHit {
  /** Index into the list of passages. */
  readonly passage: number;
  /** Greater is better; comparable within one search. */
  readonly score: number;
}

/** Says which passages have the terms of a query. Immutable; the same query gives the same hits. */
export interface PassageIndex {
  /** All passages with at least one of the terms, best first, equal scores in the order of the passages. No terms, no hits. */
  search(query: readonly WeightedTerm[]): readonly PassageHit[];
}

/** How an index is made. */
export type CreatePassageIndex = (passages: readonly Passage[]) => PassageIndex;

const word = fc.constantFrom('Moscow', 'visited', 'ships', 'café', 'of', 'al-Sharaa', '62M', '🙂');
const passage = fc.record({
  text: fc.array(word).map((words) => words.join(' ')),
  title: fc.array(word, { maxLength: 2 }).map((words) => words.join(' ')),
});

/** What every implementation of PassageIndex holds. */
export function passageIndexLaws(create: CreatePassageIndex): void {
  const queryOf = (text: string) => termsOf(text).map((term) => ({ term, weight: 1 }));

  it('finds nothing without terms, and nothing in no passages', () => {
    expect(create([]).search(queryOf('Moscow'))).toEqual([]);
    expect(create([{ text: 'Moscow', title: '' }]).search([])).toEqual([]);
  });

  it('finds exactly the passages that have a term of the query, in text or title, best first', () => {
    fc.assert(
      fc.property(
        fc.array(passage, { maxLength: 12 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (passages, words) => {
          const query = queryOf(words.join(' '));
          const wanted = new Set(query.map(({ term }) => term));
          const hits = create(passages).search(query);
          const having = passages.flatMap(({ text, title }, index) =>
            termsOf(`${text} ${title}`).some((term) => wanted.has(term)) ? [index] : [],
          );
          expect(hits.map(({ passage: at }) => at).sort((a, b) => a - b)).toEqual(having);
          for (const [index, hit] of hits.entries())
            expect(hit.score).toBeLessThanOrEqual(hits[index - 1]?.score ?? Infinity);
        },
      ),
    );
  });

  it('gives equal passages equal scores, in their order', () => {
    const same = { text: 'ships visited Moscow', title: 'Ships' };
    const hits = create([same, { text: 'other', title: '' }, same]).search(queryOf('ships'));
    expect(hits.map(({ passage: at }) => at)).toEqual([0, 2]);
    expect(hits[0]?.score).toBe(hits[1]?.score);
  });

  it('ranks the passage with the rarer word first, and a lighter term lower', () => {
    const passages = ['Moscow ships', 'Moscow visited', 'Moscow café', 'Moscow ships'].map((text) => ({
      text,
      title: '',
    }));
    const index = create(passages);
    expect(index.search(queryOf('Moscow visited'))[0]?.passage).toBe(1);
    expect(
      index.search([...queryOf('visited').map((term) => ({ ...term, weight: 0.1 })), ...queryOf('café')])[0]
        ?.passage,
    ).toBe(2);
  });
}
