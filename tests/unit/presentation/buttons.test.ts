import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { answerCard } from '../../../src/presentation/answer-card.js';
import { anyAnswer } from '../../support/answers.js';
import { ASKER, wordsOf } from '../../support/controls.js';
import { expectQuotes, expectSound } from '../../support/replies.js';
import { anyText } from '../../support/samples.js';
import { anyWording, ENGLISH } from '../../support/wordings.js';

describe('answerCard, with an owner', () => {
  const owners = fc.record({
    userId: fc.constant(ASKER),
    isPrivate: fc.boolean(),
    sharedBy: fc.option(anyText),
  });

  it('stays within the limits whatever the answer, and each control can be read back', () => {
    fc.assert(
      fc.property(anyAnswer, owners, anyWording, ({ article, answer }, whose, wording) => {
        const reply = answerCard(answer, wording, { owner: whose });
        expectQuotes(expectSound(reply), [article]);
        const words = wordsOf(reply);
        expect(words.includes(wording.controls.remove)).toBe(!whose.isPrivate);
        expect(words.includes(wording.controls.showContext)).toBe(answer.outcome === 'found');
        expect(reply.isPrivate).toBe(whose.isPrivate);
      }),
      { numRuns: 150 },
    );
  });

  it('has no controls without one', () => {
    fc.assert(
      fc.property(anyAnswer, ({ answer }) => {
        expect(wordsOf(answerCard(answer, ENGLISH))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
