import type { Wording } from './catalogue.js';
import { formsOf } from './forms.js';
import { HELP, PRIVACY, STATUS } from './ru/about.js';
import { BROWSING } from './ru/browsing.js';
import { COMMANDS } from './ru/commands.js';
import { CONTROLS } from './ru/controls.js';
import { FAILURES } from './ru/failures.js';
import { MODERATION } from './ru/moderation.js';
import { NAMES } from './ru/names.js';
import { TALK } from './ru/talk.js';
import { slash } from './slash.js';

const { number, plural } = formsOf('ru');
const { commands, options } = NAMES;

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
  onPage: (page) => `страница ${number(page)}`,
  paragraph: (paragraph) => `абзац ${number(paragraph)}`,
  paragraphOf: (title, paragraph) => `${title}, абзац ${number(paragraph)}`,
  shortened: 'Здесь сокращено; в статье предложение приведено целиком.',
  quotedFrom: (id) => `Цитаты из статей, издание ${id}`,
  edition: (id) => `Издание ${id}`,
  notFound: 'В статьях об этом не сказано',
  unread: 'Здесь ничего не выделено',
  silence: {
    'nothing-matched': () =>
      `Ни в одной статье нет слов из вопроса. ${slash(commands.articles)} показывает список статей.`,
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
  noHits: `Ни в одной статье нет ни одного из этих слов. ${slash(commands.articles)} показывает список статей.`,
  articles: (count) =>
    plural(count, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' }),
  page: (page, pages) => `Страница ${number(page)} из ${number(pages)}`,
  sources: 'Что есть в статьях об этом сообщении',
  noVerdict: 'Самые близкие по словам предложения. Без вердикта: подтверждают ли они сообщение, судить вам.',
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
  failures: FAILURES,
  help: HELP,
  scope: {
    narrowed: (limits) => `Только: ${limits}`,
    since: (day) => `опубликовано ${day} или позже`,
    until: (day) => `опубликовано ${day} или раньше`,
    between: (from, to) => `опубликовано с ${from} по ${to}`,
    undatedLeftOut: 'без недатированных',
    nothing: 'В этих пределах ни в одной статье нет слов вопроса.',
    widen: `Возможно, об этом пишут другие статьи: спросите без «${options.article}», «${options.after}» и «${options.before}».`,
    noDate: (typed) =>
      `Не могу прочитать «${typed}» как дату. Введите день, месяц или год так: 2025-10-24, October 24 или 2025.`,
    needsYear: (typed) =>
      `«${typed}» может относиться к разным годам. Укажите год, например 2025-10-24 или October 2025.`,
    backwards: (after, before) =>
      `Нет дня, который был бы ${after} или позже и ${before} или раньше. Раннюю дату укажите в «${options.after}», позднюю в «${options.before}».`,
    noArticle: 'Статьи с таким названием нет. Выберите из списка, который открывается при вводе.',
    severalArticles:
      'Это есть в названии нескольких статей. Выберите из списка, который открывается при вводе.',
  },
  timeline: {
    title: 'Хронология',
    of: (topic) => `Хронология: ${topic}`,
    computed: (days) => `${days} · вычислено`,
    none: 'Ни одно предложение статей не называет времени, которое я могу датировать.',
    noneOf: (topic) =>
      `Ни один абзац, где есть ${topic}, не называет времени, которое я могу датировать. Попробуйте одно имя или предмет, или без темы.`,
    all: (count) =>
      plural(count, { one: '# событие', few: '# события', many: '# событий', other: '# события' }),
    shown: (from, to, all) => `События ${number(from)}–${number(to)} из ${number(all)}`,
    more: (count, page) => `Ещё ${number(count)} с параметром ${options.page}: ${String(page)}`,
    narrow: 'Чтобы было меньше, назовите тему из нескольких слов: все должны быть в абзаце.',
  },
  status: STATUS,
  privacy: PRIVACY,
  browsing: BROWSING,
  controls: CONTROLS,
  moderation: MODERATION,
  commands: COMMANDS,
  names: NAMES,
  talk: TALK,
};
