import type { Wording } from '../catalogue.js';

export const COMMANDS: Wording['commands'] = {
  ask: {
    description: 'Поставити запитання; відповідь цитується зі статей',
    question: 'Звичайними словами',
    article: 'Запитати лише цю статтю',
    after: 'Лише статті, що вийшли цього дня або пізніше: 2025-10-24, October 24, 2025',
    before: 'Лише статті, що вийшли цього дня або раніше: 2025-10-24, October 24, 2025',
    visibility: 'Хто бачить відповідь',
    everyone: 'усі',
    onlyMe: 'лише я',
  },
  timeline: {
    description: 'Що статті датують, за порядком, кожне зі своїм реченням',
    topic: 'Людина, місце чи річ, про яку йдеться',
    page: 'Сторінка списку',
  },
  status: { description: 'Що Footnote прочитав, що відповідає і відколи працює' },
  privacy: {
    description: 'Що Footnote зберігає, читає й надсилає: ніщо з написаного вами не зберігається',
  },
  search: { description: 'Знайти у статтях речення з цими словами', words: 'Що шукати' },
  articles: { description: 'Список статей, з яких цитуються відповіді', page: 'Сторінка списку' },
  help: { description: 'Що Footnote вміє тут' },
  reindex: { description: 'Прочитати теку зі статтями заново' },
  findTheSource: { name: 'Знайти джерело' },
};
