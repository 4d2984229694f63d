import type { Wording } from './catalogue.js';
import { formsOf } from './forms.js';

const { number, plural } = formsOf('ru');

/** Russian; people are addressed as "вы". */
export const RU: Wording = {
  locale: 'ru',
  asked: (question) => `Вопрос: ${question}`,
  computed: (value) => `вычислено: ${value}`,
  certainty: { certain: 'Точно', likely: 'Вероятно', possible: 'Возможно' },
  quoted: (words) => `«${words}»`,
  readAs: (typed, read) => `«${typed}» прочитано как «${read}»`,
  differ: 'Статьи расходятся',
  sayTheSame: (count) =>
    plural(count, {
      one: 'так пишет # независимая статья',
      few: 'так пишут # независимые статьи',
      many: 'так пишут # независимых статей',
      other: 'так пишут # независимой статьи',
    }),
  alsoIn: (places) => `Также: ${places.join('; ')}`,
  open: 'открыть',
  undated: 'без даты',
  paragraph: (paragraph) => `абзац ${number(paragraph)}`,
  paragraphOf: (title, paragraph) => `${title}, абзац ${number(paragraph)}`,
  shortened: 'Здесь сокращено; в статье предложение приведено целиком.',
  quotedFrom: (id) => `Цитаты из статей, издание ${id}`,
  edition: (id) => `Издание ${id}`,
  notFound: 'В статьях об этом не сказано',
  unread: 'Здесь ничего не выделено',
  silence: {
    'nothing-matched': () => 'Ни в одной статье нет слов из вопроса. `/articles` показывает список статей.',
    'unknown-word': (_, missing) => `Ни в одной статье не упоминается: ${missing}.`,
    apart: (mentioned, missing) => `В статьях упоминается ${mentioned}, но не вместе с ${missing}.`,
    'no-evidence': (mentioned) =>
      mentioned === ''
        ? 'В некоторых статьях есть слова из вопроса, но ни одно предложение на него не отвечает.'
        : `В статьях упоминается ${mentioned}, но ни одно предложение не отвечает на вопрос.`,
    'unread-language': () =>
      'Эти предложения подходят лучше всего. Я ищу и на этом языке, но выделять ответы умею только на английском.',
  },
  nearest: 'Самые близкие отрывки – это не ответ',
  searched: (query) => `Поиск: ${query}`,
  noHits: 'Ни в одной статье нет ни одного из этих слов. `/articles` показывает список статей.',
  articles: (count) =>
    plural(count, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' }),
  page: (page, pages) => `Страница ${number(page)} из ${number(pages)}`,
  nextPage: (page) => `Дальше: /articles page: ${String(page)}`,
  sources: 'Что есть в статьях об этом сообщении',
  noVerdict: 'Самые близкие по словам предложения. Без вердикта: подтверждают ли они сообщение, судить вам.',
  noSource: 'Ни в одной статье нет слов из этого сообщения.',
  noWords: 'В этом сообщении нет текста для поиска. Выберите сообщение со словами.',
  reindexed: 'Статьи прочитаны заново',
  changes: {
    added: 'добавлено',
    changed: 'изменено',
    removed: 'удалено',
    unchanged: 'без изменений',
    refused: 'отклонено',
  },
  changed: (count, change) => `${change}: ${number(count)}`,
  andMore: (count) => `… и ещё ${number(count)}`,
  took: (milliseconds) => `${number(milliseconds / 1000, 1)} с`,
  failed: 'Не получилось',
  failedInside:
    'Внутри Footnote произошла ошибка. Попробуйте ещё раз; если она повторится, сообщите тому, кто держит бота.',
  failureId: (id) => `Номер ошибки: ${id}`,
  commandGone: 'Этой команды больше нет. Перезапустите Discord, чтобы увидеть нынешние.',
  moderatorsOnly: 'Это могут делать только модераторы: нужно право «Управлять сервером».',
  serverOnly: 'Это работает только на сервере.',
  help: {
    title: 'Footnote цитирует ваши статьи',
    about:
      'Спрашивайте обычными словами. Я отвечаю предложением из статьи, выделяю в нём ответ жирным и указываю, где оно стоит. Если в статьях этого нет, я так и скажу.',
    ways: {
      server: [
        'Задайте вопрос командой `/ask` или упомяните меня в сообщении с вопросом',
        '`/search` находит предложения по словам',
        '`/articles` показывает список статей',
        'Правый щелчок по сообщению (на телефоне – долгое нажатие) → Приложения → **Найти источник**',
      ],
      direct: [
        'Напишите вопрос прямо сюда, как написали бы человеку',
        '`/search` находит предложения по словам',
        '`/articles` показывает список статей',
      ],
      elsewhere: [
        'Задайте вопрос командой `/ask` или напишите его мне в личные сообщения',
        '`/search` находит предложения по словам',
        '`/articles` показывает список статей',
        'Правый щелчок по сообщению (на телефоне – долгое нажатие) → Приложения → **Найти источник**',
      ],
    },
    moderator: '`/reindex` перечитывает папку со статьями',
    examples: 'Можно спросить, например, о таком',
  },
  commands: {
    ask: { description: 'Задать вопрос; ответ цитируется из статей', question: 'Обычными словами' },
    search: { description: 'Найти в статьях предложения с этими словами', words: 'Что искать' },
    articles: { description: 'Список статей, из которых цитируются ответы', page: 'Страница списка' },
    help: { description: 'Что Footnote умеет здесь' },
    reindex: { description: 'Прочитать папку со статьями заново' },
    findTheSource: { name: 'Найти источник' },
  },
};
