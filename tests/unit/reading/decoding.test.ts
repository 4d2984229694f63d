import { describe, expect, it } from 'vitest';

import { decode, type Stretch } from '../../../src/reading/decoding.js';
import { slice } from '../../../src/text/span.js';

/** A stretch of pieces `[start, end)` of which some start or end an answer with a score; all others with 0. */
function stretch(
  pieces: readonly (readonly [number, number])[],
  starts: Readonly<Record<number, number>>,
  ends: Readonly<Record<number, number>>,
  nullScore = 0,
): Stretch {
  return {
    pieces: pieces.map(([start, end]) => ({ id: 1, start, end })),
    starts: pieces.map((_, index) => starts[index] ?? 0),
    ends: pieces.map((_, index) => ends[index] ?? 0),
    nullScore,
  };
}

/** Each letter is a piece. */
const letters = (text: string) =>
  Array.from({ length: text.length }, (_, index) => [index, index + 1] as const).filter(
    ([start, end]) => text.slice(start, end) !== ' ',
  );

const shown = (window: string, stretches: readonly Stretch[]) =>
  decode(window, stretches).candidates.map((candidate) => slice(window, candidate));

describe('decode', () => {
  it.each([
    ['Ann met Jane.', 9, 9, 'Jane'],
    ['Jane’s ship', 1, 1, 'Jane'],
    ['Jane’s ship', 1, 4, 'Jane’s'],
    ['It cost $5.00 now', 8, 9, '$5.00'],
    ['the U.S. fleet', 4, 4, 'U.S.'],
  ])('makes whole words of a part: %j', (window, first, last, expected) => {
    const pieces = Array.from({ length: window.length }, (_, index) => [index, index + 1] as const);
    expect(shown(window, [stretch(pieces, { [first]: 9 }, { [last]: 9 })])[0]).toBe(expected);
  });

  it('lists each span once, the best first, and at most eight', () => {
    const window = 'one two three four five six seven eight nine ten';
    const found = shown(window, [stretch(letters(window), { 0: 9 }, { 2: 9 })]);
    expect(found[0]).toBe('one');
    expect(found.length).toBeLessThanOrEqual(8);
    expect(new Set(found).size).toBe(found.length);
  });

  it('leaves out a span with one word more than a better one, unless it is nearly as good', () => {
    const window = 'Jane Roe';
    const pieces = [
      [0, 4],
      [5, 8],
    ] as const;
    expect(shown(window, [stretch(pieces, { 0: 9 }, { 0: 4, 1: 9 })])).toEqual(['Jane Roe']);
    expect(shown(window, [stretch(pieces, { 0: 9 }, { 0: 8, 1: 9 })])).toEqual(['Jane Roe', 'Jane']);
  });

  it('goes on into no other sentence, and marks no bare punctuation', () => {
    const window = 'Jane left. Ann came.';
    const pieces = [
      [0, 4],
      [5, 9],
      [9, 10],
      [11, 14],
      [15, 19],
      [19, 20],
    ] as const;
    const found = shown(window, [stretch(pieces, { 1: 5, 2: 9 }, { 2: 9, 3: 8 })]);
    expect(found[0]).toBe('left.');
    expect(found).not.toContain('.');
    expect(found.filter((span) => span.includes('. '))).toEqual([]);
  });

  it('weighs the spans of stretches against the null score of their own', () => {
    const reading = decode('Jane Roe', [
      stretch([[0, 4]], { 0: 9 }, { 0: 9 }, 15),
      stretch([[5, 8]], { 0: 5 }, { 0: 5 }, -2),
    ]);
    expect(reading).toEqual({
      kind: 'learned',
      nullScore: -2,
      candidates: [
        { start: 5, end: 8, score: 10 },
        { start: 0, end: 4, score: 1 },
      ],
    });
  });

  it('finds nothing in an empty window', () => {
    expect(decode('', [stretch([], {}, {}, 3)])).toEqual({ kind: 'learned', candidates: [], nullScore: 3 });
  });
});
