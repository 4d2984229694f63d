import type { Question } from '../question/question.js';
import type { Span } from '../text/span.js';

/** A span of a window that may be the short answer. Offsets are into the window's text. */
export interface Candidate extends Span {
  /** Greater is better; comparable within one reader, across windows and questions. */
  readonly score: number;
}

/** Scores of one kind of reader cannot be compared with those of another. */
export type ReaderKind = 'learned' | 'rules';

/** What a reader made of one window. */
export interface Reading {
  /** Who read: whose scale the scores are on. */
  readonly kind: ReaderKind;
  /** Best first; empty when nothing in the window is of the kind that was asked for. */
  readonly candidates: readonly Candidate[];
  /** The reader's score for "the answer is not in this window", on the scale of the candidates' scores. */
  readonly nullScore: number;
}

/**
 * Marks where in a window the answer stands.
 * It sees text and nothing else: no title, date or rank. The same question and windows give the same readings,
 * in whatever company and order they are read.
 */
export interface Reader {
  /** One reading for each window, in the order of `windows`; no windows, no readings. */
  read(question: Question, windows: readonly string[]): Promise<readonly Reading[]>;
}
