import { addDays, endOfMonth, type Day } from '../day.js';
import { COUNT, countOf, MONTH, monthOf, UNIT, VAGUE, YEAR } from '../words.js';
import { months, yearOf, years, type PeriodRule } from './period.js';

/** What is counted from the reference day, and the first and last days and months of a year or month. */
export const COUNTED: readonly PeriodRule[] = [
  {
    pattern: String.raw`(?:last|past|previous|next|coming)\s${VAGUE}\s${UNIT}s|${VAGUE}\s(?:hour|${UNIT})s\sago|recent\s(?:day|week|month|year|decade)s|${COUNT}\scentur(?:y|ies)\sago`,
    read: () => 'open',
  },
  {
    // "a year ago", "[ten] years ago", "a year and a half ago", "two and a half decades ago".
    pattern: String.raw`(${COUNT})(\sand\sa\shalf)?\s(year|decade)s?(\sand\sa\shalf)?\sago(\stoday)?`,
    read: ([count = '', halfBefore, unit, halfBehind, today], seen) => {
      const number = countOf(count) + ((halfBefore ?? halfBehind) === undefined ? 0 : 0.5);
      const then = addDays(back(seen.today, 12 * number * (isDecade(unit) ? 10 : 1)), 0);
      if (number < 1) return null;
      if (number % 1 > 0 && !isDecade(unit)) return months(then.year, then.month, 1);
      return today === undefined ? years(then.year, then.year) : { from: then, to: then };
    },
  },
  {
    pattern: String.raw`(${COUNT})(?:\sand\sa\shalf)\smonths?\sago`,
    read: ([count = ''], { today }) => {
      const then = addDays(back(today, countOf(count)), -15);
      return months(then.year, then.month, 1);
    },
  },
  {
    // "5,000 years ago", "two million years ago": no such day can be told.
    pattern: String.raw`(?:\d{1,3}(?:,\d{3})+|\d{4,}|[\p{L}\p{N}.-]+\s(?:thousand|million|billion))\s(?:year|decade)s\sago`,
    read: () => 'open',
  },
  {
    // "in one week's time", "in two years' time".
    pattern: String.raw`(?<=\bin\s)(${COUNT})\s(${UNIT})(?:['’]s|s['’]?)\stime`,
    read: ([count = '', unit = ''], { today }) => {
      const then = step(today, countOf(count), unit.toLowerCase());
      if (countOf(count) < 1) return null;
      if (/^(?:year|decade)$/iu.test(unit)) return years(then.year, then.year);
      return /^month$/iu.test(unit) ? months(then.year, then.month, 1) : { from: then, to: then };
    },
  },
  {
    pattern: String.raw`(last|past|previous|next|coming)\s(${COUNT})\s(hour|${UNIT})s`,
    read: ([which = '', count = '', unit = ''], { today }) => {
      const number = countOf(count);
      if (number < 1) return null;
      const isNext = /^(?:next|coming)$/iu.test(which);
      const end = step(today, isNext ? number : -number, unit.toLowerCase());
      return isNext ? { from: today, to: end } : { from: end, to: today };
    },
  },
  {
    pattern: String.raw`past\s(${UNIT})`,
    read: ([unit = ''], { today }) => ({ from: step(today, -1, unit.toLowerCase()), to: today }),
  },
  {
    pattern: String.raw`(first|last|final)\s(${COUNT})\s(day|week|month)s\sof\s(${YEAR}|(?:the|this|last|next)\syear)`,
    read: ([which = '', count = '', unit = '', year], { today }) =>
      edgeOf(months(yearOf(year, today), 1, 12), which, countOf(count), unit),
  },
  {
    pattern: String.raw`(first|last|final)\s(?:(${COUNT})\s)?(day|week)s?\sof\s(${MONTH}|the\smonth|this\smonth|last\smonth)(?:,?\s(${YEAR}))?`,
    read: ([which = '', count = 'one', unit = '', name = '', year], { today }) => {
      const named = monthOf(name);
      const month = named > 0 ? named : today.month - (/^last/iu.test(name) ? 1 : 0);
      const inYear = year === undefined ? today.year - (named > today.month ? 1 : 0) : Number(year);
      return edgeOf(months(inYear, month, 1), which, countOf(count), unit);
    },
  },
];

function isDecade(unit: string | undefined): boolean {
  return unit?.toLowerCase() === 'decade';
}

/** The first or last `count` units of a period. */
function edgeOf(whole: { readonly from: Day; readonly to: Day }, which: string, count: number, unit: string) {
  const { from, to } = whole;
  if (count < 1) return null;
  const isFirst = /^first$/iu.test(which);
  if (unit.toLowerCase() === 'month') {
    if (count > 12) return null;
    return isFirst ? { from, to: endOfMonth(from, count - 1) } : { from: { ...from, month: 13 - count }, to };
  }
  const days = count * (unit.toLowerCase() === 'week' ? 7 : 1);
  if (days > 31) return null;
  return isFirst ? { from, to: addDays(from, days - 1) } : { from: addDays(to, 1 - days), to };
}

/** The day `count` units later, earlier when negative. */
function step(today: Day, count: number, unit: string): Day {
  if (unit === 'hour') return addDays(today, Math.sign(count) * Math.ceil(Math.abs(count) / 24));
  if (unit === 'day') return addDays(today, count);
  if (unit === 'week' || unit === 'fortnight') return addDays(today, count * (unit === 'week' ? 7 : 14));
  const inMonths = { month: 1, year: 12, decade: 120, century: 1200 }[unit] ?? 0;
  return back(today, -count * inMonths);
}

/** The same day of the month that lies `count` months before; its last day where it is shorter. */
function back(today: Day, count: number): Day {
  const last = endOfMonth(today, -count);
  return { ...last, day: Math.min(today.day, last.day) };
}
