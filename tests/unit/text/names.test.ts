import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findNames } from '../../../src/text/names.js';
import { contains, slice } from '../../../src/text/span.js';

const names = (text: string) => findNames(text).map((name) => slice(text, name));
const cores = (text: string) => findNames(text).map((name) => slice(text, name.core));

describe('findNames', () => {
  it.each([
    ['', []],
    ['nothing here', []],
    ['Meanwhile, the ship sank on Wednesday.', []],
    ['She met Ahmed al-Sharaa in New York.', ['Ahmed al-Sharaa', 'New York']],
    ['an An-124-100 and the Il-62M', ['An-124-100', 'Il-62M']],
    ['the Bank of England and J. K. Rowling', ['Bank of England', 'J. K. Rowling']],
    ['Israel’s strategy', ['Israel']],
    ['Beijing and Italy agreed', ['Beijing', 'Italy']],
    ['President Ahmed Al-Shaa spoke', ['President Ahmed Al-Shaa']],
    ['the Syrian Foreign Ministry', ['Syrian Foreign Ministry']],
  ])('in %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Syrian President Ahmed al-Sharaa', 'Ahmed al-Sharaa'],
    ['Deputy Prime Minister Jane Doe', 'Jane Doe'],
    ['Dr. Who', 'Who'],
    ['the Syrian Foreign Ministry', 'Syrian Foreign Ministry'],
    ['the President', 'President'],
  ])('takes the title off the name in %j', (text, expected) => {
    expect(cores(text)).toEqual([expected]);
  });

  it('gives spans in order, each around its core', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('al', 'Al', '-', ' ', 'President', 'A', 'b', '.', '62', '’s', 'of', '🙂', 'Sharaa'),
        ),
        (parts) => {
          const text = parts.join('');
          let end = 0;
          for (const name of findNames(text)) {
            expect(name.start).toBeGreaterThanOrEqual(end);
            expect(name.end).toBeLessThanOrEqual(text.length);
            expect(slice(text, name.core)).not.toBe('');
            expect(contains(name, name.core)).toBe(true);
            end = name.end;
          }
        },
      ),
    );
  });
});
