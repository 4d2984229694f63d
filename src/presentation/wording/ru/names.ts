import type { Wording } from '../catalogue.js';

export const NAMES: Wording['names'] = {
  commands: {
    ask: 'спросить',
    search: 'найти',
    timeline: 'хронология',
    articles: 'статьи',
    help: 'помощь',
    status: 'состояние',
    privacy: 'приватность',
    reindex: 'перечитать',
    article: 'статья',
  },
  options: {
    question: 'вопрос',
    article: 'статья',
    after: 'после',
    before: 'до',
    visibility: 'видимость',
    words: 'слова',
    topic: 'тема',
    page: 'страница',
    file: 'файл',
  },
  subcommands: {
    run: 'запустить',
    preview: 'предпросмотр',
    status: 'состояние',
    undo: 'отменить',
    add: 'добавить',
    remove: 'удалить',
  },
};
