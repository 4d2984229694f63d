import { COUNTED_NOUN, YEAR } from '../words.js';
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
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
];
const CENTURY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)|${CENTURY_WORDS.join('|')})`;

/** Years, decades and centuries. */
export const ERAS: readonly PeriodRule[] = [
  {
    // "early 1990s", "mid-'80s", "the nineties", but not "in his nineties".
    pattern: String.raw`(?:(${PART})[\s-](?:the\s)?)?(?:((?:1\d|20)\d)0['’]?s|['’]([2-9])0['’]?s|(?<=\bthe\s(?:early\s|mid-|late\s)?)(${DECADE_WORDS.join('|')}))`,
    read: ([part, figures, short, word]) => {
      const decade = figures ?? (short === undefined ? undefined : `19${short}`);
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
        century === undefined ? [Number(decade) * 10, 10] : [100 * (centuryOf(century) - 1) + 1, 100];
      return isFirst ? years(from, from + length / 2 - 1) : years(from + length / 2, from + length - 1);
    },
  },
  {
    pattern: String.raw`(?:(${PART})[\s-](?:the\s)?)?(?:(${CENTURY})\s(?:and|to)\s(?:the\s)?)?(${CENTURY})[\s-](?:century|centuries)(?!\sBC)`,
    read: ([part, first, last = '']) => {
      const from = 100 * (centuryOf(first ?? last) - 1);
      if (part === undefined) return years(from + 1, 100 * centuryOf(last));
      const third = thirdOf(part);
      return years(from + 33 * third + 1, third === 2 ? from + 100 : from + 33 * (third + 1));
    },
  },
  {
    pattern: String.raw`last\scentury`,
    read: (_, { today }) => {
      const end = 100 * Math.floor((today.year - 1) / 100);
      return years(end - 99, end);
    },
  },
  {
    // "2010–2012", "between 2010 and 2012", "from 2010 to 2012".
    pattern: String.raw`(?:(?:between|from)\s(${YEAR})\s(?:and|to|until|till|through)\s|(${YEAR})\s?(?:[–—-]|\bto\b)\s?)(${YEAR})(?!${COUNTED_NOUN})`,
    read: ([named, plain, to]) => rising(Number(named ?? plain), Number(to)),
  },
  {
    // "1914–18", "the 2007-08 season", "1998/99"; but "2025-10" may be a month.
    pattern: String.raw`((?:1\d|20)\d{2})[–/-](\d{2})(?![\p{N}–/-]|[.,:]\d)`,
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
  return word < 0 ? Number.parseInt(words, 10) : 15 + word;
}
