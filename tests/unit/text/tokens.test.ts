import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hasDigit, isCapitalised, tokenize } from '../../../src/text/tokens.js';

const words = (text: string) => tokenize(text).map(({ word }) => word);

describe('tokenize', () => {
  it.each([
    ['', []],
    ['…!? 🙂', []],
    ['An Il-62M of the U.S. flew.', ['An', 'Il', '62M', 'of', 'the', 'U.S.', 'flew']],
    ['al-Sharaa’s 1,000.50 men', ['al', 'Sharaa’s', '1,000.50', 'men']],
    ["don't say 3.", ["don't", 'say', '3']],
    ['Кто посетил Москву?', ['Кто', 'посетил', 'Москву']],
    ['naïve cafe\u0301s', ['naïve', 'cafe\u0301s']],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives spans of the text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.word);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
      }),
    );
  });
});

describe('isCapitalised and hasDigit', () => {
  it('know capitals and digits of other scripts', () => {
    expect(isCapitalised('Москва')).toBe(true);
    expect(isCapitalised('moscow')).toBe(false);
    expect(isCapitalised('')).toBe(false);
    expect(hasDigit('٣')).toBe(true);
    expect(hasDigit('three')).toBe(false);
  });
});
