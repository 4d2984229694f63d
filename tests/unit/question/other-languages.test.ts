import { describe, expect, it } from 'vitest';

import { analyzeQuestion, withNames } from '../../../src/question/analyze-question.js';

const terms = (text: string, languages?: readonly string[]) =>
  analyzeQuestion(text, languages).terms.map(({ term }) => term);

describe('analyzeQuestion in other languages than English', () => {
  it.each([
    ['de', 'Wer besuchte Ostia?', 'person'],
    ['de', 'Wann landete das Flugzeug?', 'date'],
    ['de', 'Wo liegt der Hafen?', 'place'],
    ['de', 'Wie viele Schiffe sanken?', 'number'],
    ['de', 'Warum gingen sie?', 'reason'],
    ['de', 'Wie lange dauerte es?', 'duration'],
    ['fr', 'Qui a visité Ostia ?', 'person'],
    ['fr', 'Quand est-ce que l’avion a atterri ?', 'date'],
    ['fr', 'Où se trouve le port ?', 'place'],
    ['fr', 'Combien de navires ont coulé ?', 'number'],
    ['fr', 'Pourquoi sont-ils partis ?', 'reason'],
    ['es', '¿Quién visitó Ostia?', 'person'],
    ['es', 'cuando llego el avion', 'date'],
    ['es', '¿Dónde está el puerto?', 'place'],
    ['es', '¿Cuántos barcos se hundieron?', 'number'],
    ['es', '¿Por qué se fueron?', 'reason'],
    ['ru', 'Кто посетил Остию?', 'person'],
    ['ru', 'Когда приземлился самолёт?', 'date'],
    ['ru', 'Где находится порт?', 'place'],
    ['ru', 'Сколько кораблей затонуло?', 'number'],
    ['ru', 'Почему они ушли?', 'reason'],
    ['uk', 'Хто відвідав Остію?', 'person'],
    ['uk', 'Коли приземлився літак?', 'date'],
    ['uk', 'Де знаходиться порт?', 'place'],
    ['uk', 'Скільки кораблів затонуло?', 'number'],
    ['uk', 'Чому вони пішли?', 'reason'],
    ['ar', 'من زار أوستيا؟', 'person'],
    ['ar', 'متى هبطت الطائرة؟', 'date'],
    ['ar', 'أين يقع الميناء؟', 'place'],
    ['ar', 'كم سفينة غرقت؟', 'number'],
    ['ar', 'لماذا غادروا؟', 'reason'],
    ['de', 'Hafen der Stadt Ostia', 'topic'],
  ] as const)('in %s: %j asks for a %s', (language, text, type) => {
    expect(analyzeQuestion(text, [language])).toMatchObject({
      language,
      type,
      gap: 'other',
      predicate: null,
    });
  });

  it('drops the stop words of the language, and keeps the rest', () => {
    expect(terms('Wer hat die Häuser in Ostia gebaut?', ['de'])).toEqual(['haus', 'ostia', 'gebaut']);
  });

  it('looks for every word as the articles of each language know it', () => {
    const [houses, ostia] = analyzeQuestion('Wer sah die Häuser in Ostia?', ['en', 'de']).terms.slice(1);
    expect(houses).toMatchObject({ term: 'haus', forms: ['hauser'], isName: false });
    expect(ostia?.term).toBe('ostia');
  });

  it('makes the terms that the articles have, whatever language asks', () => {
    const question = analyzeQuestion('Who built the Häuser of Ostia?', ['de']);
    expect(question.language).toBe('en');
    expect(question.terms.map(({ term }) => term)).toContain(terms('Hauses', ['de'])[0]);
  });

  it('takes a name in another language for no question in it', () => {
    expect(analyzeQuestion('universidad de los andes president').language).toBe('en');
    expect(analyzeQuestion('Wer besuchte Ostia?').language).toBe('de');
  });

  it('takes what it cannot tell for the language of the articles, English first', () => {
    expect(analyzeQuestion('Ostia', ['de', 'en']).language).toBe('en');
    expect(analyzeQuestion('Ostia', ['de', 'fr']).language).toBe('de');
    expect(analyzeQuestion('Ostia', []).language).toBe('en');
    expect(analyzeQuestion('Ostia', ['pl']).language).toBe('en');
  });

  it('gives a question in another language no predicate when it learns names', () => {
    expect(withNames(analyzeQuestion('Wer besuchte Ostia?', ['de']), () => true).predicate).toBeNull();
  });
});
