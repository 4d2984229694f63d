import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { analyze, fold, termOf, termsOf } from '../../../src/text/analyzer.js';
import { tokenize } from '../../../src/text/tokens.js';

describe('termOf', () => {
  it.each([
    ['visited', 'Visits'],
    ['Sharaa’s', 'SHARAA'],
    ['café', 'CAFE'],
    ['flew', 'flying'],
    ['U.S.', 'US'],
    ['1,000', '1000'],
    ['women', 'woman'],
  ])('makes one term of %s and %s', (a, b) => {
    expect(termOf(a)).toBe(termOf(b));
  });

  it('keeps different words apart', () => {
    expect(termOf('Iran')).not.toBe(termOf('Iraq'));
  });
});

describe('fold', () => {
  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(fold(fold(word)).length).toBeLessThanOrEqual(fold(word).length);
      }),
    );
  });
});

describe('analyze', () => {
  it('gives every token its term and leaves its place alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(analyze(text).map(({ word, start, end }) => ({ word, start, end }))).toEqual(tokenize(text));
        expect(analyze(text).map(({ term }) => term)).toEqual(termsOf(text));
      }),
    );
  });
});
