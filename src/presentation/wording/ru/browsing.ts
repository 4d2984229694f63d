import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { plural } = formsOf('ru');

export const BROWSING: Wording['browsing'] = {
  open: 'Открыть статью',
  backToList: 'Назад к списку',
  openAgain: 'Открыть снова',
  searchAgain: 'Искать снова',
  formerEdition: 'С тех пор как это открыто, статьи прочитаны заново.',
  claim: (words) => `В сообщении: «${words}»`,
  nothing: 'В статьях об этом ничего нет.',
  leftOut: (count) =>
    plural(count, {
      one: 'Ещё # предложение сообщения опущено.',
      few: 'Ещё # предложения сообщения опущены.',
      many: 'Ещё # предложений сообщения опущены.',
      other: 'Ещё # предложения сообщения опущены.',
    }),
  noClaims: `Ни одно предложение этого сообщения не говорит достаточно, чтобы его искать. Для отдельных слов есть ${slash(NAMES.commands.search)}.`,
  ruledOut: 'Было близко, но отпало',
  because: {
    kind: 'Это не то, о чём спрашивали: ответ другого рода.',
    time: 'Говорит о другом времени, чем вопрос.',
    names: 'Там нет имени из вопроса.',
    event: 'Говорит о другом событии, чем вопрос.',
    words: 'Там меньше слов из вопроса.',
    reader: 'Эти слова отвечают на вопрос менее ясно.',
  },
};
