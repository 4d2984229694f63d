import type { Wording } from '../catalogue.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

export const FAILURES: Wording['failures'] = {
  'articles-missing': () => 'لا يمكن فتح مجلد المقالات. اطلب ممن يستضيف هذا البوت أن ينظر في الأمر.',
  'articles-empty': (refused) => `مجلد المقالات خالٍ من المقالات: ضع فيه ملفات نصية. ${refused}`.trim(),
  'article-refused': (reason) => `لم يتغيّر شيء: ${reason}`,
  'article-unknown': () => `لم يعد هذا المقال موجودًا. يعرض ${slash(NAMES.commands.articles)} قائمة ما قرأته.`,
  'bad-question': () => 'لا توجد كلمة يمكن البحث عنها. اذكر شخصًا أو مكانًا أو شيئًا، مثل: «من وقّع المعاهدة؟».',
  'attachment-too-large': (most) => `حجم الملف أكبر من ${most}. قسّمه إلى عدة ملفات.`,
  'attachment-unread': () => 'تعذّر جلب الملف من Discord. أرفقه من جديد.',
  'nothing-to-undo': () => 'هذا هو الإصدار الأول، ولا إصدار قبله للرجوع إليه.',
  'not-ready': () => 'Footnote في طور التوقف. اسأل من جديد بعد لحظات.',
  'worker-lost': () => 'توقف الجزء الذي يقرأ المقالات، وهو يعيد تشغيل نفسه. اسأل من جديد.',
};
