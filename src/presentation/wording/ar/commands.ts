import type { Wording } from '../catalogue.js';

export const COMMANDS: Wording['commands'] = {
  ask: {
    description: 'اطرح سؤالًا؛ تُقتبس الإجابة من المقالات',
    question: 'بكلماتك المعتادة',
    article: 'اسأل هذا المقال وحده',
    after: 'المقالات المنشورة في هذا اليوم أو بعده: 2025-10-24, October 24, 2025',
    before: 'المقالات المنشورة في هذا اليوم أو قبله: 2025-10-24, October 24, 2025',
    visibility: 'من يرى الجواب',
    everyone: 'الجميع',
    onlyMe: 'أنا فقط',
  },
  timeline: {
    description: 'ما تؤرخه المقالات، بالترتيب، كل حدث مع جملته',
    topic: 'شخص أو مكان أو شيء يدور حوله',
    page: 'صفحة القائمة',
  },
  status: { description: 'ما قرأه Footnote، وما يجيب، ومنذ متى يعمل' },
  privacy: { description: 'ما يحفظه Footnote ويقرؤه ويرسله: لا يُحفظ شيء مما تكتب' },
  search: { description: 'ابحث عن جمل المقالات التي فيها هذه الكلمات', words: 'ما تبحث عنه' },
  articles: { description: 'قائمة المقالات التي تُقتبس منها الإجابات', page: 'صفحة القائمة' },
  help: { description: 'ما يستطيع Footnote فعله هنا' },
  reindex: {
    description: 'أعد قراءة مجلد المقالات',
    run: 'أعد قراءة المجلد مع استمرار الإجابة عن الأسئلة',
    preview: 'اعرض ما ستغيّره إعادة القراءة دون تغيير شيء',
    status: 'اعرض تقدّم إعادة القراءة وما وجدته آخر مرة',
    undo: 'عد إلى الإصدار السابق لآخر إعادة قراءة',
  },
  article: {
    description: 'أضف مقالات أو أزل ما أُضيف',
    add: 'أضف ملفًا، أو اكتب مقالًا في نموذج',
    file: 'الملف؛ بدونه يُفتح نموذج',
    remove: 'أزل ملفًا أُضيف في Discord',
    article: 'الملف المضاف',
  },
  findTheSource: { name: 'البحث عن المصدر' },
};
