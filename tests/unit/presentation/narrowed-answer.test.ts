import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Answer, Silence } from '../../../src/answer/answer.js';
import { answerCard } from '../../../src/presentation/answer-card.js';
import { anyAnswer } from '../../support/answers.js';
import { soundText } from '../../support/sound.js';
import { ENGLISH } from '../../support/wordings.js';

const silent = (reason: Silence): Answer => ({
  outcome: 'not-found',
  question: 'Who?',
  answers: [],
  nearest: [],
  reason,
  mentioned: [],
  missing: ['Rome'],
  interpretations: [],
  edition: 'e',
});

describe('answerCard of a narrowed question', () => {
  it('says how it was narrowed, and stays within the limits, whatever the answer', () => {
    const line = `Narrowed: ${'\\*'.repeat(65)}`;
    fc.assert(
      fc.property(anyAnswer, ({ answer }) => {
        expect(soundText(answerCard(answer, ENGLISH, { narrowed: line }))).toContain(`\n-# ${line}`);
      }),
      { numRuns: 100 },
    );
  });

  it('says of a silence that it holds within the limits only, and how to ask more', () => {
    const nothing = soundText(answerCard(silent('nothing-matched'), ENGLISH, { narrowed: 'Narrowed: x' }));
    expect(nothing).toContain('within these limits');
    expect(nothing).toContain('ask without “article”, “after” and “before”');
    expect(soundText(answerCard(silent('unknown-word'), ENGLISH, { narrowed: 'Narrowed: x' }))).toContain(
      'No article has “Rome”.',
    );
    expect(soundText(answerCard(silent('nothing-matched'), ENGLISH))).not.toMatch(
      /within these limits|without article/u,
    );
  });
});
