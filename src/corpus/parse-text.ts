import { findParagraphs } from '../text/paragraphs.js';
import { slice, type Span } from '../text/span.js';
import { findDateLine } from './date-line.js';
import { NO_FACTS, type Draft } from './draft.js';

const LONGEST_HEADING = 120;

/**
 * Reads plain text. A date line at the head gives the date of publication, and lies outside all paragraphs; a short
 * first line with a blank line behind it and no full stop is the title, and stays a paragraph that can be quoted.
 */
export function parseText(text: string): Draft {
  const { published, end } = findDateLine(text, 0);
  const paragraphs = findParagraphs(text, end);
  return { ...NO_FACTS, title: headingOf(text, paragraphs), published, text, paragraphs, pages: null };
}

function headingOf(text: string, [first, second]: readonly Span[]): string | null {
  if (first === undefined || second === undefined) return null;
  const line = slice(text, first);
  const isAlone = /^[^\S\r\n]*(?:\r\n|[\r\n])[^\S\r\n]*(?:\r\n|[\r\n])/u.test(text.slice(first.end));
  return isAlone && line.length <= LONGEST_HEADING && !/[\r\n]|[.!?:;,]$/u.test(line) ? line : null;
}
