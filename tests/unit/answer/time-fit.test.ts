import { describe, expect, it } from 'vitest';

import { timeOf } from '../../../src/answer/time-fit.js';
import { timeLimitOf } from '../../../src/question/time-limit.js';
import { articleOf } from '../../support/articles.js';

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
const time = (question: string, sentence: number) =>
  timeOf(timeLimitOf(question), article, article.sentences[sentence] ?? { start: 0, end: 0 });

describe('timeOf', () => {
  it('is inside where one of the times is, and outside where all are', () => {
    expect(time('Who sailed in July 2021?', 0)).toBe('inside');
    expect(time('Who sailed before 2020?', 0)).toBe('outside');
    expect(time('Who sailed in 2021?', 3)).toBe('inside');
  });

  it('reads a weekday by the date of the article', () => {
    expect(time('Who sailed in May 2022?', 1)).toBe('inside');
    expect(time('Who sailed in 2021?', 1)).toBe('outside');
  });

  it('is open where sentence or question names no time', () => {
    expect(time('Who sailed in 2021?', 2)).toBe('open');
    expect(time('Who sailed?', 0)).toBe('open');
  });

  it('is open where the question only asks for the latest', () => {
    expect(time('Who sailed most recently?', 0)).toBe('open');
  });
});
