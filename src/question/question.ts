import type { Span } from '../text/span.js';
import type { Variant } from '../text/term-matches.js';

/** What kind of thing a question asks for, and so what kind of span may answer it. */
export type AnswerType =
  | 'person'
  | 'place'
  | 'date'
  | 'duration'
  | 'frequency'
  | 'number'
  | 'reason'
  | 'manner'
  | 'thing'
  /** Words without a question: a topic to look up. */
  | 'topic';

/** A word of the question that an article must, or should, have. */
export interface KeyTerm extends Span {
  /** Normalised by the analyzer. */
  readonly term: string;
  /** Terms that may stand in an article for this one. */
  readonly related: readonly string[];
  /** The same word as the other languages of the articles know it, each different from `term`; empty where all articles are in one language. */
  readonly forms: readonly string[];
  /** What these articles may call it instead; empty until the question is compared with their words. Best first. */
  readonly variants: readonly Variant[];
  /** Capitalised inside the question, or with a digit: the name of something, so that another name is no substitute. */
  readonly isName: boolean;
  /** The word as it was written, with the particle before it: "al-Sharaa". */
  readonly spelling: string;
}

/** Which part of its clause the answer is: *who visited …* asks for the subject, *whom did … meet* for the object. */
export type Gap = 'subject' | 'object' | 'other';

export interface Question {
  /** As the person wrote it, trimmed. */
  readonly text: string;
  /** BCP 47 tag of the language that the question is asked in; English where it cannot be told. */
  readonly language: string;
  readonly type: AnswerType;
  readonly gap: Gap;
  /** The term of what is done or said of the answer: who *visited* Moscow. `null` when there is none. */
  readonly predicate: string | null;
  /** Terms of the noun that the answer counts or is one of: how many *airstrikes*, which *aircraft*. Empty when there is none. */
  readonly focus: readonly string[];
  /** The question's words without question words and stop words, in order. Empty: there is nothing to look for. */
  readonly terms: readonly KeyTerm[];
}
