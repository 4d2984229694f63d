import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';

const { number, plural } = formsOf('ru');

export const CONTROLS: Wording['controls'] = {
  showContext: 'Показать контекст',
  moreExcerpts: 'Ещё отрывки',
  why: 'Почему это?',
  citation: 'Скопировать цитату',
  share: 'Поделиться',
  remove: 'Удалить',
  again: 'Спросить снова',
  back: 'Назад к ответу',
  previous: 'Назад',
  next: 'Дальше',
  previousAnswer: 'Предыдущий ответ',
  nextAnswer: 'Следующий ответ',
  sharedBy: (name) => `Поделился: ${name}`,
  answerNumber: (answer, count) => `Ответ ${number(answer)} из ${number(count)}`,
  contextTitle: 'Вокруг ответа',
  paragraphs: (first, last, count) => `абзацы ${number(first)}–${number(last)} из ${number(count)}`,
  citationTitle: 'Цитата для копирования',
  plain: 'Простой текст',
  markdown: 'Markdown',
  offsets: (start, end) => `знаки ${String(start)}–${String(end)}`,
  moreTitle: 'Ещё отрывки – это не ответ',
  noMore: 'Ни одно другое предложение статей не подходит к вопросу.',
  whyTitle: 'Почему такой ответ',
  matched: (words) => `В предложении есть ${words}.`,
  beside: (words) => `Рядом или в названии: ${words}.`,
  missing: (words) => `Ни там, ни рядом: ${words}.`,
  noneMatched: 'В предложении нет слов вопроса.',
  resolved: (words, value) => `«${words}» прочитано как ${value}.`,
  dated: (date) => `Дата статьи: ${date}; слова вроде «вчера» отсчитываются от неё.`,
  articleUndated: 'У статьи нет даты.',
  sources: (count) =>
    plural(count, {
      one: 'Так пишет # независимая статья.',
      few: 'Так пишут # независимые статьи; перепечатки считаются один раз.',
      many: 'Так пишут # независимых статей; перепечатки считаются один раз.',
      other: 'Так пишут # независимой статьи; перепечатки считаются один раз.',
    }),
  noRivals: 'Других близких ответов не было.',
  rivals: (count) =>
    plural(count, {
      one: '# другой ответ был близок и отпал.',
      few: '# других ответа были близки и отпали.',
      many: '# других ответов были близки и отпали.',
      other: '# другого ответа были близки и отпали.',
    }),
  formerEdition: 'С тех пор как дан этот ответ, статьи прочитаны заново.',
  otherAnswer: 'Если спросить снова, у вопроса теперь другой ответ.',
  unreadable: 'Вопрос слишком длинный, чтобы прочитать его из сообщения.',
  askAgain: 'Спросите снова, чтобы увидеть, что статьи пишут теперь.',
  unknownControl: 'Эта кнопка от другой версии Footnote. Спросите снова.',
  notYours: 'Удалить этот ответ может только спросивший или тот, кто управляет сообщениями здесь.',
};
