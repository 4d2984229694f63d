import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createScorer } from '../../../src/retrieval/bm25.js';
import { collect } from '../../../src/retrieval/collection.js';
import type { WeightedTerm } from '../../../src/retrieval/ranking.js';
import { articleOf } from '../../support/articles.js';
import { createMiniSearchIndex } from '../../support/minisearch-index.js';
import { passageIndexLaws, type Passage, type PassageIndex } from '../../support/passage-index.suite.js';

/** Each passage as an article of one sentence. */
function createIndex(passages: readonly Passage[]): PassageIndex {
  const articles = passages.map(({ text, title, language = 'en' }, index) =>
    articleOf([[text]], { path: String(index), title, language }),
  );
  const { parts, order, book } = collect(articles);
  const score = createScorer(
    parts.map(({ segment, sentencePlaces }) => ({
      postings: segment.sentences,
      titles: segment.titles,
      firstUnit: segment.firstSentence,
      places: sentencePlaces,
      isWhole: true,
    })),
    order,
  );
  return {
    search: (query) => {
      const { found, scores } = score(
        query.flatMap(({ term, weight }) => {
          const number = book.terms.numbers.get(term);
          return number === undefined ? [] : [{ term: number, weight }];
        }),
      );
      return found
        .map((passage) => ({ passage, score: scores[passage] ?? 0 }))
        .sort((a, b) => b.score - a.score || a.passage - b.passage);
    },
  };
}

describe('createScorer', () => {
  passageIndexLaws(createIndex);
});

describe('what units score', () => {
  const words = [
    'Moscow',
    'visited',
    'visits',
    'ships',
    'café',
    'of',
    'al-Sharaa',
    '62M',
    '🙂',
    '\u0301',
    'U.S.',
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((all) => all.join(' '));
  const language = fc.constantFrom('en', 'de', 'ru', 'und');
  const passage = fc.record({ text, title: text, language });
  const terms = ['moscow', 'visit', 'ship', 'cafe', 'of', 'sharaa', '62m', 'us', 'ships', 'no'];
  const weighted = fc.record({
    term: fc.constantFrom(...terms),
    weight: fc.constantFrom(1, 0.8, 0.4, 0.1),
  });
  const query = fc.uniqueArray(weighted, { selector: ({ term }: WeightedTerm) => term, maxLength: 6 });

  it('is what MiniSearch gives, to the last bit', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 20 }), query, (passages, asked) => {
        expect(createIndex(passages).search(asked)).toEqual(createMiniSearchIndex(passages).search(asked));
      }),
      { numRuns: 500 },
    );
  });
});
