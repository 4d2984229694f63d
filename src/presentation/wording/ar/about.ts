import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { number, plural } = formsOf('ar');
const { commands, subcommands } = NAMES;

export const HELP: Wording['help'] = {
  title: 'يقتبس Footnote من مقالاتك',
  about:
    'اسأل بكلماتك المعتادة. أجيب بجملة من مقال، والإجابة فيها بخط عريض، وأذكر موضعها. وإذا لم تذكر المقالات ذلك، أقول هذا صراحة.',
  ways: {
    server: [
      `اطرح سؤالًا عبر ${slash(commands.ask)}، أو اذكرني في رسالة مع السؤال`,
      `يجد ${slash(commands.search)} الجمل بحسب كلماتها`,
      `يرتب ${slash(commands.timeline)} ما تؤرخه المقالات`,
      `يعرض ${slash(commands.articles)} قائمة ما قرأته`,
      'انقر رسالة بالزر الأيمن (أو اضغط عليها مطولًا في الهاتف) ← التطبيقات ← **البحث عن المصدر**',
    ],
    direct: [
      'اكتب سؤالك هنا كما تكتبه لشخص',
      `يجد ${slash(commands.search)} الجمل بحسب كلماتها`,
      `يرتب ${slash(commands.timeline)} ما تؤرخه المقالات`,
      `يعرض ${slash(commands.articles)} قائمة ما قرأته`,
    ],
    elsewhere: [
      `اطرح سؤالًا عبر ${slash(commands.ask)}، أو اكتبه لي في رسالة خاصة`,
      `يجد ${slash(commands.search)} الجمل بحسب كلماتها`,
      `يرتب ${slash(commands.timeline)} ما تؤرخه المقالات`,
      `يعرض ${slash(commands.articles)} قائمة ما قرأته`,
      'انقر رسالة بالزر الأيمن (أو اضغط عليها مطولًا في الهاتف) ← التطبيقات ← **البحث عن المصدر**',
    ],
  },
  moderator: `يعيد ${slash(`${commands.reindex} ${subcommands.run}`)} قراءة مجلد المقالات، ويضيف ${slash(`${commands.article} ${subcommands.add}`)} مقالًا`,
  examples: 'اسأل مثلًا عن',
  questions: 'اسأل مثلًا',
};

export const STATUS: Wording['status'] = {
  title: 'حال Footnote',
  articles: (count) =>
    plural(count, {
      zero: 'لم يُقرأ أي مقال',
      one: 'قُرئ مقال واحد',
      two: 'قُرئ مقالان',
      few: 'قُرئت # مقالات',
      many: 'قُرئ # مقالًا',
      other: 'قُرئ # مقال',
    }),
  refused: (count) => `المرفوض: ${number(count)}`,
  indexed: (when, took) => `آخر فهرسة ${when}، في ${took}`,
  reader: {
    learned: 'الشبكة المتعلمة تعلّم الأجوبة',
    rules: 'القواعد تعلّم الأجوبة',
  },
  readerProblem: 'لا الشبكة المتعلمة',
  upSince: (when) => `يعمل منذ ${when}`,
  memory: (megabytes) => `${number(megabytes)} م.ب من الذاكرة`,
};

export const PRIVACY: Wording['privacy'] = {
  title: 'ما يعرفه Footnote عنك',
  parts: [
    [
      'ما يُحفظ',
      'لا شيء مما تكتب: لا سؤال ولا رسالة ولا اسم. يُقرأ السؤال ويُجاب عنه ثم يُنسى.',
      'المقالات وحدها، التي وضعها من يستضيف هذا البوت والمشرفون، وفهرسها.',
      'عن المشرفين وحدهم، وعمّا يفعلونه بالمقالات فقط: ماذا ومتى، مع الاسم ورقم Discord، في سجل الإجراءات وفي قناة إن حُدّدت واحدة.',
      'في السجل أرقام Discord للأوامر والرسائل التي فشلت وسبب الفشل؛ لا كلماتها أبدًا ولا من كتبها.',
      'لئلا يسأل أحد بسرعة زائدة تُعدّ الأسئلة أقل من دقيقة، في الذاكرة وحدها، بأرقام Discord للشخص والخادم.',
    ],
    [
      'ما يراه',
      'الأوامر التي تستعملها، والرسالة التي تختار عليها «البحث عن المصدر»، وما تكتبه إليه في رسالة خاصة، والرسائل التي تذكره أو تردّ عليه.',
      'يطلب من Discord ثلاث صلاحيات: Guilds و GuildMessages و DirectMessages. لا شيء منها مميّز: لا يريه Discord كلمات الرسائل الأخرى ولا قوائم الأعضاء.',
    ],
    [
      'ما يغادر الجهاز',
      'أجوبته إلى Discord. لا يُرسل شيء آخر إلى أحد: تُستخرج الأجوبة على الجهاز نفسه دون خدمات أخرى.',
      'ما يحفظه Discord من رسائلك ومن أجوبته شأن Discord.',
    ],
  ],
};
