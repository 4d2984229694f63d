import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isSameAfterArticle, isSameWord, skeleton } from '../../../src/text/spelling.js';

const word = fc.string({
  unit: fc.constantFrom('a', 'e', 'i', 'o', 'u', 'y', 'h', 'k', 'c', 'g', 'q', 'd', 'm', 'w', 'x'),
  maxLength: 9,
});

describe('skeleton', () => {
  it('keeps the first letter and the consonants, each once', () => {
    expect(skeleton('lattakia')).toBe('ltk');
    expect(skeleton('mohammed')).toBe('mhmd');
    expect(skeleton('')).toBe('');
  });

  it.each([
    ['gaddafi', 'kadhafi'],
    ['kyiv', 'kiev'],
    ['hmeimim', 'khmeymim'],
    ['osama', 'usama'],
    ['valeska', 'valesca'],
    ['sarah', 'sara'],
  ])('is the same for %s and %s, so that it may look them up', (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b));
  });
});

describe('isSameWord', () => {
  it('is the same either way', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isSameWord(a, b)).toBe(isSameWord(b, a));
        expect(isSameAfterArticle(a, b)).toBe(isSameAfterArticle(b, a));
      }),
    );
  });

  it('asks short words to be equal', () => {
    expect(isSameWord('ali', 'aly')).toBe(false);
    expect(isSameWord('ali', 'ali')).toBe(true);
  });
});
