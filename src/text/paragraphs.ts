import { linesOf } from './lines.js';
import { trim, type Span } from './span.js';

/** Longer lines are not wrapped by hand or by a mail program: each is a paragraph. */
const LONGEST_WRAPPED_LINE = 100;
const BLANK_LINE = /(?:\r\n|[\r\n\u2028\u2029])[^\S\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029])/u;
const LIST_MARKER = /^(?:[-*+•‣–—]|\(?(?:\d{1,3}|[a-z])[.)])\s+\S/u;

/**
 * The paragraphs of `text` from offset `from` on, without white space at their ends; in order, none empty.
 * A blank line parts paragraphs, and so does a line end, but inside prose that is wrapped at a fixed width: lines of
 * which none is long and one goes on in lower case. An item of a list is always a paragraph of its own.
 * What stands outside all paragraphs is white space.
 */
export function findParagraphs(text: string, from = 0): readonly Span[] {
  return blocksOf(text, from).flatMap((lines) => (isWrapped(text, lines) ? joinItems(text, lines) : lines));
}

/** Runs of lines without a blank one between them; each line trimmed. */
function blocksOf(text: string, from: number): readonly (readonly Span[])[] {
  const blocks: Span[][] = [];
  let end = from;
  for (const whole of linesOf(text, from)) {
    const line = trim(text, whole);
    if (line.start === line.end) continue;
    const last = blocks.at(-1);
    if (last === undefined || BLANK_LINE.test(text.slice(end, line.start))) blocks.push([line]);
    else last.push(line);
    end = line.end;
  }
  return blocks;
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.some(({ start, end }) => end - start > LONGEST_WRAPPED_LINE)) return false;
  return lines.slice(1).some(({ start }) => /^\p{Ll}/u.test(text.slice(start, start + 2)));
}

/** The lines of a wrapped block put together, parted before each item of a list. */
function joinItems(text: string, lines: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || LIST_MARKER.test(text.slice(line.start, line.end))) joined.push(line);
    else joined[joined.length - 1] = { start: last.start, end: line.end };
  }
  return joined;
}
