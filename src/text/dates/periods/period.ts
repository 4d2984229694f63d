import { addDays, endOfMonth, type Day } from '../day.js';

/** Days from the first to the last, both inclusive. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What a rule may know beside the words. */
export interface Seen {
  /** What the pattern matched. */
  readonly words: string;
  /** The reference day. */
  readonly today: Day;
  /** The sentence says that the time lies ahead. */
  readonly isAhead: boolean;
}

/** How one kind of period is written, and which days it has. */
export interface PeriodRule {
  /** Source of a regular expression, read with the flags `iu` between word borders; it must be linear on any text. */
  readonly pattern: string;
  /** `groups` are those of the pattern. `open` is a time that cannot be reckoned; `null` says that the words are no time. */
  readonly read: (groups: readonly (string | undefined)[], seen: Seen) => Period | 'open' | null;
}

/** Whole years, both inclusive. */
export function years(from: number, to: number): Period {
  return { from: { year: from, month: 1, day: 1 }, to: { year: to, month: 12, day: 31 } };
}

/** `count` whole months from `month` of `year` on; `month` may lie outside 1 to 12. */
export function months(year: number, month: number, count: number): Period {
  const from = addDays({ year, month, day: 1 }, 0);
  return { from, to: endOfMonth(from, count - 1) };
}

/** The year that "this year", "last year's", "next year", "the year" or figures mean. */
export function yearOf(words: string | undefined, today: Day): number {
  const word = words?.toLowerCase() ?? '';
  if (/^\d{4}$/u.test(word)) return Number(word);
  return today.year + (word.startsWith('last') ? -1 : word.startsWith('next') ? 1 : 0);
}

/** Which third of a month, year or century "early", "mid" and "late" mean, from 0. */
export function thirdOf(part: string): number {
  if (/^(?:early|beginning|start)/iu.test(part)) return 0;
  return /^mid/iu.test(part) ? 1 : 2;
}

/** Source of a regular expression for the words that `thirdOf` reads. */
export const PART = String.raw`(?:early|mid|late|(?:beginning|start|middle|end)\sof)`;
