import type { Span } from '../text/span.js';
import { blockQuote, bold, escapeMarkdown, oneLine } from './markdown.js';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What stands for the rest of a label that was cut. */
const ELLIPSIS = '…';
/** A quotation is written in three parts: before, in and behind its bold words. A seam may cost a few more escapes. */
const SEAMS = 12;

/** How many characters of a message a text takes. */
type Measure = (text: string) => number;

/**
 * Words of an article or a person on one line, escaped, with at most `most` characters, escapes counted; cut between
 * words where that can be, and never inside a letter or emoji.
 */
export function label(words: string, most: number): string {
  const line = oneLine(words);
  if (escapedLength(line) <= most) return escapeMarkdown(line);
  const room = line.slice(0, fittingEnd(line, { start: 0, end: line.length }, most - ELLIPSIS.length));
  return escapeMarkdown(beforeLastWord(room)) + ELLIPSIS;
}

/** As `label`, without escapes: for where Discord shows words as they are, such as the names of choices. */
export function plainLabel(words: string, most: number): string {
  const line = oneLine(words);
  if (line.length <= most) return line;
  const end = fittingEnd(line, { start: 0, end: line.length }, most - ELLIPSIS.length, lengthOf);
  return beforeLastWord(line.slice(0, end)) + ELLIPSIS;
}

/**
 * The part of a quotation that takes at most `most` characters once it is written as one. It holds `keep`, or its
 * beginning where that is too long itself, and as much around it as fits; it begins and ends between words where that can be.
 */
export function cutAround(quote: string, keep: Span, most: number): Span {
  if (quotedLength(quote) <= most - SEAMS) return { start: 0, end: quote.length };
  const room = most - SEAMS;
  const kept = { start: keep.start, end: fittingEnd(quote, keep, room, quotedLength) };
  const spare = Math.floor((room - quotedLength(quote.slice(kept.start, kept.end))) / 2);
  const behind = { start: kept.end, end: quote.length };
  return {
    start: fittingStart(quote, kept.start, spare),
    end: wordEnd(quote, kept.end, fittingEnd(quote, behind, spare, quotedLength)),
  };
}

/**
 * `span` of `text` in pieces that each take at most `most` characters once they are quoted; cut between words where that
 * can be, and between letters but in one that is too long itself. Between pieces stands only white space. `most` is 100 or more.
 */
export function piecesWithin(text: string, span: Span, most: number): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (start < span.end) {
    const end = pieceEnd(text.slice(start, Math.min(span.end, start + most)), most) + start;
    pieces.push({ start, end });
    start = end;
    while (start < span.end && /\s/u.test(text.charAt(start))) start += 1;
  }
  return pieces;
}

/** Where a piece of `words` ends, behind its first letter. */
function pieceEnd(words: string, most: number): number {
  if (words.length < most && quotedLength(words) <= most - SEAMS) return words.length;
  const end = fittingEnd(words, { start: 0, end: words.length }, most - SEAMS, quotedLength);
  const whole = wordEnd(`${words} `, 0, Math.min(end, words.length - 1));
  if (whole > 0) return whole;
  // No letter fits: a quarter does, however it is escaped, and is not cut inside a character.
  const part = Math.floor((most - SEAMS) / 4);
  return /[\uDC00-\uDFFF]/.test(words.charAt(part)) ? part - 1 : part;
}

/** Without the last word, which may be cut, unless that were most of it. */
function beforeLastWord(text: string): string {
  const space = text.lastIndexOf(' ');
  return space > text.length / 2 ? text.slice(0, space) : text;
}

function lengthOf(text: string): number {
  return text.length;
}

function escapedLength(text: string): number {
  return escapeMarkdown(text).length;
}

/** What a text takes as a quotation: with its escapes and the marks of quotation, and as if all of it were bold. */
export function quotedLength(text: string): number {
  return blockQuote(bold(escapeMarkdown(text))).length;
}

/** Where the longest beginning of `span` ends that takes at most `most` characters; between letters, and not before `span`. */
function fittingEnd(text: string, span: Span, most: number, measure: Measure = escapedLength): number {
  let [low, high] = [span.start, span.end];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(text.slice(span.start, middle)) <= most) low = middle;
    else high = middle - 1;
  }
  return low === span.end ? low : Math.max(span.start, floorGrapheme(text, low));
}

/** The earliest start with at most `most` characters from there to `end`, moved on to the next word. */
function fittingStart(text: string, end: number, most: number): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (quotedLength(text.slice(middle, end)) <= most) high = middle;
    else low = middle + 1;
  }
  if (low === 0) return 0;
  const word = /\s\S/u.exec(text.slice(low, end));
  return word === null ? ceilGrapheme(text, low, end) : low + word.index + 1;
}

function wordEnd(text: string, from: number, to: number): number {
  if (to === text.length) return to;
  const cut = text.slice(from, to).search(/\s\S*$/u);
  return cut > 0 ? from + cut : to;
}

/** The last border between letters at or before `index`. */
function floorGrapheme(text: string, index: number): number {
  return index >= text.length ? text.length : (graphemes.segment(text).containing(index)?.index ?? 0);
}

/** The first border between letters at or behind `index`, at most `most`. */
function ceilGrapheme(text: string, index: number, most: number): number {
  const segment = graphemes.segment(text).containing(index);
  if (segment === undefined || segment.index === index) return index;
  return Math.min(most, segment.index + segment.segment.length);
}
