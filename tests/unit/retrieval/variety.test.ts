import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { varietyOf } from '../../../src/retrieval/variety.js';

/** As it is defined: the text cut into its words. */
function defined(text: string): number {
  const words = text.toLowerCase().split(/\s+/u);
  const usual = Math.min(words.length, 5 * words.length ** 0.62);
  return Math.min(1, new Set(words).size / (0.5 * usual)) ** 2;
}

describe('varietyOf', () => {
  const piece = fc.constantFrom(
    'a',
    'A',
    'b',
    'word',
    'É',
    'é',
    'İ',
    'i̇',
    '\u212a',
    'k',
    ' ',
    '\n',
    '\u00a0',
    '\u3000',
    '9',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
    fc.array(piece, { maxLength: 60 }).map((all) => all.join(' ')),
    fc.string({ unit: 'binary' }),
  );

  it('is told without cutting the text into words, and is the same', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(varietyOf(words)).toBe(defined(words));
      }),
      { numRuns: 2000 },
    );
  });

  it('is 1 for prose, and little for a list of search words', () => {
    expect(varietyOf('The mill burned down in 1901, and nobody was hurt.')).toBe(1);
    expect(varietyOf('mill burned '.repeat(200))).toBeLessThan(0.001);
    expect(varietyOf('mill '.repeat(100_000))).toBeLessThan(0.001);
  });
});
