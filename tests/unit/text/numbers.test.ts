import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findNumbers } from '../../../src/text/numbers.js';
import { slice } from '../../../src/text/span.js';

const numbers = (text: string) =>
  findNumbers(text).map((number) => [slice(text, number), number.amount, number.unit]);

describe('findNumbers', () => {
  it.each<[string, (string | number | null)[][]]>([
    ['over 300 airstrikes on Syria', [['over 300 airstrikes', 300, 'airstrikes']]],
    ['arrived three times since', [['three times', 3, 'times']]],
    ['at least two Russian aircraft made flights', [['at least two Russian aircraft', 2, 'aircraft']]],
    ['a nearly six-month hiatus', [['nearly six-month', 6, 'month']]],
    [
      '$ 50,000 and €3bn',
      [
        ['$ 50,000', 50_000, '$'],
        ['€3bn', 3e9, '€'],
      ],
    ],
    [
      '12.5 percent, then 58% of them',
      [
        ['12.5 percent', 12.5, 'percent'],
        ['58%', 58, '%'],
      ],
    ],
    ['half a million people', [['half a million people', 500_000, 'people']]],
    ['forty-five thousand men', [['forty-five thousand men', 45_000, 'men']]],
    ['two hundred and five', [['two hundred and five', 205, null]]],
    ['1900 soldiers', [['1900 soldiers', 1900, 'soldiers']]],
    ['5,945', [['5,945', 5945, null]]],
    [
      '300 half a million men',
      [
        ['300', 300, null],
        ['half a million men', 500_000, 'men'],
      ],
    ],
  ])('in %j', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each([
    'Il-62M',
    'An-124-100',
    'COVID-19',
    'in 2025',
    'March 4, 2011',
    '4 March',
    'at 10:30',
    'the 22nd',
    'one of them',
    'two-thirds',
    'hundreds of',
    'v1.2.3',
    '',
  ])('finds no amount in %j', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it('gives spans in order, inside the text, with finite amounts', () => {
    const piece = fc.constantFrom(
      'over ',
      '3',
      '300',
      ',',
      '.',
      ' ',
      '-',
      'two',
      'hundred',
      'million',
      '%',
      '$',
      'men',
      'half a ',
      '🙂',
      '٣',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const number of findNumbers(text)) {
          expect(number.start).toBeGreaterThanOrEqual(end);
          expect(number.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(number.amount)).toBe(true);
          end = number.end;
        }
      }),
    );
  });
});
