import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Answer, Silence } from '../../../src/answer/answer.js';
import type { Scope } from '../../../src/answer/scope.js';
import { answerCard } from '../../../src/presentation/answer-card.js';
import { parseCustomId } from '../../../src/presentation/custom-id.js';
import { anyAnswer } from '../../support/answers.js';
import { controlsOf } from '../../support/cards.js';
import { owner, wordsOf } from '../../support/controls.js';
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
  edition: '12345678',
});

const scope: Scope = { article: null, after: '2025-10-24', before: null };
const narrowed = { line: 'Narrowed: x', scope };

describe('answerCard of a narrowed question', () => {
  it('says how it was narrowed, and stays within the limits, whatever the answer', () => {
    const line = `Narrowed: ${'\\*'.repeat(65)}`;
    fc.assert(
      fc.property(anyAnswer, ({ answer }) => {
        expect(soundText(answerCard(answer, ENGLISH, { narrowed: { line, scope } }))).toContain(
          `\n-# ${line}`,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('has the controls of every answer, each of which knows the limits', () => {
    fc.assert(
      fc.property(anyAnswer, ({ answer }) => {
        const reply = answerCard({ ...answer, question: 'Who?' }, ENGLISH, { narrowed, owner });
        const plain = answerCard({ ...answer, question: 'Who?' }, ENGLISH, { owner });
        expect(wordsOf(reply)).toEqual(wordsOf(plain));
        for (const id of controlsOf({ components: [...reply.components] }).values())
          expect(parseCustomId(id)).toMatchObject({ scope });
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out what asks again where its line leaves the question too little room', () => {
    const long = `Who ${'went '.repeat(36)}?`;
    const withLine = { narrowed: { line: 'x'.repeat(60), scope }, owner };
    expect(
      wordsOf(answerCard({ ...silent('no-evidence'), question: long, nearest: [] }, ENGLISH, withLine)),
    ).toEqual(['Delete']);
  });

  it('says of a silence that it holds within the limits only, and how to ask more', () => {
    const nothing = soundText(answerCard(silent('nothing-matched'), ENGLISH, { narrowed }));
    expect(nothing).toContain('within these limits');
    expect(nothing).toContain('ask without “article”, “after” and “before”');
    expect(soundText(answerCard(silent('unknown-word'), ENGLISH, { narrowed }))).toContain(
      'No article has “Rome”.',
    );
    expect(soundText(answerCard(silent('nothing-matched'), ENGLISH))).not.toMatch(
      /within these limits|without article/u,
    );
  });
});
