import { addDays, isoDay, mondayOf, type Day } from '../day.js';
import { DAY_OF_MONTH, MONTH, monthOf, WEEKDAY, weekdayOf, YEAR } from '../words.js';
import type { Period, PeriodRule, Seen } from './period.js';

const HOLIDAYS: readonly (readonly [RegExp, number, number])[] = [
  [/^christmas eve/iu, 12, 24],
  [/^christmas/iu, 12, 25],
  [/^boxing/iu, 12, 26],
  [/eve/iu, 12, 31],
  [/^new/iu, 1, 1],
  [/^valentine/iu, 2, 14],
  [/^halloween/iu, 10, 31],
];
/** What may stand behind "the 24th" when it is a day: "the 24th floor" is none. */
const CLOSED = String.raw`(?=\s*(?:[.,;:!?)"”’]|$|[–—-]\s)|\s(?:and|or|but|to|at|in|when|while|where|after|before|with|by|for|he|she|they|it|we|the)\b)`;

/** Weeks, weekends, and days that chrono does not know. */
export const WEEKS_AND_DAYS: readonly PeriodRule[] = [
  {
    pattern: String.raw`(?:(?:earlier|later|early|late)\s)?(last|previous|this|next|coming)\sweek(end)?`,
    read: ([which = '', end], { today }) =>
      weekAt(addDays(mondayOf(today), weekStep(which, end !== undefined, today)), end),
  },
  {
    // "over the weekend"; "weekend box office" has no article before it.
    pattern: String.raw`(?<=\bthe\s)weekend(?!\sof\b)`,
    read: (_, { today, isAhead }) => {
      const monday = mondayOf(today);
      const isNow = isoDay(today) >= isoDay(addDays(monday, 5));
      return weekAt(isNow || isAhead ? monday : addDays(monday, -7), 'end');
    },
  },
  {
    pattern: String.raw`week(end)?\sof\s(${MONTH})\s(${DAY_OF_MONTH})(?:,\s(${YEAR}))?`,
    read: ([end, name = '', day = '', year], seen) => weekAt(mondayOf(dayIn(name, day, year, seen)), end),
  },
  {
    // chrono takes "the night of October 3" for a clock time.
    pattern: String.raw`(?:morning|afternoon|evening|night)\sof\s(?:${WEEKDAY},?\s)?(?:(${MONTH})\s(${DAY_OF_MONTH})|(${DAY_OF_MONTH})\s(${MONTH}))(?:,?\s(${YEAR}))?`,
    read: ([name, day, dayFirst, nameBehind, year], seen) =>
      oneDay(dayIn(name ?? nameBehind ?? '', day ?? dayFirst ?? '', year, seen)),
  },
  {
    pattern: String.raw`this\s(past\s)?(${WEEKDAY})`,
    read: ([past, name = ''], { today }) => {
      const day = addDays(mondayOf(today), weekdayOf(name));
      return oneDay(past !== undefined && isoDay(day) >= isoDay(today) ? addDays(day, -7) : day);
    },
  },
  {
    pattern: String.raw`this\s(?:morning|afternoon|evening)|earlier\stoday|later\stoday|tonight`,
    read: (_, { today }) => ({ from: today, to: today }),
  },
  {
    pattern: String.raw`(?<=\bon\sthe\s)(\d{1,2})(?:st|nd|rd|th)${CLOSED}`,
    read: ([number], { today, isAhead }) => {
      const day = Number(number);
      const step = isAhead ? (day < today.day ? 1 : 0) : day > today.day ? -1 : 0;
      const found = addDays({ ...today, day: 1, month: today.month + step }, day - 1);
      return found.day === day ? { from: found, to: found } : null;
    },
  },
  {
    // "between October 24 and 29, 2025", "from October 24 to November 2", "October 24-29".
    pattern: String.raw`(?:(between|from)\s)?(${MONTH})\s(${DAY_OF_MONTH})\s?(and|&|or|to|until|till|through|[–—-])\s?(?:(${MONTH})\s)?(${DAY_OF_MONTH})(?:,?\s(${YEAR}))?`,
    read: ([open, name = '', first = '', link = '', other, last = '', year], seen) => {
      const from = dayIn(name, first, year, seen);
      const to = { ...from, month: monthOf(other ?? name), day: Number.parseInt(last, 10) };
      const isTurn = to.month < from.month;
      // A year behind both belongs to the second.
      if (isTurn && year !== undefined)
        return daysBetween({ ...from, year: from.year - 1 }, to, open ?? link);
      return daysBetween(from, isTurn ? { ...to, year: to.year + 1 } : to, open ?? link);
    },
  },
  {
    // "between 24 and 29 October", "24–29 October 2025".
    pattern: String.raw`(?:(between|from)\s)?(${DAY_OF_MONTH})\s?(and|&|or|to|until|till|through|[–—-])\s?(${DAY_OF_MONTH})\s(?:of\s)?(${MONTH})(?:,?\s(${YEAR}))?`,
    read: ([open, first = '', link = '', last = '', name = '', year], seen) => {
      const from = dayIn(name, first, year, seen);
      return daysBetween(from, { ...from, day: Number.parseInt(last, 10) }, open ?? link);
    },
  },
  {
    pattern: String.raw`(Christmas\sDay|Christmas\sEve|Boxing\sDay|New\sYear['’]s\s(?:Day|Eve)|Valentine['’]s\sDay|Halloween)(?:,?\s(${YEAR}))?`,
    read: ([name = '', year], { today, isAhead }) => {
      const [, month = 1, day = 1] = HOLIDAYS.find(([pattern]) => pattern.test(name)) ?? [];
      if (year !== undefined) return oneDay({ year: Number(year), month, day });
      const found = { year: today.year, month, day };
      const step = isAhead ? (isoDay(found) < isoDay(today) ? 1 : 0) : isoDay(found) > isoDay(today) ? -1 : 0;
      return oneDay({ ...found, year: today.year + step });
    },
  },
  {
    // The attacks go by their day; no other fraction is a date.
    pattern: String.raw`9/11(?![/\d])|(?:Sept\.?|September)\s11(?:th)?(?=\s(?:terrorist\s|terror\s)?attacks)`,
    read: () => oneDay({ year: 2001, month: 9, day: 11 }),
  },
];

function oneDay(day: Day): Period {
  return { from: day, to: day };
}

function weekAt(monday: Day, end: string | undefined): Period {
  return { from: end === undefined ? monday : addDays(monday, 5), to: addDays(monday, 6) };
}

/** Days from this Monday to the one that is meant. Before Thursday, "this weekend" is the one just over. */
function weekStep(which: string, isWeekend: boolean, today: Day): number {
  if (/^(?:next|coming)$/iu.test(which)) return 7;
  if (!/^this$/iu.test(which)) return -7;
  const isEarly = isoDay(today) < isoDay(addDays(mondayOf(today), 3));
  return isWeekend && isEarly ? -7 : 0;
}

/** A day without a year lies in the past, unless it is announced. */
function dayIn(name: string, day: string, year: string | undefined, { today, isAhead }: Seen): Day {
  const found = { year: Number(year ?? today.year), month: monthOf(name), day: Number.parseInt(day, 10) };
  if (year !== undefined || isAhead || isoDay(found) <= isoDay(today)) return found;
  return { ...found, year: found.year - 1 };
}

/** "October 24 and 29" are two days; "between" them, or next to each other, they are a period. */
function daysBetween(from: Day, to: Day, link: string): Period | null {
  const isWhole = !/^(?:and|&|or)$/iu.test(link) || isoDay(addDays(from, 1)) === isoDay(to);
  const isReal = isoDay(addDays(from, 0)) === isoDay(from) && isoDay(addDays(to, 0)) === isoDay(to);
  return isWhole && isReal && isoDay(from) < isoDay(to) ? { from, to } : null;
}
