import { describe, expect, it } from 'vitest';

import { inOrderOfTime } from '../../../src/answer/time-order.js';
import type { CandidateAnswer } from '../../../src/answer/candidate-answers.js';
import { slice } from '../../../src/text/span.js';
import { articleOf } from '../../support/articles.js';
import { markOn } from '../../support/marks.js';

const article = articleOf(
  [
    [
      'Roe sailed in July 2021.',
      'Moe sailed on Wednesday.',
      'Poe sailed at dawn.',
      'Noe sailed from 1990 to 1992 and in 2021.',
    ],
  ],
  { published: '2022-05-06' },
);
describe('inOrderOfTime', () => {
  const candidate = (words: string, rank: number): CandidateAnswer => {
    const best = markOn(article, words, { rank });
    return { best, marks: [best], standing: { gap: 0, articles: 0, rivals: 0 }, close: [], probability: 0.8 };
  };
  const [roe, moe, poe] = [candidate('Roe', 5), candidate('Moe', 4), candidate('Poe', 3.5)];
  const words = (prefer: 'latest' | 'earliest' | null) =>
    inOrderOfTime(prefer, [roe, moe, poe]).map(({ best }) => slice(best.article.text, best.span));

  it('puts the latest or the earliest first among those that come close, undated ones behind', () => {
    expect(words('latest')).toEqual(['Moe', 'Roe', 'Poe']);
    expect(words('earliest')).toEqual(['Roe', 'Moe', 'Poe']);
    expect(words(null)).toEqual(['Roe', 'Moe', 'Poe']);
  });

  it('leaves alone what is far behind', () => {
    const far = candidate('Moe', 1);
    expect(inOrderOfTime('latest', [roe, far])).toEqual([roe, far]);
  });
});
