import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contains, overlaps, shift, slice, trim } from '../../../src/text/span.js';

describe('trim', () => {
  it.each([
    ['  a b ', { start: 2, end: 5 }],
    ['a', { start: 0, end: 1 }],
    ['\t\r\n', { start: 0, end: 0 }],
    ['', { start: 0, end: 0 }],
  ])('of %j leaves out the white space at both ends', (text, expected) => {
    expect(trim(text, { start: 0, end: text.length })).toEqual(expected);
  });

  it('covers the words that String.trim leaves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slice(text, trim(text, { start: 0, end: text.length }))).toBe(text.trim());
      }),
    );
  });
});

describe('contains and overlaps', () => {
  it('take touching spans for disjoint, and an empty one inside for contained', () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false);
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
    expect(contains({ start: 0, end: 4 }, { start: 4, end: 4 })).toBe(true);
    expect(contains({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(false);
  });
});

describe('shift', () => {
  it('goes back by the opposite offset', () => {
    expect(shift(shift({ start: 3, end: 5 }, 7), -7)).toEqual({ start: 3, end: 5 });
  });
});
