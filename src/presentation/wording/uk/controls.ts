import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';

const { number, plural } = formsOf('uk');

export const CONTROLS: Wording['controls'] = {
  showContext: 'Показати контекст',
  moreExcerpts: 'Ще уривки',
  why: 'Чому це?',
  citation: 'Скопіювати цитату',
  share: 'Поділитися',
  remove: 'Видалити',
  again: 'Запитати знову',
  back: 'Назад до відповіді',
  previous: 'Назад',
  next: 'Далі',
  previousAnswer: 'Попередня відповідь',
  nextAnswer: 'Наступна відповідь',
  sharedBy: (name) => `Поділився: ${name}`,
  answerNumber: (answer, count) => `Відповідь ${number(answer)} з ${number(count)}`,
  contextTitle: 'Навколо відповіді',
  paragraphs: (first, last, count) => `абзаци ${number(first)}–${number(last)} з ${number(count)}`,
  citationTitle: 'Цитата для копіювання',
  plain: 'Простий текст',
  markdown: 'Markdown',
  offsets: (start, end) => `знаки ${String(start)}–${String(end)}`,
  moreTitle: 'Ще уривки – це не відповідь',
  noMore: 'Жодне інше речення статей не підходить до запитання.',
  whyTitle: 'Чому така відповідь',
  matched: (words) => `У реченні є ${words}.`,
  beside: (words) => `Поруч або в назві: ${words}.`,
  missing: (words) => `Ні там, ні поруч: ${words}.`,
  noneMatched: 'У реченні немає слів запитання.',
  resolved: (words, value) => `«${words}» прочитано як ${value}.`,
  dated: (date) => `Дата статті: ${date}; слова на зразок «вчора» відлічуються від неї.`,
  articleUndated: 'Стаття не має дати.',
  sources: (count) =>
    plural(count, {
      one: 'Так пише # незалежна стаття.',
      few: 'Так пишуть # незалежні статті; передруки рахуються один раз.',
      many: 'Так пишуть # незалежних статей; передруки рахуються один раз.',
      other: 'Так пишуть # незалежної статті; передруки рахуються один раз.',
    }),
  noRivals: 'Інших близьких відповідей не було.',
  rivals: (count) =>
    plural(count, {
      one: '# інша відповідь була близька й відпала.',
      few: '# інші відповіді були близькі й відпали.',
      many: '# інших відповідей були близькі й відпали.',
      other: '# іншої відповіді були близькі й відпали.',
    }),
  formerEdition: 'Відколи дано цю відповідь, статті прочитано заново.',
  otherAnswer: 'Якщо запитати знову, тепер відповідь інша.',
  unreadable: 'Запитання задовге, щоб прочитати його з повідомлення.',
  askAgain: 'Запитайте знову, щоб побачити, що статті пишуть тепер.',
  unknownControl: 'Ця кнопка від іншої версії Footnote. Запитайте знову.',
  notYours: 'Видалити цю відповідь може лише той, хто питав, або той, хто керує повідомленнями тут.',
};
