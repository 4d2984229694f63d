import type { ParsedComponents, ParsedResult } from 'chrono-node';

import { addDays, endOfMonth, isoDay, type Day } from './day.js';
import { OPEN } from './period-refiner.js';

/** What the words of a result mean, as days. */
interface ResolvedRange {
  readonly range: { readonly from: string; readonly to: string } | null;
  readonly precision: 'day' | 'month' | 'year' | 'range';
  readonly isRelative: boolean;
}

type Precision = 'day' | 'month' | 'year';

/** A year in figures, a century, a decade, or a date all in figures: the words need no reference date. */
const ABSOLUTE =
  /\d{4}|^\d{2,3}$|\b(?:A\.?D|C\.?E)\b|(?<!last\s|past\s)(?:century|centuries)|['’]\d0['’]?s|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|\d+[./-]\d+[./-]\d+|9\/11/iu;
/** Counted from another event, which the words do not name; where chrono read them. */
const FROM_AN_EVENT = /\b(?:later|earlier|following)$/iu;

/** The days that a result of chrono covers. chrono fills in the first of a month or year: precision is what is certain. */
export function rangeOf(result: ParsedResult): ResolvedRange {
  const { start, end, text } = result;
  const isRelative = !ABSOLUTE.test(text);
  const precision = precisionOf(start);
  const first = dayOf(start);
  // chrono gives null where its types say undefined.
  const last = end ? endOf(dayOf(end), precisionOf(end)) : endOf(first, precision);
  const isOpen = result.tags().has(OPEN) || FROM_AN_EVENT.test(text);
  const range = isOpen ? null : { from: isoDay(beginOf(first, precision)), to: isoDay(last) };
  if (isOpen) return { range, precision: precisionOfOpen(text), isRelative };
  return { range, precision: end ? precisionOfPeriod(first, dayOf(end)) : precision, isRelative };
}

/** As exact as the unit that is counted; nothing is exact about "a few weeks ago". */
function precisionOfOpen(text: string): ResolvedRange['precision'] {
  if (/\b(?:few|several|many|some|recent|century|centuries)\b/iu.test(text)) return 'range';
  return /year|decade|B\.?C/iu.test(text) ? 'year' : /month/iu.test(text) ? 'month' : 'day';
}

/** A period that is a whole day, month or year is as exact as one. */
function precisionOfPeriod(first: Day, last: Day): ResolvedRange['precision'] {
  if (isoDay(first) === isoDay(last)) return 'day';
  if (first.day !== 1 || first.year !== last.year) return 'range';
  if (isoDay(last) === isoDay(endOfMonth(first))) return 'month';
  return first.month === 1 && last.month === 12 && last.day === 31 ? 'year' : 'range';
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
