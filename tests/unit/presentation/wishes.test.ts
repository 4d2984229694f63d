import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isAsking, wishOf } from '../../../src/presentation/wishes.js';
import { CATALOGUES } from '../../../src/presentation/wording.js';
import { anyText } from '../../support/samples.js';

describe('wishOf', () => {
  it.each([
    ['why?', 'why', 'en'],
    ['Why this?', 'why', 'en'],
    ['WARUM???', 'why', 'de'],
    ['Pourquoi ?', 'why', 'fr'],
    ['¿Por qué?', 'why', 'es'],
    ['por que', 'why', 'es'],
    ['Почему?', 'why', 'ru'],
    ['чому', 'why', 'uk'],
    ['لماذا؟', 'why', 'ar'],
    ['more!', 'more', 'en'],
    ['mehr bitte', 'more', 'de'],
    ['Plus…', 'more', 'fr'],
    ['más', 'more', 'es'],
    ['mas', 'more', 'es'],
    ['ещё', 'more', 'ru'],
    ['еще 🙂', 'more', 'ru'],
    ['ще', 'more', 'uk'],
    ['المزيد', 'more', 'ar'],
    ['Thanks!', 'nothing', 'en'],
    ['Vielen Dank :)', 'nothing', 'de'],
    ['merci beaucoup', 'nothing', 'fr'],
    ['شكرًا', 'nothing', 'ar'],
  ])('reads %j as %s, in %s', (reply, wish, locale) => {
    expect(wishOf(reply, 'en')).toEqual({ wish, locale });
  });

  it("reads what several languages write in the reader's own, with its region", () => {
    expect(wishOf('ok', 'de')).toEqual({ wish: 'nothing', locale: 'de' });
    expect(wishOf('más', 'es-419')).toEqual({ wish: 'more', locale: 'es-419' });
    expect(wishOf('why', 'pl')).toEqual({ wish: 'why', locale: 'en' });
  });

  it.each(['👍', '…', '   '])('reads %j, without a word, as nothing', (reply) => {
    expect(wishOf(reply, 'fr')).toEqual({ wish: 'nothing', locale: 'fr' });
  });

  it.each([
    'Why did the Il-62M fly to Latakia?',
    'more about Moscow',
    'who visited Moscow?',
    'thanks, and who visited Moscow?',
  ])('leaves %j to be answered', (reply) => {
    expect(wishOf(reply, 'en')).toBeNull();
  });

  it.each(Object.entries(CATALOGUES))(
    'reads what the help in %s tells people to write',
    (language, { talk }) => {
      const told = [...talk.hint.matchAll(/[“„«]([^”“»]+)[”“»]/gu)].map(([, words = '']) => words);
      expect(told.map((words) => wishOf(words, language)?.wish)).toEqual(['why', 'more']);
    },
  );

  it('takes any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'de', 'xx', ''), (reply, locale) => {
        const read = wishOf(reply, locale);
        expect([null, 'why', 'more', 'nothing']).toContain(read === null ? null : read.wish);
      }),
    );
  });
});

describe('isAsking', () => {
  it.each([
    ['And in Damascus?', 'en'],
    ['and who went there', 'en'],
    ['Und wann war das', 'de'],
    ['أين', 'ar'],
    ['Дамаск？', 'ru'],
  ])('holds of %j', (words, locale) => {
    expect(isAsking(words, locale)).toBe(true);
  });

  it.each([
    ['that is interesting', 'en'],
    ['see https://example.com/?page=2', 'en'],
    ['das ist gut', 'de'],
  ])('does not hold of %j', (words, locale) => {
    expect(isAsking(words, locale)).toBe(false);
  });
});
