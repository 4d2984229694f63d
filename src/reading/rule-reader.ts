import type { Question } from '../question/question.js';
import { pointsBack } from '../text/anaphora.js';
import { overlaps, slice, type Span } from '../text/span.js';
import { adjacency, distance } from './closeness.js';
import type { Candidate, Reader, Reading } from './reader.js';
import { relation, sequence } from './roles.js';
import { findCandidates } from './rule-candidates.js';
import { viewSentences, type SentenceView } from './sentence-view.js';

/** Score of "not here": what a candidate of the right kind has when half of the question stands in its sentence. */
const NULL_SCORE = 4;
const COVERAGE_WEIGHT = 8;
/** Names weigh more than other words: an event is told apart by who and where. */
const NAME_WEIGHT = 2;
const ADJACENT_BONUS = 0.8;
const DISTANCE_COST = 0.12;
/** A span that repeats words of the question most likely reaches too far. */
const REPEAT_COST = 1;
/** What a word of the question counts that stands in a sentence beside, when this one points back with a pronoun, and when not. */
const ANAPHOR_SHARE = 0.7;
const NEIGHBOUR_SHARE = 0.25;

/**
 * A reader of rules alone: spans of the kind that is asked for, near the question's words.
 * The baseline of the benchmark, and what answers where a learned reader cannot load.
 */
export function createRuleReader(): Reader {
  return {
    read: (question, windows) => Promise.resolve(windows.map((window) => readWindow(question, window))),
  };
}

function readWindow(question: Question, window: string): Reading {
  const sentences = viewSentences(question, window);
  const candidates = sentences.flatMap((view) => readSentence(question, view, sentences));
  return {
    kind: 'rules',
    candidates: candidates.sort((a, b) => b.score - a.score || a.start - b.start || a.end - b.end),
    nullScore: NULL_SCORE,
  };
}

function readSentence(
  question: Question,
  view: SentenceView,
  all: readonly SentenceView[],
): readonly Candidate[] {
  const covered = COVERAGE_WEIGHT * coverage(question, view, all);
  return findCandidates(view, question)
    .filter((span) => question.type === 'topic' || !isAsked(question, view, span))
    .map((span) => {
      const role =
        relation(question, view, span) +
        ADJACENT_BONUS * adjacency(view, span) +
        sequence(question, view, span);
      const cost =
        DISTANCE_COST * distance(question, view, span) + REPEAT_COST * repeats(question, view, span);
      return { start: span.start, end: span.end, score: covered + span.fit + role - cost };
    });
}

/** Share of the question's words that the sentence has, or its neighbours, 0 to 1. */
function coverage(question: Question, view: SentenceView, all: readonly SentenceView[]): number {
  const share = pointsBack(slice(view.window, view.span)) ? ANAPHOR_SHARE : NEIGHBOUR_SHARE;
  const weights = question.terms.map(({ isName }) => (isName ? NAME_WEIGHT : 1));
  const found = question.terms.map((_, wanted) => {
    const here = bestMatch(view, wanted);
    const beside = Math.max(
      0,
      ...all.filter((other) => other !== view).map((other) => bestMatch(other, wanted)),
    );
    return Math.max(here, beside * share);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : found.reduce((sum, part, index) => sum + part * (weights[index] ?? 1), 0) / total;
}

function bestMatch(view: SentenceView, wanted: number): number {
  return Math.max(0, ...view.matches.filter((match) => match.wanted === wanted).map(({ weight }) => weight));
}

/** Whether the span repeats the question instead of answering it: a name in it was asked about. */
function isAsked(question: Question, view: SentenceView, span: Span): boolean {
  return view.matches.some(({ wanted, token }) => {
    const at = view.tokens[token];
    return (
      at !== undefined &&
      overlaps(at, span) &&
      question.terms[wanted]?.isName === true &&
      question.type !== 'thing' &&
      question.type !== 'number'
    );
  });
}

/** How many words of the question stand inside the span, the noun that is asked for left out; none counts where the whole topic is looked for. */
function repeats(question: Question, view: SentenceView, span: Span): number {
  if (question.type === 'topic' || question.type === 'number') return 0;
  const inside = view.matches.filter(({ token, wanted, weight }) => {
    const isFocus = question.focus.includes(question.terms[wanted]?.term ?? '');
    return !isFocus && weight === 1 && overlaps(view.tokens[token] ?? { start: 0, end: 0 }, span);
  });
  return inside.length;
}
