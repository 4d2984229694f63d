import type { ParsedComponents, ParsedResult } from 'chrono-node';

import { addDays, endOfMonth, isoDay, type Day } from './day.js';

/** What the words of a result mean, as days. */
interface ResolvedRange {
  readonly range: { readonly from: string; readonly to: string } | null;
  readonly precision: 'day' | 'month' | 'year' | 'range';
  readonly isRelative: boolean;
}

type Precision = 'day' | 'month' | 'year';

/** A year in figures, a century, or a date all in figures: the words need no reference date. */
const ABSOLUTE = /\d{4}|century|\d+[./]\d+[./]\d+/iu;
/** Counted from another event, which the words do not name. */
const FROM_AN_EVENT = /\b(?:later|earlier|following|previous day|same day)\b/iu;

/** The days that a result of chrono covers. chrono fills in the first of a month or year: precision is what is certain. */
export function rangeOf({ start, end, text }: ParsedResult): ResolvedRange {
  const isRelative = !ABSOLUTE.test(text);
  const precision = precisionOf(start);
  const first = dayOf(start);
  // chrono gives null where its types say undefined.
  const last = end ? endOf(dayOf(end), precisionOf(end)) : endOf(first, precision);
  const range = FROM_AN_EVENT.test(text)
    ? null
    : { from: isoDay(beginOf(first, precision)), to: isoDay(last) };
  return { range, precision: end ? precisionOfPeriod(first, dayOf(end)) : precision, isRelative };
}

/** A period that is a whole year is as exact as a year. */
function precisionOfPeriod(first: Day, last: Day): 'year' | 'range' {
  const isYear =
    first.year === last.year && first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  return isYear ? 'year' : 'range';
}

function precisionOf(components: ParsedComponents): Precision {
  if (components.isCertain('day') || components.isCertain('weekday')) return 'day';
  if (components.isCertain('month')) return 'month';
  return components.isCertain('year') ? 'year' : 'day';
}

function dayOf(components: ParsedComponents): Day {
  return {
    year: components.get('year') ?? 0,
    month: components.get('month') ?? 1,
    day: components.get('day') ?? 1,
  };
}

function beginOf({ year, month, day }: Day, precision: Precision): Day {
  return { year, month: precision === 'year' ? 1 : month, day: precision === 'day' ? day : 1 };
}

function endOf(day: Day, precision: Precision): Day {
  if (precision === 'day') return addDays(day, 0);
  return endOfMonth(precision === 'year' ? { ...day, month: 12 } : day);
}
