import type { Wording } from './catalogue.js';
import { formsOf } from './forms.js';
import { HELP, PRIVACY, STATUS } from './uk/about.js';
import { BROWSING } from './uk/browsing.js';
import { COMMANDS } from './uk/commands.js';
import { CONTROLS } from './uk/controls.js';
import { FAILURES } from './uk/failures.js';
import { MODERATION } from './uk/moderation.js';
import { NAMES } from './uk/names.js';
import { TALK } from './uk/talk.js';
import { slash } from './slash.js';

const { number, plural } = formsOf('uk');
const { commands, options } = NAMES;

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
  onPage: (page) => `сторінка ${number(page)}`,
  paragraph: (paragraph) => `абзац ${number(paragraph)}`,
  paragraphOf: (title, paragraph) => `${title}, абзац ${number(paragraph)}`,
  shortened: 'Тут скорочено; у статті речення наведено повністю.',
  quotedFrom: (id) => `Цитати зі статей, видання ${id}`,
  edition: (id) => `Видання ${id}`,
  notFound: 'У статтях про це не сказано',
  unread: 'Тут нічого не виділено',
  silence: {
    'nothing-matched': () =>
      `У жодній статті немає слів із запитання. ${slash(commands.articles)} показує список статей.`,
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
  noHits: `У жодній статті немає жодного з цих слів. ${slash(commands.articles)} показує список статей.`,
  articles: (count) =>
    plural(count, { one: '# стаття', few: '# статті', many: '# статей', other: '# статті' }),
  page: (page, pages) => `Сторінка ${number(page)} з ${number(pages)}`,
  sources: 'Що є у статтях про це повідомлення',
  noVerdict:
    'Найближчі за словами речення. Без вердикту: чи підтверджують вони повідомлення, вирішувати вам.',
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
  failures: FAILURES,
  help: HELP,
  scope: {
    narrowed: (limits) => `Лише: ${limits}`,
    since: (day) => `опубліковано ${day} або пізніше`,
    until: (day) => `опубліковано ${day} або раніше`,
    between: (from, to) => `опубліковано з ${from} до ${to}`,
    undatedLeftOut: 'без недатованих',
    nothing: 'У цих межах жодна стаття не має слів запитання.',
    widen: `Можливо, про це пишуть інші статті: запитайте без «${options.article}», «${options.after}» і «${options.before}».`,
    noDate: (typed) =>
      `Не можу прочитати «${typed}» як дату. Введіть день, місяць або рік так: 2025-10-24, October 24 або 2025.`,
    needsYear: (typed) =>
      `«${typed}» може стосуватися різних років. Вкажіть рік, наприклад 2025-10-24 або October 2025.`,
    backwards: (after, before) =>
      `Немає дня, який був би ${after} або пізніше і ${before} або раніше. Ранню дату вкажіть у «${options.after}», пізню в «${options.before}».`,
    noArticle: 'Статті з такою назвою немає. Виберіть зі списку, що відкривається під час введення.',
    severalArticles: 'Це є в назві кількох статей. Виберіть зі списку, що відкривається під час введення.',
  },
  timeline: {
    title: 'Хронологія',
    of: (topic) => `Хронологія: ${topic}`,
    computed: (days) => `${days} · обчислено`,
    none: 'Жодне речення статей не називає часу, який я можу датувати.',
    noneOf: (topic) =>
      `Жоден абзац, де є ${topic}, не називає часу, який я можу датувати. Спробуйте одне ім’я чи річ, або без теми.`,
    all: (count) => plural(count, { one: '# подія', few: '# події', many: '# подій', other: '# події' }),
    shown: (from, to, all) => `Події ${number(from)}–${number(to)} з ${number(all)}`,
    more: (count, page) => `Ще ${number(count)} з параметром ${options.page}: ${String(page)}`,
    narrow: 'Щоб було менше, назвіть тему з кількох слів: усі мають бути в абзаці.',
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
