import { COUNTED_NOUN, MONTH, YEAR } from '../words.js';
import { PART, thirdOf, years, type PeriodRule } from './period.js';

/** First and last year of the parts of a decade. */
const DECADE_PARTS = [
  [0, 3],
  [4, 6],
  [7, 9],
] as const;
const DECADE_WORDS = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const CENTURY_WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
];
const CENTURY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)|${CENTURY_WORDS.join('|')})`;

/** Before a decade that is named by its tens alone. */
const AFTER_THE = String.raw`(?<=\bthe\s(?:early\s|mid-|late\s)?)`;

/** Years, decades and centuries. A century begins with its round year, as ISO 8601 has it: "the 20th century" is 1900 to 1999. */
export const ERAS: readonly PeriodRule[] = [
  {
    // "the 1600s" are a hundred years; "early 1900s" may be ten or a hundred, and are taken for ten.
    pattern: String.raw`1[0-8]00s`,
    read: (_, { words }) => years(Number.parseInt(words, 10), Number.parseInt(words, 10) + 99),
  },
  {
    // "early 1990s", "mid-'80s", "the 90s", "the nineties", but not "in his nineties" or "temperatures in the 90s".
    pattern: String.raw`(?:(${PART})[\s-](?:the\s)?)?(?:((?:1\d|20)\d)0s|${AFTER_THE}((?:1\d|20)\d)0['’]s|['’]([2-9])0['’]?s|(?<!\b(?:temperatures?|highs?|lows?|degrees)\s(?:\p{L}+\s){0,3}the\s)${AFTER_THE}([2-9])0s|${AFTER_THE}(${DECADE_WORDS.join('|')}))`,
    read: ([part, figures, possessive, quoted, short, word]) => {
      const inCentury = quoted ?? short;
      const decade = figures ?? possessive ?? (inCentury === undefined ? undefined : `19${inCentury}`);
      const first =
        decade === undefined
          ? 1920 + 10 * DECADE_WORDS.indexOf(word?.toLowerCase() ?? '')
          : Number(decade) * 10;
      const [from, to] = part === undefined ? [0, 9] : (DECADE_PARTS[thirdOf(part)] ?? [0, 9]);
      return years(first + from, first + to);
    },
  },
  {
    pattern: String.raw`(first|second)\shalf\sof\sthe\s(?:(${CENTURY})[\s-]century|((?:1\d|20)\d)0['’]?s)`,
    read: ([half, century, decade]) => {
      const isFirst = half?.toLowerCase() === 'first';
      const [from, length] =
        century === undefined ? [Number(decade) * 10, 10] : [100 * (centuryOf(century) - 1), 100];
      return isFirst ? years(from, from + length / 2 - 1) : years(from + length / 2, from + length - 1);
    },
  },
  {
    pattern: String.raw`(?:(${PART})[\s-](?:the\s)?)?(?:(${CENTURY})\s(?:and|to)\s(?:the\s)?)?(${CENTURY})[\s-](?:century|centuries)(?!\sB\.?C)`,
    read: ([part, first, last = '']) => {
      const from = 100 * (centuryOf(first ?? last) - 1);
      if (part === undefined) return years(from, 100 * centuryOf(last) - 1);
      const third = thirdOf(part);
      return years(from + 33 * third, from + (third === 2 ? 99 : 33 * (third + 1) - 1));
    },
  },
  {
    pattern: String.raw`(?:last|past)\scentury`,
    read: (_, { today }) => {
      const begin = 100 * Math.floor(today.year / 100);
      return years(begin - 100, begin - 1);
    },
  },
  {
    // "2010–2012", "between 2010 and 2012", "from 2010 to 2012".
    pattern: String.raw`(?:(?:between|from)\s(${YEAR})\s(?:and|to|until|till|through)\s|(${YEAR})\s?(?:[–—-]|\bto\b)\s?)(${YEAR})(?!${COUNTED_NOUN})`,
    read: ([named, plain, to]) => rising(Number(named ?? plain), Number(to)),
  },
  {
    // Years before 1000 are told by what stands beside them.
    pattern: String.raw`(?:A\.?D\.?\s(\d{1,4})|(\d{1,4})\s?(?:A\.?D\.?|C\.?E\.?)|(?<=\bthe\syear\s)(\d{2,3}))`,
    read: ([before, behind, named]) => {
      const year = Number(before ?? behind ?? named);
      return year === 0 || year > 2100 ? null : years(year, year);
    },
  },
  {
    // No day of them can be written as `YYYY-MM-DD`.
    pattern: String.raw`(?:\d{1,5}|\d{1,3},\d{3}|(?:${CENTURY})[\s-]century|centuries)\s?B\.?C\.?(?:E\.?)?`,
    read: () => 'open',
  },
  {
    // "1914–18", "the 2007-08 season", "1998/99"; but "2025-10" may be a month.
    pattern: String.raw`((?:1\d|20)\d{2})[–/-](\d{2})(?![\p{N}–/-]|[.,:]\d|\s${MONTH})`,
    read: ([from = '', short = '']) => {
      const to = Number(from.slice(0, 2) + short);
      return to > 12 + Math.floor(to / 100) * 100 || to === Number(from) + 1
        ? rising(Number(from), to)
        : null;
    },
  },
];

function rising(from: number, to: number) {
  return from < to ? years(from, to) : null;
}

function centuryOf(words: string): number {
  const word = CENTURY_WORDS.indexOf(words.toLowerCase());
  return word < 0 ? Number.parseInt(words, 10) : 1 + word;
}
