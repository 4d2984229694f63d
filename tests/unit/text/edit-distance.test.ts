import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { distance, slipsBetween } from '../../../src/text/edit-distance.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('distance', () => {
  it('is a metric', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c));
      }),
    );
  });
});

describe('slipsBetween', () => {
  it.each([
    ['moscow', 'mocsow', 1],
    ['kremlin', 'kremlim', 1],
    ['mosque', 'mosqe', 1],
    ['', 'ab', 2],
    ['same', 'same', 0],
    ['kitten', 'sitting', 3],
    ['abc', 'xyz', 3],
  ])('counts the slips between %s and %s', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
  });

  it('is symmetric, and never more than the distance, nor more than one above the most', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 3 }), (a, b, most) => {
        const slips = slipsBetween(a, b, most);
        expect(slips).toBe(slipsBetween(b, a, most));
        expect(slips).toBeLessThanOrEqual(Math.min(most + 1, distance(a, b)));
        // A swap of neighbours is worth two changes.
        if (distance(a, b) > 2 * most) expect(slips).toBe(most + 1);
      }),
    );
  });

  it('counts a swap of neighbours once', () => {
    fc.assert(
      fc.property(word, fc.nat({ max: 5 }), (letters, at) => {
        const swapped = letters.split(/(?:)/u);
        swapped.splice(at, 2, ...swapped.slice(at, at + 2).reverse());
        expect(slipsBetween(letters, swapped.join(''), 2)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('tells two words of a million letters that differ in length apart at once', () => {
    expect(slipsBetween('a'.repeat(1e6), 'a'.repeat(1e6 + 3), 2)).toBe(3);
  });
});
