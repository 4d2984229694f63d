import { findParagraphs } from '../text/paragraphs.js';
import { slice, type Span } from '../text/span.js';
import { isCalendarDate, type Draft } from './draft.js';

/** "date 2025-10-30" before the first word: when the article was published. Read, and never quoted. */
const DATE_LINE = /^\s*date[ \t:]+(\d{4}-\d{2}-\d{2})(?=\s|$)\s*/iu;
const LONGEST_HEADING = 120;

/**
 * Reads plain text. A date line at the head gives the date of publication; a short first line with a blank line behind
 * it and no full stop is the title, and stays a paragraph that can be quoted.
 */
export function parseText(text: string): Draft {
  const head = DATE_LINE.exec(text);
  const date = head?.[1];
  const isDated = date !== undefined && isCalendarDate(date);
  const paragraphs = findParagraphs(text, isDated ? head?.[0].length : 0);
  return {
    title: headingOf(text, paragraphs),
    published: isDated ? date : null,
    source: null,
    url: null,
    language: null,
    paragraphs,
  };
}

function headingOf(text: string, [first, second]: readonly Span[]): string | null {
  if (first === undefined || second === undefined) return null;
  const line = slice(text, first);
  const isAlone = /^[^\S\r\n]*(?:\r\n|[\r\n])[^\S\r\n]*(?:\r\n|[\r\n])/u.test(text.slice(first.end));
  return isAlone && line.length <= LONGEST_HEADING && !/[\r\n]|[.!?:;,]$/u.test(line) ? line : null;
}
