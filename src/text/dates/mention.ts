import type { Span } from '../span.js';

/** First and last day, both inclusive, `YYYY-MM-DD`; `from <= to`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Words of a text that name a time. */
export interface DateMention extends Span {
  /** `null` where the words cannot be resolved: there is no reference date, another event is needed, or they are vague. */
  readonly range: DayRange | null;
  /** How exact the words are. */
  readonly precision: 'day' | 'month' | 'year' | 'range';
  /** The words alone do not give the range: it is reckoned from the reference date, or from a date before them. */
  readonly isRelative: boolean;
}
