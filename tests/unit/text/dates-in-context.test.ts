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

describe('findDates, with what stands around the words', () => {
  it.each([
    ['He came on October 24 and left two days later.', 'two days later', '2025-10-26/2025-10-26', 'day'],
    ['He came on October 24. The following day he left.', 'following day', '2025-10-25/2025-10-25', 'day'],
    ['He came on October 24. He left the next Friday.', 'next Friday', '2025-10-31/2025-10-31', 'day'],
    [
      'The war began in 1950. It ended three years later.',
      'three years later',
      '1953-01-01/1953-12-31',
      'year',
    ],
    ['Sales fell in 2014, after rising the year before.', 'year before', '2013-01-01/2013-12-31', 'year'],
    ['Sales rose in 2014, and fell the following year.', 'following year', '2015-01-01/2015-12-31', 'year'],
    ['It began in March 2020. The next month it ended.', 'next month', '2020-04-01/2020-04-30', 'month'],
    ['He came on October 3. That day, rain fell.', 'That day', '2025-10-03/2025-10-03', 'day'],
    ['In the summer of 2010 he moved. That year, he wed.', 'That year', '2010-01-01/2010-12-31', 'year'],
    [
      'She died in 1981, and he in March the same year.',
      'March the same year',
      '1981-03-01/1981-03-31',
      'month',
    ],
    ['He was jailed in 1831. He fought, and on 30 May fell.', '30 May', '1831-05-30/1831-05-30', 'day'],
    ['It opened in 2024. He left on May 3.', 'May 3', '2025-05-03/2025-05-03', 'day'],
    ['It opened in 1950.\n\nHe left on May 3.', 'May 3', '2025-05-03/2025-05-03', 'day'],
    ['It began in 2014 and ended two days later.', 'two days later', null, 'day'],
    ['He came on October 3. It rained. Two days later he left.', 'Two days later', null, 'day'],
  ])('in %j counts %j from the date before', (text, words, range, precision) => {
    expect(dates(text).at(-1)).toEqual([words, range, precision]);
  });

  it.each([
    ['the following day', 'following day', 'day'],
    ['the year before', 'year before', 'year'],
    ['five years earlier', 'five years earlier', 'year'],
    ['a few years ago', 'a few years ago', 'range'],
    ['the past few weeks', 'past few weeks', 'range'],
  ])('leaves %j open', (text, words, precision) => {
    expect(dates(text)).toEqual([[words, null, precision]]);
  });

  it.each([
    ['"We will win," he said on Tuesday.', '2025-10-28'],
    ['They won the election on Tuesday.', '2025-10-28'],
    ['Elections are to be held on Tuesday.', '2025-11-04'],
    ['The report is expected to be published on Monday.', '2025-11-03'],
    ['On Wednesday, they are to travel on.', '2025-11-05'],
    ['On Wednesday, Mohamed and his father are to travel on.', '2025-11-05'],
    ['It will be released on May 5.', '2026-05-05'],
  ])('knows from the sentence %j on which side the day lies', (text, day) => {
    expect(dates(text).map(([, range]) => range)).toEqual([`${day}/${day}`]);
  });

  it('gives the same for a text and for its far end, however long the text is', () => {
    const far = `${'word '.repeat(2_000)}on Wednesday`;
    expect(dates(far)).toEqual(dates('on Wednesday'));
    expect(dates('may '.repeat(20_000))).toEqual([]);
    expect(dates('a-'.repeat(100_000))).toEqual([]);
  });
});
