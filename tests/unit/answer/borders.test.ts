import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mendBorders } from '../../../src/answer/borders.js';
import type { AnswerType } from '../../../src/question/question.js';
import { slice } from '../../../src/text/span.js';
import { anyText } from '../../support/samples.js';

function mended(type: AnswerType, sentence: string, marked: string): string {
  const start = sentence.indexOf(marked);
  return slice(sentence, mendBorders(type, sentence, { start, end: start + marked.length }));
}

describe('mendBorders', () => {
  it.each<[AnswerType, string, string, string]>([
    ['thing', 'It was called (Robogee) by all.', '(Robogee', 'Robogee'],
    ['thing', 'It was called "Robogee", at last.', 'Robogee",', 'Robogee'],
    [
      'thing',
      'It was called "The Cat and the Fiddle" then.',
      '"The Cat and the Fiddle"',
      '"The Cat and the Fiddle"',
    ],
    ['thing', 'They ate bread and cheese.', 'bread and', 'bread'],
    ['thing', 'They moved to the U.S. in May.', 'the U.S.', 'the U.S.'],
    ['number', 'It cost $ 26 million in all.', '26 million', '$ 26 million'],
    ['number', 'Some 20,000 people came.', '20', '20,000'],
    ['person', 'It was founded by Dean Kamen in 1989.', 'Kamen', 'Dean Kamen'],
    ['date', 'They left on October 26, and came back.', 'October', 'October 26'],
    [
      'place',
      'It is at the Toronto Convention Centre this weekend.',
      'the Toronto Convention Centre this weekend',
      'the Toronto Convention Centre',
    ],
    ['date', 'It opens this weekend.', 'this weekend', 'this weekend'],
    ['reason', 'It closed because it was late.', 'because it was late.', 'because it was late'],
  ])('%s in %j: %j becomes %j', (type, sentence, marked, expected) => {
    expect(mended(type, sentence, marked)).toBe(expected);
  });

  it('stays inside the sentence, and empty only where it was', () => {
    const types = fc.constantFrom<AnswerType>(
      'person',
      'place',
      'date',
      'number',
      'thing',
      'reason',
      'topic',
    );
    fc.assert(
      fc.property(types, anyText, fc.nat(), fc.nat(), (type, sentence, a, b) => {
        const [start = 0, end = 0] = [a % (sentence.length + 1), b % (sentence.length + 1)].sort(
          (x, y) => x - y,
        );
        const span = mendBorders(type, sentence, { start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(sentence.length);
        if (start < end) expect(span.start).toBeLessThan(span.end);
      }),
    );
  });
});
