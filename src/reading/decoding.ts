import { findSentences } from '../text/sentences.js';
import { contains, slice, type Span } from '../text/span.js';
import { tokenize } from '../text/tokens.js';
import type { Candidate, Reading } from './reader.js';
import type { WordPiece } from './word-pieces.js';

/** What the network made of one stretch of a window: for each of its pieces how well an answer starts and ends there. */
export interface Stretch {
  /** With offsets into the window's text. */
  readonly pieces: readonly WordPiece[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Start and end at the mark that stands for "not here". */
  readonly nullScore: number;
}

/** Answers of a sentence of news are at most this many pieces long; SQuAD's longest are, too. */
const LONGEST_SPAN = 30;
/** So many spans of a window are worth weighing. */
const MOST_CANDIDATES = 8;
/** As many raw spans are looked at: several become the same when they are whole words. */
const MOST_RAW = 40;
/** A span that is a better one with a word more or less is kept only when its score is this near. */
const CLOSE = 3;

/** A span whose score is "start + end - not here" of its own stretch. */
interface Scored extends Span {
  readonly margin: number;
}

/**
 * The best spans of a window that was read in stretches, made to begin and end with whole words. Of stretches that
 * overlap, each span counts by its best margin over its own stretch's "not here"; the window's null score is the least
 * of its stretches', so that the difference of score and null score is the span's margin. No span goes on into another
 * sentence. There is one stretch at least.
 */
export function decode(window: string, stretches: readonly Stretch[]): Reading {
  const nullScore = Math.min(...stretches.map((stretch) => stretch.nullScore));
  const words = wordsOf(window);
  const sentences = findSentences(window, { start: 0, end: window.length });
  const whole = stretches
    .flatMap(bestRaw)
    .map((span) => ({ ...widen(words, span), margin: span.margin }))
    .sort(byMargin);
  const candidates: Candidate[] = [];
  for (const { start, end, margin } of whole) {
    if (candidates.length === MOST_CANDIDATES) break;
    const candidate = { start, end, score: margin + nullScore };
    const isInOne = sentences.some((sentence) => contains(sentence, candidate));
    if (
      isInOne &&
      hasWord(window, candidate) &&
      !candidates.some((better) => repeats(words, better, candidate))
    )
      candidates.push(candidate);
  }
  return { kind: 'learned', candidates, nullScore };
}

/** The best spans of pieces of one stretch, none longer than LONGEST_SPAN and none that ends before it starts. */
function bestRaw({ pieces, starts, ends, nullScore }: Stretch): readonly Scored[] {
  const spans: { first: number; last: number; margin: number }[] = [];
  let worst = -Infinity;
  const keepBest = (): void => {
    spans.sort((a, b) => b.margin - a.margin || a.first - b.first || a.last - b.last);
    spans.length = Math.min(spans.length, MOST_RAW);
    if (spans.length === MOST_RAW) worst = spans.at(-1)?.margin ?? worst;
  };
  for (let first = 0; first < pieces.length; first += 1) {
    for (let last = first; last < Math.min(pieces.length, first + LONGEST_SPAN); last += 1) {
      const margin = (starts[first] ?? 0) + (ends[last] ?? 0) - nullScore;
      if (margin > worst) spans.push({ first, last, margin });
    }
    if (spans.length > 4 * MOST_RAW) keepBest();
  }
  keepBest();
  return spans.map(({ first, last, margin }) => ({
    start: pieces[first]?.start ?? 0,
    end: pieces[last]?.end ?? 0,
    margin,
  }));
}

function byMargin(a: Scored, b: Scored): number {
  return b.margin - a.margin || a.start - b.start || a.end - b.end;
}

/** The words of a window; "Roe's" is Roe and her 's, as the answer is she. */
function wordsOf(window: string): readonly Span[] {
  return tokenize(window).flatMap(({ word, start, end }) => {
    const possessive = /['’]s$/iu.exec(word);
    if (possessive === null) return [{ start, end }];
    const border = start + possessive.index;
    return [
      { start, end: border },
      { start: border, end },
    ];
  });
}

/** The span up to the borders of the words that it begins and ends in; punctuation is no word and has no borders. */
function widen(words: readonly Span[], { start, end }: Span): Span {
  const first = words[firstEndingAfter(words, start)];
  const last = words[firstEndingAfter(words, end - 1)];
  return {
    start: first === undefined ? start : Math.min(start, first.start),
    end: last === undefined || last.start >= end ? end : Math.max(end, last.end),
  };
}

/** Index of the first word that ends behind `offset`; the number of words when none does. */
function firstEndingAfter(words: readonly Span[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function hasWord(window: string, span: Span): boolean {
  return /[\p{L}\p{N}]/u.test(slice(window, span));
}

/** Whether the span says what a better one says: the same words, or one word more or less at one end and clearly worse. */
function repeats(words: readonly Span[], better: Candidate, span: Candidate): boolean {
  const [starts, ends] = [
    wordsBetween(words, better.start, span.start),
    wordsBetween(words, better.end, span.end),
  ];
  return starts + ends === 0 || (starts + ends === 1 && better.score - span.score > CLOSE);
}

/** How many words end between two offsets: those by which two spans differ that begin, or end, there. */
function wordsBetween(words: readonly Span[], a: number, b: number): number {
  return Math.abs(firstEndingAfter(words, a) - firstEndingAfter(words, b));
}
