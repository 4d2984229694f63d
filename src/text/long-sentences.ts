import { trim, type Span } from './span.js';

/**
 * No sentence is longer, in UTF-16 code units: what looks longer is a list, a table or a text without full stops, or is
 * meant to cost time. Of 10,206 sentences of SQuAD's development paragraphs the longest has 1,412.
 */
export const LONGEST_SENTENCE = 2_000;

/**
 * The sentence itself, or, where it is too long, pieces of it in order: each as long as it may be, cut at white space where
 * there is any, and never inside a character. Between pieces stands only white space. Where a piece ends depends on what
 * stands behind its start alone, so a text that begins with a piece is cut alike.
 */
export function cutLong(text: string, sentence: Span): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SENTENCE) {
    const cut = cutAt(text, start);
    pieces.push(trim(text, { start, end: cut }));
    start = cut;
    while (start < sentence.end && isSpaceAt(text, start)) start += 1;
  }
  if (start < sentence.end) pieces.push({ start, end: sentence.end });
  return pieces;
}

function cutAt(text: string, start: number): number {
  const end = start + LONGEST_SENTENCE;
  for (let at = end; at > start; at -= 1) if (isSpaceAt(text, at)) return at;
  return /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end - 1 : end;
}

function isSpaceAt(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
