import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findParagraphs } from '../../../src/text/paragraphs.js';
import { slice } from '../../../src/text/span.js';

const paragraphs = (text: string, from?: number) =>
  findParagraphs(text, from).map((span) => slice(text, span));

describe('findParagraphs', () => {
  it.each([
    ['', []],
    [' \r\n\t', []],
    ['One.\n\nTwo.', ['One.', 'Two.']],
    ['One.\r\n \r\nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
    ['One.\nTwo.', ['One.', 'Two.']],
    [
      'A line that is\nwrapped by hand.\nIt goes on.\n\nNext.',
      ['A line that is\nwrapped by hand.\nIt goes on.', 'Next.'],
    ],
    ['Prose that is\nwrapped:\n- one\n- two', ['Prose that is\nwrapped:', '- one', '- two']],
    ['  indented \u2028 Second', ['indented', 'Second']],
  ])('of %j', (text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });

  it('begins at the offset that it is given', () => {
    expect(paragraphs('head One.\nTwo.', 5)).toEqual(['One.', 'Two.']);
  });

  it('leaves only white space outside, and none at the ends of a paragraph', () => {
    const piece = fc.constantFrom(
      'word',
      'Word.',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '\u2029',
      '\t',
      '- ',
      '1. ',
      '🙂',
      'ש',
      'x'.repeat(120),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const span of findParagraphs(text)) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(slice(text, span)).toBe(slice(text, span).trim());
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
