import { describe, expect, it } from 'vitest';

import type { Answer, ShortAnswer, Value } from '../../../src/answer/answer.js';
import { infoOf } from '../../../src/corpus/article.js';
import { answerCard } from '../../../src/presentation/answer-card.js';
import { articleOf } from '../../support/articles.js';
import { textOf } from '../../support/cards.js';
import { ENGLISH } from '../../support/wordings.js';

const amount = (count: number): Value => ({ kind: 'number', amount: count, unit: 'mills' });

function answerOf(id: string, text: string, value: Value | null, articles = 1): ShortAnswer {
  const article = { ...articleOf([[`There were ${text} mills.`]]), id };
  const quote = article.text.slice(0, -1);
  const highlight = { start: 11, end: 11 + text.length };
  return {
    text,
    value,
    score: 0.9,
    evidence: [
      { article: infoOf(article), quote, start: 0, end: quote.length, highlight, paragraph: 1, page: null },
    ],
    why: { matched: [], beside: [], missing: [], articles, rivals: 0, ruledOut: [] },
  };
}

function shown(...answers: readonly ShortAnswer[]): string {
  const answer: Answer = {
    outcome: 'found',
    question: 'How many mills?',
    answers,
    nearest: [],
    interpretations: [],
    edition: 'e',
  };
  return textOf({ components: [...answerCard(answer, ENGLISH).components] });
}

describe('the card of several answers', () => {
  it('says that the articles differ where two of them give other amounts', () => {
    expect(shown(answerOf('a', '300', amount(300)), answerOf('b', '250', amount(250)))).toContain(
      '**The articles differ**',
    );
  });

  it('does not say so of two amounts of one article, or of names', () => {
    for (const answers of [
      [answerOf('a', '300', amount(300)), answerOf('a', '250', amount(250))],
      [answerOf('a', 'red', null), answerOf('b', 'blue', null)],
      [answerOf('a', '300', amount(300))],
    ]) {
      expect(shown(...answers)).not.toContain('differ');
    }
  });

  it('counts the articles that say the same, where there are several', () => {
    expect(shown(answerOf('a', '300', null, 3))).toContain('· 3 independent articles say so');
    expect(shown(answerOf('a', '300', null, 1))).not.toContain('say so');
  });
});
