import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cutAround, label, plainLabel } from '../../../src/presentation/cut.js';
import { blockQuote, bold, escapeMarkdown } from '../../../src/presentation/markdown.js';
import { anyText } from '../../support/samples.js';

const quoted = (text: string) => blockQuote(bold(escapeMarkdown(text))).length;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u;

describe('plainLabel', () => {
  it('cuts between words and whole letters, and escapes nothing', () => {
    expect(plainLabel(' a\n*b*', 20)).toBe('a *b*');
    expect(plainLabel('some words that go on', 13)).toBe('some words…');
    expect(plainLabel('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 20)).toBe('👩‍👩‍👧👩‍👩‍👧…');
  });

  it('is never longer than it may be', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 200 }), (text, most) => {
        expect(plainLabel(text, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('label', () => {
  it('leaves a short one alone but for its escapes, and cuts a long one between words', () => {
    expect(label('short', 5)).toBe('short');
    expect(label(' a\n*b*', 20)).toBe('a \\*b\\*');
    expect(label('some words that go on', 13)).toBe('some words…');
    expect(label('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 20)).toBe('👩‍👩‍👧👩‍👩‍👧…');
  });

  it('is never longer than it may be, whatever has to be escaped', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.constant('*'.repeat(300))),
        fc.integer({ min: 2, max: 200 }),
        (text, most) => {
          expect(label(text, most).length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});

describe('cutAround', () => {
  it('keeps a quotation that fits', () => {
    expect(cutAround('abc', { start: 1, end: 2 }, 21)).toEqual({ start: 0, end: 3 });
  });

  it('cuts between words, around what has to stay', () => {
    const quote = 'one two three four five six seven eight nine ten';
    const span = cutAround(quote, { start: 19, end: 23 }, 48);
    expect(quote.slice(span.start, span.end)).toBe('four five six');
  });

  it('fits, holds what has to stay where that fits, and breaks no letter', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), fc.integer({ min: 50, max: 400 }), (text, a, b, most) => {
        const quote = text.trim();
        fc.pre(quote.length > 0 && !LONE_SURROGATE.test(quote));
        const [start, end] = [a % quote.length, b % quote.length].sort((x, y) => x - y) as [number, number];
        fc.pre(!LONE_SURROGATE.test(quote.slice(start, end)));
        const span = cutAround(quote, { start, end }, most);
        const shown = quote.slice(span.start, span.end);
        expect(quoted(shown)).toBeLessThanOrEqual(most);
        expect(shown).not.toMatch(LONE_SURROGATE);
        expect(span.start).toBeLessThanOrEqual(start);
        if (quoted(quote.slice(start, end)) < most - 20) expect(span.end).toBeGreaterThanOrEqual(end);
      }),
    );
  });
});
