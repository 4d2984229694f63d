import type { AnswerType } from '../question/question.js';
import { fold, termsOf } from '../text/analyzer.js';
import { isSameName } from '../text/same-name.js';
import { overlaps, slice, type Span } from '../text/span.js';
import type { ShortAnswer, Value } from './answer.js';
import type { ScoredSpan } from './candidates.js';
import { evidenceOf } from './excerpts.js';

/** Kinds of answer that are names, of which another spelling is the same answer. */
const NAMED: ReadonlySet<AnswerType> = new Set(['person', 'place', 'topic']);

/** How much of the remaining doubt one more article that says the same takes away. */
const AGREEMENT = 0.2;

/**
 * Joins the spans that say the same thing: the same value, the same name in any spelling, the same words.
 * `spans` come best first; so do the answers, and the evidence of each.
 */
export function mergeSpans(type: AnswerType, spans: readonly ScoredSpan[]): readonly ShortAnswer[] {
  const groups: ScoredSpan[][] = [];
  for (const span of spans) {
    if (groups.flat().some((other) => isCrowdedOut(other, span))) continue;
    const group = groups.find(([best]) => best !== undefined && saysTheSame(type, best, span));
    if (group === undefined) groups.push([span]);
    else group.push(span);
  }
  return groups.flatMap((group) => answerOf(group)).sort((a, b) => b.score - a.score);
}

function answerOf(group: readonly ScoredSpan[]): readonly ShortAnswer[] {
  const [best] = group;
  if (best === undefined) return [];
  const articles = new Set(group.map(({ article }) => article.id)).size;
  const doubt = (1 - best.probability) * (1 - AGREEMENT) ** (articles - 1);
  const evidence = group.map(({ article, span }) => evidenceOf(article, span));
  return [{ text: wordsOf(best), value: best.value, score: Math.round((1 - doubt) * 1e4) / 1e4, evidence }];
}

/** A sentence is evidence once: for its best span, and for others of one list with it ("A, B and C"). */
function isCrowdedOut(better: ScoredSpan, span: ScoredSpan): boolean {
  if (better.article !== span.article || !isSameSpan(better.sentence, span.sentence)) return false;
  return overlaps(better.span, span.span) || !isListed(span, better.span);
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Joined by "and" or "or", or by a comma in a list that goes on: "Assad, Israel attacked" is none. */
function isListed({ article, span }: ScoredSpan, other: Span): boolean {
  const [first, second] = span.start < other.start ? [span, other] : [other, span];
  const between = article.text.slice(first.end, second.start);
  if (/^,? (?:and|or) (?:\p{L}+ ){0,3}$/u.test(between)) return true;
  const behind = article.text.slice(second.end, second.end + 6);
  return /^, (?:\p{L}+ ){0,3}$/u.test(between) && /^,? (?:and|or) |^, /u.test(behind);
}

function saysTheSame(type: AnswerType, a: ScoredSpan, b: ScoredSpan): boolean {
  if (a.value !== null && b.value !== null) return isSameValue(a.value, b.value);
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (fold(x) === fold(y)) return true;
  return NAMED.has(type) ? isSameName(x, y) : isPartOf(x, y) || isPartOf(y, x);
}

function isSameValue(a: Value, b: Value): boolean {
  if (a.kind === 'date') return b.kind === 'date' && a.from === b.from && a.to === b.to;
  return b.kind === 'number' && a.amount === b.amount;
}

function isPartOf(part: string, whole: string): boolean {
  const terms = new Set(termsOf(whole));
  return termsOf(part).every((term) => terms.has(term));
}

function wordsOf({ article, span }: ScoredSpan): string {
  return slice(article.text, span);
}
