import type { Wording } from './catalogue.js';
import { formsOf } from './forms.js';

const { number, plural } = formsOf('ar');

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
  paragraph: (paragraph) => `الفقرة ${number(paragraph)}`,
  paragraphOf: (title, paragraph) => `${title}، الفقرة ${number(paragraph)}`,
  shortened: 'اختُصرت هنا؛ الجملة كاملة في المقال.',
  quotedFrom: (id) => `مقتبس من المقالات، الإصدار ${id}`,
  edition: (id) => `الإصدار ${id}`,
  notFound: 'لا تذكر المقالات ذلك',
  unread: 'لم يُحدَّد شيء هنا',
  silence: {
    'nothing-matched': () => 'لا يحتوي أي مقال على كلمة من السؤال. يعرض `/articles` قائمة ما قرأته.',
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
  noHits: 'لا يحتوي أي مقال على أيٍّ من هذه الكلمات. يعرض `/articles` قائمة ما قرأته.',
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
  nextPage: (page) => `للمزيد: /articles page: ${String(page)}`,
  sources: 'ما في المقالات عن هذه الرسالة',
  noVerdict: 'أقرب الجمل من حيث الكلمات. دون حكم: لك أن تقدّر هل تؤيد الرسالة أم لا.',
  noSource: 'لا يحتوي أي مقال على أيٍّ من كلمات هذه الرسالة.',
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
  help: {
    title: 'يقتبس Footnote من مقالاتك',
    about:
      'اسأل بكلماتك المعتادة. أجيب بجملة من مقال، والإجابة فيها بخط عريض، وأذكر موضعها. وإذا لم تذكر المقالات ذلك، أقول هذا صراحة.',
    ways: {
      server: [
        'اطرح سؤالًا عبر `/ask`، أو اذكرني في رسالة مع السؤال',
        'يجد `/search` الجمل بحسب كلماتها',
        'يعرض `/articles` قائمة ما قرأته',
        'انقر رسالة بالزر الأيمن (أو اضغط عليها مطولًا في الهاتف) ← التطبيقات ← **البحث عن المصدر**',
      ],
      direct: [
        'اكتب سؤالك هنا كما تكتبه لشخص',
        'يجد `/search` الجمل بحسب كلماتها',
        'يعرض `/articles` قائمة ما قرأته',
      ],
      elsewhere: [
        'اطرح سؤالًا عبر `/ask`، أو اكتبه لي في رسالة خاصة',
        'يجد `/search` الجمل بحسب كلماتها',
        'يعرض `/articles` قائمة ما قرأته',
        'انقر رسالة بالزر الأيمن (أو اضغط عليها مطولًا في الهاتف) ← التطبيقات ← **البحث عن المصدر**',
      ],
    },
    moderator: 'يعيد `/reindex` قراءة مجلد المقالات',
    examples: 'اسأل مثلًا عن',
  },
  commands: {
    ask: { description: 'اطرح سؤالًا؛ تُقتبس الإجابة من المقالات', question: 'بكلماتك المعتادة' },
    search: { description: 'ابحث عن جمل المقالات التي فيها هذه الكلمات', words: 'ما تبحث عنه' },
    articles: { description: 'قائمة المقالات التي تُقتبس منها الإجابات', page: 'صفحة القائمة' },
    help: { description: 'ما يستطيع Footnote فعله هنا' },
    reindex: { description: 'أعد قراءة مجلد المقالات' },
    findTheSource: { name: 'البحث عن المصدر' },
  },
};
