import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { oneLine } from '../../../src/presentation/markdown.js';
import { text } from '../../../src/presentation/parts.js';
import { isReadBack, questionLine, questionOf } from '../../../src/presentation/question-line.js';
import { anyText } from '../../support/samples.js';
import { anyWording, ENGLISH } from '../../support/wordings.js';

describe('questionOf', () => {
  it('reads back from a card what was asked, white space aside, or nothing where it was cut', () => {
    fc.assert(
      fc.property(anyWording, anyText, ({ asked }, question) => {
        const read = questionOf([text(`${questionLine(asked, question)}\n-# Read “a: b” as “c”`)]);
        expect(read).toBe(isReadBack(question) ? oneLine(question) : null);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'Who?',
    'Was it 5: 4 or "a: b"?',
    '**who** visited @everyone <@1> [M](https://e.com)?',
    '1. Who - and #why?',
  ])('reads back %s', (question) => {
    expect(questionOf([text(questionLine(ENGLISH.asked, question))])).toBe(question);
  });

  it('takes nothing else for a question', () => {
    expect(questionOf([])).toBeNull();
    expect(questionOf([text('## Around: the answer')])).toBeNull();
    expect(questionOf([text('-# Edition 12345678')])).toBeNull();
    expect(questionOf([text(questionLine(ENGLISH.asked, 'word '.repeat(80)))])).toBeNull();
  });
});
