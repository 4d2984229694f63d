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

  it('takes a question right before along, which the sentence may answer', () => {
    const faq = articleOf([['Who sank?'], ['The ship.'], ['It was old.']]);
    const at = (index: number) => ({
      ...ranked(0),
      index,
      span: faq.sentences[index] ?? { start: 0, end: 0 },
    });
    const texts = windowsAround([faq], [at(1), at(2)], 9).map(({ span }) => slice(faq.text, span));
    expect(texts).toEqual(['Who sank?\n\nThe ship.', 'It was old.']);
  });

  it('gives a sentence that stands in a better window none of its own', () => {
    expect(words([ranked(1, 3), ranked(2, 2), ranked(3, 1)])).toEqual(['One. Two. Three.', 'Three. Four.']);
  });

  it('stops at the limit, and gives none for nothing', () => {
    expect(words([ranked(1), ranked(4)], 1)).toEqual(['One. Two. Three.']);
    expect(words([])).toEqual([]);
  });
});
