import type { Wording } from '../catalogue.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

export const FAILURES: Wording['failures'] = {
  'articles-missing': () =>
    'Папку со статьями не удаётся открыть. Попросите того, кто держит бота, проверить её.',
  'articles-empty': (refused) =>
    `В папке со статьями нет ни одной статьи: положите туда файлы с текстом. ${refused}`.trim(),
  'article-refused': (reason) => `Ничего не изменено: ${reason}`,
  'article-unknown': () =>
    `Этой статьи больше нет. ${slash(NAMES.commands.articles)} показывает список статей.`,
  'bad-question': () =>
    'Здесь нет слова, которое можно искать. Назовите человека, место или предмет, например: «Кто подписал договор?».',
  'attachment-too-large': (most) => `Файл больше, чем ${most}. Разделите его на несколько.`,
  'attachment-unread': () => 'Файл не удалось получить от Discord. Приложите его ещё раз.',
  'nothing-to-undo': () => 'Это первое издание: более раннего, к которому можно вернуться, нет.',
  'not-ready': () => 'Footnote завершает работу. Спросите ещё раз чуть позже.',
  'worker-lost': () =>
    'Часть, которая читает статьи, остановилась и запускается снова сама. Спросите ещё раз.',
};
