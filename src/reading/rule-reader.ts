import type { Gap, Question } from '../question/question.js';
import { pointsBack } from '../text/anaphora.js';
import { overlaps, slice, type Span } from '../text/span.js';
import { isCapitalised } from '../text/tokens.js';
import type { Candidate, Reader, Reading } from './reader.js';
import { findBearers } from './person-phrases.js';
import { subjectEnd } from './phrases.js';
import { findCandidates } from './rule-candidates.js';
import { viewSentences, type SentenceView } from './sentence-view.js';

/** Score of "not here": what a candidate of the right kind has when half of the question stands in its sentence. */
const NULL_SCORE = 4;
const COVERAGE_WEIGHT = 8;
/** Names weigh more than other words: an event is told apart by who and where. */
const NAME_WEIGHT = 2;
const RELATION_BONUS = 2;
const ADJACENT_BONUS = 0.8;
const MOST_ADJACENT = 3;
const DISTANCE_COST = 0.12;
const LONGEST_DISTANCE = 15;
/** Words between a predicate and what may be its subject or object. */
const LONGEST_GAP = 6;
const COMMA_COST = 2;
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
      const role = relation(question, view, span) + ADJACENT_BONUS * adjacency(view, span);
      const cost = DISTANCE_COST * distance(view, span) + REPEAT_COST * repeats(question, view, span);
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

/** How well the span stands where the question's subject or object stands: right beside its predicate is best. */
function relation(question: Question, view: SentenceView, span: Span): number {
  if (question.gap === 'other' || view.predicates.length === 0) return 0;
  return Math.max(...view.predicates.map((at) => roleScore(view, at, span, question.gap)));
}

function roleScore(view: SentenceView, at: number, span: Span, wanted: Gap): number {
  const predicate = view.tokens[at];
  if (predicate === undefined) return 0;
  if (overlaps(predicate, span)) return wanted === 'subject' ? RELATION_BONUS : 0;
  if (wanted === 'subject' && isMeantByPronoun(view, at, span)) return RELATION_BONUS;
  const gap = wordsBetween(view, at, span);
  const role = roleOf(view, predicate, span);
  if (role !== wanted || gap > LONGEST_GAP) return -RELATION_BONUS;
  return gap === 0 ? RELATION_BONUS : -RELATION_BONUS / 4;
}

/** "US President Donald Trump is engaging: he met …": a pronoun as subject points to the first name of the sentence. */
function isMeantByPronoun(view: SentenceView, at: number, span: Span): boolean {
  const subject = view.tokens[subjectEnd(view, at) - 1];
  if (subject === undefined || !/^(?:he|she|they|it|who)$/u.test(subject.word)) return false;
  const first = findBearers(view)[0];
  return first !== undefined && overlaps(first, span) && first.end <= subject.start;
}

function roleOf(view: SentenceView, predicate: Span, span: Span): Gap {
  const before = view.window.slice(view.span.start, predicate.start);
  const isPassive = /\b(?:was|were|been|being|is|are)(?: \w+ly)? $/u.test(before);
  if (span.end <= predicate.start) return isPassive ? 'object' : 'subject';
  if (/^ of\b|\bby(?: the)?(?: [\p{L} ]*)?$/u.test(view.window.slice(predicate.end, span.start)))
    return 'subject';
  return isPassive ? 'other' : 'object';
}

/** Words between the predicate and the span that are neither its adverbs and auxiliaries nor others of a list: "A and B visited". */
function wordsBetween(view: SentenceView, at: number, span: Span): number {
  const [from, to] = [
    view.tokens.findIndex((token) => token.end > span.start),
    view.tokens.findLastIndex((token) => token.start < span.end),
  ];
  const between = to < at ? view.tokens.slice(to + 1, subjectEnd(view, at)) : view.tokens.slice(at + 1, from);
  return between.filter(({ word }) => !isCapitalised(word) && !/^(?:and|or|by|the|an?|of|with)$/u.test(word))
    .length;
}

/** How many words of the question stand inside the span; none counts where the whole topic is looked for. */
function repeats(question: Question, view: SentenceView, span: Span): number {
  if (question.type === 'topic' || question.type === 'number') return 0;
  const inside = view.matches.filter(({ token }) =>
    overlaps(view.tokens[token] ?? { start: 0, end: 0 }, span),
  );
  return inside.length;
}

/** How many words of the question stand right beside the span: before it as its title or preposition's noun, or behind it. */
function adjacency(view: SentenceView, span: Span): number {
  const first = view.tokens.findIndex((token) => token.end > span.start);
  const last = view.tokens.findLastIndex((token) => token.start < span.end);
  const matched = new Set(view.matches.map(({ token }) => token));
  let count = 0;
  for (let at = skipLinks(view, first - 1, -1); matched.has(at); at -= 1) count += 1;
  for (let at = skipLinks(view, last + 1, 1); matched.has(at); at += 1) count += 1;
  return Math.min(count, MOST_ADJACENT);
}

function skipLinks(view: SentenceView, from: number, step: number): number {
  let at = from;
  while (/^(?:in|at|on|of|the|an?|is|was|are|were|to|by)$/u.test(view.tokens[at]?.word ?? '')) at += step;
  return at;
}

/** Words between the span and the nearest word of the question, a comma counting for more; at most LONGEST_DISTANCE. */
function distance(view: SentenceView, span: Span): number {
  const gaps = view.matches.map(({ token }) => {
    const at = view.tokens[token] ?? view.span;
    const between =
      at.end <= span.start
        ? view.window.slice(at.end, span.start)
        : view.window.slice(span.end, Math.max(at.start, span.end));
    return between.split(/\s+/u).length - 1 + COMMA_COST * (between.split(/[,;:–—]/u).length - 1);
  });
  return Math.min(LONGEST_DISTANCE, ...gaps);
}
