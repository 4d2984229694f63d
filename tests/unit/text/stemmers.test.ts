import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { analyze, termOf, termsOf } from '../../../src/text/analyzer.js';
import { LANGUAGES } from '../../../src/text/language-tags.js';
import { isStopWord } from '../../../src/text/stop-words.js';
import { tokenize } from '../../../src/text/tokens.js';

describe('termOf in other languages than English', () => {
  it.each([
    ['de', 'Häuser', 'Hauses'],
    ['de', 'Städte', 'Stadt'],
    ['de', 'Größe', 'Groesse'],
    ['de', 'Flüge', 'FLUEGE'],
    ['de', 'Straße', 'Strasse'],
    ['de', 'besuchte', 'besuchten'],
    ['fr', 'l’école', 'écoles'],
    ['fr', 'nationales', 'national'],
    ['fr', 'qu’Ostia', 'Ostia'],
    ['es', 'naciones', 'nación'],
    ['es', 'canción', 'cancion'],
    ['es', 'visitó', 'visitar'],
    ['ru', 'Москва', 'Москвы'],
    ['ru', 'посетил', 'посетила'],
    ['ru', 'самолёты', 'самолетов'],
    ['ru', 'Москва\u0301', 'Москве'],
    ['uk', 'Москва', 'Москви'],
    ['uk', 'Київ', 'Києва'],
    ['uk', 'Харкові', 'Харків'],
    ['uk', 'республіка', 'республіці'],
    ['uk', 'відвідав', 'відвідала'],
    ['uk', 'літаки', 'літаків'],
    ['uk', 'міністерство', 'міністерства'],
    ['ar', 'المدينة', 'مدينة'],
    ['ar', 'والكتاب', 'كتاب'],
    ['ar', 'بالكتاب', 'للكتاب'],
    ['ar', 'أحمد', 'احمد'],
    ['ar', 'مُحَمَّد', 'محمد'],
    ['ar', 'المهندسون', 'مهندسين'],
    ['de-AT', 'Häuser', 'Hauses'],
  ])('in %s makes one term of %s and %s', (language, a, b) => {
    expect(termOf(a, language)).toBe(termOf(b, language));
  });

  it.each([
    ['de', 'Iran', 'Irak'],
    ['fr', 'Paris', 'Parc'],
    ['ru', 'Москва', 'Минск'],
    ['uk', 'Київ', 'Харків'],
    ['ar', 'مصر', 'سوريا'],
  ])('in %s keeps %s and %s apart', (language, a, b) => {
    expect(termOf(a, language)).not.toBe(termOf(b, language));
  });

  it('folds words of a language that it has no rules for', () => {
    expect(termOf('Łódź', 'pl')).toBe(termOf('ŁÓDŹ', 'und'));
  });

  it('leaves tokens where they stand, and takes any text, in every language', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.constantFrom('ه'.repeat(70), "l'", 'ــــ', 'qu’', 'э́', 'ся'),
        ),
        fc.constantFrom(...LANGUAGES, 'und'),
        (text, language) => {
          const tokens = analyze(text, language);
          expect(tokens.map(({ word, start, end }) => ({ word, start, end }))).toEqual(tokenize(text));
          expect(tokens.map(({ term }) => term)).toEqual(termsOf(text, language));
          for (const { term } of tokens) expect(term).not.toContain(' ');
        },
      ),
    );
  });
});

describe('isStopWord in other languages than English', () => {
  it.each([
    ['de', 'Der über für wäre welche WER dass daß'],
    ['fr', 'le où d’une qu’est n’est étaient pourquoi'],
    ['es', 'él más quién cuándo está también'],
    ['ru', 'её ещё Кто который были'],
    ['uk', 'її який є що хто'],
    ['ar', 'في إلى الي وفي هذه متى التي'],
  ])('in %s drops each of %s', (language, words) => {
    for (const { word } of tokenize(words.toLowerCase()))
      expect([word, isStopWord(word, language)]).toEqual([word, true]);
  });

  it.each([
    ['de', 'Hafen'],
    ['fr', 'l’homme'],
    ['es', 'puerto'],
    ['ru', 'Москва'],
    ['uk', 'Київ'],
    ['ar', 'موسكو'],
    ['pl', 'the'],
  ])('in %s keeps %s', (language, word) => {
    expect(isStopWord(word, language)).toBe(false);
  });
});
