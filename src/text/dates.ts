import type { ParsedResult } from 'chrono-node';

import { dateParser } from './dates/parser.js';
import { rangeOf } from './dates/range.js';
import type { Span } from './span.js';

/** Words of a text that name a time. */
export interface DateMention extends Span {
  /** First and last day, both inclusive, `YYYY-MM-DD`; `null` where the words cannot be resolved: there is no reference date, or another event is needed. */
  readonly range: DayRange | null;
  /** How exact the words are. */
  readonly precision: 'day' | 'month' | 'year' | 'range';
  /** The words alone do not give the range: it is reckoned from the reference date. */
  readonly isRelative: boolean;
}

export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Stands in for the reference date where there is none, so that what is found does not depend on whether there is one. */
const ANY_DAY = '2001-06-15';

/**
 * Finds the expressions of time in `text`, in order and without overlap. `reference` is the article's date of
 * publication, `YYYY-MM-DD`; the machine's clock is never asked. Clock times alone, durations and counts are no dates.
 */
export function findDates(text: string, reference: string | null): readonly DateMention[] {
  // chrono reads every date as a moment; noon in UTC is on the same day in its reckoning.
  const instant = new Date(`${reference ?? ANY_DAY}T12:00:00Z`);
  return dateParser.parse(text, { instant, timezone: 0 }, { forwardDate: false }).map((result) => {
    const { range, precision, isRelative } = rangeOf(result);
    const isOpen = reference === null && isRelative;
    return { ...spanOf(result), range: isOpen ? null : range, precision, isRelative };
  });
}

/** The words of a result without the preposition that chrono takes along, or a comma behind. */
function spanOf({ index, text }: ParsedResult): Span {
  const words = text.replace(/[\s,;]+$/u, '');
  const before = /^(?:(?:on|in|at|by|during|since)\s+)?(?:the\s+(?=\d))?/iu.exec(words)?.[0].length ?? 0;
  return { start: index + before, end: index + words.length };
}
