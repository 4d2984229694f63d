import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Answer, ShortAnswer } from '../../../src/answer/answer.js';
import { placeOf } from '../../../src/presentation/buttons.js';
import type { AnswerPlace } from '../../../src/presentation/custom-id.js';
import { whyCard } from '../../../src/presentation/why-card.js';
import { anyAnswer } from '../../support/answers.js';
import { articleOf } from '../../support/articles.js';
import { quotedLines } from '../../support/cards.js';
import { EDITION, common } from '../../support/controls.js';
import { expectSound } from '../../support/replies.js';
import { anyWording, ENGLISH } from '../../support/wordings.js';

describe('whyCard', () => {
  it('stays within the limits, whatever the answer', () => {
    fc.assert(
      fc.property(anyAnswer, anyWording, fc.boolean(), ({ answer }, wording, isPrivate) => {
        for (const [index, short] of answer.answers.entries()) {
          const at = placeOf(answer, index);
          if (at !== null)
            expectSound(
              whyCard(
                answer,
                short,
                { state: { ...common, action: 'why', at, isTurn: false }, isPrivate },
                wording,
              ),
            );
        }
      }),
      { numRuns: 100 },
    );
  });

  const article = { ...articleOf([['It burned on Sunday.']]), id: '0123456789' };
  const rival = {
    article,
    quote: article.text,
    start: 0,
    end: 20,
    highlight: { start: 3, end: 9 },
    paragraph: 1,
    page: null,
    because: 'names' as const,
  };
  const why: ShortAnswer['why'] = {
    matched: ['burn'],
    beside: ['mill'],
    missing: ['fire'],
    articles: 2,
    rivals: 1,
    ruledOut: [rival],
  };
  const at: AnswerPlace = {
    index: 0,
    article: article.id,
    quote: { start: 0, end: 20 },
    highlight: { start: 13, end: 19 },
  };
  const told = (published: string | null, changes: Partial<ShortAnswer['why']> = {}): string => {
    const evidence = {
      article: { ...article, published },
      quote: article.text,
      ...at.quote,
      highlight: at.highlight,
      paragraph: 1,
      page: null,
    };
    const short = {
      text: 'Sunday',
      value: { kind: 'date' as const, from: '2024-05-05', to: '2024-05-05' },
      score: 0.9,
      evidence: [evidence],
      why: { ...why, ...changes },
    };
    const answer: Answer = {
      outcome: 'found',
      question: 'When?',
      answers: [short],
      nearest: [],
      interpretations: [{ typed: 'mil', read: 'mill' }],
      edition: EDITION,
    };
    return expectSound(
      whyCard(
        answer,
        short,
        { state: { ...common, action: 'why', at, isTurn: false }, isPrivate: true },
        ENGLISH,
      ),
    );
  };

  it('says in words what speaks for the answer, never in decimals', () => {
    const text = told('2024-05-06');
    expect(text).toContain('The sentence has “burn”.');
    expect(text).toContain('Beside it, or in the title: “mill”.');
    expect(text).toContain('Neither there nor beside it: “fire”.');
    expect(text).toContain('“Sunday” was read as 5 May 2024.');
    expect(text).toContain('The article is dated 6 May 2024');
    expect(text).toContain('2 articles say so independently');
    expect(text).not.toContain('No other answer came close');
    expect(quotedLines(text)).toEqual(['It **burned** on Sunday.']);
    expect(text).toContain('A name of the question is missing there.');
    expect(text).toContain('Read “mil” as “mill”');
    expect(text).not.toMatch(/\d\.\d/u);
  });

  it('says so where there is nothing to say', () => {
    const text = told(null, { matched: [], beside: [], missing: [], articles: 1, rivals: 0, ruledOut: [] });
    expect(text).toContain('The sentence has no word of the question.');
    expect(text).toContain('The article has no date.');
    expect(text).toContain('One article says so.');
    expect(text).toContain('No other answer came close.');
    expect(text).not.toMatch(/Beside it|Neither/u);
  });
});
