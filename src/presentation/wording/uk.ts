import type { Wording } from './catalogue.js';
import { formsOf } from './forms.js';

const { number, plural } = formsOf('uk');

/** Ukrainian; people are addressed as "ви". */
export const UK: Wording = {
  locale: 'uk',
  asked: (question) => `Запитання: ${question}`,
  computed: (value) => `обчислено: ${value}`,
  certainty: { certain: 'Точно', likely: 'Імовірно', possible: 'Можливо' },
  quoted: (words) => `«${words}»`,
  readAs: (typed, read) => `«${typed}» прочитано як «${read}»`,
  differ: 'Статті розходяться',
  sayTheSame: (count) =>
    plural(count, {
      one: 'так пише # незалежна стаття',
      few: 'так пишуть # незалежні статті',
      many: 'так пишуть # незалежних статей',
      other: 'так пишуть # незалежної статті',
    }),
  alsoIn: (places) => `Також: ${places.join('; ')}`,
  open: 'відкрити',
  undated: 'без дати',
  paragraph: (paragraph) => `абзац ${number(paragraph)}`,
  paragraphOf: (title, paragraph) => `${title}, абзац ${number(paragraph)}`,
  shortened: 'Тут скорочено; у статті речення наведено повністю.',
  quotedFrom: (id) => `Цитати зі статей, видання ${id}`,
  edition: (id) => `Видання ${id}`,
  notFound: 'У статтях про це не сказано',
  unread: 'Тут нічого не виділено',
  silence: {
    'nothing-matched': () => 'У жодній статті немає слів із запитання. `/articles` показує список статей.',
    'unknown-word': (_, missing) => `У жодній статті не згадано: ${missing}.`,
    apart: (mentioned, missing) => `У статтях згадано ${mentioned}, але не разом із ${missing}.`,
    'no-evidence': (mentioned) =>
      mentioned === ''
        ? 'У деяких статтях є слова із запитання, але жодне речення на нього не відповідає.'
        : `У статтях згадано ${mentioned}, але жодне речення не відповідає на запитання.`,
    'unread-language': () =>
      'Ці речення підходять найкраще. Я шукаю й цією мовою, але виділяти відповіді вмію лише в англійських текстах.',
  },
  nearest: 'Найближчі уривки – це не відповідь',
  searched: (query) => `Пошук: ${query}`,
  noHits: 'У жодній статті немає жодного з цих слів. `/articles` показує список статей.',
  articles: (count) =>
    plural(count, { one: '# стаття', few: '# статті', many: '# статей', other: '# статті' }),
  page: (page, pages) => `Сторінка ${number(page)} з ${number(pages)}`,
  nextPage: (page) => `Далі: /articles page: ${String(page)}`,
  sources: 'Що є у статтях про це повідомлення',
  noVerdict:
    'Найближчі за словами речення. Без вердикту: чи підтверджують вони повідомлення, вирішувати вам.',
  noSource: 'У жодній статті немає слів із цього повідомлення.',
  noWords: 'У цьому повідомленні немає тексту для пошуку. Виберіть повідомлення зі словами.',
  reindexed: 'Статті прочитано заново',
  changes: {
    added: 'додано',
    changed: 'змінено',
    removed: 'вилучено',
    unchanged: 'без змін',
    refused: 'відхилено',
  },
  changed: (count, change) => `${change}: ${number(count)}`,
  andMore: (count) => `… і ще ${number(count)}`,
  took: (milliseconds) => `${number(milliseconds / 1000, 1)} с`,
  failed: 'Не вдалося',
  failedInside:
    'Усередині Footnote сталася помилка. Спробуйте ще раз; якщо вона повториться, повідомте того, хто тримає бота.',
  failureId: (id) => `Номер помилки: ${id}`,
  commandGone: 'Цієї команди більше немає. Перезапустіть Discord, щоб побачити теперішні.',
  moderatorsOnly: 'Це можуть робити лише модератори: потрібне право «Керувати сервером».',
  serverOnly: 'Це працює лише на сервері.',
  help: {
    title: 'Footnote цитує ваші статті',
    about:
      'Запитуйте звичайними словами. Я відповідаю реченням зі статті, виділяю в ньому відповідь жирним і вказую, де воно стоїть. Якщо у статтях цього немає, я так і скажу.',
    ways: {
      server: [
        'Поставте запитання командою `/ask` або згадайте мене в повідомленні із запитанням',
        '`/search` знаходить речення за словами',
        '`/articles` показує список статей',
        'Клацніть повідомлення правою кнопкою (на телефоні – утримуйте) → Застосунки → **Знайти джерело**',
      ],
      direct: [
        'Напишіть запитання просто сюди, як написали б людині',
        '`/search` знаходить речення за словами',
        '`/articles` показує список статей',
      ],
      elsewhere: [
        'Поставте запитання командою `/ask` або напишіть його мені в особисті повідомлення',
        '`/search` знаходить речення за словами',
        '`/articles` показує список статей',
        'Клацніть повідомлення правою кнопкою (на телефоні – утримуйте) → Застосунки → **Знайти джерело**',
      ],
    },
    moderator: '`/reindex` перечитує теку зі статтями',
    examples: 'Можна запитати, наприклад, про таке',
  },
  commands: {
    ask: {
      description: 'Поставити запитання; відповідь цитується зі статей',
      question: 'Звичайними словами',
    },
    search: { description: 'Знайти у статтях речення з цими словами', words: 'Що шукати' },
    articles: { description: 'Список статей, з яких цитуються відповіді', page: 'Сторінка списку' },
    help: { description: 'Що Footnote вміє тут' },
    reindex: { description: 'Прочитати теку зі статтями заново' },
    findTheSource: { name: 'Знайти джерело' },
  },
};
