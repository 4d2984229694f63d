import type { Span } from '../text/span.js';
import { escapeMarkdown } from './markdown.js';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What stands for the rest of a label that was cut. */
const ELLIPSIS = '…';

/** A label of at most `most` characters, cut between words where it can be, never inside a letter or emoji. */
export function cutLabel(label: string, most: number): string {
  if (label.length <= most) return label;
  const room = label.slice(0, floorGrapheme(label, most - ELLIPSIS.length));
  const space = room.lastIndexOf(' ');
  return `${space > most / 2 ? room.slice(0, space) : room}${ELLIPSIS}`;
}

/**
 * The part of a quotation that has at most `most` characters once escaped. It holds `keep`, or its beginning where that
 * is too long itself, and as much around it as fits; it begins and ends between words where it can.
 */
export function cutAround(quote: string, keep: Span, most: number): Span {
  if (escapedLength(quote) <= most) return { start: 0, end: quote.length };
  const kept = { start: keep.start, end: Math.max(keep.start, fitting(quote, keep, most)) };
  const spare = Math.floor((most - escapedLength(quote.slice(kept.start, kept.end))) / 2);
  return {
    start: backWithin(quote, kept.start, spare),
    end: wordEnd(quote, kept.end, fitting(quote, { start: kept.end, end: quote.length }, spare)),
  };
}

/** Where the longest beginning of `span` ends that has at most `most` characters once escaped; between letters. */
function fitting(text: string, span: Span, most: number): number {
  let [low, high] = [span.start, span.end];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (escapedLength(text.slice(span.start, middle)) <= most) low = middle;
    else high = middle - 1;
  }
  return low === span.end ? low : floorGrapheme(text, low);
}

/** The earliest start before `from` with at most `most` escaped characters between, moved on to the next word. */
function backWithin(text: string, from: number, most: number): number {
  let [low, high] = [0, from];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (escapedLength(text.slice(middle, from)) <= most) high = middle;
    else low = middle + 1;
  }
  if (low === 0) return 0;
  const word = /\s\S/u.exec(text.slice(low, from));
  return word === null ? ceilGrapheme(text, low, from) : low + word.index + 1;
}

function wordEnd(text: string, from: number, to: number): number {
  if (to === text.length) return to;
  const cut = text.slice(from, to).search(/\s\S*$/u);
  return cut > 0 ? from + cut : to;
}

function escapedLength(text: string): number {
  return escapeMarkdown(text).length;
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
