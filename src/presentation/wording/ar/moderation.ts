import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { number } = formsOf('ar');
const { commands, options, subcommands } = NAMES;

export const MODERATION: Wording['moderation'] = {
  report: {
    preview: 'ما الذي ستغيّره إعادة القراءة',
    undone: 'عودة إلى الإصدار السابق',
    nearDuplicates: 'شبه متطابق',
    nothingNew: 'لا جديد ولا تغيير ولا إزالة ولا رفض.',
    previewed: `لم يتغيّر شيء: هذه معاينة. الأمر ${slash(`${commands.reindex} ${subcommands.run}`)} ينفّذها.`,
    filesStay: 'تبقى الملفات كما هي: ستجدها إعادة القراءة التالية أو التشغيل التالي من جديد.',
    joined: 'كانت إعادة القراءة جارية من قبل؛ وهذا ما وجدته.',
    attached: 'التقرير الكامل مرفق.',
    outdated: 'تغيّرت المقالات أو مجلدها منذ هذا التقرير. الملف المرفق يحويه كاملًا.',
  },
  progress: {
    running: 'تُعاد قراءة المقالات',
    previewing: 'يجري النظر فيما ستغيّره إعادة القراءة',
    phases: {
      listing: 'الخطوة 1 من 3: سرد الملفات',
      reading: 'الخطوة 2 من 3: قراءة الملفات',
      indexing: 'الخطوة 3 من 3: فهرسة المقالات',
    },
    files: (done, total) => `الملفات: ${number(done)} من ${number(total)}`,
    rate: (count) => `الملفات في الثانية: ${number(count)}`,
    left: (seconds) => `الثواني الباقية تقريبًا: ${number(seconds)}`,
    began: (when) => `بدأت ${when}`,
    meanwhile: 'في هذه الأثناء تُجاب الأسئلة من الإصدار السابق.',
    joined: 'كانت إعادة القراءة جارية من قبل: وهذا تقدّمها.',
  },
  status: {
    title: 'حال الأرشيف',
    idle: 'لا تجري قراءة شيء الآن.',
    undated: (count) => `بلا تاريخ: ${number(count)}`,
    nearDuplicates: (count) => `مجموعات المقالات شبه المتطابقة، وتُعدّ كل منها مصدرًا واحدًا: ${number(count)}`,
    added: (count) => `الملفات المضافة في Discord: ${number(count)}`,
  },
  form: {
    title: 'إضافة مقال',
    name: 'العنوان',
    date: 'تاريخ النشر',
    dateHint: 'مثل 2025-10-24؛ اتركه فارغًا إن لم يكن معروفًا',
    source: 'المصدر',
    sourceHint: 'من نشره، مثل صحيفة',
    url: 'الرابط',
    urlHint: 'موضعه على الويب',
    text: 'النص',
    textHint: 'يُقتبس حرفًا بحرف: احذف ما ليس من المقال',
    noDay: (typed) =>
      `«${typed}» ليس يومًا واحدًا أستطيع قراءته. اكتب يومًا مثل 2025-10-24، أو اترك الخانة فارغة.`,
    noAddress: (typed) =>
      `«${typed}» ليس عنوانًا على الويب. اكتب عنوانًا يبدأ بـ https://، أو اترك الخانة فارغة.`,
    noText: 'لا يوجد نص. ألصق كلمات المقال في الخانة الأخيرة.',
    kept: 'ما كتبته مرفق لئلا يضيع شيء.',
  },
  added: {
    title: 'أُضيف إلى المقالات',
    refused: 'أجزاء مرفوضة',
    seeIt: `تشمله الإجابات من الآن. يعرضه ${slash(commands.articles)}، ويزيله ${slash(`${commands.article} ${subcommands.remove}`)}.`,
  },
  removal: {
    title: 'أتريد إزالة هذا الملف؟',
    holds: (count) => `عدد المقالات فيه: ${number(count)}`,
    holdsNone: 'لا يحوي أي مقال من المقالات المقروءة الآن.',
    addedBy: (who, when) => `أضافه ${who}، ${when}`,
    noWay: 'يُحذف الملف ولا يمكن استرجاعه من هنا.',
    yes: 'أزِله',
    no: 'أبقِه',
    done: 'أُزيل من المقالات',
    kept: 'لم يُزَل شيء.',
    unknown: `لا يوجد ملف مضاف كهذا. اختر ملفًا من القائمة التي تُفتح عند الكتابة في «${options.article}».`,
  },
  audit: {
    unwritten: 'تعذّرت كتابة هذا في سجل الإجراءات. أخبر من يستضيف هذا البوت لينظر في الأمر.',
    deeds: {
      reindex: 'أعاد قراءة المقالات',
      undo: 'عاد إلى الإصدار السابق',
      add: 'أضاف مقالًا',
      remove: 'أزال مقالًا',
    },
    outcomes: { done: 'تم', refused: 'مرفوض', failed: 'فشل' },
    by: (who) => `بواسطة ${who}`,
  },
};
