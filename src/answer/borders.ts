import type { AnswerType } from '../question/question.js';
import { findDates } from '../text/dates.js';
import { findNames } from '../text/names.js';
import { findNumbers } from '../text/numbers.js';
import { contains, overlaps, slice, type Span } from '../text/span.js';

/** Marks and small words that no short answer begins or ends with. */
const BEFORE = /^(?:[\s,;:.!?\-–—/]+|(?:and|or|but|that|which)\s+)/iu;
const BEHIND =
  /(?:[\s,;:\-–—/]+|[.!?]+|\s+(?:and|or|but|that|which|the|a|an|of|to|in|at|on|by|with|for|from))$/iu;
const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['"', '"'],
] as const;
const HEDGED =
  /\b(?:at least|at most|more than|less than|fewer than|nearly|almost|over|up to) (?:\p{N}[\p{N}.,]*\p{N}|\p{N}|\p{L}+)/giu;
/** Kinds of answer that a date behind a name is no part of: "the Convention Centre this weekend". */
const NAMED: ReadonlySet<AnswerType> = new Set(['person', 'place', 'thing']);

/**
 * Moves the borders of a marked span to where rules know that an answer begins and ends: no loose punctuation or half
 * pair of brackets, no half of a number, a name or a date. `span` and the result are into `sentence`; the result is
 * never empty unless `span` is.
 */
export function mendBorders(type: AnswerType, sentence: string, span: Span): Span {
  // A span outside is a fault of its reader: it stays as it is, to be found where answers are compared with articles.
  if (!contains({ start: 0, end: sentence.length }, span)) return span;
  const whole = withWholeParts(type, sentence, trimmed(sentence, span));
  const named = type === 'person' ? withoutTitle(sentence, whole) : whole;
  const mended = trimmed(sentence, NAMED.has(type) ? withoutDate(sentence, named) : named);
  return mended.start < mended.end ? mended : span;
}

/** A number, a date or a person's name that the span cuts is taken whole. */
function withWholeParts(type: AnswerType, sentence: string, span: Span): Span {
  const parts: readonly Span[] =
    type === 'date'
      ? findDates(sentence, null)
      : type === 'person'
        ? findNames(sentence).map(({ core }) => core)
        : [];
  const cut = [...parts, ...figuresIn(sentence), ...hedgedIn(sentence)].filter(
    (part) => overlaps(part, span) && !contains(span, part),
  );
  return {
    start: Math.min(span.start, ...cut.map(({ start }) => start)),
    end: Math.max(span.end, ...cut.map(({ end }) => end)),
  };
}

/** The figures of the amounts, with their currency, without the noun that is counted. */
function figuresIn(sentence: string): readonly Span[] {
  return findNumbers(sentence).flatMap(({ start, end }) => {
    const match =
      /(?:(?:US|NZ|A|C)?\s?[$€£¥]\s?)?\p{N}[\p{N}.,]*\p{N}|(?:(?:US|NZ|A|C)?\s?[$€£¥]\s?)\p{N}/u.exec(
        sentence.slice(start, end),
      );
    return match === null ? [] : [{ start: start + match.index, end: start + match.index + match[0].length }];
  });
}

/** A person's name without the title, where the span is the name and nothing else. */
function withoutTitle(sentence: string, span: Span): Span {
  const name = findNames(sentence).find(
    ({ start, end, hasTitle }) => hasTitle && start === span.start && end === span.end,
  );
  return name?.core ?? span;
}

/** "At least two", "nearly six-month": without the first word it would be another amount. */
function hedgedIn(sentence: string): readonly Span[] {
  return [...sentence.matchAll(HEDGED)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Without a date at its end, where a name stands before it. */
function withoutDate(sentence: string, span: Span): Span {
  const dates = findDates(sentence, null);
  const last = dates.find(({ start, end }) => end === span.end && start > span.start);
  if (last === undefined) return span;
  const before = slice(sentence, { start: span.start, end: last.start }).replace(
    /\s+(?:on|in|at|by|since|during|of|,)?\s*$/iu,
    '',
  );
  const isName = findNames(before).some(({ end }) => end === before.length);
  return isName ? { start: span.start, end: span.start + before.length } : span;
}

function trimmed(sentence: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    const words = sentence.slice(start, end);
    const before = BEFORE.exec(words)?.[0].length ?? 0;
    const behind = isAbbreviated(words) ? 0 : (BEHIND.exec(words)?.[0].length ?? 0);
    const [left, right] = halfPair(words);
    const [from, to] = [start + Math.max(before, left), end - Math.max(behind, right)];
    if ((from === start && to === end) || from >= to) return { start, end };
    [start, end] = [from, to];
  }
}

/** "U.S.", "Inc.": the dot belongs to the word. */
function isAbbreviated(words: string): boolean {
  return /(?:\p{Lu}\.|\b(?:Inc|Jr|Sr|Co|Corp|Ltd|St|etc)\.)$/u.test(words);
}

/** How many characters at the beginning and at the end are one half of a pair whose other half is missing. */
function halfPair(words: string): readonly [number, number] {
  for (const [open, close] of PAIRS) {
    const count = (mark: string) => words.split(mark).length - 1;
    const isOdd = open === close ? count(open) % 2 === 1 : count(open) !== count(close);
    if (isOdd && words.startsWith(open)) return [1, 0];
    if (isOdd && words.endsWith(close)) return [0, 1];
  }
  return [0, 0];
}
