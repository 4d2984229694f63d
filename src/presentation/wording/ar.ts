import type { Wording } from './catalogue.js';
import { formsOf } from './forms.js';
import { HELP, PRIVACY, STATUS } from './ar/about.js';
import { BROWSING } from './ar/browsing.js';
import { COMMANDS } from './ar/commands.js';
import { CONTROLS } from './ar/controls.js';
import { FAILURES } from './ar/failures.js';
import { MODERATION } from './ar/moderation.js';
import { NAMES } from './ar/names.js';
import { TALK } from './ar/talk.js';
import { slash } from './slash.js';

const { number, plural } = formsOf('ar');
const { commands, options } = NAMES;

/** Arabic, the modern standard. Discord does not offer it; people who write in Arabic are answered in it. */
export const AR: Wording = {
  locale: 'ar',
  asked: (question) => `السؤال: ${question}`,
  computed: (value) => `محسوب: ${value}`,
  certainty: { certain: 'مؤكد', likely: 'مرجَّح', possible: 'محتمل' },
  quoted: (words) => `«${words}»`,
  readAs: (typed, read) => `قُرئت «${typed}» على أنها «${read}»`,
  differ: 'تختلف المقالات',
  sayTheSame: (count) =>
    plural(count, {
      one: 'يقوله مقال واحد',
      two: 'يقوله مقالان مستقلان',
      few: 'تقوله # مقالات مستقلة',
      many: 'يقوله # مقالًا مستقلًا',
      other: 'يقوله # مقال مستقل',
    }),
  alsoIn: (places) => `أيضًا في: ${places.join('؛ ')}`,
  open: 'فتح',
  undated: 'بلا تاريخ',
  onPage: (page) => `الصفحة ${number(page)}`,
  paragraph: (paragraph) => `الفقرة ${number(paragraph)}`,
  paragraphOf: (title, paragraph) => `${title}، الفقرة ${number(paragraph)}`,
  shortened: 'اختُصرت هنا؛ الجملة كاملة في المقال.',
  quotedFrom: (id) => `مقتبس من المقالات، الإصدار ${id}`,
  edition: (id) => `الإصدار ${id}`,
  notFound: 'لا تذكر المقالات ذلك',
  unread: 'لم يُحدَّد شيء هنا',
  silence: {
    'nothing-matched': () =>
      `لا يحتوي أي مقال على كلمة من السؤال. يعرض ${slash(commands.articles)} قائمة ما قرأته.`,
    'unknown-word': (_, missing) => `لا يحتوي أي مقال على ${missing}.`,
    apart: (mentioned, missing) => `تذكر المقالات ${mentioned}، ولكن ليس مع ${missing}.`,
    'no-evidence': (mentioned) =>
      mentioned === ''
        ? 'تحتوي بعض المقالات على كلمات من السؤال، ولكن لا توجد جملة تجيب عنه.'
        : `تتحدث المقالات عن ${mentioned}، ولكن لا توجد جملة تجيب عن السؤال.`,
    'unread-language': () =>
      'هذه أقرب الجمل. أبحث بهذه اللغة، لكنني لا أستطيع تحديد الإجابات إلا في النصوص الإنجليزية.',
  },
  nearest: 'أقرب المقتطفات – ليست إجابة',
  searched: (query) => `البحث: ${query}`,
  noHits: `لا يحتوي أي مقال على أيٍّ من هذه الكلمات. يعرض ${slash(commands.articles)} قائمة ما قرأته.`,
  articles: (count) =>
    plural(count, {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '# مقالات',
      many: '# مقالًا',
      other: '# مقال',
    }),
  page: (page, pages) => `الصفحة ${number(page)} من ${number(pages)}`,
  sources: 'ما في المقالات عن هذه الرسالة',
  noVerdict: 'أقرب الجمل من حيث الكلمات. دون حكم: لك أن تقدّر هل تؤيد الرسالة أم لا.',
  noWords: 'لا نص في هذه الرسالة للبحث عنه. اختر رسالة فيها كلمات.',
  reindexed: 'أُعيدت قراءة المقالات',
  changes: {
    added: 'أُضيف',
    changed: 'تغيّر',
    removed: 'أُزيل',
    unchanged: 'لم يتغيّر',
    refused: 'رُفض',
  },
  changed: (count, change) => `${change}: ${number(count)}`,
  andMore: (count) =>
    plural(count, { one: '… وواحد آخر', two: '… واثنان آخران', few: '… و# أخرى', other: '… و# غيرها' }),
  took: (milliseconds) => `${number(milliseconds / 1000, 1)} ث`,
  failed: 'لم ينجح ذلك',
  failedInside: 'حدث خطأ داخل Footnote. حاول مرة أخرى؛ وإن تكرر فأخبر من يستضيف البوت.',
  failureId: (id) => `رقم الخطأ: ${id}`,
  commandGone: 'لم يعد هذا الأمر موجودًا. أعد تشغيل Discord لرؤية الأوامر الحالية.',
  moderatorsOnly: 'هذا للمشرفين فقط: يتطلب صلاحية «إدارة الخادم».',
  serverOnly: 'هذا يعمل في خادم فقط.',
  failures: FAILURES,
  help: HELP,
  scope: {
    narrowed: (limits) => `مقصور على: ${limits}`,
    since: (day) => `منشور في ${day} أو بعده`,
    until: (day) => `منشور في ${day} أو قبله`,
    between: (from, to) => `منشور من ${from} إلى ${to}`,
    undatedLeftOut: 'دون غير المؤرخ',
    nothing: 'لا مقال ضمن هذه الحدود فيه كلمة من السؤال.',
    widen: `قد تقوله مقالات أخرى: اسأل دون «${options.article}» و «${options.after}» و «${options.before}».`,
    noDate: (typed) =>
      `لا أستطيع قراءة «${typed}» تاريخًا. اكتب يومًا أو شهرًا أو سنة هكذا: 2025-10-24 أو October 24 أو 2025.`,
    needsYear: (typed) => `قد يكون «${typed}» في سنوات كثيرة. اكتبه مع سنته، مثل 2025-10-24 أو October 2025.`,
    backwards: (after, before) =>
      `لا يوم يكون ${after} أو بعده و ${before} أو قبله معًا. اكتب التاريخ الأسبق في «${options.after}» والأحدث في «${options.before}».`,
    noArticle: 'لا مقال بهذا العنوان. اختر من القائمة التي تُفتح أثناء الكتابة.',
    severalArticles: 'عدة مقالات في عناوينها هذا. اختر من القائمة التي تُفتح أثناء الكتابة.',
  },
  timeline: {
    title: 'التسلسل الزمني',
    of: (topic) => `التسلسل الزمني: ${topic}`,
    computed: (days) => `${days} · محسوب`,
    none: 'لا جملة في المقالات تذكر وقتًا أستطيع تأريخه.',
    noneOf: (topic) =>
      `لا فقرة فيها ${topic} تذكر وقتًا أستطيع تأريخه. جرّب اسمًا واحدًا أو شيئًا واحدًا، أو دون موضوع.`,
    all: (count) =>
      plural(count, {
        zero: 'لا أحداث',
        one: 'حدث واحد',
        two: 'حدثان',
        few: '# أحداث',
        many: '# حدثًا',
        other: '# حدث',
      }),
    shown: (from, to, all) => `الأحداث ${number(from)} إلى ${number(to)} من ${number(all)}`,
    more: (count, page) => `بقي ${number(count)} مع ${options.page}: ${String(page)}`,
    narrow: 'لعدد أقل اذكر موضوعًا من كلمات أكثر: يجب أن تكون كلها في الفقرة.',
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
