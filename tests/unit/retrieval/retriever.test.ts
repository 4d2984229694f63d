import { describe, expect, it } from 'vitest';

import { analyzeQuestion } from '../../../src/question/analyze-question.js';
import { createRetriever } from '../../../src/retrieval/retriever.js';
import { slice } from '../../../src/text/span.js';
import { articleOf } from '../../support/articles.js';

const articles = [
  articleOf([['The harbour was built by Romans.', 'Ships came from Ostia.'], ['A bridge was rebuilt.']], {
    path: 'harbour.txt',
    title: 'Old harbour',
  }),
  articleOf([['Ships sank.', 'Nobody knows why.']], { path: 'wreck.txt', title: 'A wreck' }),
];

const found = (question: string) => {
  const retriever = createRetriever(articles);
  return retriever
    .rank(analyzeQuestion(question))
    .map(({ article, span }) => slice(articles[article]?.text ?? '', span));
};

describe('createRetriever', () => {
  it('ranks the sentence that has the words first, then those of its paragraph and article', () => {
    expect(found('Which ships came from Ostia?')[0]).toBe('Ships came from Ostia.');
  });

  it('prefers a sentence whose paragraph is about the question', () => {
    const order = found('ships in the harbour');
    expect(order.indexOf('Ships came from Ostia.')).toBeLessThan(order.indexOf('Ships sank.'));
  });

  it('finds a related word where the word itself is missing', () => {
    expect(found('construction of a bridge')).toContain('The harbour was built by Romans.');
  });

  it('finds nothing for unknown words, and nothing in no articles', () => {
    expect(found('volcano')).toEqual([]);
    expect(createRetriever([]).rank(analyzeQuestion('ships'))).toEqual([]);
  });
});
