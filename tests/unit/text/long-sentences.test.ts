import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cutLong, LONGEST_SENTENCE } from '../../../src/text/long-sentences.js';
import { findSentences } from '../../../src/text/sentences.js';

const whole = (text: string): { readonly start: number; readonly end: number } => ({
  start: 0,
  end: text.length,
});

const anyLong = fc
  .array(fc.constantFrom('word', ' ', '  \n', '🙂', 'é', 'x'.repeat(900), 'so on '.repeat(200)), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

describe('cutLong', () => {
  it('leaves a sentence of the greatest length whole', () => {
    const text = 'x '.repeat(LONGEST_SENTENCE / 2 - 1) + 'xx';
    expect(cutLong(text, whole(text))).toEqual([whole(text)]);
  });

  it('cuts at the last white space that is in reach', () => {
    const text = `${'a'.repeat(1_990)} ${'b'.repeat(1_000)}`;
    expect(cutLong(text, whole(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'a'.repeat(1_990),
      'b'.repeat(1_000),
    ]);
  });

  it('cuts a word that is too long itself, but no character', () => {
    const text = `x${'🙂'.repeat(2_000)}`;
    const pieces = cutLong(text, whole(text)).map(({ start, end }) => text.slice(start, end));
    expect(pieces.join('')).toBe(text);
    for (const piece of pieces) expect(/^x?(?:🙂)*$/u.test(piece)).toBe(true);
  });

  it('loses nothing but white space, and goes on forwards in pieces that are short enough', () => {
    fc.assert(
      fc.property(anyLong, (text) => {
        const pieces = cutLong(text, whole(text));
        let end = 0;
        for (const piece of pieces) {
          expect(text.slice(end, piece.start).trim()).toBe('');
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(piece.end - piece.start).toBeLessThanOrEqual(LONGEST_SENTENCE);
          end = piece.end;
        }
        expect(end).toBe(text.length);
      }),
    );
  });

  it('cuts a text that begins with a piece alike', () => {
    fc.assert(
      fc.property(anyLong, (text) => {
        const [, ...rest] = cutLong(text, whole(text));
        const from = rest[0]?.start ?? text.length;
        const again = cutLong(text.slice(from), { start: 0, end: text.length - from });
        expect(again.map(({ start, end }) => ({ start: start + from, end: end + from }))).toEqual(rest);
      }),
    );
  });

  it('is what keeps the sentences of a text without full stops short', () => {
    const text = 'word '.repeat(10_000).trim();
    for (const { start, end } of findSentences(text, whole(text)))
      expect(end - start).toBeLessThanOrEqual(LONGEST_SENTENCE);
  });
});
