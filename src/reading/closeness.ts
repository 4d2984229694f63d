import type { Question } from '../question/question.js';
import type { Span } from '../text/span.js';
import type { SentenceView } from './sentence-view.js';

const MOST_ADJACENT = 3;
const LONGEST_DISTANCE = 15;
/** A comma is as far as this many words. */
const COMMA_COST = 2;
/** Words that link a noun with what is said of it. */
const LINKS = /^(?:in|at|on|of|the|an?|is|was|are|were|to|by)$/u;

/** How many words of the question stand right beside the span, no comma between: as its title, or by a preposition; at most three. */
export function adjacency(view: SentenceView, span: Span): number {
  const first = view.tokens.findIndex((token) => token.end > span.start);
  const last = view.tokens.findLastIndex((token) => token.start < span.end);
  return Math.min(MOST_ADJACENT, matchedRun(view, first, -1) + matchedRun(view, last, 1));
}

/** Matched words in a row from the token at `edge` on, in the direction of `step`; words that only link are passed over first. */
function matchedRun(view: SentenceView, edge: number, step: 1 | -1): number {
  let [at, count] = [edge + step, 0];
  while (isClose(view, at, step) && LINKS.test(view.tokens[at]?.word ?? '')) at += step;
  while (isClose(view, at, step) && view.matches.some(({ token }) => token === at)) {
    at += step;
    count += 1;
  }
  return count;
}

/** Whether nothing but a space or a hyphen stands between the token at `at` and the one before it in the direction. */
function isClose(view: SentenceView, at: number, step: 1 | -1): boolean {
  const [first, second] =
    step === 1 ? [view.tokens[at - 1], view.tokens[at]] : [view.tokens[at], view.tokens[at + 1]];
  return (
    first !== undefined && second !== undefined && /^[ -]$/u.test(view.window.slice(first.end, second.start))
  );
}

/**
 * Words between the span and the words of the question, on average, a comma counting for more; each at most
 * LONGEST_DISTANCE. The average, as "President Putin" is near the president that is asked for, but not near Syria.
 */
export function distance(question: Question, view: SentenceView, span: Span): number {
  const gaps = question.terms.flatMap((_, wanted) => {
    const places = view.matches
      .filter((match) => match.wanted === wanted)
      .map(({ token }) => view.tokens[token] ?? view.span);
    return places.length === 0
      ? []
      : [Math.min(LONGEST_DISTANCE, ...places.map((place) => gapBetween(view, place, span)))];
  });
  return gaps.length === 0 ? LONGEST_DISTANCE : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

/** Words between two spans of a sentence, each comma counting for more; 0 where they touch. */
export function gapBetween(view: SentenceView, place: Span, span: Span): number {
  const between =
    place.end <= span.start
      ? view.window.slice(place.end, span.start)
      : view.window.slice(span.end, Math.max(place.start, span.end));
  return between.split(/\s+/u).length - 1 + COMMA_COST * (between.split(/[,;:–—]/u).length - 1);
}
