import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  contains,
  firstReaching,
  indexContaining,
  overlaps,
  shift,
  slice,
  trim,
} from '../../../src/text/span.js';

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

describe('firstReaching and indexContaining', () => {
  /** Gaps and lengths in turn, and the bounds of a span to look for. */
  const sorted = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 }))).map((steps) => {
    let at = 0;
    return steps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

  it('find among sorted spans what a look at each of them finds', () => {
    fc.assert(
      fc.property(sorted, fc.nat(40), fc.nat(6), (spans, start, length) => {
        const inner = { start, end: start + length };
        const reaching = spans.findIndex(({ end }) => end >= start);
        expect(firstReaching(spans, start)).toBe(reaching < 0 ? spans.length : reaching);
        expect(indexContaining(spans, inner)).toBe(spans.findIndex((span) => contains(span, inner)));
      }),
    );
  });
});

describe('shift', () => {
  it('goes back by the opposite offset', () => {
    expect(shift(shift({ start: 3, end: 5 }, 7), -7)).toEqual({ start: 3, end: 5 });
  });
});
