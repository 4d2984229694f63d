import type { Span } from './span.js';

/** Words of a text that name a time. */
export interface DateMention extends Span {
  /** First and last day, both inclusive, `YYYY-MM-DD`; `null` where the words cannot be resolved (no reference date, or another event is needed). */
  readonly range: { readonly from: string; readonly to: string } | null;
  /** How exact the words are. */
  readonly precision: 'day' | 'month' | 'year' | 'range';
  /** The words alone do not give the range: it was reckoned from the reference date. */
  readonly isRelative: boolean;
}

/** Finds the expressions of time in `text`, in order and without overlap. `reference` is the date of publication, `YYYY-MM-DD`. */
export declare function findDates(text: string, reference: string | null): readonly DateMention[];
