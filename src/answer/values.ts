import type { AnswerType } from '../question/question.js';
import { findDates } from '../text/dates.js';
import { findNumbers } from '../text/numbers.js';
import { overlaps, type Span } from '../text/span.js';
import type { Value } from './answer.js';

/** Kinds of answer that have a value beside their words. */
const NUMERIC: ReadonlySet<AnswerType> = new Set(['number', 'frequency', 'duration']);

/** Where a candidate's words stand. */
export interface Wording {
  /** The sentence with the one before it in its paragraph: "two days later" counts from what stands there. */
  readonly text: string;
  /** Into the text. */
  readonly highlight: Span;
  /** The article's date, which "on Wednesday" is reckoned from. */
  readonly published: string | null;
}

/** The date or number that the words mean; `null` where the question asks for neither or it cannot be told. */
export function valueOf(type: AnswerType, { text, highlight, published }: Wording): Value | null {
  if (type === 'date') {
    const date = findDates(text, published).find((mention) => overlaps(mention, highlight));
    return date?.range == null ? null : { kind: 'date', ...date.range };
  }
  if (!NUMERIC.has(type)) return null;
  const number = findNumbers(text).find((mention) => overlaps(mention, highlight));
  return number === undefined ? null : { kind: 'number', amount: number.amount, unit: number.unit };
}
