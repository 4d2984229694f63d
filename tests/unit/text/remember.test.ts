import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { remember } from '../../../src/text/remember.js';

describe('remember', () => {
  it('gives what the function gives, whatever was asked before', () => {
    const reckon = (text: string, other: string | null) => `${text}|${other ?? ''}`;
    const given = fc.tuple(fc.string({ maxLength: 3 }), fc.option(fc.constantFrom('a', 'b')));
    fc.assert(
      fc.property(fc.array(given), (asked) => {
        const remembering = remember({ most: 2, longest: 4 }, reckon);
        for (const [text, other] of asked) expect(remembering(text, other)).toBe(reckon(text, other));
      }),
    );
  });

  it('reckons what is asked again once, unless it is long or more was asked since', () => {
    const reckoned: string[] = [];
    const remembering = remember({ most: 2, longest: 3 }, (text: string) => {
      reckoned.push(text);
      return text.length;
    });
    for (const text of ['a', 'a', 'long', 'long', 'b', 'a', 'c', 'd', 'a']) remembering(text);
    expect(reckoned).toEqual(['a', 'long', 'long', 'b', 'c', 'd', 'a']);
  });

  it('keeps what is asked again and again, however much else is asked', () => {
    const reckoned: string[] = [];
    const remembering = remember({ most: 4, longest: 9 }, (text: string) => {
      reckoned.push(text);
      return text.length;
    });
    for (let other = 0; other < 20; other += 1) for (const text of ['the', String(other)]) remembering(text);
    expect(reckoned.filter((text) => text === 'the')).toEqual(['the']);
  });
});
