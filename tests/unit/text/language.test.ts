import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { tagOf, tellLanguage } from '../../../src/text/language.js';

describe('tellLanguage', () => {
  it.each([
    ['Who visited Moscow?', 'en'],
    ['who is president', 'en'],
    ['flights to Latakia', 'en'],
    ['was Putin in Moscow', 'en'],
    ['Who is Путин?', 'en'],
    ['president of Universidad de los Andes', 'en'],
    ['Wer besuchte Moskau?', 'de'],
    ['WER BESUCHTE MOSKAU?', 'de'],
    ['In welchem Jahr starb Tesla?', 'de'],
    ['Qui a visité Moscou ?', 'fr'],
    ['Où se trouve la base ?', 'fr'],
    ['¿Quién visitó Moscú?', 'es'],
    ['quien visito moscu', 'es'],
    ['Кто посетил Москву?', 'ru'],
    ['Кто играл в Game of Thrones', 'ru'],
    ['Хто відвідав Москву?', 'uk'],
    ['Київ', 'uk'],
    ['Кого победил Бронкос?', 'ru'],
    ['من زار موسكو؟', 'ar'],
    ['موسكو', 'ar'],
  ])('tells that %j is in %s', (text, language) => {
    expect(tellLanguage(text)).toBe(language);
  });

  it.each(['', '?!', 'Merkel Berlin', 'Die Hard cast', 'Il-62M Hmeymim', '你好吗', '1999'])(
    'leaves %j open',
    (text) => {
      expect(tellLanguage(text)).toBeNull();
    },
  );

  it.each([
    'O Brasil é um país localizado na América do Sul. A capital do país é a cidade de Brasília, que fica no centro do território. Em 1500 os portugueses chegaram à costa.',
    'Nederland is een land in Europa dat deel uitmaakt van het Koninkrijk. De hoofdstad van het land is Amsterdam, maar de regering zetelt in Den Haag, een stad aan zee.',
    'България е държава в Европа. Столицата на страната е София, която се намира в западната част. През 1908 година е обявена независимостта на страната и княз Фердинанд е коронован.',
    'تهران پایتخت ایران و مرکز استان تهران است. این شهر در دامنه‌های جنوبی کوه‌های البرز قرار گرفته است و بزرگ‌ترین شهر کشور به شمار می‌رود که چند میلیون نفر جمعیت دارد.',
  ])('does not take kin of our languages for one of them: %j', (text) => {
    expect(tellLanguage(text)).toBeNull();
  });

  it('tells any text the same way twice, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(tellLanguage(text)).toBe(tellLanguage(text));
      }),
    );
    expect(tellLanguage('a'.repeat(1_000_000))).toBeNull();
  });
});

describe('tagOf', () => {
  it.each([
    ['Intro.', 'en'],
    ['Der Hafen wurde am Montag geschlossen.', 'de'],
    ['你好吗', 'und'],
  ])('gives %j the tag %s', (text, tag) => {
    expect(tagOf(text)).toBe(tag);
  });
});
