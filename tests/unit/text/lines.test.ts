import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { linesOf } from '../../../src/text/lines.js';
import { slice } from '../../../src/text/span.js';

describe('linesOf', () => {
  it('gives what stands between the ends of lines, whichever ends they are', () => {
    const text = 'a b\n\r\nc\rd\u2028e\u2029';
    expect(linesOf(text).map((line) => slice(text, line))).toEqual(['a b', 'c', 'd', 'e']);
    expect(linesOf('').length + linesOf('\n\n').length).toBe(0);
  });

  it('leaves out nothing but ends of lines, and what stands before the offset', () => {
    const anyText = fc
      .array(fc.constantFrom('a', 'b c', '\n', '\r\n', '\u2028', 'é🙂'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, fc.nat({ max: 5 }), (text, given) => {
        const from = Math.min(given, text.length);
        const words = linesOf(text, from)
          .map((line) => slice(text, line))
          .join('');
        expect(words).toBe(text.slice(from).replace(/[\r\n\u2028\u2029]/gu, ''));
      }),
    );
  });

  it('takes a line of any length', () => {
    expect(linesOf('word '.repeat(10_000_000))).toHaveLength(1);
  });
});
