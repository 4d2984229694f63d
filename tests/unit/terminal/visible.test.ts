import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { visible, visibleLine } from '../../../src/terminal/visible.js';

describe('visible', () => {
  it('shows control characters as signs, and leaves tabs and line ends', () => {
    expect(visible('a\u001b[31mb\u0007\u007f\u009bc\td\r\ne')).toBe('a␛[31mb␇␡\uFFFDc\td\r\ne');
  });

  it('keeps every offset, and every character of other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).toHaveLength(text.length);
        expect(visible(text)).not.toContain('\u001b');
      }),
    );
    expect(visible('🙂 שלום é')).toBe('🙂 שלום é');
  });
});

describe('visibleLine', () => {
  it('makes one line of many', () => {
    expect(visibleLine('a\r\n\tb\u0000c')).toBe('a b␀c');
  });
});
