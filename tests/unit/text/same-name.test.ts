import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { distance, isSameName, skeleton } from '../../../src/text/same-name.js';

describe('isSameName', () => {
  it.each([
    ['Putin', 'Vladimir Putin'],
    ['Ahmed al-Sharaa', 'Ahmad al-Sharaa'],
    ['Ahmed al-Sharaa', 'Al-Shaa'],
    ['Hmeimim', 'Khmeimim'],
    ['Latakia', 'Lattakia'],
    ['JOSÉ GARCÍA', 'Jose Garcia'],
  ])('joins %s and %s', (a, b) => {
    expect(isSameName(a, b)).toBe(true);
    expect(isSameName(b, a)).toBe(true);
  });

  it.each([
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Donald Trump', 'Melania Trump'],
    ['Bashar al-Assad', 'Assaad al-Sheibani'],
    ['', 'Putin'],
    ['Wu', 'Wo'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(isSameName(a, b)).toBe(false);
    expect(isSameName(b, a)).toBe(false);
  });
});

describe('distance', () => {
  it('is a metric', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c));
      }),
    );
  });
});

describe('skeleton', () => {
  it('keeps the first letter and the consonants, each once', () => {
    expect(skeleton('ahmed')).toBe('ahmd');
    expect(skeleton('lattakia')).toBe('ltk');
    expect(skeleton('')).toBe('');
  });
});
