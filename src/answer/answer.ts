import type { ArticleInfo } from '../corpus/article.js';
import type { Span } from '../text/span.js';

/** What we computed from quoted words. It is always shown beside them and marked as computed. */
export type Value =
  /** First and last day, both inclusive, as `YYYY-MM-DD`: a day has `from === to`, July 2025 is 2025-07-01 to 2025-07-31. */
  | { readonly kind: 'date'; readonly from: string; readonly to: string }
  | { readonly kind: 'number'; readonly amount: number; readonly unit: string | null };

/** Words of an article and where they stand: `article.text.slice(start, end) === quote`. */
export interface Excerpt {
  readonly article: ArticleInfo;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph in the article, from 1. */
  readonly paragraph: number;
  /** Number of the page on which the words begin, from 1; null where the article has no pages. */
  readonly page: number | null;
}

/** An excerpt that holds the answer at `highlight`, a span of the article's text inside the excerpt. */
export interface Evidence extends Excerpt {
  readonly highlight: Span;
}

/**
 * What told most against an answer that was ruled out: it is not of the kind that was asked for, its sentence tells of
 * another time or lacks a name, the deed or more words of the question, or the reader was less sure of it.
 */
export type Because = 'kind' | 'time' | 'names' | 'event' | 'words' | 'reader';

/** An answer that was ruled out, in its sentence. */
export interface RuledOut extends Evidence {
  readonly because: Because;
}

/** Why an answer stands where it stands, in facts that can be said in words. */
export interface Why {
  /** Words of the question that stand in the sentence of the answer, as they were typed. */
  readonly matched: readonly string[];
  /** Those that stand beside it: in the sentences around, or in the title. */
  readonly beside: readonly string[];
  /** Those that stand in neither. */
  readonly missing: readonly string[];
  /** Articles that say the same independently of one another; reprints count once. */
  readonly articles: number;
  /** Places with another answer that came close. */
  readonly rivals: number;
  /** The other answers that came close and are not shown, best first; at most three. */
  readonly ruledOut: readonly RuledOut[];
}

export interface ShortAnswer {
  /** A slice of the first evidence's article: the words at its `highlight`. */
  readonly text: string;
  readonly value: Value | null;
  /** Probability that the answer is right, 0 to 1. */
  readonly score: number;
  /** At least one; the best first. */
  readonly evidence: readonly Evidence[];
  readonly why: Why;
}

/** A word of the question that no article has, and the word of the articles that it was read as. */
export interface ReadAs {
  readonly typed: string;
  readonly read: string;
}

export interface Found {
  readonly outcome: 'found';
  readonly question: string;
  /** At least one; the best first, each different from the others. */
  readonly answers: readonly ShortAnswer[];
  readonly nearest: readonly [];
  /** In the order of the question; empty for most. */
  readonly interpretations: readonly ReadAs[];
  readonly edition: string;
}

/**
 * Why there is no answer: no article has a word of the question; none has one of its words, `missing`; what is
 * `mentioned` and what is `missing` do not stand together; the words are there, but no sentence says what was asked;
 * or the reader does not know the language of the question or of the article that fits best, and marks nothing.
 */
export type Silence = 'nothing-matched' | 'unknown-word' | 'apart' | 'no-evidence' | 'unread-language';

export interface NotFound {
  readonly outcome: 'not-found';
  readonly question: string;
  readonly answers: readonly [];
  readonly reason: Silence;
  /** Words of the question, as they were typed, that the nearest excerpt has. */
  readonly mentioned: readonly string[];
  /** Words of the question that no article has, or, where the words stand apart, that the nearest excerpt lacks. */
  readonly missing: readonly string[];
  /** The excerpts closest to the question, best first; not an answer. */
  readonly nearest: readonly Excerpt[];
  /** In the order of the question; empty for most. */
  readonly interpretations: readonly ReadAs[];
  readonly edition: string;
}

export type Answer = Found | NotFound;

/** An excerpt that matched a search. */
export interface Hit extends Excerpt {
  /** Greater is better; comparable only within one search. */
  readonly score: number;
}
