import { slice } from '../span.js';
import { addDays, isoDay, mondayOf, parseDay, type Day } from './day.js';
import type { DateMention, DayRange } from './mention.js';
import { FROM_EVENT_PATTERNS } from './periods/from-events.js';
import { months, years, type Period } from './periods/period.js';
import { countOf, weekdayOf } from './words.js';

type Resolved = Pick<DateMention, 'precision'> & { readonly range: DayRange };

/** How far the words are from the event: "two days later" is 2 days, "the same year" 0 years. */
interface Distance {
  readonly count: number;
  /** `next` is the unit beside the event's as the calendar has it; `exact` is counted from its day. */
  readonly unit: string;
}

/** Further back than this stands no event that words are counted from. */
const FURTHEST = 400;
const SENTENCE_END = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu;

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
    const resolved: DateMention = found === null ? mention : { ...mention, ...found };
    done.push(resolved);
    if (resolved.range !== null) event = resolved;
  }
  return done;
}

function isInReach(text: string, from: number, to: number): boolean {
  if (to - from > FURTHEST) return false;
  return [...text.slice(from, to + 1).matchAll(SENTENCE_END)].length <= 1;
}

function fromEvent(text: string, mention: DateMention, event: DateMention): Resolved | null {
  const distance = distanceOf(text, mention);
  if (distance === null || event.range === null) return null;
  return move(parseDay(event.range.from), event.precision, distance);
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

/** `null` where the event is not known as exactly as the words need. */
function move(event: Day, precision: DateMention['precision'], { count, unit }: Distance): Resolved | null {
  if (unit === 'decade' || unit === 'year') {
    if (precision === 'range') return null;
    const year = event.year + count * (unit === 'decade' ? 10 : 1);
    return resolved(years(year, year), 'year');
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
