import type { ParsingContext, ParsingResult, Refiner } from 'chrono-node';

import { amountOf, NUMBER_WORD } from '../number-words.js';

import { addDays, endOfMonth, isoDay, mondayOf, type Day } from './day.js';

const NUMBER = new RegExp(`^(?:${NUMBER_WORD})(?:-${NUMBER_WORD})?$`, 'iu');

interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** How one kind of period is written, and which days it has, seen from the reference day. */
interface Rule {
  readonly pattern: string;
  readonly period: (words: readonly string[], today: Day) => Period | null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** First and last year of a part of a decade. */
const PARTS: Readonly<Record<string, readonly [number, number]>> & {
  readonly whole: readonly [number, number];
} = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
  whole: [0, 9],
};

const RULES: readonly Rule[] = [
  {
    pattern: String.raw`first (\w+) months of (?:(\d{4})|the year|this year)`,
    period: ([count = '', year], today) => {
      const months = numberOf(count);
      const from = { year: year === undefined ? today.year : Number(year), month: 1, day: 1 };
      return months >= 1 && months <= 12 ? { from, to: endOfMonth(from, months - 1) } : null;
    },
  },
  {
    pattern: String.raw`(?:(early|mid|late)[\s-])?(?:the )?((?:1[0-9]|20)\d)0['’]?s`,
    period: ([part, decade = '']) => {
      const year = Number(decade) * 10;
      const [first, last] = PARTS[part?.toLowerCase() ?? 'whole'] ?? PARTS.whole;
      return years(year + first, year + last);
    },
  },
  {
    pattern: String.raw`(\d{1,2})(?:st|nd|rd|th)[\s-]century`,
    period: ([century = '']) => years((Number(century) - 1) * 100 + 1, Number(century) * 100),
  },
  {
    pattern: String.raw`((?:1[0-9]|20)\d{2})\s?[–—-]\s?((?:1[0-9]|20)\d{2})`,
    period: ([from = '', to = '']) => (Number(from) < Number(to) ? years(Number(from), Number(to)) : null),
  },
  {
    pattern: String.raw`(spring|summer|autumn|fall|winter) of (\d{4})`,
    period: ([season = '', year = '']) => {
      const from = { year: Number(year), month: SEASONS[season.toLowerCase()] ?? 1, day: 1 };
      return { from, to: endOfMonth(from, 2) };
    },
  },
  {
    pattern: String.raw`(last|past|previous|this|next|coming) week(end)?`,
    period: ([which = '', end], today) => {
      const monday = addDays(mondayOf(today), weekStep(which, end !== undefined, today));
      return end === undefined
        ? { from: monday, to: addDays(monday, 6) }
        : { from: addDays(monday, 5), to: addDays(monday, 6) };
    },
  },
  {
    pattern: String.raw`(?:last|past|previous) (\w+) (day|week|month|year)s`,
    period: ([count = '', unit = ''], today) => {
      const number = numberOf(count);
      return number >= 1 ? { from: back(today, number, unit.toLowerCase()), to: today } : null;
    },
  },
  {
    pattern: String.raw`(?:between|from) (${MONTHS.join('|')}) (\d{1,2}) (?:and|to|until) (\d{1,2})`,
    period: ([name = '', first, last], today) => {
      const month = MONTHS.indexOf(name.toLowerCase()) + 1;
      const year = month > today.month ? today.year - 1 : today.year;
      return { from: { year, month, day: Number(first) }, to: { year, month, day: Number(last) } };
    },
  },
  {
    pattern: String.raw`([\w-]+) (year|decade)s? ago`,
    period: ([count = '', unit = ''], today) => {
      const year = today.year - numberOf(count) * (unit.toLowerCase() === 'decade' ? 10 : 1);
      return numberOf(count) >= 1 ? years(year, year) : null;
    },
  },
];

const PERIOD = new RegExp(String.raw`\b(?:${RULES.map(({ pattern }) => pattern).join('|')})\b`, 'giu');

/**
 * Adds decades, centuries, spans of years, seasons, weeks and the first months of a year, in the place of what chrono
 * made of the same words. A refiner and no parser, as chrono keeps the longer of two results, and that is often its own.
 */
export const addPeriods: Refiner = {
  refine: (context, results) => {
    const periods = [...context.text.matchAll(PERIOD)].flatMap((match) => readPeriod(context, match) ?? []);
    const others = results.filter((result) => !periods.some((period) => isOver(period, result)));
    return [...others, ...periods].sort((a, b) => a.index - b.index);
  },
};

function readPeriod(context: ParsingContext, match: RegExpExecArray): ParsingResult | null {
  for (const { pattern, period } of RULES) {
    const words = new RegExp(`^${pattern}$`, 'iu').exec(match[0]);
    const found = words === null ? null : period(words.slice(1), dayOf(context));
    if (found !== null) return resultOf(context, match, found);
  }
  return null;
}

function isOver(a: ParsingResult, b: ParsingResult): boolean {
  return a.index < b.index + b.text.length && b.index < a.index + a.text.length;
}

function resultOf(context: ParsingContext, match: RegExpExecArray, { from, to }: Period): ParsingResult {
  const at = match.index;
  const result = context.createParsingResult(at, at + match[0].length, { ...from }, { ...to });
  return result.addTag('period');
}

function dayOf({ reference }: ParsingContext): Day {
  const date = reference.instant;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "a", "five", "35"; 0 for anything else. */
function numberOf(count: string): number {
  if (/^an?$/iu.test(count)) return 1;
  return (
    (/^\d+$/u.test(count)
      ? Number(count)
      : NUMBER.test(count)
        ? amountOf(undefined, undefined, count)
        : null) ?? 0
  );
}

/** Days from this Monday to the one that is meant. Before Thursday, "this weekend" is the one just over. */
function weekStep(which: string, isWeekend: boolean, today: Day): number {
  if (/^(?:next|coming)$/iu.test(which)) return 7;
  if (!/^this$/iu.test(which)) return -7;
  const monday = mondayOf(today);
  const isEarly = isoDay(today) < isoDay(addDays(monday, 3));
  return isWeekend && isEarly ? -7 : 0;
}

/** The day that lies `count` units before. */
function back(today: Day, count: number, unit: string): Day {
  if (unit === 'day' || unit === 'week') return addDays(today, -count * (unit === 'week' ? 7 : 1));
  return addDays({ ...today, month: today.month - (unit === 'year' ? 12 * count : count) }, 0);
}

function years(from: number, to: number): Period {
  return { from: { year: from, month: 1, day: 1 }, to: { year: to, month: 12, day: 31 } };
}
