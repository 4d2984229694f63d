import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { plural } = formsOf('uk');

export const BROWSING: Wording['browsing'] = {
  open: 'Відкрити статтю',
  backToList: 'Назад до списку',
  openAgain: 'Відкрити знову',
  searchAgain: 'Шукати знову',
  formerEdition: 'Відколи це відкрито, статті прочитано заново.',
  claim: (words) => `У повідомленні: «${words}»`,
  nothing: 'У статтях про це нічого немає.',
  leftOut: (count) =>
    plural(count, {
      one: 'Ще # речення повідомлення пропущено.',
      few: 'Ще # речення повідомлення пропущено.',
      many: 'Ще # речень повідомлення пропущено.',
      other: 'Ще # речення повідомлення пропущено.',
    }),
  noClaims: `Жодне речення цього повідомлення не каже достатньо, щоб його шукати. Для окремих слів є ${slash(NAMES.commands.search)}.`,
  ruledOut: 'Було близько, але відпало',
  because: {
    kind: 'Це не те, про що питали: відповідь іншого роду.',
    time: 'Говорить про інший час, ніж запитання.',
    names: 'Там немає імені із запитання.',
    event: 'Говорить про іншу подію, ніж запитання.',
    words: 'Там менше слів із запитання.',
    reader: 'Ці слова відповідають на запитання менш ясно.',
  },
};
