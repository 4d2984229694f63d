import type { Question } from '../question/question.js';
import { analyze, type AnalyzedToken } from '../text/analyzer.js';
import { findSentences } from '../text/sentences.js';
import { slice, shift, type Span } from '../text/span.js';
import { matchTerms, type TermMatch } from '../text/term-matches.js';

/** One sentence of a window as the rules look at it. All offsets are into the window's text. */
export interface SentenceView {
  readonly window: string;
  readonly span: Span;
  readonly tokens: readonly AnalyzedToken[];
  /** Where words of the question stand. */
  readonly matches: readonly TermMatch[];
  /** Indexes of the tokens that stand for the question's predicate. */
  readonly predicates: readonly number[];
}

/** The sentences of a window, in order. */
export function viewSentences(question: Question, window: string): readonly SentenceView[] {
  return findSentences(window, { start: 0, end: window.length }).map((span) =>
    viewSentence(question, window, span),
  );
}

function viewSentence(question: Question, window: string, span: Span): SentenceView {
  const tokens = analyze(slice(window, span)).map((token) => ({ ...token, ...shift(token, span.start) }));
  const matches = matchTerms(tokens, question.terms);
  const predicate = question.terms.findIndex(({ term }) => term === question.predicate);
  const predicates = matches.filter(({ wanted }) => wanted === predicate).map(({ token }) => token);
  return { window, span, tokens, matches, predicates };
}
