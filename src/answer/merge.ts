import type { AnswerType } from '../question/question.js';
import { fold, termsOf } from '../text/analyzer.js';
import { isSameName } from '../text/same-name.js';
import { overlaps, slice, type Span } from '../text/span.js';
import type { Value } from './answer.js';
import type { Mark } from './marks.js';

/** Kinds of answer that are names, of which another spelling is the same answer. */
const NAMED: ReadonlySet<AnswerType> = new Set(['person', 'place', 'topic', 'thing']);

/** A mark with the score that ranks it among the others of one question. */
export interface RankedMark extends Mark {
  readonly rank: number;
}

/** Marks that say the same, best first; at least one. */
export interface Group {
  readonly best: RankedMark;
  readonly marks: readonly RankedMark[];
}

/**
 * Joins the marks that say the same thing: the same value, the same name in any spelling, the same words.
 * `marks` come best first; so do the groups, and the marks of each.
 */
export function groupMarks(type: AnswerType, marks: readonly RankedMark[]): readonly Group[] {
  const groups: { readonly best: RankedMark; readonly marks: RankedMark[] }[] = [];
  const kept: RankedMark[] = [];
  for (const mark of marks) {
    if (kept.some((other) => isCrowdedOut(other, mark))) continue;
    kept.push(mark);
    const group = groups.find(({ best }) => saysTheSame(type, best, mark));
    if (group === undefined) groups.push({ best: mark, marks: [mark] });
    else group.marks.push(mark);
  }
  return groups;
}

/** A sentence is evidence once: for its best mark, and for others of one list with it ("A, B and C"). */
function isCrowdedOut(better: RankedMark, mark: RankedMark): boolean {
  if (better.article !== mark.article || !overlaps(better.sentence, mark.sentence)) return false;
  return overlaps(better.span, mark.span) || !isListed(mark, better.span);
}

/** Joined by "and" or "or", or by a comma in a list that goes on: "Assad, Israel attacked" is none. */
function isListed({ article, span }: RankedMark, other: Span): boolean {
  const [first, second] = span.start < other.start ? [span, other] : [other, span];
  const between = article.text.slice(first.end, second.start);
  if (/^,? (?:and|or) (?:\p{L}+ ){0,3}$/u.test(between)) return true;
  const behind = article.text.slice(second.end, second.end + 6);
  return /^, (?:\p{L}+ ){0,3}$/u.test(between) && /^,? (?:and|or) |^, /u.test(behind);
}

/** Whether two marks give the same answer to a question of the type. */
export function saysTheSame(type: AnswerType, a: RankedMark, b: RankedMark): boolean {
  if (a.value !== null && b.value !== null) return isSameValue(a.value, b.value);
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (fold(x) === fold(y)) return true;
  if (NAMED.has(type) && isSameName(x, y)) return true;
  return type !== 'person' && type !== 'place' && (isPartOf(x, y) || isPartOf(y, x));
}

function isSameValue(a: Value, b: Value): boolean {
  if (a.kind === 'date') return b.kind === 'date' && a.from === b.from && a.to === b.to;
  return b.kind === 'number' && a.amount === b.amount;
}

function isPartOf(part: string, whole: string): boolean {
  const terms = new Set(termsOf(whole));
  const own = termsOf(part);
  return own.length > 0 && own.every((term) => terms.has(term));
}

function wordsOf({ article, span }: RankedMark): string {
  return slice(article.text, span);
}
