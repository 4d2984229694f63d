import { describe, expect, it } from 'vitest';

import { createVocabulary } from '../../../src/retrieval/vocabulary.js';
import { articleOf } from '../../support/articles.js';

const vocabulary = createVocabulary([
  articleOf([['Ships reached Ostia.', 'In Ostia the ships were sold, 12 of them.', 'May we go in May?']]),
]);

describe('createVocabulary', () => {
  it('takes a rarer term for rarer, and an unknown one for rarest', () => {
    expect(vocabulary.rarity('ostia')).toBeLessThan(vocabulary.rarity('sell'));
    expect(vocabulary.rarity('sell')).toBeLessThan(vocabulary.rarity('volcano'));
  });

  it('knows a name by its capital inside a sentence, and a number by its digits', () => {
    expect(vocabulary.isName('ostia')).toBe(true);
    expect(vocabulary.isName('12')).toBe(true);
    expect(vocabulary.isName('ship')).toBe(false);
    expect(vocabulary.isName('volcano')).toBe(false);
  });

  it('knows what the articles have', () => {
    expect(vocabulary.has('ship')).toBe(true);
    expect(vocabulary.has('volcano')).toBe(false);
  });
});
