import { describe, expect, it } from 'vitest';

import { hasDate, holds, isRight, isRightExcerpt } from '../../../bench/answers/right.js';
import type { Item, RawAnswer } from '../../../bench/answers/types.js';

const item = (facts: Partial<Item>): Item => ({
  id: 'q',
  question: '',
  half: 'looked at',
  references: [],
  evidence: [],
  article: null,
  value: null,
  paragraph: null,
  ...facts,
});

const answer = (text: string, value: RawAnswer['value'] = null): RawAnswer => ({
  text,
  value,
  score: 1,
  quote: text,
  path: '',
});

const day = (from: string, to = from) => ({ kind: 'date', from, to }) as const;

describe('a right answer', () => {
  it.each([
    ['Dean Kamen', 'dean kamen'],
    ['inventor Dean Kamen', 'Dean Kamen'],
    ['Friday', 'on Friday'],
    ['about 2 million voters', '2 million'],
    ['24', 'October 24'],
  ])('may differ by a few words: %s for %s', (text, reference) => {
    expect(isRight(answer(text), item({ references: ['no', reference] }))).toBe(true);
  });

  it.each([
    ['2 million', '2'],
    ['one', 'one hundred'],
    ['Kamen and four other people who came', 'Kamen'],
    ['not guilty', 'guilty'],
    ['Deana Kamen', 'Dean Kamen'],
    ['', 'Dean Kamen'],
  ])('is not one that says something else: %s for %s', (text, reference) => {
    expect(isRight(answer(text), item({ references: [reference] }))).toBe(false);
  });

  it('is never silence, and never anything where the articles do not say', () => {
    expect(isRight(null, item({ references: ['Kamen'] }))).toBe(false);
    expect(isRight(answer('Kamen'), item({}))).toBe(false);
  });
});

describe('a date', () => {
  const of = (from: string, to: string) => item({ value: { from, to } });

  it('is the one meant when it covers the same days', () => {
    expect(hasDate(answer('Friday', day('2015-05-15')), of('2015-05-15', '2015-05-15'))).toBe(true);
    expect(hasDate(answer('2018', day('2018-01-01', '2018-12-31')), of('2018', '2018'))).toBe(true);
    expect(hasDate(answer('February', day('2024-02-01', '2024-02-29')), of('2024-02', '2024-02'))).toBe(true);
  });

  it('is another when only a part of the days is covered', () => {
    expect(hasDate(answer('May 2018', day('2018-05-01', '2018-05-31')), of('2018', '2018'))).toBe(false);
    expect(hasDate(answer('Friday', day('2015-05-22')), of('2015-05-15', '2015-05-15'))).toBe(false);
    expect(hasDate(answer('Friday'), of('2015-05-15', '2015-05-15'))).toBe(false);
  });

  it('makes other words right', () => {
    const meant = item({ references: ['Tuesday'], value: { from: '2017-07-18', to: '2017-07-18' } });
    expect(isRight(answer('July 18', day('2017-07-18')), meant)).toBe(true);
  });
});

describe('a right excerpt', () => {
  it('holds an accepted answer as whole words', () => {
    expect(holds('He met Kamen.', ['kamen'])).toBe(true);
    expect(holds('He met Kamenev.', ['kamen'])).toBe(false);
    expect(holds('He met nobody.', [])).toBe(false);
  });

  it('is the sentence meant, also with another border', () => {
    const sentence = 'The contest was founded by an engineer from New York, and was held this week.';
    const asked = item({ references: ['somebody'], evidence: [sentence] });
    expect(isRightExcerpt(sentence, asked)).toBe(true);
    expect(isRightExcerpt('The contest was founded by an engineer from New York,', asked)).toBe(true);
    expect(isRightExcerpt('The contest', asked)).toBe(false);
    expect(isRightExcerpt('', asked)).toBe(false);
  });
});
