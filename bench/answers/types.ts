import type { Value } from '../../src/answer/answer.js';
import type { SourceText } from '../../src/corpus/parse-article.js';

/** Articles may be tuned on, or are only reported. */
export type Half = 'looked at' | 'held back';

/** One question and what is right for it. */
export interface Item {
  readonly id: string;
  readonly question: string;
  readonly half: Half;
  /** Accepted answers; empty where the articles do not say. */
  readonly references: readonly string[];
  /** Sentences that say it; empty where only the accepted answers tell. */
  readonly evidence: readonly string[];
  /** Path of the article that says it; null where unknown or where none does. */
  readonly article: string | null;
  /** First and last day meant, as far as they are said (`2018`, `2018-07-17`); null where no date is asked for. */
  readonly value: { readonly from: string; readonly to: string } | null;
  /** Text of the paragraph that is handed over; null where the answer has to be found. */
  readonly paragraph: string | null;
}

/** What is asked under which circumstances: as it is, or with something taken away so that silence is right. */
export type Condition =
  'as it is' | 'unanswerable' | 'foreign' | 'near miss' | 'article away' | 'paragraph away';

/** Questions that are asked of the same articles. */
export interface Group {
  readonly condition: Condition;
  readonly articles: () => readonly SourceText[];
  readonly items: readonly Item[];
}

/** An answer, shown or not. */
export interface RawAnswer {
  readonly text: string;
  readonly value: Value | null;
  /** Probability that the answer is right, as the system says it. */
  readonly score: number;
  /** The sentence around it, and the article's path. */
  readonly quote: string;
  readonly path: string;
}

/** All that one system says to one question. */
export interface Told {
  /** Answers before the threshold, best first. */
  readonly candidates: readonly RawAnswer[];
  /** What a person would see; empty is silence. */
  readonly shown: readonly RawAnswer[];
  /** The texts that were read. */
  readonly windows: readonly string[];
  /** Wall-clock time of the question alone. */
  readonly milliseconds: number;
}

/** What became of one question. */
export interface Outcome {
  readonly system: string;
  readonly condition: Condition;
  readonly item: Item;
  readonly told: Told;
  /** What the reader alone marks in the paragraph that was handed over; its score is the margin over "not here". */
  readonly whole: RawAnswer | null;
}
