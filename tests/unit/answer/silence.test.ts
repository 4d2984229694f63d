import { describe, expect, it } from 'vitest';

import { reasonOf } from '../../../src/answer/silence.js';
import { analyzeQuestion } from '../../../src/question/analyze-question.js';
import { createVocabulary } from '../../../src/retrieval/vocabulary.js';
import { articleOf } from '../../support/articles.js';

const article = articleOf([['Jane Roe visited Ostia.'], ['Mary Moe slept in Rome.']]);
const reason = (question: string, nearest: string | null = 'Jane Roe visited Ostia.') =>
  reasonOf(analyzeQuestion(question), createVocabulary([article]), nearest);

describe('reasonOf', () => {
  it('says that nothing matched', () => {
    expect(reason('Who fed the volcano?', null)).toEqual({
      reason: 'nothing-matched',
      mentioned: [],
      missing: [],
    });
  });

  it('names the words that no article has', () => {
    expect(reason('When did Jane Roe visit Carthage?')).toEqual({
      reason: 'unknown-word',
      mentioned: ['Jane', 'Roe', 'visit'],
      missing: ['Carthage'],
    });
  });

  it('says what stands apart', () => {
    expect(reason('When did Jane Roe visit Rome?')).toEqual({
      reason: 'apart',
      mentioned: ['Jane', 'Roe', 'visit'],
      missing: ['Rome'],
    });
  });

  it('says that the words are there and the answer is not', () => {
    expect(reason('When did Jane Roe visit Ostia?')).toMatchObject({ reason: 'no-evidence', missing: [] });
  });
});
