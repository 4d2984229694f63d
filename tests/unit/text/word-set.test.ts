import { describe, expect, it } from 'vitest';

import { wordSet } from '../../../src/text/word-set.js';

describe('wordSet', () => {
  it('takes the words apart at any white space', () => {
    expect(wordSet(' a b\n  c a ')).toEqual(new Set(['a', 'b', 'c']));
    expect(wordSet(' ')).toEqual(new Set());
  });
});
