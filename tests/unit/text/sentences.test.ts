import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findSentences } from '../../../src/text/sentences.js';
import { slice } from '../../../src/text/span.js';

const sentences = (text: string) =>
  findSentences(text, { start: 0, end: text.length }).map((span) => slice(text, span));

describe('findSentences', () => {
  it.each([
    ['The U.S. and the U.K. agreed. Nobody else did.', ['The U.S. and the U.K. agreed.', 'Nobody else did.']],
    ['He lives in the U.S. The war ended.', ['He lives in the U.S.', 'The war ended.']],
    ['U.S. President Jane Roe met him.', ['U.S. President Jane Roe met him.']],
    [
      'An Il-62M flew. An An-124-100 "Ruslan" followed.',
      ['An Il-62M flew.', 'An An-124-100 "Ruslan" followed.'],
    ],
    [
      'Dr. Smith met J. K. Rowling at 5 p.m. on Oct. 5.',
      ['Dr. Smith met J. K. Rowling at 5 p.m. on Oct. 5.'],
    ],
    ['George W. Bush spoke.', ['George W. Bush spoke.']],
    ['"Why?" he asked. "Because." She left.', ['"Why?" he asked.', '"Because."', 'She left.']],
    ['It rose by 3.5 percent. No. 5 fell.', ['It rose by 3.5 percent.', 'No. 5 fell.']],
    ['See e.g. Rome. Then… nothing.', ['See e.g. Rome.', 'Then… nothing.']],
    ['(It was late.) He left?! Yes.', ['(It was late.)', 'He left?!', 'Yes.']],
    ['He works at Apple Inc. He likes it.', ['He works at Apple Inc.', 'He likes it.']],
    ['Он ушёл. Она осталась! 你好。再见。', ['Он ушёл.', 'Она осталась!', '你好。', '再见。']],
    [
      'See https://example.com/a.b?c=d for more. Or not.',
      ['See https://example.com/a.b?c=d for more.', 'Or not.'],
    ],
    ['1. First item', ['1. First item']],
    ['no end', ['no end']],
    ['', []],
    [' \n\t ', []],
  ])('of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  const piece = fc.constantFrom(
    'Dr.',
    'U.S.',
    'a',
    'The',
    '.',
    '!',
    '?"',
    ' ',
    '\r\n',
    '\t',
    '🙂',
    '👩‍👩‍👧',
    'שלום',
    '。',
    '3.5',
    '…',
    '"',
    ')',
  );

  it('tiles the paragraph but for white space', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.array(piece, { maxLength: 5 }), (parts, before) => {
        const text = [...before, ...parts].join('');
        const paragraph = { start: before.join('').length, end: text.length };
        let end = paragraph.start;
        for (const span of findSentences(text, paragraph)) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(slice(text, span)).toBe(slice(text, span).trim());
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(text.slice(end, paragraph.end).trim()).toBe('');
      }),
    );
  });
});
