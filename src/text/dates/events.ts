import { slice } from '../span.js';
import { addDays, isoDay, mondayOf, parseDay, type Day } from './day.js';
import type { DateMention, DayRange } from './mention.js';
import { FROM_EVENT_PATTERNS } from './periods/from-events.js';
import { months, years, type Period } from './periods/period.js';
import { countOf, DAY_OF_MONTH, MONTH, monthOf, weekdayOf } from './words.js';

type Resolved = Pick<DateMention, 'precision'> & { readonly range: DayRange };

/** How far the words are from the event: "two days later" is 2 days, "the same year" 0 years. */
interface Distance {
  readonly count: number;
  /** `next` is the unit beside the event's as the calendar has it; `exact` is counted from its day. */
  readonly unit: string;
}

/** Further back than this stands no event that words are counted from. */
const FURTHEST = 400;
/** So far back a time is told as history; news of this year and the last go by the reference date. */
const YEARS_BACK = 2;
const YEARLESS = new RegExp(
  String.raw`^(?:the\s)?(?:(?:early|mid|late)[\s-])?(?:${MONTH}(?:\s${DAY_OF_MONTH})?|${DAY_OF_MONTH}\s(?:of\s)?${MONTH})$`,
  'iu',
);
const SENTENCE_END = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu;

const MONTH_OF_YEAR = whole(FROM_EVENT_PATTERNS.month);
const COUNTED = whole(FROM_EVENT_PATTERNS.counted);
const NEXT = whole(FROM_EVENT_PATTERNS.next);
const BEHIND = whole(FROM_EVENT_PATTERNS.behind);
const SAME = whole(FROM_EVENT_PATTERNS.same);

/**
 * Resolves the times that are counted from another event ("two days later", "the following year"), where a resolved
 * time stands before them in the same sentence or the one before it; the nearest is taken. The others stay open.
 */
export function resolveFromEvents(text: string, mentions: readonly DateMention[]): readonly DateMention[] {
  const done: DateMention[] = [];
  let event: DateMention | null = null;
  for (const mention of mentions) {
    const isNear = event !== null && isInReach(text, event.end, mention.start);
    const found: Resolved | null =
      mention.range === null && event !== null && isNear ? fromEvent(text, mention, event) : null;
    const told =
      event !== null && !/\n\s*\n/u.test(text.slice(event.end, mention.start))
        ? inYearOf(text, mention, event)
        : null;
    const resolved: DateMention = { ...mention, ...(found ?? told) };
    done.push(resolved);
    if (resolved.range !== null) event = resolved;
  }
  return done;
}

/**
 * A day or month without a year, told right behind a time that is years before the reference date, lies in the year of
 * that time: "He was jailed in 1831. On 30 May he …". Where the words say how they are reckoned, they stay as they are.
 */
function inYearOf(text: string, mention: DateMention, event: DateMention): Resolved | null {
  const { range, precision, isRelative } = mention;
  if (range === null || event.range === null || !isRelative || precision === 'range') return null;
  if (!YEARLESS.test(slice(text, mention))) return null;
  const [year, now] = [yearOf(event.range), parseDay(range.from).year];
  if (year === null || now - year < YEARS_BACK) return null;
  const [from, to] = [parseDay(range.from), parseDay(range.to)];
  return precision === 'month'
    ? resolved(months(year, from.month, 1), 'month')
    : resolved({ from: { ...from, year }, to: { ...to, year } }, precision);
}

function isInReach(text: string, from: number, to: number): boolean {
  if (to - from > FURTHEST) return false;
  return [...text.slice(from, to + 1).matchAll(SENTENCE_END)].length <= 1;
}

function fromEvent(text: string, mention: DateMention, event: DateMention): Resolved | null {
  const [, month = '', side = 'same'] = MONTH_OF_YEAR.exec(slice(text, mention)) ?? [];
  if (month !== '' && event.range !== null) {
    const year = yearOf(event.range);
    return year === null ? null : resolved(months(year + stepOf(side), monthOf(month), 1), 'month');
  }
  const distance = distanceOf(text, mention);
  if (distance === null || event.range === null) return null;
  return move(event.range, event.precision, distance);
}

function distanceOf(text: string, mention: DateMention): Distance | null {
  const words = slice(text, mention).toLowerCase();
  const [, count = '', counted = '', way = ''] = COUNTED.exec(words) ?? [];
  if (counted !== '')
    return { count: countOf(count) * (/^(?:earlier|before)/u.test(way) ? -1 : 1), unit: counted };
  const [, side = '', beside = ''] = NEXT.exec(`the ${words}`) ?? [];
  if (beside !== '') return { count: stepOf(side), unit: beside };
  const [, unit = '', before = ''] = BEHIND.exec(`the ${words}`) ?? [];
  if (unit !== '') return { count: before === 'before' ? -1 : 1, unit };
  const [, same = ''] = SAME.exec(words) ?? [];
  return same === '' ? null : { count: 0, unit: same };
}

function stepOf(side: string): number {
  if (side === 'same') return 0;
  return side === 'previous' || side === 'preceding' ? -1 : 1;
}

/** The one year that holds the days; `null` where there are more. */
function yearOf({ from, to }: DayRange): number | null {
  return from.slice(0, 4) === to.slice(0, 4) ? parseDay(from).year : null;
}

/** `null` where the event is not known as exactly as the words need. */
function move(
  range: DayRange,
  precision: DateMention['precision'],
  { count, unit }: Distance,
): Resolved | null {
  const event = parseDay(range.from);
  if (unit === 'decade' || unit === 'year') {
    const year = yearOf(range);
    if (year === null) return null;
    const then = year + count * (unit === 'decade' ? 10 : 1);
    return resolved(years(then, then), 'year');
  }
  if (unit === 'month') {
    if (precision !== 'day' && precision !== 'month') return null;
    return resolved(months(event.year, event.month + count, 1), 'month');
  }
  if (precision !== 'day') return null;
  const weekday = weekdayOf(unit);
  const day = weekday >= 0 ? nextWeekday(event, weekday, count) : addDays(event, count * daysIn(unit));
  return resolved({ from: day, to: day }, 'day');
}

function daysIn(unit: string): number {
  return unit === 'week' ? 7 : unit === 'fortnight' ? 14 : 1;
}

/** The weekday after the event's day, or before it; with 0, in the week of the event. */
function nextWeekday(event: Day, weekday: number, direction: number): Day {
  const inWeek = addDays(mondayOf(event), weekday);
  const isAfter = isoDay(inWeek) > isoDay(event);
  const isBefore = isoDay(inWeek) < isoDay(event);
  if (direction > 0) return isAfter ? inWeek : addDays(inWeek, 7);
  return direction < 0 && !isBefore ? addDays(inWeek, -7) : inWeek;
}

function resolved({ from, to }: Period, precision: DateMention['precision']): Resolved {
  return { range: { from: isoDay(from), to: isoDay(to) }, precision };
}

function whole(pattern: string): RegExp {
  return new RegExp(`(?:^|(?<=^the\\s))(?:${pattern})$`, 'iu');
}
