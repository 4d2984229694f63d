import type { Wording } from '../catalogue.js';

export const NAMES: Wording['names'] = {
  commands: {
    ask: 'запитати',
    search: 'знайти',
    timeline: 'хронологія',
    articles: 'статті',
    help: 'допомога',
    status: 'стан',
    privacy: 'приватність',
    reindex: 'перечитати',
    article: 'стаття',
  },
  options: {
    question: 'запитання',
    article: 'стаття',
    after: 'після',
    before: 'до',
    visibility: 'видимість',
    words: 'слова',
    topic: 'тема',
    page: 'сторінка',
    file: 'файл',
  },
  subcommands: {
    run: 'запустити',
    preview: 'перегляд',
    status: 'стан',
    undo: 'скасувати',
    add: 'додати',
    remove: 'вилучити',
  },
};
