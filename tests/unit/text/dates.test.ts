import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findDates } from '../../../src/text/dates.js';
import { slice } from '../../../src/text/span.js';

/** A Thursday. */
const REFERENCE = '2025-10-30';

const dates = (text: string, reference: string | null = REFERENCE) =>
  findDates(text, reference).map((date) => [
    slice(text, date),
    date.range === null ? null : `${date.range.from}/${date.range.to}`,
    date.precision,
  ]);

describe('findDates', () => {
  it.each([
    ['departed on October 26, and then', 'October 26', '2025-10-26/2025-10-26', 'day'],
    ['the last time on Wednesday, according', 'Wednesday', '2025-10-29/2025-10-29', 'day'],
    ['on Friday he left', 'Friday', '2025-10-24/2025-10-24', 'day'],
    ['they will vote on Friday', 'Friday', '2025-10-31/2025-10-31', 'day'],
    ['Thursday evening', 'Thursday evening', '2025-10-30/2025-10-30', 'day'],
    ['yesterday', 'yesterday', '2025-10-29/2025-10-29', 'day'],
    ['on 4 March 2011', '4 March 2011', '2011-03-04/2011-03-04', 'day'],
    ['In July 2025, strikes', 'July 2025', '2025-07-01/2025-07-31', 'month'],
    ['in December', 'December', '2024-12-01/2024-12-31', 'month'],
    ['last month', 'last month', '2025-09-01/2025-09-30', 'month'],
    ['in 1987', '1987', '1987-01-01/1987-12-31', 'year'],
    ['twice this year', 'this year', '2025-01-01/2025-12-31', 'year'],
    ['almost a year ago', 'a year ago', '2024-01-01/2024-12-31', 'year'],
    ['the first five months of the year', 'first five months of the year', '2025-01-01/2025-05-31', 'range'],
    ['between October 24 and 29', 'between October 24 and 29', '2025-10-24/2025-10-29', 'range'],
    ['the past two weeks', 'past two weeks', '2025-10-16/2025-10-30', 'range'],
    ['last week', 'last week', '2025-10-20/2025-10-26', 'range'],
    ['in the early 1990s', 'early 1990s', '1990-01-01/1993-12-31', 'range'],
    ['the 19th century', '19th century', '1801-01-01/1900-12-31', 'range'],
  ])('in %j is %s', (text, words, range, precision) => {
    expect(dates(text)).toEqual([[words, range, precision]]);
  });

  it.each([
    '1201 chips',
    '2000 soldiers',
    'almost four years after the invasion',
    'at 5 p.m.',
    'Mr. Friday',
    '5 to 7 percent',
    'for five days',
    'he may go',
    '24/7',
    '',
  ])('finds no date in %j', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('leaves relative words open without a reference, and resolves absolute ones', () => {
    expect(dates('on Wednesday', null)).toEqual([['Wednesday', null, 'day']]);
    expect(dates('October 26', null)).toEqual([['October 26', null, 'day']]);
    expect(dates('in July 2025', null)).toEqual([['July 2025', '2025-07-01/2025-07-31', 'month']]);
  });

  it('leaves open what is counted from another event', () => {
    expect(dates('two days later')).toEqual([['two days later', null, 'day']]);
  });

  it('finds the same words with any reference, in order, each a valid range', () => {
    const piece = fc.constantFrom(
      'October ',
      'on ',
      '26',
      ', ',
      '2025',
      'Friday',
      ' ',
      'last week',
      'May',
      'the ',
      '1990s',
      ' and ',
      'between ',
      '🙂',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom('2025-10-30', '2024-02-29', '1999-12-31'),
        (parts, reference) => {
          const text = parts.join('');
          const found = findDates(text, reference);
          let end = 0;
          for (const date of found) {
            expect(date.start).toBeGreaterThanOrEqual(end);
            expect(slice(text, date).trim()).not.toBe('');
            if (date.range !== null) expect(date.range.from <= date.range.to).toBe(true);
            end = date.end;
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
