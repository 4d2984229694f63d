import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { plural } = formsOf('ar');

export const BROWSING: Wording['browsing'] = {
  open: 'افتح مقالًا',
  backToList: 'العودة إلى القائمة',
  openAgain: 'افتح من جديد',
  searchAgain: 'ابحث من جديد',
  formerEdition: 'قُرئت المقالات من جديد منذ فُتح هذا.',
  claim: (words) => `في الرسالة: «${words}»`,
  nothing: 'ليس في المقالات شيء عن هذا.',
  leftOut: (count) =>
    plural(count, {
      zero: 'لم تُترك أي جملة أخرى من الرسالة.',
      one: 'تُركت جملة أخرى واحدة من الرسالة.',
      two: 'تُركت جملتان أخريان من الرسالة.',
      few: 'تُركت # جمل أخرى من الرسالة.',
      many: 'تُركت # جملة أخرى من الرسالة.',
      other: 'تُركت # جملة أخرى من الرسالة.',
    }),
  noClaims: `لا تقول أي جملة في هذه الرسالة ما يكفي للبحث عنه. للكلمات المفردة استعمل ${slash(NAMES.commands.search)}.`,
  ruledOut: 'اقترب واستُبعد',
  because: {
    kind: 'ليس من النوع الذي سُئل عنه.',
    time: 'يتحدث عن زمن غير زمن السؤال.',
    names: 'ينقصه اسم من السؤال.',
    event: 'يتحدث عن أمر غير الذي سُئل عنه.',
    words: 'فيه عدد أقل من كلمات السؤال.',
    reader: 'كلماته تجيب عن السؤال بوضوح أقل.',
  },
};
