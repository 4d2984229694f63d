import { describe, expect, it } from 'vitest';

import type { RankedSentence } from '../../../src/retrieval/ranking.js';
import { windowsAround } from '../../../src/retrieval/windows.js';
import { slice } from '../../../src/text/span.js';
import { articleOf } from '../../support/articles.js';

const article = articleOf([['One.', 'Two.', 'Three.', 'Four.'], ['Five.']]);

function ranked(index: number, score = 1): RankedSentence {
  return { article: 0, index, span: article.sentences[index] ?? { start: 0, end: 0 }, score };
}

const words = (sentences: readonly RankedSentence[], limit = 9) =>
  windowsAround([article], sentences, limit).map(({ span }) => slice(article.text, span));

describe('windowsAround', () => {
  it('takes the sentence before and behind along, inside the paragraph', () => {
    expect(words([ranked(1)])).toEqual(['One. Two. Three.']);
    expect(words([ranked(0)])).toEqual(['One. Two.']);
    expect(words([ranked(3)])).toEqual(['Three. Four.']);
    expect(words([ranked(4)])).toEqual(['Five.']);
  });

  it('gives a sentence that stands in a better window none of its own', () => {
    expect(words([ranked(1, 3), ranked(2, 2), ranked(3, 1)])).toEqual(['One. Two. Three.', 'Three. Four.']);
  });

  it('stops at the limit, and gives none for nothing', () => {
    expect(words([ranked(1), ranked(4)], 1)).toEqual(['One. Two. Three.']);
    expect(words([])).toEqual([]);
  });
});
