import type { Span } from './span.js';

/** Words of a text that name an amount, with what is counted: "over 300 airstrikes", "$ 50,000", "12.5 percent". */
export interface NumberMention extends Span {
  readonly amount: number;
  /** The noun that is counted, or the unit, as it stands in the text; `null` for a bare number. */
  readonly unit: string | null;
  /** The number itself, without the words around it. */
  readonly digits: Span;
}

/** Finds the amounts in `text`, in figures and in English words, in order and without overlap. Dates, times and years are not amounts. */
export declare function findNumbers(text: string): readonly NumberMention[];
