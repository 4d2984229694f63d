import { describe, expect, it } from 'vitest';

import { localeOfWords, wordingFor } from '../../../src/presentation/wording.js';
import { formsOf } from '../../../src/presentation/wording/forms.js';

describe('wordingFor', () => {
  it.each([
    ['en-GB', 'Question: x', 'en-GB'],
    ['en-US', 'Question: x', 'en-US'],
    ['de', 'Frage: x', 'de'],
    ['de-AT', 'Frage: x', 'de-AT'],
    ['es-ES', 'Pregunta: x', 'es-ES'],
    ['es-419', 'Pregunta: x', 'es-419'],
    ['uk', 'Запитання: x', 'uk'],
    ['ar', 'السؤال: x', 'ar'],
    ['ja', 'Question: x', 'en-GB'],
    ['zh-CN', 'Question: x', 'en-GB'],
    ['', 'Question: x', 'en-GB'],
    ['de_!', 'Frage: x', 'de'],
  ])('speaks to a reader with the locale %j', (locale, words, written) => {
    expect(wordingFor(locale).asked('x')).toBe(words);
    expect(wordingFor(locale).locale).toBe(written);
  });
});

describe('localeOfWords', () => {
  it.each([
    ['Wer hat das Museum gegründet?', 'en-US', 'de'],
    ['Who founded the museum?', 'de', 'en'],
    ['Who founded the museum?', 'en-US', 'en-US'],
    ['Хто заснував музей у цьому місті?', 'en', 'uk'],
    ['من أسس المتحف؟', 'en', 'ar'],
    ['Tarsus', 'fr', 'fr'],
    ['', 'es-ES', 'es-ES'],
  ])('of %j, with %s behind it, is %s', (words, fallback, locale) => {
    expect(localeOfWords(words, fallback)).toBe(locale);
  });
});

describe('plural forms', () => {
  it.each([
    ['en', ['0 articles', '1 article', '2 articles', '21 articles']],
    ['fr', ['0 article', '1 article', '2 articles', '21 articles']],
    ['ru', ['0 статей', '1 статья', '2 статьи', '21 статья']],
    ['uk', ['0 статей', '1 стаття', '2 статті', '21 стаття']],
    ['ar', ['لا مقالات', 'مقال واحد', 'مقالان', '21 مقالًا']],
  ])('of %s', (locale, phrases) => {
    expect([0, 1, 2, 21].map(wordingFor(locale).articles)).toEqual(phrases);
  });

  it('fall back to the general one where a form is left out', () => {
    expect(formsOf('ru').plural(5, { other: '# x' })).toBe('5 x');
  });
});
