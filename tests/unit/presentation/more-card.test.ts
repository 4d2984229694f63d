import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Answer, Hit } from '../../../src/answer/answer.js';
import { furtherHits, moreCard } from '../../../src/presentation/more-card.js';
import { anyAnswer } from '../../support/answers.js';
import { articleOf } from '../../support/articles.js';
import { EDITION, owner, wordsOf } from '../../support/controls.js';
import { expectQuotes, expectSound } from '../../support/replies.js';
import { ENGLISH } from '../../support/wordings.js';

describe('moreCard', () => {
  const hit = (start: number, id = '0123456789'): Hit => ({
    article: { ...articleOf([['x']]), id },
    quote: 'Words.',
    start,
    end: start + 6,
    paragraph: 1,
    page: null,
    score: 1,
  });
  const answer: Answer = {
    outcome: 'not-found',
    question: 'Who?',
    answers: [],
    reason: 'no-evidence',
    mentioned: [],
    missing: [],
    nearest: [hit(0)],
    interpretations: [],
    edition: EDITION,
  };
  const hits = Array.from({ length: 10 }, (_, index) => hit(10 * (index + 1)));

  it('stays within the limits on every page, also outside of all', () => {
    fc.assert(
      fc.property(anyAnswer, fc.integer({ min: -1, max: 9 }), ({ article, answer: any }, page) => {
        const excerpts = [...any.answers.flatMap(({ evidence }) => evidence), ...any.nearest];
        fc.pre(excerpts.length > 0);
        const some = excerpts.map((excerpt) => ({ ...excerpt, score: 1 }));
        expectQuotes(expectSound(moreCard(any, { hits: some, page, owner }, ENGLISH)), [article]);
      }),
      { numRuns: 100 },
    );
  });

  it('leads back to the answer and on to the other pages', () => {
    const at = (page: number, isPrivate = false) =>
      wordsOf(moreCard(answer, { hits, page, owner: { ...owner, isPrivate } }, ENGLISH));
    expect(at(1)).toEqual(['Back to the answer', 'Next', 'Delete']);
    expect(at(2)).toEqual(['Back to the answer', 'Previous', 'Next', 'Delete']);
    expect(at(3)).toEqual(['Back to the answer', 'Previous', 'Delete']);
    expect(at(2, true)).toEqual(['Back to the answer', 'Previous', 'Next']);
    expect(expectSound(moreCard(answer, { hits, page: 99, owner }, ENGLISH))).toContain('Page 3 of 3');
  });

  it('leaves out what the answer shows itself, and what nobody would page to', () => {
    expect(furtherHits(answer, [hit(3), hit(6), hit(0, 'other'), hit(20)])).toEqual([
      hit(6),
      hit(0, 'other'),
      hit(20),
    ]);
    expect(
      furtherHits(
        answer,
        Array.from({ length: 99 }, (_, index) => hit(10 + 10 * index)),
      ),
    ).toHaveLength(20);
  });
});
