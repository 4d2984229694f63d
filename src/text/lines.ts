import type { Span } from './span.js';

/** Ends are looked for, not what lies between them: a pattern that takes in millions of characters can exhaust its stack. */
const ENDS = /[\r\n\u2028\u2029]+/gu;

/**
 * The lines of `text` from offset `from` on, without their ends, in order; none is empty. `ends` is a global pattern of what
 * ends a line: all that Unicode knows, where it is left out.
 */
export function linesOf(text: string, from = 0, ends: RegExp = ENDS): readonly Span[] {
  const lines: Span[] = [];
  let start = from;
  for (const { index, 0: end } of text.slice(from).matchAll(ends)) {
    if (from + index > start) lines.push({ start, end: from + index });
    start = from + index + end.length;
  }
  if (text.length > start) lines.push({ start, end: text.length });
  return lines;
}
