import type { Wording } from '../catalogue.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

export const FAILURES: Wording['failures'] = {
  'articles-missing': () =>
    'Теку зі статтями не вдається відкрити. Попросіть того, хто тримає бота, перевірити її.',
  'articles-empty': (refused) =>
    `У теці зі статтями немає жодної статті: покладіть туди файли з текстом. ${refused}`.trim(),
  'article-refused': (reason) => `Нічого не змінено: ${reason}`,
  'article-unknown': () =>
    `Цієї статті більше немає. ${slash(NAMES.commands.articles)} показує список статей.`,
  'bad-question': () =>
    'Тут немає слова, яке можна шукати. Назвіть людину, місце чи річ, наприклад: «Хто підписав договір?».',
  'attachment-too-large': (most) => `Файл більший за ${most}. Розділіть його на кілька.`,
  'attachment-unread': () => 'Файл не вдалося отримати від Discord. Додайте його ще раз.',
  'nothing-to-undo': () => 'Це перше видання: попереднього, до якого можна повернутися, немає.',
  'not-ready': () => 'Footnote завершує роботу. Запитайте ще раз трохи згодом.',
  'worker-lost': () => 'Частина, яка читає статті, зупинилася й запускається знову сама. Запитайте ще раз.',
};
