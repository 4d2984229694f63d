import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fitsLimit, timeLimitOf, type TimeLimit } from '../../../src/question/time-limit.js';

const NONE: TimeLimit = { from: null, to: null, month: null, prefer: null };

describe('timeLimitOf', () => {
  it.each<[string, Partial<TimeLimit>]>([
    ['Who visited Moscow in July?', { month: 7 }],
    ['Who visited Moscow in july 2025?', { from: '2025-07-01', to: '2025-07-31' }],
    ['Who resigned in may?', { month: 5 }],
    ['What happened on October 15?', { month: 10 }],
    ['On what day in October did he leave?', { month: 10 }],
    ['What happened before 2020?', { to: '2019-12-31' }],
    ['What must be done by 2030?', { to: '2030-12-31' }],
    ['Who ruled until July 2025?', { to: '2025-07-31' }],
    ['Who left after October 24, 2025?', { from: '2025-10-25' }],
    ['Who has led it since 2014?', { from: '2014-01-01' }],
    ['Who ruled between 2010 and 2012?', { from: '2010-01-01', to: '2012-12-31' }],
    ['Who ruled from 2001 to 2005?', { from: '2001-01-01', to: '2005-12-31' }],
    ['Who ruled between March 2010 and May 2012?', { from: '2010-03-01', to: '2012-05-31' }],
    ['What fell after 2010 and before 2012?', { from: '2011-01-01', to: '2011-12-31' }],
    ['Who was king during the 1990s?', { from: '1990-01-01', to: '1999-12-31' }],
    ['Who visited in the summer of 2012?', { from: '2012-06-01', to: '2012-08-31' }],
    ['Who is the latest visitor?', { prefer: 'latest' }],
    ['What is the most recent visit?', { prefer: 'latest' }],
    ['When did the An-124 last arrive?', { prefer: 'latest' }],
    ['When was the last time it rained in July?', { prefer: 'latest', month: 7 }],
    ['When was the bridge first opened?', { prefer: 'earliest' }],
    ['What is the earliest record?', { prefer: 'earliest' }],
  ])('reads %j', (question, limit) => {
    expect(timeLimitOf(question)).toEqual({ ...NONE, ...limit });
  });

  it.each([
    'Who wrote Nineteen Eighty-Four?',
    'Who wrote "1984"?',
    'Who directed Blade Runner 2049?',
    'Who won the 2008 election?',
    'Who was the last emperor of China?',
    'What is her first name?',
    'Who was the First Lady?',
    'What happened last week?',
    'What happened since March?',
    'Who left after October 24?',
    'Who came in October and November?',
    'What may happen?',
    'Who will march?',
    '',
  ])('finds no limit in %j', (question) => {
    expect(timeLimitOf(question)).toBeNull();
  });

  it('never gives a first day behind the last, whatever is typed', () => {
    const word = fc.constantFrom(
      'in',
      'before',
      'after',
      'since',
      '2010',
      '2012',
      'March',
      'May 2011',
      'and',
      '?',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const limit = timeLimitOf(words.join(' '));
        expect(limit).not.toEqual(NONE);
        if (limit !== null) expect((limit.from ?? '0') <= (limit.to ?? '9')).toBe(true);
      }),
    );
  });
});

describe('fitsLimit', () => {
  const day = (from: string, to = from) => ({ from, to });
  it.each<[string, Partial<TimeLimit>, { from: string; to: string }, string]>([
    ['a day in a year', { from: '2025-01-01', to: '2025-12-31' }, day('2025-10-26'), 'inside'],
    ['a day after it', { from: '2025-01-01', to: '2025-12-31' }, day('2026-01-01'), 'outside'],
    [
      'a year around a month',
      { from: '2025-07-01', to: '2025-07-31' },
      day('2025-01-01', '2025-12-31'),
      'overlaps',
    ],
    ['the last day before', { to: '2019-12-31' }, day('2019-12-31'), 'inside'],
    ['the day behind', { to: '2019-12-31' }, day('2020-01-01'), 'outside'],
    ['a day since', { from: '2014-01-01' }, day('2025-10-26'), 'inside'],
    ['a day in the month', { month: 7 }, day('1999-07-05'), 'inside'],
    ['a day in another', { month: 7 }, day('1999-08-05'), 'outside'],
    ['a year with the month', { month: 7 }, day('1999-01-01', '1999-12-31'), 'overlaps'],
    ['a winter with the month', { month: 1 }, day('1999-12-01', '2000-02-29'), 'overlaps'],
    ['anything, where only the latest is asked for', { prefer: 'latest' }, day('1999-08-05'), 'inside'],
  ])('says how %s lies', (_, limit, range, fit) => {
    expect(fitsLimit({ ...NONE, ...limit }, range)).toBe(fit);
  });
});
