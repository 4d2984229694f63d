import type { Wording } from '../catalogue.js';

export const COMMANDS: Wording['commands'] = {
  ask: {
    description: 'Задать вопрос; ответ цитируется из статей',
    question: 'Обычными словами',
    article: 'Спросить только эту статью',
    after: 'Только статьи, вышедшие в этот день или позже: 2025-10-24, October 24, 2025',
    before: 'Только статьи, вышедшие в этот день или раньше: 2025-10-24, October 24, 2025',
    visibility: 'Кто видит ответ',
    everyone: 'все',
    onlyMe: 'только я',
  },
  timeline: {
    description: 'Что статьи датируют, по порядку, каждое со своим предложением',
    topic: 'Человек, место или предмет, о котором речь',
    page: 'Страница списка',
  },
  status: { description: 'Что Footnote прочитал, что отвечает и с какого времени работает' },
  privacy: {
    description: 'Что Footnote хранит, читает и отправляет: ничто из написанного вами не хранится',
  },
  search: { description: 'Найти в статьях предложения с этими словами', words: 'Что искать' },
  articles: { description: 'Список статей, из которых цитируются ответы', page: 'Страница списка' },
  help: { description: 'Что Footnote умеет здесь' },
  reindex: { description: 'Прочитать папку со статьями заново' },
  findTheSource: { name: 'Найти источник' },
};
