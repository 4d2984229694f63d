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

/** What a word is, in one expression: the words of a text must be its matches. */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

describe('the words of a text', () => {
  const pieces = [
    'a',
    'B',
    'U.',
    '.',
    ',',
    "'",
    '’',
    '3',
    '٣',
    ' ',
    '-',
    '\u0301',
    'ж',
    '東',
    '𝒳',
    '🙂',
    '\ud835',
  ];
  const mixed = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('are the matches of the expression that says what a word is', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(words(text)).toEqual([...text.matchAll(WORD)].map(([word]) => word));
      }),
      { numRuns: 2000 },
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
