import type { AnswerType, Gap, Question } from '../question/question.js';
import { overlaps, type Span } from '../text/span.js';
import { isCapitalised } from '../text/tokens.js';
import { gapBetween } from './closeness.js';
import { findBearers } from './person-phrases.js';
import { subjectEnd } from './phrases.js';
import type { SentenceView } from './sentence-view.js';

/** What it is worth to stand in the right place of the clause, and costs to stand in a wrong one. */
const BONUS = 2;
/** What it costs to be said of somebody else: no other fact outweighs it. */
const WRONG = -20;
/** Kinds of answer that an event has: without its verb, the sentence tells of another. */
const NEEDS_PREDICATE: ReadonlySet<AnswerType> = new Set(['person', 'place', 'date', 'frequency']);
/** Words, with commas counting for more, within which a noun and a name belong together. */
const NEAR = 5;
/** Words between a predicate and what may be its subject or object. */
const LONGEST_GAP = 6;
/** Characters before a date in which "the last time on" stands. */
const LONGEST_CUE = 25;

/** How well the span stands where the question's subject or object stands: right beside its predicate is best. */
export function relation(question: Question, view: SentenceView, span: Span): number {
  if (view.predicates.length === 0)
    return NEEDS_PREDICATE.has(question.type) && question.predicate !== null ? -BONUS : 0;
  if (question.gap === 'other')
    return question.type === 'person'
      ? Math.max(...view.predicates.map((at) => apposition(question, view, at, span)))
      : 0;
  return Math.max(
    ...view.predicates.map((at) => weightAt(view, at) * roleScore(view, at, span, question.gap)),
  );
}

/** A word that only is related to the predicate tells less of roles. */
function weightAt(view: SentenceView, at: number): number {
  return Math.max(0, ...view.matches.filter(({ token }) => token === at).map(({ weight }) => weight));
}

/** Who *is* something: the name stands beside the noun, and so does what the noun is of. "President Putin" is not Syria's. */
function apposition(question: Question, view: SentenceView, at: number, span: Span): number {
  const noun = view.tokens[at] ?? view.span;
  const names = view.matches
    .filter(({ wanted }) => question.terms[wanted]?.isName === true)
    .map(({ token }) => view.tokens[token] ?? view.span);
  const isOfAnother = names.length > 0 && names.every((name) => gapBetween(view, name, noun) > NEAR);
  return gapBetween(view, noun, span) > NEAR || isOfAnother ? WRONG : 0;
}

/** "When did it last arrive": of several dates the one behind "the last time". */
export function sequence(question: Question, view: SentenceView, span: Span): number {
  if (question.type !== 'date') return 0;
  const asked = /\b(last|first)\b/iu.exec(question.text)?.[1]?.toLowerCase();
  const before = view.window.slice(view.span.start, span.start).slice(-LONGEST_CUE);
  return asked !== undefined && new RegExp(`\\b${asked}\\b[^,;]*$`, 'iu').test(before) ? BONUS : 0;
}

function roleScore(view: SentenceView, at: number, span: Span, wanted: Gap): number {
  const predicate = view.tokens[at];
  if (predicate === undefined) return 0;
  if (overlaps(predicate, span)) return wanted === 'subject' ? BONUS : 0;
  if (wanted === 'subject' && isMeantByPronoun(view, at, span)) return BONUS;
  const gap = wordsBetween(view, at, span);
  const role = roleOf(view, predicate, span);
  if (role !== wanted || gap > LONGEST_GAP) return -BONUS;
  return gap === 0 ? BONUS : -BONUS / 4;
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
