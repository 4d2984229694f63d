import { describe, expect, it } from 'vitest';

import { repetition } from '../../../src/answer/repetition.js';
import { placesOfWords } from '../../../src/answer/word-places.js';
import { analyzeQuestion } from '../../../src/question/analyze-question.js';

describe('placesOfWords', () => {
  it('tells the words of the sentence from those beside it and those of neither, as they were typed', () => {
    const question = analyzeQuestion('When did Jane Roe visit Ostia?');
    expect(
      placesOfWords(question, 'She visited Ostia in May.', 'Jane made plans. She visited Ostia.'),
    ).toEqual({
      matched: ['visit', 'Ostia'],
      beside: ['Jane'],
      missing: ['Roe'],
    });
  });
});

describe('repetition', () => {
  const question = analyzeQuestion('Which ship did Jane Roe visit?');

  it('is the share of the words that the question has', () => {
    expect(repetition(question, 'Jane Roe')).toBe(1);
    expect(repetition(question, 'the Minnow')).toBe(0);
    expect(repetition(question, 'Jane of Ostia')).toBe(0.5);
  });

  it('does not count the noun that is asked for, and is 0 for nothing', () => {
    expect(repetition(question, 'the ship')).toBe(0);
    expect(repetition(question, '')).toBe(0);
  });
});
