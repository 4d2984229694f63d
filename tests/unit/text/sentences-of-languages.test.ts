import { describe, expect, it } from 'vitest';

import { findSentences } from '../../../src/text/sentences.js';
import { slice } from '../../../src/text/span.js';

describe('findSentences in other languages than English', () => {
  it.each([
    [
      'de',
      [
        'Am 3. Oktober feierte man.',
        'Dr. Meier kam bzw. Frau Roe.',
        'Die Stadt, z. B. Rom, liegt im 19. Jahrhundert.',
      ],
    ],
    ['de', ['Der Preis stieg um 12.', 'Das war viel.']],
    ['de', ['„Wer kommt?“ fragte er.', '„Niemand.“', 'Sie ging.']],
    ['de', ['Das Il-62M-Flugzeug von Prof. A. Roe landete u. a. in Rom usw.', 'Der Rest blieb.']],
    ['fr', ['« Bonjour. »', 'Il partit.', 'M. Dupont et Mme. Roe restent.']],
    ['fr', ['« Pourquoi ? » demanda-t-il.', 'Personne ne sait !', 'C’est tout.']],
    ['es', ['¿Quién vino?', '¡Nadie!', 'El Sr. Pérez y la Dra. Roe se fueron.']],
    [
      'ru',
      ['Театр им. Чехова открылся в 1999 г. в Москве.', 'Он мал, т. е. тесен.', 'А. С. Пушкин жил здесь.'],
    ],
    ['ru', ['Это было в 1999 г.', 'Он ушёл.', '«Да».', 'Всё.']],
    ['uk', ['Театр ім. Франка відкрито в 1920 р. у Києві.', 'Це було в 1999 р.', 'Він пішов.']],
    ['ar', ['من زار موسكو؟', 'زارها د. محمد علي أمس.', 'ثم غادر.']],
  ])('of %s parts %j', (language, expected) => {
    const text = expected.join(' ');
    const spans = findSentences(text, { start: 0, end: text.length }, language);
    expect(spans.map((span) => slice(text, span))).toEqual(expected);
  });
});
