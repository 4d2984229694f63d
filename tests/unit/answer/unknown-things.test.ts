import { describe, expect, it } from 'vitest';

import { asksOfUnknown } from '../../../src/answer/unknown-things.js';
import { analyzeQuestion } from '../../../src/question/analyze-question.js';
import { createVocabulary } from '../../../src/retrieval/vocabulary.js';
import { articleOf } from '../../support/articles.js';

const vocabulary = createVocabulary([
  articleOf([['Jane Roe founded the museum in Tarsus.', 'A ship of hers sailed to Ostia.']]),
]);
const isUnknown = (question: string) => asksOfUnknown(analyzeQuestion(question), vocabulary);

describe('asksOfUnknown', () => {
  it.each([
    'When did Jane Roe sail to Carthage?',
    'Who founded the bakery in Tarsus?',
    'Who founded the museum in Tarsus with the bakery?',
  ])('%s asks of what no article knows', (question) => {
    expect(isUnknown(question)).toBe(true);
  });

  it.each([
    'Who founded the museum in Tarsus?',
    'Who allegedly established the museum in Tarsus?',
    'How often did the big ship sail?',
    'Which bakery did Jane Roe found?',
  ])('%s does not', (question) => {
    expect(isUnknown(question)).toBe(false);
  });
});
