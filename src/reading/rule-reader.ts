import type { Question } from '../question/question.js';
import { overlaps, type Span } from '../text/span.js';
import type { Candidate, Reader, Reading } from './reader.js';
import { findCandidates, type RuleCandidate } from './rule-candidates.js';
import { viewSentences, type SentenceView } from './sentence-view.js';

/** Score of "not here": what a candidate of the right kind has when half of the question stands in its sentence. */
const NULL_SCORE = 4;
const COVERAGE_WEIGHT = 8;
/** Names weigh more than other words: an event is told apart by who and where. */
const NAME_WEIGHT = 2;
const RELATION_BONUS = 1.5;
const DISTANCE_COST = 0.12;
const LONGEST_DISTANCE = 15;
/** Characters between a predicate and what may be its subject or object. */
const LONGEST_GAP = 60;
/** What a word of the question counts that stands in a sentence beside, when this one points back with a pronoun, and when not. */
const ANAPHOR_SHARE = 0.7;
const NEIGHBOUR_SHARE = 0.25;
const ANAPHOR = /\b(?:he|she|it|they|him|her|them|his|its|their|this|that|these|those|the (?:\w+ )?(?:group|company|team|ship|event|attack|plan|visit|meeting|man|woman))\b/iu;

/**
 * A reader of rules alone: spans of the kind that is asked for, near the question's words.
 * The baseline of the benchmark, and what answers where a learned reader cannot load.
 */
export function createRuleReader(): Reader {
  return { read: (question, windows) => Promise.resolve(windows.map((window) => readWindow(question, window))) };
}

function readWindow(question: Question, window: string): Reading {
  const sentences = viewSentences(question, window);
  const candidates = sentences.flatMap((view) => readSentence(question, view, sentences));
  return { candidates: candidates.sort((a, b) => b.score - a.score || a.start - b.start || a.end - b.end), nullScore: NULL_SCORE };
}

function readSentence(question: Question, view: SentenceView, all: readonly SentenceView[]): readonly Candidate[] {
  const covered = COVERAGE_WEIGHT * coverage(question, view, all);
  return findCandidates(view, question)
    .filter((span) => question.type === 'topic' || !isAsked(question, view, span))
    .map((span) => ({
      start: span.start,
      end: span.end,
      score: covered + span.fit + relation(question, view, span) - DISTANCE_COST * distance(view, span),
    }));
}

/** Share of the question's words that the sentence has, or its neighbours, 0 to 1. */
function coverage(question: Question, view: SentenceView, all: readonly SentenceView[]): number {
  const share = ANAPHOR.test(view.window.slice(view.span.start, view.span.end)) ? ANAPHOR_SHARE : NEIGHBOUR_SHARE;
  const weights = question.terms.map(({ isName }) => (isName ? NAME_WEIGHT : 1));
  const found = question.terms.map((_, wanted) => {
    const here = bestMatch(view, wanted);
    const beside = Math.max(0, ...all.filter((other) => other !== view).map((other) => bestMatch(other, wanted)));
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
    return at !== undefined && overlaps(at, span) && question.terms[wanted]?.isName === true && question.type !== 'thing' && question.type !== 'number';
  });
}

/** Whether the span stands where the subject, or the object, of the question's predicate stands. */
function relation(question: Question, view: SentenceView, span: RuleCandidate): number {
  if (question.gap === 'other' || view.predicates.length === 0) return 0;
  const roles = view.predicates.map((at) => roleOf(view, at, span));
  if (roles.includes(question.gap)) return RELATION_BONUS;
  return roles.every((role) => role === 'none') ? 0 : -RELATION_BONUS;
}

function roleOf(view: SentenceView, at: number, span: Span): 'subject' | 'object' | 'none' {
  const predicate = view.tokens[at];
  if (predicate === undefined || overlaps(predicate, span)) return 'none';
  const isBefore = span.end <= predicate.start;
  const between = isBefore ? view.window.slice(span.end, predicate.start) : view.window.slice(predicate.end, span.start);
  if (between.length > LONGEST_GAP) return 'none';
  if (!isBefore && /^ of\b|\bby(?: the)?(?: [\p{L} ]*)?$/u.test(between)) return 'subject';
  const isPassive = /\b(?:was|were|been|being|is|are)(?: \w+ly)? $/u.test(view.window.slice(view.span.start, predicate.start));
  if (isBefore) return isPassive ? 'object' : 'subject';
  return isPassive ? 'none' : 'object';
}

/** Words between the span and the nearest word of the question, at most LONGEST_DISTANCE. */
function distance(view: SentenceView, span: Span): number {
  const first = view.tokens.findIndex((token) => token.end > span.start);
  const last = view.tokens.findLastIndex((token) => token.start < span.end);
  const gaps = view.matches.map(({ token }) => (token < first ? first - token : token > last ? token - last : 0));
  return Math.min(LONGEST_DISTANCE, ...gaps);
}
