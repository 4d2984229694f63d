import { addDays, isoDay, type Day } from '../day.js';
import { MONTH, monthOf, YEAR } from '../words.js';
import { months, PART, thirdOf, yearOf, years, type Period, type PeriodRule, type Seen } from './period.js';

/** First months, as meteorologists reckon in the north; winter ends in the year after. */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const SEASON = '(?:spring|summer|autumn|fall|winter)';
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const WHICH_YEAR = String.raw`(?:${YEAR}|(?:this|last|next|the)\syear)`;
const OF_YEAR = String.raw`(?:,?\s(?:of\s|in\s)?(${YEAR}|(?:this|last|next|the)\syear))`;

/** Seasons, quarters, halves, thirds and months. */
export const PARTS_OF_YEARS: readonly PeriodRule[] = [
  {
    pattern: String.raw`(?:early\s|mid-|late\s)?(${SEASON})${OF_YEAR}`,
    read: ([season = '', year], { today }) => seasonOf(season, yearOf(year, today)),
  },
  {
    pattern: String.raw`(last|past|previous|this|next|coming)\s(${SEASON})`,
    read: ([which = '', season = ''], seen) => nearSeason(which.toLowerCase(), season, seen),
  },
  {
    pattern: String.raw`(first|second|third|fourth|last|final)\s(quarter|half)${OF_YEAR}`,
    read: ([ordinal = '', unit, year], { today }) => {
      const length = unit?.toLowerCase() === 'half' ? 6 : 3;
      const at = ORDINALS.indexOf(ordinal.toLowerCase());
      const part = at < 0 ? 12 / length - 1 : at;
      return part * length < 12 ? months(yearOf(year, today), 1 + part * length, length) : null;
    },
  },
  {
    pattern: String.raw`(?:([QH])([1-4])(?:\sof)?\s(${YEAR})|(${YEAR})\s([QH])([1-4]))`,
    read: ([kind, number, year, yearBefore, kindBehind, numberBehind]) => {
      const length = (kind ?? kindBehind)?.toLowerCase() === 'h' ? 6 : 3;
      const first = 1 + (Number(number ?? numberBehind) - 1) * length;
      return first < 12 ? months(Number(year ?? yearBefore), first, length) : null;
    },
  },
  {
    pattern: String.raw`(first|second)\shalf\sof\s(${MONTH})(?:,?\s(${YEAR}))?`,
    read: ([half, name = '', year], seen) => {
      const { from, to } = monthPeriod(name, year, seen);
      return half?.toLowerCase() === 'first'
        ? { from, to: { ...from, day: 15 } }
        : { from: { ...from, day: 16 }, to };
    },
  },
  {
    // "early May", "mid-July 2014", "the end of March".
    pattern: String.raw`(${PART})[\s-](?:in\s)?(${MONTH})(?!\s\d{1,2}(?!\d))(?:,?\s(?:of\s)?(${YEAR}))?`,
    read: ([part = '', name = '', year], seen) => thirdOfMonth(monthPeriod(name, year, seen), part),
  },
  {
    pattern: String.raw`(early|late)\s(this|last|next)\smonth`,
    read: ([part = '', which], { today }) => {
      const step = which?.toLowerCase() === 'last' ? -1 : which?.toLowerCase() === 'next' ? 1 : 0;
      return thirdOfMonth(months(today.year, today.month + step, 1), part);
    },
  },
  {
    // "late 2011", "early in 2012", "mid-2012", "early this year", "the end of last year".
    pattern: String.raw`(${PART})[\s-](?:in\s)?(${WHICH_YEAR})(?!s\b)`,
    read: ([part = '', year], { today }) => months(yearOf(year, today), 1 + 4 * thirdOf(part), 4),
  },
  {
    // "October last year", "June of next year".
    pattern: String.raw`(${MONTH})\s(?:of\s)?((?:this|last|next)\syear)`,
    read: ([name = '', year], { today }) => months(yearOf(year, today), monthOf(name), 1),
  },
  {
    pattern: String.raw`(last|next|this)\s(${MONTH})(?!\s\d)`,
    read: ([which = '', name = ''], { today }) => {
      const month = monthOf(name);
      if (/^this$/iu.test(which)) return months(today.year, month, 1);
      const isPast = /^last$/iu.test(which);
      const step = isPast ? (month < today.month ? 0 : -1) : month > today.month ? 0 : 1;
      return months(today.year + step, month, 1);
    },
  },
  {
    pattern: String.raw`(?:(between|from)\s)?(${MONTH})\s?(and|to|until|till|through|[–—-])\s?(${MONTH})(?!\s\d{1,2}(?!\d))(?:,?\s(?:of\s|in\s)?(${YEAR}))?`,
    read: ([open, first = '', link = '', last = '', year], seen) => {
      const length = 1 + ((monthOf(last) - monthOf(first) + 12) % 12);
      // "in May and July" are two months, not three.
      if (length === 1 || (/^and$/iu.test(link) && open === undefined && length > 2)) return null;
      const end = monthPeriod(last, year, seen);
      return { from: addDays({ ...end.from, month: end.from.month - length + 1 }, 0), to: end.to };
    },
  },
  {
    pattern: String.raw`(?:earlier|later)\s(this)\syear|(?:by\s)?year['’]s\send`,
    read: ([which], { today }) =>
      which === undefined ? months(today.year, 9, 4) : years(today.year, today.year),
  },
  {
    pattern: String.raw`(?:earlier|later)\sthis\smonth`,
    read: (_, { today }) => months(today.year, today.month, 1),
  },
];

function seasonOf(season: string, year: number): Period {
  return months(year, SEASONS[season.toLowerCase()] ?? 1, 3);
}

/** "Last summer" is the latest that is over, "next summer" the first that has not begun, "this summer" that of the year. */
function nearSeason(which: string, season: string, { today }: Seen): Period {
  const choices = [-1, 0, 1].map((step) => seasonOf(season, today.year + step));
  const now = isoDay(today);
  const [before, current] = choices;
  const holding = choices.find(({ from, to }) => isoDay(from) <= now && now <= isoDay(to));
  const found = /^(?:next|coming)$/u.test(which)
    ? choices.find(({ from }) => isoDay(from) > now)
    : which === 'this'
      ? (holding ?? current)
      : choices.findLast(({ to }) => isoDay(to) < now);
  return found ?? before ?? seasonOf(season, today.year);
}

/** A month without a year lies in the past, unless it is announced. */
function monthPeriod(name: string, year: string | undefined, { today, isAhead }: Seen): Period {
  const month = monthOf(name);
  if (year !== undefined) return months(Number(year), month, 1);
  if (isAhead) return months(today.year + (month < today.month ? 1 : 0), month, 1);
  return months(today.year - (month > today.month ? 1 : 0), month, 1);
}

function thirdOfMonth({ from, to }: Period, part: string): Period {
  const third = thirdOf(part);
  const begin: Day = { ...from, day: 1 + 10 * third };
  return { from: begin, to: third === 2 ? to : { ...from, day: 10 * (third + 1) } };
}
