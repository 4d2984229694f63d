import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { againCard } from '../../../src/presentation/again-card.js';
import { ASKER, EDITION, wordsOf } from '../../support/controls.js';
import { expectSound } from '../../support/replies.js';
import { anyText } from '../../support/samples.js';
import { ENGLISH } from '../../support/wordings.js';

describe('againCard', () => {
  const obstacles = fc.constantFrom('formerEdition' as const, 'otherAnswer' as const, 'unreadable' as const);

  it('offers to ask again where the question is known whole', () => {
    fc.assert(
      fc.property(obstacles, fc.option(anyText), (obstacle, question) => {
        const reply = againCard(obstacle, { question, edition: EDITION, userId: ASKER }, ENGLISH);
        expectSound(reply);
        expect(reply.isPrivate).toBe(true);
        expect(wordsOf(reply).length).toBeLessThanOrEqual(question === null ? 0 : 1);
      }),
      { numRuns: 60 },
    );
    const known = againCard('formerEdition', { question: 'Who?', edition: EDITION, userId: ASKER }, ENGLISH);
    expect(wordsOf(known)).toEqual(['Ask again']);
    const unknown = againCard(
      'unreadable',
      {
        question: 'word '.repeat(99),
        edition: EDITION,
        userId: ASKER,
      },
      ENGLISH,
    );
    expect(wordsOf(unknown)).toEqual([]);
  });
});
