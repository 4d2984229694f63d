import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeOf } from '../../../src/presentation/buttons.js';
import { citationCard } from '../../../src/presentation/citation-card.js';
import { contextCard, spanAround } from '../../../src/presentation/context-card.js';
import type { AnswerPlace } from '../../../src/presentation/custom-id.js';
import { quotedLength } from '../../../src/presentation/cut.js';
import { contains } from '../../../src/text/span.js';
import { anyAnswer } from '../../support/answers.js';
import { articleOf } from '../../support/articles.js';
import { wordsOf, anyPlaced, common } from '../../support/controls.js';
import { expectQuotes, expectSound } from '../../support/replies.js';
import { anyWording, ENGLISH } from '../../support/wordings.js';

const LONG = articleOf(
  Array.from({ length: 5 }, (_, paragraph) =>
    Array.from({ length: 30 }, (__, sentence) => `Sentence ${String(sentence)} of ${String(paragraph)}.`),
  ),
);
const longPlace = (sentence: number): AnswerPlace => {
  const quote = LONG.sentences[sentence] ?? { start: 0, end: 0 };
  return { index: 0, article: '0123456789', quote, highlight: { start: quote.start, end: quote.start + 8 } };
};

describe('contextCard', () => {
  it('stays within the limits and quotes slices only, whatever the article', () => {
    fc.assert(
      fc.property(anyPlaced, anyWording, ({ article, at }, wording) => {
        const told = { article, answer: null };
        const state = { ...common, action: 'context' as const, at, isTurn: false };
        const reply = contextCard({ ...told, state }, wording);
        expect(reply.isPrivate).toBe(true);
        expectQuotes(expectSound(reply), [article]);
      }),
      { numRuns: 150 },
    );
  });

  it('names the page on which the answer stands', () => {
    const at = longPlace(40);
    const pages = [
      { start: 0, end: at.quote.start },
      { start: at.quote.start, end: LONG.text.length },
    ];
    const state = { ...common, action: 'context' as const, at, isTurn: false };
    expect(expectSound(contextCard({ article: { ...LONG, pages }, answer: null, state }, ENGLISH))).toContain(
      'page 2 · paragraphs 1 to 3 of 5',
    );
  });

  it('stays within the limits with an answer of any shape, and leads to its neighbours', () => {
    fc.assert(
      fc.property(anyAnswer, anyWording, ({ article, answer }, wording) => {
        const at = placeOf(answer, 0);
        fc.pre(at !== null);
        const told = { article, answer };
        const context = contextCard(
          { ...told, state: { ...common, action: 'context', at, isTurn: false } },
          wording,
        );
        const citation = citationCard(
          {
            ...told,
            state: { ...common, action: 'citation', at, isTurn: false },
          },
          wording,
        );
        expectQuotes(expectSound(context), [article]);
        expectSound(citation);
        for (const reply of [context, citation])
          expect(wordsOf(reply)).toEqual(answer.answers.length > 1 ? [wording.controls.nextAnswer] : []);
      }),
      { numRuns: 150 },
    );
  });
});

describe('spanAround', () => {
  it('is the quotation with whole sentences around it, of the paragraphs next to it at most', () => {
    const most = fc.integer({ min: 60, max: 3000 });
    fc.assert(
      fc.property(fc.nat({ max: LONG.sentences.length - 1 }), most, (sentence, room) => {
        const at = longPlace(sentence);
        const span = spanAround(LONG, at, room);
        const own = Math.floor(sentence / 30);
        expect(contains(span, at.quote)).toBe(true);
        expect(LONG.sentences.map(({ start }) => start)).toContain(span.start);
        expect(LONG.sentences.map(({ end }) => end)).toContain(span.end);
        expect(span.start).toBeGreaterThanOrEqual(LONG.paragraphs[Math.max(0, own - 1)]?.start ?? NaN);
        expect(span.end).toBeLessThanOrEqual(LONG.paragraphs[Math.min(4, own + 1)]?.end ?? NaN);
        expect(quotedLength(LONG.text.slice(span.start, span.end))).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('takes all three paragraphs where they have room', () => {
    const article = articleOf([['One.'], ['Two a.', 'Two b.'], ['Three.', 'More.'], ['Four.']]);
    const quote = article.sentences[1] ?? { start: 0, end: 0 };
    const span = spanAround(article, { index: 0, article: 'a', quote, highlight: quote }, 500);
    expect(article.text.slice(span.start, span.end)).toBe('One.\n\nTwo a. Two b.\n\nThree. More.');
  });

  it('cuts a sentence that is too long itself around the answer', () => {
    const article = articleOf([[`${'so on '.repeat(900)}HERE ${'so on '.repeat(900)}end.`]]);
    const start = article.text.indexOf('HERE');
    const quote = { start: 0, end: article.text.length };
    const at = { index: 0, article: '0123456789', quote, highlight: { start, end: start + 4 } };
    const span = spanAround(article, at, 1000);
    expect(article.text.slice(span.start, span.end)).toContain('HERE');
    expect(quotedLength(article.text.slice(span.start, span.end))).toBeLessThanOrEqual(1000);
    const card = contextCard(
      {
        article,
        answer: null,
        state: { ...common, action: 'context', at, isTurn: false },
      },
      ENGLISH,
    );
    expect(expectSound(card)).toContain('**HERE**');
    expect(expectSound(card)).toContain('Shortened here');
  });
});
