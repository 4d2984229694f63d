import type { Span } from '../span.js';

/** Longer than nearly every sentence. chrono looks back from each date that it finds, so its work grows with the square of this. */
const LONGEST = 1_000;
const PARAGRAPH_END = /\n\s*\n/gu;

/** What a text without a time has none of: cheap, as most sentences of an article end here. */
const SIGN =
  /\p{Nd}|day|week|month|year|decade|centur|fortnight|morning|afternoon|evening|night|hour|minute|tomorrow|spring|summer|autumn|fall|winter|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|christmas|halloween|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|\b(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b/iu;

/**
 * The parts of `text` that may hold a time, in order: no time reaches over a blank line, and a longer part is cut at white
 * space, so that the work is linear in the length of any text.
 */
export function piecesOf(text: string): readonly Span[] {
  return paragraphsOf(text)
    .flatMap((paragraph) => cut(text, paragraph))
    .filter(({ start, end }) => SIGN.test(text.slice(start, end)));
}

function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: blank } of text.matchAll(PARAGRAPH_END)) {
    spans.push({ start, end: index });
    start = index + blank.length;
  }
  return [...spans, { start, end: text.length }];
}

function cut(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = /\s\S*$/u.exec(text.slice(from, from + LONGEST));
    const to = space === null || space.index === 0 ? from + LONGEST : from + space.index;
    spans.push({ start: from, end: to });
    from = to;
  }
  return [...spans, { start: from, end }];
}
